/** Set a new password with the token from the e-mail: it works once, and ends every session of the person. */
import type { BaseCtx } from "../../../platform/context.ts";
import { invalidField } from "../../../platform/errors.ts";
import { commitControl } from "../../../platform/relay.ts";
import { refuseBreached } from "../auth/breaches.ts";
import { forgetPerson } from "../auth/live-sessions.ts";
import { withAuth } from "../auth/with-auth.ts";
import { passwordChanged } from "../emails/password-changed.ts";
import { pageUrl, sendToPerson } from "../emails/send.ts";
import { companiesOf } from "../repository/memberships.ts";
import { personById } from "../repository/people.ts";

export async function resetPassword(ctx: BaseCtx, { token, password }: { token: string; password: string }): Promise<void> {
  await refuseBreached(ctx, password);
  const userId = await withAuth(ctx, async (auth, headers) => {
    // Read before it is consumed: better-auth does not say whose password it changed.
    const verification = await (await auth.$context).internalAdapter.findVerificationValue(`reset-password:${token}`);
    if (!verification) throw badToken();
    try {
      await auth.api.resetPassword({ body: { token, newPassword: password }, headers });
    } catch (error) {
      if (error instanceof Error && "statusCode" in error && error.statusCode === 400) throw badToken();
      throw error;
    }
    return verification.value;
  });
  forgetPerson(userId);
  await tell(ctx, userId);
}

const badToken = () => invalidField("token", "bad-token", "This link is not valid, was used already or has expired.");

/** The person by e-mail; their companies in the audit log. */
async function tell(ctx: BaseCtx, userId: string): Promise<void> {
  const person = await personById(ctx.control, userId);
  if (!person) return;
  sendToPerson(ctx, person, passwordChanged, { url: pageUrl(ctx, "/forgot-password"), key: `password-changed:${ctx.newId()}` });
  const companies = await companiesOf(ctx.control, userId);
  const audit = { action: "password.reset", resourceType: "user", resourceId: userId };
  const actor = { kind: "user", id: userId } as const;
  await commitControl(
    ctx,
    [],
    companies.map(({ id }) => ({ tenantId: id, actor, audit })),
  );
}
