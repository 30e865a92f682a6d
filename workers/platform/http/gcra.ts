/** Generic cell rate algorithm (ITU-T I.371): one number per budget, exact under any concurrency. Pure. */
import type { LimitDecision } from "../objects.ts";

/**
 * `tat`: theoretical arrival time in ms, undefined when the budget is fresh. A full budget lets `limit` requests through at
 * once and refills evenly over the period.
 */
export function gcra(
  tat: number | undefined,
  nowMs: number,
  budget: { limit: number; periodSeconds: number; cost: number },
): { tat: number; decision: LimitDecision } {
  const { limit, periodSeconds, cost } = budget;
  const interval = (periodSeconds * 1000) / limit;
  const tolerance = periodSeconds * 1000;
  const current = Math.max(tat ?? nowMs, nowMs);
  const next = current + interval * cost;
  const allowed = next - nowMs <= tolerance + 1e-6;
  const kept = allowed ? next : current;
  return {
    tat: kept,
    decision: {
      allowed,
      limit,
      remaining: Math.max(0, Math.floor((tolerance - (kept - nowMs)) / interval + 1e-6)),
      resetSeconds: (kept - nowMs) / 1000,
      retryAfterSeconds: allowed ? 0 : (next - nowMs - tolerance) / 1000,
    },
  };
}
