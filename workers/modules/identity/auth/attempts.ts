/** Budgets against guessing that are kept per account, beside the one per IP that every /auth route has. */
import type { BaseCtx } from "../../../platform/context.ts";
import { sha256Hex } from "../../../platform/crypto/encoding.ts";
import { limited } from "../../../platform/http/limits.ts";

type Budget = { name: string; limit: number; periodSeconds: number };

/** One address from one place: enough for a bad day at the keyboard. */
const LOGIN_HERE: Budget = { name: "login", limit: 20, periodSeconds: 15 * 60 };
/** One address from everywhere: loose, so that a stranger cannot lock its owner out. */
const LOGIN_ANYWHERE: Budget = { name: "login", limit: 100, periodSeconds: 60 * 60 };
const SIGN_UP_CONFLICTS: Budget = { name: "sign-up-conflict", limit: 10, periodSeconds: 60 * 60 };
const MAILS: Budget = { name: "mail", limit: 5, periodSeconds: 60 * 60 };

const take = (ctx: BaseCtx, key: string, { name, limit, periodSeconds }: Budget, cost: number) =>
  ctx.bindings.RATE_LIMITER.getByName(key).take(name, limit, periodSeconds, cost);

const accountKey = async (email: string): Promise<string> => `login:${await sha256Hex(email)}`;

/** Counts an attempt, known address or not. AppError `rate-limited`. The answer takes it back: a right password costs nothing. */
export async function countLogin(ctx: BaseCtx, email: string): Promise<() => void> {
  const anywhere = await accountKey(email);
  const here = `${anywhere}:${ctx.origin.ip ?? "unknown"}`;
  const taken = await Promise.all([take(ctx, here, LOGIN_HERE, 1), take(ctx, anywhere, LOGIN_ANYWHERE, 1)]);
  const refused = taken.find((decision) => !decision.allowed);
  if (refused) throw limited(refused);
  return () => ctx.waitUntil(Promise.all([take(ctx, here, LOGIN_HERE, -1), take(ctx, anywhere, LOGIN_ANYWHERE, -1)]));
}

const proberKey = (ctx: BaseCtx): string => `prober:${ctx.origin.ip ?? "unknown"}`;

/** Who has met too many known addresses signs nobody up for a while, so that an answer tells nothing any more. */
export async function refuseProber(ctx: BaseCtx): Promise<void> {
  const decision = await take(ctx, proberKey(ctx), SIGN_UP_CONFLICTS, 0);
  if (decision.remaining < 1) throw limited({ ...decision, retryAfterSeconds: decision.resetSeconds / SIGN_UP_CONFLICTS.limit });
}

export const countConflict = (ctx: BaseCtx): Promise<unknown> => take(ctx, proberKey(ctx), SIGN_UP_CONFLICTS, 1);

/** Whether this address may get one more unasked-for e-mail from us. */
export async function mayMail(ctx: BaseCtx, email: string): Promise<boolean> {
  return (await take(ctx, await accountKey(email), MAILS, 1)).allowed;
}
