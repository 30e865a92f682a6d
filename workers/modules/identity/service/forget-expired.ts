/** Every night: sessions, refresh tokens and one-time values that have expired go. */
import type { BaseCtx } from "../../../platform/context.ts";
import { deleteExpired } from "../repository/sessions.ts";

export async function forgetExpired(ctx: BaseCtx): Promise<void> {
  await ctx.control.batch(deleteExpired(ctx.control, ctx.now()));
}
