/** Ask for a reset e-mail. The answer comes before the address is looked up, so it cannot tell whether it is known. */
import type { BaseCtx } from "../../../platform/context.ts";
import { mayMail } from "../auth/attempts.ts";
import { withAuth } from "../auth/with-auth.ts";

export async function forgotPassword(ctx: BaseCtx, email: string): Promise<{ status: "accepted" }> {
  ctx.waitUntil(request(ctx, email).catch((error: unknown) => ctx.log.error("password reset was not prepared", error)));
  return { status: "accepted" };
}

async function request(ctx: BaseCtx, email: string): Promise<void> {
  if (!(await mayMail(ctx, email))) return;
  await withAuth(ctx, (auth, headers) => auth.api.requestPasswordReset({ body: { email }, headers }));
}
