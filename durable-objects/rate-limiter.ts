/** The budgets of one IP, session, user or tenant. One object each, so a decision is exact under any concurrency. */
import { DurableObject } from "cloudflare:workers";
import type { Env } from "../workers/platform/env.ts";
import { gcra } from "../workers/platform/http/gcra.ts";
import type { LimitDecision, RateLimiterStub } from "../workers/platform/objects.ts";

export class RateLimiter extends DurableObject<Env> implements Omit<RateLimiterStub, keyof Rpc.DurableObjectBranded> {
  /** Theoretical arrival times by budget, UTC ms; also in storage under the budget's name. */
  readonly #arrivals = new Map<string, number>();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    void ctx.blockConcurrencyWhile(async () => {
      for (const [name, arrival] of await ctx.storage.list<number>()) this.#arrivals.set(name, arrival);
    });
  }

  async take(name: string, limit: number, periodSeconds: number, cost = 1): Promise<LimitDecision> {
    const { tat, decision } = gcra(this.#arrivals.get(name), Date.now(), { limit, periodSeconds, cost });
    if (decision.allowed) {
      this.#arrivals.set(name, tat);
      // Unconfirmed: a crash may forgive a few requests, but no caller waits for a disk.
      void this.ctx.storage.put(name, tat, { allowUnconfirmed: true });
    }
    return decision;
  }
}
