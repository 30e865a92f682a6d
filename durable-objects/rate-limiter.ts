/** The budgets of one IP, session, user or tenant. One object each, so a decision is exact under any concurrency. */
import { DurableObject } from "cloudflare:workers";
import type { Env } from "../workers/platform/env.ts";
import { gcra } from "../workers/platform/http/gcra.ts";
import type { LimitDecision, RateLimiterStub } from "../workers/platform/objects.ts";

const KEPT_LATER_BELOW_SECONDS = 60;

export class RateLimiter extends DurableObject<Env> implements Omit<RateLimiterStub, keyof Rpc.DurableObjectBranded> {
  /** Theoretical arrival times by budget, UTC ms; also in storage under the budget's name. */
  readonly #arrivals = new Map<string, number>();
  readonly #unkept = new Set<string>();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    void ctx.blockConcurrencyWhile(async () => {
      for (const [name, arrival] of await ctx.storage.list<number>()) this.#arrivals.set(name, arrival);
    });
  }

  async take(name: string, limit: number, periodSeconds: number, cost = 1): Promise<LimitDecision> {
    const { tat, decision } = gcra(this.#arrivals.get(name), Date.now(), { limit, periodSeconds, cost });
    if (!decision.allowed) return decision;
    this.#arrivals.set(name, tat);
    // A budget of hours is kept at once; one of minutes a second later, since a crash may only forgive what that second took.
    if (periodSeconds > KEPT_LATER_BELOW_SECONDS) void this.ctx.storage.put(name, tat, { allowUnconfirmed: true });
    else this.#keepSoon(name);
    return decision;
  }

  #keepSoon(name: string): void {
    this.#unkept.add(name);
    if (this.#unkept.size > 1) return;
    setTimeout(() => {
      const entries = [...this.#unkept].map((unkept) => [unkept, this.#arrivals.get(unkept)] as const);
      this.#unkept.clear();
      void this.ctx.storage.put(Object.fromEntries(entries), { allowUnconfirmed: true });
    }, 1000);
  }
}
