/** Continue in another company of mine: the same session, new tokens, a cookie that fits the role there. */
import type { PersonCtx } from "../../../platform/context.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { Reply } from "../../../platform/module.ts";
import { sessionCookie } from "../auth/cookie.ts";
import { forgetSession } from "../auth/live-sessions.ts";
import { personById } from "../repository/people.ts";
import { deleteUnusedTokens, moveSession, sessionById } from "../repository/sessions.ts";
import type { SignedIn } from "../schemas.ts";
import { grantTokens, placeOf, sessionChange } from "./sign-in.ts";

export async function switchTenant(ctx: PersonCtx, tenantId: string): Promise<Reply<SignedIn>> {
  const { id: userId, sessionId } = ctx.actor;
  const [person, session, place] = await Promise.all([
    personById(ctx.control, userId),
    sessionById(ctx.control, sessionId),
    placeOf(ctx, userId, tenantId),
  ]);
  if (!person || !session) throw new AppError("unauthenticated", "This session has ended.");
  if (!place) throw notFound("The company");
  const signedIn = await grantTokens(ctx, {
    person,
    session,
    place,
    writes: [moveSession(ctx.control, sessionId, tenantId), deleteUnusedTokens(ctx.control, sessionId)],
    changes: [sessionChange(userId, tenantId, sessionId, "session.started")],
  });
  forgetSession(sessionId);
  return new Reply(200, signedIn, { cookies: [await sessionCookie(ctx, session.token, place.role)] });
}
