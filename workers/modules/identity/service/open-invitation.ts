/** An invitation by the token of its e-mail, as long as it is good. */
import type { BaseCtx } from "../../../platform/context.ts";
import { sha256Hex } from "../../../platform/crypto/encoding.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { invitationByToken, type InvitationRow } from "../repository/invitations.ts";
import { personByEmail } from "../repository/people.ts";

export const gone = () => new AppError("gone", "This invitation was used, taken back or has expired. Ask for a new one.");

/** AppError `not-found` for an unknown token, `gone` for one that is no longer good. */
export async function openInvitation(ctx: BaseCtx, token: string): Promise<{ invitation: InvitationRow; tenantName: string }> {
  const found = await invitationByToken(ctx.control, await sha256Hex(token));
  if (!found) throw notFound("The invitation");
  if (found.invitation.status !== "pending" || found.invitation.expiresAt <= ctx.now()) throw gone();
  return found;
}

/** What an invitation is to; only who holds the token may know whether its address has an account. */
export async function previewInvitation(ctx: BaseCtx, token: string) {
  const { invitation, tenantName } = await openInvitation(ctx, token);
  const person = await personByEmail(ctx.control, invitation.email);
  const { email, role, expiresAt } = invitation;
  return { email, role, tenantName, hasAccount: person !== undefined, expiresAt: expiresAt.toISOString() };
}
