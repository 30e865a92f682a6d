/** The budgets of the rate limiter and who shares one: numbers from the contract (design/api.md). */
import type { BaseCtx } from "../context.ts";
import type { Bindings } from "../env.ts";
import { AppError } from "../errors.ts";
import type { LimitDecision } from "../objects.ts";
import type { LimitName } from "./route.ts";

export type Budget = {
  limit: number;
  periodSeconds: number;
  per: "ip" | "user";
  /** Requests an isolate may take from the object at once and hand out by itself; they count as spent, so the limit holds. */
  lease?: number;
};

const BUDGETS: Record<LimitName, Budget> = {
  public: { limit: 60, periodSeconds: 60, per: "ip" },
  auth: { limit: 30, periodSeconds: 60, per: "ip" },
  lead: { limit: 5, periodSeconds: 60, per: "ip" },
  search: { limit: 60, periodSeconds: 60, per: "user" },
  "admin-write": { limit: 30, periodSeconds: 60, per: "ip" },
  "signed-in": { limit: 1200, periodSeconds: 60, per: "user", lease: 20 },
  audit: { limit: 5, periodSeconds: 3600, per: "user" },
};

type Lease = { left: number; until: number; decision: LimitDecision };
const leases = new Map<string, Lease>();
const LEASE_MS = 5000;
const MAX_LEASES = 10_000;

/** Takes one request from a budget; the object of an IP, user or tenant keeps all its budgets. */
export async function take(bindings: Bindings, name: LimitName, who: { ip: string | null; userId: string | null }): Promise<LimitDecision> {
  const { limit, periodSeconds, per, lease } = BUDGETS[name];
  const key = per === "user" && who.userId ? `user:${who.userId}` : `ip:${who.ip ?? "unknown"}`;
  const limiter = bindings.RATE_LIMITER.getByName(key);
  if (!lease) return limiter.take(name, limit, periodSeconds);
  const held = leases.get(`${name}|${key}`);
  if (held && held.left > 0 && held.until > Date.now()) {
    held.left--;
    return { ...held.decision, remaining: held.decision.remaining + held.left };
  }
  const decision = await limiter.take(name, limit, periodSeconds, lease);
  if (!decision.allowed) return limiter.take(name, limit, periodSeconds);
  if (leases.size >= MAX_LEASES) leases.clear();
  leases.set(`${name}|${key}`, { left: lease - 1, until: Date.now() + LEASE_MS, decision });
  return { ...decision, remaining: decision.remaining + lease - 1 };
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
