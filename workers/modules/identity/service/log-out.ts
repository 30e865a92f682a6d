/** End this session: its tokens and its cookie with it. */
import type { PersonCtx } from "../../../platform/context.ts";
import { Reply } from "../../../platform/module.ts";
import { clearedCookie } from "../auth/cookie.ts";
import { endSession } from "./end-session.ts";

export async function logOut(ctx: PersonCtx): Promise<Reply<void>> {
  const { id, sessionId } = ctx.actor;
  await endSession(ctx, { sessionId, userId: id, tenantId: ctx.tenantId, action: "session.ended" });
  return new Reply(204, undefined, { cookies: [clearedCookie()] });
}
