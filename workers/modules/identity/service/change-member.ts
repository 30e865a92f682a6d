/** Change a member's role, or remove a member. The last owner can be neither demoted nor removed, whoever races. */
import type { Role } from "../../../platform/access.ts";
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { changesMustBe, expectationFailed } from "../../../platform/db/control.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { maskEmail } from "../../../platform/masking.ts";
import { commitControl, type ControlWrite } from "../../../platform/relay.ts";
import { forgetPerson } from "../auth/live-sessions.ts";
import { mayChangeRole } from "../domain/ownership.ts";
import { identityEvent } from "../events.ts";
import { changeRole, memberOf, type MemberRow, removeMembership } from "../repository/memberships.ts";
import { detachSessions } from "../repository/sessions.ts";
import type { Member } from "../schemas.ts";
import { memberView } from "./views.ts";

export async function changeMemberRole(ctx: Ctx, userId: string, role: Role): Promise<Member> {
  const member = await changeable(ctx, userId, role);
  if (member.role === role) return memberView(member);
  await carryOut(ctx, member, changeRole(ctx.control, ctx.tenantId, userId, { from: member.role, to: role }), {
    action: "member.role-changed",
    before: { role: member.role },
    after: { role },
    event: identityEvent("identity.member.role-changed", { userId, role }),
  });
  return memberView({ ...member, role });
}

export async function removeMember(ctx: Ctx, userId: string): Promise<void> {
  const member = await changeable(ctx, userId, null);
  const remove = removeMembership(ctx.control, ctx.tenantId, userId, member.role);
  await carryOut(ctx, member, remove, {
    action: "member.removed",
    before: { email: maskEmail(member.email), role: member.role },
    event: identityEvent("identity.member.removed", { userId }),
  });
}

async function changeable(ctx: Ctx, userId: string, to: Role | null): Promise<MemberRow> {
  requirePermission(ctx, "members:manage");
  const member = await memberOf(ctx.control, ctx.tenantId, userId);
  if (!member) throw notFound("The member");
  const own = ctx.actor.kind === "user" ? (ctx.actor.role ?? "viewer") : "owner";
  if (!mayChangeRole(own, member.role, to)) throw new AppError("forbidden", "Only an owner gives or takes ownership.");
  return member;
}

type Change = {
  action: "member.role-changed" | "member.removed";
  before: Record<string, unknown>;
  after?: Record<string, unknown>;
  event: ReturnType<typeof identityEvent>;
};

async function carryOut(ctx: Ctx, member: MemberRow, write: ControlWrite, { event, ...change }: Change): Promise<void> {
  const { tenantId, control, actor } = ctx;
  const { userId } = member;
  const audit = { ...change, resourceType: "member", resourceId: userId };
  const after = change.action === "member.removed" ? [detachSessions(control, userId, tenantId)] : [];
  try {
    await commitControl(ctx, [write, changesMustBe(control, 1), ...after], [{ tenantId, actor, audit, event }]);
  } catch (error) {
    if (!expectationFailed(error)) throw error;
    throw await whyNot(ctx, member);
  }
  forgetPerson(userId);
}

/** The write's condition did not hold: gone, changed meanwhile, or the last owner. */
async function whyNot(ctx: Ctx, before: MemberRow): Promise<AppError> {
  const now = await memberOf(ctx.control, ctx.tenantId, before.userId);
  if (!now) return notFound("The member");
  if (now.role !== before.role) return new AppError("conflict", "Somebody else changed this member meanwhile. Read it again.");
  return new AppError("conflict", "A company keeps at least one owner. Make somebody else an owner first.");
}
