/** The budgets of the rate limiter and who shares one: numbers from the contract (design/api.md). */
import type { BaseCtx } from "../context.ts";
import type { Bindings } from "../env.ts";
import { AppError } from "../errors.ts";
import type { LimitDecision } from "../objects.ts";
import type { LimitName } from "./route.ts";

export type Budget = { limit: number; periodSeconds: number; per: "ip" | "user" };

export const BUDGETS: Record<LimitName, Budget> = {
  public: { limit: 60, periodSeconds: 60, per: "ip" },
  auth: { limit: 30, periodSeconds: 60, per: "ip" },
  lead: { limit: 5, periodSeconds: 60, per: "ip" },
  search: { limit: 60, periodSeconds: 60, per: "user" },
  "admin-write": { limit: 30, periodSeconds: 60, per: "ip" },
  "signed-in": { limit: 1200, periodSeconds: 60, per: "user" },
  audit: { limit: 5, periodSeconds: 3600, per: "user" },
};

/** Takes one request from a budget; the object of an IP, user or tenant keeps all its budgets. */
export function take(bindings: Bindings, name: LimitName, who: { ip: string | null; userId: string | null }): Promise<LimitDecision> {
  const { limit, periodSeconds, per } = BUDGETS[name];
  const key = per === "user" && who.userId ? `user:${who.userId}` : `ip:${who.ip ?? "unknown"}`;
  return bindings.RATE_LIMITER.getByName(key).take(name, limit, periodSeconds);
}

export function limitHeaders({ limit, remaining, resetSeconds }: LimitDecision): Record<string, string> {
  const values = { Limit: limit, Remaining: remaining, Reset: Math.ceil(resetSeconds) };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      [`RateLimit-${name}`, `X-RateLimit-${name}`].map((header) => [header, String(value)]),
    ),
  );
}

export const limited = (decision: LimitDecision): AppError =>
  new AppError("rate-limited", `Too many requests. Try again in ${Math.max(1, Math.ceil(decision.retryAfterSeconds))} s.`, {
    retryAfter: Math.max(1, Math.ceil(decision.retryAfterSeconds)),
  });

/** For use cases that spend a budget only sometimes, such as an audit that is not answered from the cache. */
export async function spend(ctx: BaseCtx & { actor: { kind: string; id: string } }, name: LimitName): Promise<void> {
  const decision = await take(ctx.bindings, name, { ip: ctx.origin.ip, userId: ctx.actor.id });
  if (!decision.allowed) throw limited(decision);
}
