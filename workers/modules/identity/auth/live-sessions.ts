/**
 * Sessions as they stand, remembered for a few seconds: what was revoked or changed in this isolate counts at once, elsewhere
 * after REMEMBERED_MS. Both cookies and access tokens are checked against it, so a removed member is out in seconds.
 */
import type { BaseCtx } from "../../../platform/context.ts";
import { isLive, TOUCH_MS } from "../domain/session-life.ts";
import { type SessionRow, sessionByToken, sessionInTenant, touchStatements } from "../repository/sessions.ts";
import { BoundedMap } from "./bounded-map.ts";

const REMEMBERED_MS = 10_000;

type Remembered = { session: SessionRow; until: number };
/** Keys: `token:<session token>` and `id:<session id>:<tenant id>`. */
const remembered = new BoundedMap<string, Remembered>(5000);

export const liveSessionOfToken = (ctx: BaseCtx, token: string): Promise<SessionRow | undefined> =>
  live(ctx, `token:${token}`, () => sessionByToken(ctx.control, token));

export const liveSessionInTenant = (ctx: BaseCtx, sessionId: string, tenantId: string | null): Promise<SessionRow | undefined> =>
  live(ctx, `id:${sessionId}:${tenantId ?? ""}`, () => sessionInTenant(ctx.control, sessionId, tenantId));

async function live(ctx: BaseCtx, key: string, read: () => Promise<SessionRow | undefined>): Promise<SessionRow | undefined> {
  const now = ctx.now();
  const known = remembered.get(key);
  // Somebody may have used an idle-looking session through another isolate: only the database may call it ended.
  const fresh = known && known.until > now.getTime() && isLive(known.session, known.session.role, now);
  const session = fresh ? known.session : await read();
  if (!session || !isLive(session, session.role, now)) {
    remembered.delete(key);
    return undefined;
  }
  if (!fresh) remembered.set(key, { session, until: now.getTime() + REMEMBERED_MS });
  touch(ctx, session, now);
  return session;
}

/** Notes that the session is in use, after the answer and at most once a minute. */
function touch(ctx: BaseCtx, session: SessionRow, now: Date): void {
  const notAfter = new Date(now.getTime() - TOUCH_MS);
  if (session.lastSeenAt > notAfter) return;
  session.lastSeenAt = now; // the remembered copy: the next request need not write again
  const [first, second] = touchStatements(ctx.control, session, now, notAfter);
  if (!first || !second) return;
  ctx.waitUntil(ctx.control.batch([first, second]).catch((error: unknown) => ctx.log.error("session touch failed", error)));
}

/** Ends a session in this isolate's memory. */
export const forgetSession = (sessionId: string): void => remembered.deleteWhere(({ session }) => session.sessionId === sessionId);
/** After a change of role, a removal or a new password. */
export const forgetPerson = (userId: string): void => remembered.deleteWhere(({ session }) => session.userId === userId);
