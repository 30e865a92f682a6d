/** Where a person is signed in. */
import type { PersonCtx } from "../../../platform/context.ts";
import { isLive } from "../domain/session-life.ts";
import { sessionsOf } from "../repository/sessions.ts";
import type { Session } from "../schemas.ts";

export async function listSessions(ctx: PersonCtx): Promise<{ data: Session[]; nextCursor: null }> {
  const rows = await sessionsOf(ctx.control, ctx.actor.id, ctx.now());
  const live = rows.filter(({ session, role }) => isLive(session, role, ctx.now()));
  const data = live.map(({ session: row }) => ({
    id: row.id,
    current: row.id === ctx.actor.sessionId,
    userAgent: row.userAgent || null,
    ip: row.ipAddress || null,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }));
  return { data, nextCursor: null };
}
