/** Confirm an e-mail address with the signed token that was sent to it. */
import type { BaseCtx } from "../../../platform/context.ts";
import { invalidField } from "../../../platform/errors.ts";
import { withAuth } from "../auth/with-auth.ts";
import { pageUrl, sendToPerson } from "../emails/send.ts";
import { verifyEmail as email } from "../emails/verify-email.ts";
import type { PersonRow } from "../repository/people.ts";

export async function verifyEmail(ctx: BaseCtx, token: string): Promise<{ emailVerified: boolean }> {
  try {
    await withAuth(ctx, (auth, headers) => auth.api.verifyEmail({ query: { token }, headers }));
  } catch (error) {
    if (!(error instanceof Error) || !("statusCode" in error) || Number(error.statusCode) >= 500) throw error;
    throw invalidField("token", "bad-token", "This link is not valid or has expired.");
  }
  return { emailVerified: true };
}

/** Work for `waitUntil`: a failure is logged, the account stands. */
export async function sendVerification(ctx: BaseCtx, person: PersonRow): Promise<void> {
  try {
    const { createEmailVerificationToken } = await import("better-auth/api");
    const { VERIFY_TOKEN_SECONDS } = await import("../auth/better-auth.ts");
    const token = await createEmailVerificationToken(ctx.config.AUTH_SECRET, person.email, undefined, VERIFY_TOKEN_SECONDS);
    sendToPerson(ctx, person, email, { url: pageUrl(ctx, `/verify-email?token=${token}`), key: `verify-email:${person.id}` });
  } catch (error) {
    ctx.log.error("verification e-mail was not prepared", error);
  }
}
