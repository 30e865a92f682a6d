/** The budgets of the rate limiter and who shares one: numbers from the contract (design/api.md). */
import type { BaseCtx } from "../context.ts";
import type { Bindings } from "../env.ts";
import { AppError } from "../errors.ts";
import type { LimitDecision, RateLimiterStub } from "../objects.ts";
import type { LimitName } from "./route.ts";

/** Who asks; a budget is shared by everybody with the same `per`. */
export type Caller = {
  ip: string | null;
  sessionId?: string | null | undefined;
  userId?: string | null | undefined;
  tenantId?: string | null | undefined;
};

export type Budget = {
  limit: number;
  periodSeconds: number;
  per: "ip" | "session" | "user" | "tenant";
  /** Requests an isolate may take from the object at once and hand out by itself; they count as spent, so the limit holds. */
  lease?: number;
};

const BUDGETS: Record<LimitName | "tenant", Budget> = {
  public: { limit: 60, periodSeconds: 60, per: "ip" },
  auth: { limit: 30, periodSeconds: 60, per: "ip" },
  lead: { limit: 5, periodSeconds: 60, per: "ip" },
  search: { limit: 60, periodSeconds: 60, per: "session" },
  "admin-write": { limit: 30, periodSeconds: 60, per: "ip" },
  "signed-in": { limit: 1200, periodSeconds: 60, per: "user", lease: 20 },
  audit: { limit: 5, periodSeconds: 3600, per: "user" },
  /** All members of a company together, beside each one's own budget. */
  tenant: { limit: 12_000, periodSeconds: 60, per: "tenant", lease: 50 },
};

/** `decision` is missing while the lease is being asked for. */
type Lease = { left: number; until: number; decision?: LimitDecision };
const leases = new Map<string, Lease>();
const LEASE_MS = 5000;
/** A request that asks and dies holds others up no longer than this. */
const ASKING_MS = 1000;
const MAX_LEASES = 10_000;

/** Whoever has no session, user or company is counted by address. */
function keyOf(per: Budget["per"], { ip, sessionId, userId, tenantId }: Caller): string {
  const id = { ip, session: sessionId, user: userId, tenant: tenantId }[per];
  return id ? `${per}:${id}` : `ip:${ip ?? "unknown"}`;
}

/** Takes one request from a budget; the object of an IP, session, user or tenant keeps all its budgets. */
export async function take(bindings: Bindings, name: LimitName | "tenant", who: Caller): Promise<LimitDecision> {
  const { limit, periodSeconds, per, lease } = BUDGETS[name];
  const key = keyOf(per, who);
  const limiter = bindings.RATE_LIMITER.getByName(key);
  if (!lease) return limiter.take(name, limit, periodSeconds);
  return fromLease(limiter, { name, key: `${name}|${key}`, limit, periodSeconds, lease });
}

type Leased = { name: string; key: string; limit: number; periodSeconds: number; lease: number };

/** Never waits for another request's answer: while one asks for a lease, the others of a burst ask one by one. */
async function fromLease(limiter: Pick<RateLimiterStub, "take">, budget: Leased): Promise<LimitDecision> {
  const { name, key, limit, periodSeconds, lease } = budget;
  const held = leases.get(key);
  const current = held !== undefined && held.until > Date.now();
  if (current && held.decision && held.left > 0) {
    held.left--;
    return { ...held.decision, remaining: held.decision.remaining + held.left };
  }
  if (current && !held.decision) return limiter.take(name, limit, periodSeconds);
  if (leases.size >= MAX_LEASES) leases.clear();
  leases.set(key, { left: 0, until: Date.now() + ASKING_MS });
  const decision = await limiter.take(name, limit, periodSeconds, lease);
  if (!decision.allowed) {
    // Too little is left for a lease: one by one, as the object decides.
    leases.delete(key);
    return limiter.take(name, limit, periodSeconds);
  }
  leases.set(key, { left: lease - 1, until: Date.now() + LEASE_MS, decision });
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
