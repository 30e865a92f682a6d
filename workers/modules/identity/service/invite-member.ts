/** Invite a person by e-mail. A new invitation replaces the one that waits; the token leaves only by e-mail. */
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { sha256Hex } from "../../../platform/crypto/encoding.ts";
import { randomToken } from "../../../platform/crypto/random.ts";
import { uniqueViolation } from "../../../platform/db/tenant-db.ts";
import { AppError } from "../../../platform/errors.ts";
import type { Input } from "../../../platform/http/route.ts";
import { maskEmail } from "../../../platform/masking.ts";
import { commitControl } from "../../../platform/relay.ts";
import type { tenantApi } from "../api.ts";
import { mayChangeRole } from "../domain/ownership.ts";
import { invitation as email } from "../emails/invitation.ts";
import { pageUrl, sendLater } from "../emails/send.ts";
import { identityEvent } from "../events.ts";
import { tenantOf } from "../public.ts";
import { insertInvitation, type InvitationRow, revokePending } from "../repository/invitations.ts";
import { memberByEmail } from "../repository/memberships.ts";
import { personById } from "../repository/people.ts";
import type { Invitation } from "../schemas.ts";
import { invitationView } from "./views.ts";

const GOOD_FOR_MS = 7 * 24 * 3600 * 1000;

export async function inviteMember(ctx: Ctx, { email: address, role }: Input<typeof tenantApi.inviteMember>["body"]): Promise<Invitation> {
  requirePermission(ctx, "members:manage");
  const own = ctx.actor.kind === "user" ? (ctx.actor.role ?? "viewer") : "owner";
  if (!mayChangeRole(own, null, role)) throw new AppError("forbidden", "Only an owner invites another owner.");
  if (await memberByEmail(ctx.control, ctx.tenantId, address)) throw new AppError("conflict", "This person is a member already.");
  const token = randomToken();
  const now = ctx.now();
  const row: InvitationRow = {
    id: ctx.newId(),
    tenantId: ctx.tenantId,
    email: address,
    role,
    status: "pending",
    tokenHash: await sha256Hex(token),
    invitedBy: ctx.actor.id,
    expiresAt: new Date(now.getTime() + GOOD_FOR_MS),
    createdAt: now,
  };
  await store(ctx, row);
  await send(ctx, row, token);
  return invitationView(row, now);
}

async function store(ctx: Ctx, row: InvitationRow): Promise<void> {
  const audit = {
    action: "invitation.created",
    resourceType: "invitation",
    resourceId: row.id,
    after: { email: maskEmail(row.email), role: row.role },
  };
  const event = identityEvent("identity.invitation.created", { invitationId: row.id, role: row.role });
  try {
    await commitControl(
      ctx,
      [revokePending(ctx.control, ctx.tenantId, row.email), insertInvitation(ctx.control, row)],
      [{ tenantId: ctx.tenantId, actor: ctx.actor, audit, event }],
    );
  } catch (error) {
    if (uniqueViolation(error))
      throw new AppError("conflict", "This person is being invited by somebody else right now.", { cause: error });
    throw error;
  }
}

async function send(ctx: Ctx, row: InvitationRow, token: string): Promise<void> {
  const [inviter, tenant] = await Promise.all([personById(ctx.control, row.invitedBy), tenantOf(ctx)]);
  const inviterName = inviter ? `${inviter.firstName} ${inviter.lastName}` : tenant.name;
  const values = { companyName: tenant.name, inviterName, url: pageUrl(ctx, `/invitations/${token}`) };
  sendLater(ctx, row.email, email(inviter?.locale ?? "en", values), `invitation:${row.id}`);
}
