/** Half-open whole-number intervals [start, end): merge, subtract, intersect, and how many seats are taken at once. */

export interface Interval {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** An interval during which some seats are taken. */
export interface Occupation extends Interval {
  readonly seats: number;
}

/** From `at` until the next step's `at`, `seats` seats are taken. The last step always has 0. */
export interface OccupancyStep {
  readonly at: number;
  readonly seats: number;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sorted, disjoint and as few as possible: touching intervals become one, empty ones vanish. */
export function mergeIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = intervals.filter((interval) => interval.end > interval.start).sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (const { start, end } of sorted) {
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
    } else {
      last = { start, end };
      merged.push(last);
    }
  }
  return merged;
}

/** What is left of `from` without `taken`. Both must be merged; linear in their sum. */
export function subtractIntervals(from: readonly Interval[], taken: readonly Interval[]): readonly Interval[] {
  const left: Interval[] = [];
  let next = 0;
  for (const { start, end } of from) {
    let cursor = start;
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    for (let i = next; ; i += 1) {
      const hole = taken[i];
      if (!hole || hole.start >= end) break;
      if (hole.start > cursor) left.push({ start: cursor, end: hole.start });
      cursor = Math.max(cursor, hole.end);
    }
    if (cursor < end) left.push({ start: cursor, end });
  }
  return left;
}

/** What `a` and `b` have in common. Both must be merged; linear in their sum. */
export function intersectIntervals(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  const common: Interval[] = [];
  for (let i = 0, j = 0; ;) {
    const left = a[i];
    const right = b[j];
    if (!left || !right) return common;
    const start = Math.max(left.start, right.start);
    const end = Math.min(left.end, right.end);
    if (start < end) common.push({ start, end });
    if (left.end <= right.end) i += 1;
    else j += 1;
  }
}

/**
 * Sweeps over starts and ends and answers with the seats taken from each point on. Linear after two sorts.
 * At one instant ends come before starts, because intervals are half-open: back to back is not an overlap.
 */
export function occupancySteps(occupations: readonly Occupation[]): readonly OccupancyStep[] {
  const real = occupations.filter(({ start, end, seats }) => end > start && seats > 0);
  const byStart = real.sort((a, b) => a.start - b.start);
  // Bookings ordered by start are nearly ordered by end, which the engine's merge sort turns to account.
  const byEnd = byStart.toSorted((a, b) => a.end - b.end);
  const steps: OccupancyStep[] = [];
  let taken = 0;
  let started = 0;
  for (let ended = 0; ended < byEnd.length;) {
    const nextEnd = byEnd[ended]?.end ?? Infinity;
    const at = Math.min(nextEnd, byStart[started]?.start ?? Infinity);
    for (let leaving = byEnd[ended]; leaving?.end === at; leaving = byEnd[ended]) {
      taken -= leaving.seats;
      ended += 1;
    }
    for (let coming = byStart[started]; coming?.start === at; coming = byStart[started]) {
      taken += coming.seats;
      started += 1;
    }
    if (taken !== (steps.at(-1)?.seats ?? 0)) steps.push({ at, seats: taken });
  }
  return steps;
}

/** The most seats taken at any moment within [start, end). */
export function peakOccupancy(occupations: readonly Occupation[], within: Interval): number {
  let peak = 0;
  let current = 0;
  for (const step of occupancySteps(occupations)) {
    if (step.at >= within.end) break;
    if (step.at <= within.start) current = step.seats;
    else peak = Math.max(peak, step.seats);
  }
  return within.end > within.start ? Math.max(peak, current) : 0;
}
