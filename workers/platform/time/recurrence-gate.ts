/** The gate every candidate time passes: DTSTART, UNTIL, COUNT, the asked-for range, and the step budget. */
import { dayNumber, DAY_MS } from "./civil.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";
import { choosePositions, countTimes, timeAt } from "./recurrence-times.ts";
import type { TimesOfDay } from "./recurrence-times.ts";

/** Steps left: one per day tested, per period visited and per time considered. Rules walked together may share one. */
export interface StepBudget {
  left: number;
}

export interface RuleWalk {
  readonly rule: RecurrenceRule;
  /** DTSTART in wall milliseconds. Only times that match the rule are visited, so DTSTART itself may be missing. */
  readonly startMs: number;
  /** Times before this are counted for COUNT but not visited. */
  readonly fromMs?: number | undefined;
  /** Exclusive: the walk ends at the first time at or after this. */
  readonly toMs?: number | undefined;
  /** Inclusive: the rule itself ends after this (UNTIL, in wall milliseconds). */
  readonly lastMs?: number | undefined;
  /** When given, a time that it refuses does not belong to the set and is not counted. */
  readonly exists?: ((wallMs: number) => boolean) | undefined;
  readonly budget: StepBudget;
}

/**
 * `complete`: the rule has no more occurrences (COUNT, UNTIL or the year 9999). `range`: `toMs` was reached.
 * `stopped`: the visitor wanted no more. `exhausted`: the budget is spent; what was visited until then is right.
 */
export type WalkEnd = "complete" | "range" | "stopped" | "exhausted";

/** Answers false to stop the walk. */
export type Visitor = (wallMs: number) => boolean;

export interface Gate {
  readonly walk: RuleWalk;
  readonly visit: Visitor;
  readonly lastMs: number;
  countLeft: number;
}

const LAST_MS = (dayNumber(9999, 12, 31) + 1) * DAY_MS - 1;

export function openGate(walk: RuleWalk, visit: Visitor): Gate {
  const { end } = walk.rule;
  const countLeft = end.kind === "count" || end.kind === "count-and-until" ? end.count : Infinity;
  return { walk, visit, lastMs: Math.min(walk.lastMs ?? LAST_MS, LAST_MS), countLeft };
}

/** False when the budget cannot pay for the steps. */
export function spend({ walk: { budget } }: Gate, steps: number): boolean {
  budget.left -= steps;
  return budget.left >= 0;
}

/** How the walk ends when nothing earlier than `wallMs` is to come; undefined when it goes on. */
export function endAt(gate: Gate, wallMs: number): WalkEnd | undefined {
  if (wallMs > gate.lastMs) return "complete";
  if (gate.walk.toMs !== undefined && wallMs >= gate.walk.toMs) return "range";
  return undefined;
}

/**
 * The period to begin with: the one with `fromMs`, or one shortly before it, in step with INTERVAL.
 * COUNT demands that everything from DTSTART on be counted, so then it is period 0.
 */
export function firstPeriod({ walk, countLeft }: Gate, indexOf: (wallMs: number) => number): number {
  const { fromMs, startMs, rule } = walk;
  if (fromMs === undefined || fromMs <= startMs || countLeft !== Infinity) return 0;
  return Math.floor(indexOf(fromMs) / rule.interval) * rule.interval;
}

/** Offers every combination of the days and times of one period, or those that BYSETPOS picks, in order. */
export function offerSet(gate: Gate, days: readonly number[], times: TimesOfDay): WalkEnd | undefined {
  const timesPerDay = countTimes(times);
  const size = days.length * timesPerDay;
  const { bySetPos } = gate.walk.rule;
  if (bySetPos.length > 0 && !spend(gate, bySetPos.length)) return "exhausted";
  const chosen = bySetPos.length > 0 ? choosePositions(bySetPos, size) : undefined;
  const total = chosen ? chosen.length : size;
  for (let i = 0; i < total; i += 1) {
    const n = chosen ? (chosen[i] ?? 0) : i;
    const day = days[Math.floor(n / timesPerDay)] ?? 0;
    const end = offer(gate, day * DAY_MS + timeAt(times, n % timesPerDay));
    if (end) return end;
  }
  return undefined;
}

function offer(gate: Gate, wallMs: number): WalkEnd | undefined {
  const { walk } = gate;
  if (!spend(gate, 1)) return "exhausted";
  if (wallMs < walk.startMs) return undefined;
  const ended = endAt(gate, wallMs);
  if (ended) return ended;
  if (walk.exists && !walk.exists(wallMs)) return undefined;
  gate.countLeft -= 1;
  const wanted = walk.fromMs === undefined || wallMs >= walk.fromMs;
  if (wanted && !gate.visit(wallMs)) return "stopped";
  return gate.countLeft > 0 ? undefined : "complete";
}
