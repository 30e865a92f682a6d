/** Join the company. A new person sets a password (the token proves the address); a known one is signed in with that address. */
import type { BaseCtx, UserActor } from "../../../platform/context.ts";
import { changesMustBe, expectationFailed } from "../../../platform/db/control.ts";
import { uniqueViolation } from "../../../platform/db/tenant-db.ts";
import { AppError, invalidField } from "../../../platform/errors.ts";
import { sameOrigin } from "../../../platform/http/mount.ts";
import type { Input } from "../../../platform/http/route.ts";
import { Reply } from "../../../platform/module.ts";
import { maskEmail } from "../../../platform/masking.ts";
import { commitControl, type ControlWrite } from "../../../platform/relay.ts";
import type { tenantApi } from "../api.ts";
import { refuseBreached } from "../auth/breaches.ts";
import { sessionCookie } from "../auth/cookie.ts";
import { identify } from "../auth/identify.ts";
import { forgetPerson } from "../auth/live-sessions.ts";
import { hashPassword } from "../auth/with-auth.ts";
import { identityEvent } from "../events.ts";
import { acceptInvitationRow, type InvitationRow } from "../repository/invitations.ts";
import { insertMembership } from "../repository/memberships.ts";
import { insertPassword, insertPerson, personByEmail, type PersonRow } from "../repository/people.ts";
import { moveSession, sessionById } from "../repository/sessions.ts";
import type { SignedIn } from "../schemas.ts";
import { gone, openInvitation } from "./open-invitation.ts";
import { completeSignIn, grantTokens, openSession, placeOf } from "./sign-in.ts";
import { newPerson } from "./sign-up.ts";

type Body = Input<typeof tenantApi.acceptInvitation>["body"];

export async function acceptInvitation(ctx: BaseCtx, token: string, body: Body, request: Request): Promise<Reply<SignedIn>> {
  const { invitation } = await openInvitation(ctx, token);
  const known = await personByEmail(ctx.control, invitation.email);
  return known ? joinAsMyself(ctx, invitation, known, request) : joinAsNew(ctx, invitation, body);
}

async function joinAsMyself(ctx: BaseCtx, invitation: InvitationRow, person: PersonRow, request: Request): Promise<Reply<SignedIn>> {
  const actor = await signedInAs(ctx, request);
  if (!actor) throw new AppError("unauthenticated", "This address has an account. Sign in with it first.");
  if (actor.id !== person.id) throw new AppError("conflict", "This invitation is for another address than the one you are signed in with.");
  await join(ctx, invitation, person, [moveSession(ctx.control, actor.sessionId, invitation.tenantId)]);
  forgetPerson(person.id);
  const [session, place] = await Promise.all([sessionById(ctx.control, actor.sessionId), placeOf(ctx, person.id, invitation.tenantId)]);
  if (!session || !place) throw new AppError("unauthenticated", "This session has ended. Sign in again: you have joined the company.");
  const signedIn = await grantTokens(ctx, { person, session, place });
  return new Reply(200, signedIn, { cookies: [await sessionCookie(ctx, session.token, place.role)] });
}

/** The route is public, so the cookie's Origin rule (platform/http/mount.ts) is kept here. */
async function signedInAs(ctx: BaseCtx, request: Request): Promise<UserActor | undefined> {
  const identity = await identify(ctx, request);
  if (identity?.actor.via === "cookie" && !sameOrigin(request)) {
    throw new AppError("forbidden", "A call with the session cookie needs a same-origin Origin header.");
  }
  return identity?.actor;
}

async function joinAsNew(ctx: BaseCtx, invitation: InvitationRow, body: Body): Promise<Reply<SignedIn>> {
  const { password, firstName, lastName } = required(body);
  await refuseBreached(ctx, password);
  const person = { ...newPerson(ctx, { email: invitation.email, firstName, lastName }), emailVerified: true };
  const passwordHash = await hashPassword(ctx, password);
  await join(ctx, invitation, person, [insertPerson(ctx.control, person), insertPassword(ctx.control, person, ctx.newId(), passwordHash)]);
  return completeSignIn(ctx, 200, person, await openSession(ctx, person.id));
}

function required({ password, firstName, lastName }: Body): { password: string; firstName: string; lastName: string } {
  if (password === undefined) throw invalidField("password", "required", "Choose a password for your new account.");
  if (firstName === undefined) throw invalidField("firstName", "required", "Tell us your first name.");
  if (lastName === undefined) throw invalidField("lastName", "required", "Tell us your last name.");
  return { password, firstName, lastName };
}

async function join(ctx: BaseCtx, invitation: InvitationRow, person: PersonRow, writes: readonly ControlWrite[]): Promise<void> {
  const { control } = ctx;
  const { id, tenantId, role } = invitation;
  const membership = { id: ctx.newId(), tenantId, userId: person.id, role, createdAt: ctx.now() };
  const audit = {
    action: "invitation.accepted",
    resourceType: "invitation",
    resourceId: id,
    after: { email: maskEmail(person.email), role },
  };
  const event = identityEvent("identity.member.joined", { userId: person.id, role });
  try {
    await commitControl(
      ctx,
      [acceptInvitationRow(control, id, ctx.now()), changesMustBe(control, 1), ...writes, insertMembership(control, membership)],
      [{ tenantId, actor: { kind: "user", id: person.id }, audit, event }],
    );
  } catch (error) {
    if (expectationFailed(error)) throw gone();
    if (uniqueViolation(error))
      throw new AppError("conflict", "This address has just signed up or joined already. Sign in.", { cause: error });
    throw error;
  }
}
