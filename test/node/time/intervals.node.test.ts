/** Interval arithmetic against the plainest possible model: a set of whole numbers. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  intersectIntervals,
  mergeIntervals,
  occupancySteps,
  peakOccupancy,
  subtractIntervals,
} from "../../../workers/platform/time/intervals.ts";
import type { Interval } from "../../../workers/platform/time/intervals.ts";

const SIZE = 60;
const interval = fc.tuple(fc.nat(SIZE), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
const intervals = fc.array(interval, { maxLength: 12 });
const occupations = fc.array(
  fc.tuple(interval, fc.integer({ min: 1, max: 4 })).map(([i, seats]) => ({ ...i, seats })),
  { maxLength: 15 },
);

function points(list: readonly Interval[]): Set<number> {
  const set = new Set<number>();
  for (const { start, end } of list) for (let at = start; at < end; at += 1) set.add(at);
  return set;
}

const without = (a: Set<number>, b: Set<number>) => new Set([...a].filter((at) => !b.has(at)));
const common = (a: Set<number>, b: Set<number>) => new Set([...a].filter((at) => b.has(at)));

function expectDisjoint(list: readonly Interval[]): void {
  list.forEach(({ start, end }, i) => {
    expect(start).toBeLessThan(end);
    if (i > 0) expect(list[i - 1]?.end).toBeLessThan(start);
  });
}

describe("intervals", () => {
  it("merge into the fewest disjoint ones with the same points", () => {
    fc.assert(
      fc.property(intervals, (list) => {
        expectDisjoint(mergeIntervals(list));
        expect(points(mergeIntervals(list))).toEqual(points(list));
      }),
    );
  });

  it("subtract and intersect like sets", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const [left, right] = [mergeIntervals(a), mergeIntervals(b)];
        expect(points(subtractIntervals(left, right))).toEqual(without(points(a), points(b)));
        expect(points(intersectIntervals(left, right))).toEqual(common(points(a), points(b)));
        expectDisjoint(subtractIntervals(left, right));
        expectDisjoint(intersectIntervals(left, right));
      }),
    );
  });

  it("that only touch do not overlap", () => {
    const backToBack = [
      { start: 0, end: 10, seats: 1 },
      { start: 10, end: 20, seats: 1 },
    ];
    expect(peakOccupancy(backToBack, { start: 0, end: 20 })).toBe(1);
    expect(occupancySteps(backToBack)).toEqual([
      { at: 0, seats: 1 },
      { at: 20, seats: 0 },
    ]);
  });
});

describe("occupancy", () => {
  const seatsAt = (list: readonly (Interval & { seats: number })[], at: number) =>
    list.reduce((sum, { start, end, seats }) => (start <= at && at < end ? sum + seats : sum), 0);

  it("is right at every point", () => {
    fc.assert(
      fc.property(occupations, (list) => {
        const steps = occupancySteps(list);
        for (let at = 0; at <= SIZE + 12; at += 1) {
          const current = steps.findLast((step) => step.at <= at);
          expect(current?.seats ?? 0).toBe(seatsAt(list, at));
        }
        expect(steps.at(-1)?.seats ?? 0).toBe(0);
      }),
    );
  });

  it("peaks within a span at the fullest point of the span", () => {
    fc.assert(
      fc.property(occupations, interval, (list, span) => {
        const seats = [...points([span])].map((at) => seatsAt(list, at));
        expect(peakOccupancy(list, span)).toBe(Math.max(0, ...seats));
      }),
    );
  });
});
