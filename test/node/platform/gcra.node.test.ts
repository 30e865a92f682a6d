/** The rate limiter's arithmetic. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gcra } from "../../../workers/platform/http/gcra.ts";

/** Requests at these times (ms); how many pass. */
function passed(times: readonly number[], limit: number, periodSeconds: number): number {
  let tat: number | undefined;
  let count = 0;
  for (const at of times) {
    const { tat: next, decision } = gcra(tat, at, { limit, periodSeconds, cost: 1 });
    tat = next;
    if (decision.allowed) count++;
  }
  return count;
}

describe("the rate limiter", () => {
  it("lets exactly the limit through at once, and says when the next may come", () => {
    expect(
      passed(
        Array.from({ length: 500 }, () => 1000),
        60,
        60,
      ),
    ).toBe(60);
    let tat: number | undefined;
    for (let i = 0; i < 5; i++) ({ tat } = gcra(tat, 0, { limit: 5, periodSeconds: 3600, cost: 1 }));
    const { decision } = gcra(tat, 0, { limit: 5, periodSeconds: 3600, cost: 1 });
    expect(decision).toMatchObject({ allowed: false, remaining: 0, retryAfterSeconds: 720, resetSeconds: 3600 });
  });

  it("counts down the remaining budget and refills evenly", () => {
    const first = gcra(undefined, 0, { limit: 10, periodSeconds: 10, cost: 1 });
    expect(first.decision.remaining).toBe(9);
    const later = gcra(first.tat, 1000, { limit: 10, periodSeconds: 10, cost: 1 });
    expect(later.decision.remaining).toBe(9);
  });

  it("never lets more than burst plus refill through, whatever the times", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120_000 }), { maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (times, limit) => {
        const sorted = times.toSorted((a, b) => a - b);
        const span = ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / 1000;
        expect(passed(sorted, limit, 60)).toBeLessThanOrEqual(limit + Math.floor((span * limit) / 60) + 1);
      }),
    );
  });
});
