/**
 * Exchange a refresh token. Each is good for one exchange; whoever brings a used one is a thief or was robbed, and we cannot tell
 * which: the whole family ends (RFC 9700 §4.14.2). Of two exchanges at the same moment exactly one wins.
 */
import type { BaseCtx } from "../../../platform/context.ts";
import { sha256Hex } from "../../../platform/crypto/encoding.ts";
import { changesMustBe, expectationFailed } from "../../../platform/db/control.ts";
import { AppError } from "../../../platform/errors.ts";
import { isLive } from "../domain/session-life.ts";
import { personById } from "../repository/people.ts";
import { refreshTokenByHash, sessionById, touchSession, useRefreshToken } from "../repository/sessions.ts";
import type { SignedIn } from "../schemas.ts";
import { endSession } from "./end-session.ts";
import { grantTokens, placeOf } from "./sign-in.ts";

const refused = () => new AppError("unauthenticated", "This refresh token is not valid. Sign in again.");

export async function refresh(ctx: BaseCtx, token: string): Promise<SignedIn> {
  const tokenHash = await sha256Hex(token);
  const stored = await refreshTokenByHash(ctx.control, tokenHash);
  const session = stored && (await sessionById(ctx.control, stored.sessionId));
  if (!stored || !session) throw refused();
  if (stored.usedAt) {
    const { id, userId, tenantId } = session;
    await endSession(ctx, { sessionId: id, userId, tenantId, action: "session.revoked", reason: "refresh-token-reused" });
    throw refused();
  }
  const [person, place] = await Promise.all([personById(ctx.control, session.userId), placeOf(ctx, session.userId, session.tenantId)]);
  if (!person || stored.expiresAt <= ctx.now() || !isLive(session, place?.role ?? null, ctx.now())) throw refused();
  try {
    const { control } = ctx;
    const writes = [
      useRefreshToken(control, tokenHash, ctx.now()),
      changesMustBe(control, 1),
      touchSession(control, session.id, ctx.now()),
      changesMustBe(control, 1), // a session that ended meanwhile gets no new token
    ];
    return await grantTokens(ctx, { person, session, place, writes });
  } catch (error) {
    if (expectationFailed(error)) throw refused();
    throw error;
  }
}
