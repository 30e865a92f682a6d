/** End one of my sessions, on this device or another. */
import type { PersonCtx } from "../../../platform/context.ts";
import { notFound } from "../../../platform/errors.ts";
import { Reply } from "../../../platform/module.ts";
import { clearedCookie } from "../auth/cookie.ts";
import { sessionById } from "../repository/sessions.ts";
import { endSession } from "./end-session.ts";

export async function revokeSession(ctx: PersonCtx, id: string): Promise<Reply<void>> {
  const session = await sessionById(ctx.control, id);
  if (session?.userId !== ctx.actor.id) throw notFound("The session");
  await endSession(ctx, { sessionId: id, userId: ctx.actor.id, tenantId: ctx.tenantId, action: "session.revoked" });
  return new Reply(204, undefined, id === ctx.actor.sessionId ? { cookies: [clearedCookie()] } : {});
}
