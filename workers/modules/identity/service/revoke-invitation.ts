/** Take an invitation back while it waits. */
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { changesMustBe, expectationFailed } from "../../../platform/db/control.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { maskEmail } from "../../../platform/masking.ts";
import { commitControl } from "../../../platform/relay.ts";
import { invitationById, revokeInvitationRow } from "../repository/invitations.ts";

export async function revokeInvitation(ctx: Ctx, id: string): Promise<void> {
  requirePermission(ctx, "members:manage");
  const { tenantId, control, actor } = ctx;
  const invitation = await invitationById(control, tenantId, id);
  if (!invitation) throw notFound("The invitation");
  const audit = {
    action: "invitation.revoked",
    resourceType: "invitation",
    resourceId: id,
    before: { email: maskEmail(invitation.email) },
  };
  try {
    await commitControl(ctx, [revokeInvitationRow(control, tenantId, id), changesMustBe(control, 1)], [{ tenantId, actor, audit }]);
  } catch (error) {
    if (expectationFailed(error)) throw new AppError("conflict", "This invitation was accepted or taken back already.");
    throw error;
  }
}
