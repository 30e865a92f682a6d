/** Sends identity's e-mails after the answer: a vendor that is down fails no request, and its absence shows in no timing. */
import type { BaseCtx } from "../../../platform/context.ts";
import { type PersonRow, personById } from "../repository/people.ts";
import type { Email } from "./layout.ts";
import { resetPassword } from "./reset-password.ts";

/** Addresses of the console's pages that e-mails lead to. */
export const pageUrl = (ctx: BaseCtx, path: string): string => new URL(`/app${path}`, ctx.config.PUBLIC_URL).href;

/** `key` names this one message, made from our own ids, so that a retry sends nothing twice. */
export function sendLater(ctx: BaseCtx, to: string, email: Email, key: string): void {
  ctx.waitUntil(
    ctx.clients.email
      .send({ to, ...email, idempotencyKey: key })
      .catch((error: unknown) => ctx.log.error("e-mail was not sent", error, { kind: key.split(":", 1)[0] ?? "" })),
  );
}

type ToPerson = (locale: PersonRow["locale"], values: { firstName: string; url: string }) => Email;

export const sendToPerson = (ctx: BaseCtx, person: PersonRow, email: ToPerson, { url, key }: { url: string; key: string }): void =>
  sendLater(ctx, person.email, email(person.locale, { firstName: person.firstName, url }), key);

/** Called by better-auth with the token it has stored (hashed). */
export async function sendResetEmail(ctx: BaseCtx, userId: string, token: string): Promise<void> {
  const person = await personById(ctx.control, userId);
  if (!person) return;
  sendToPerson(ctx, person, resetPassword, { url: pageUrl(ctx, `/reset-password?token=${token}`), key: `reset-password:${ctx.newId()}` });
}
