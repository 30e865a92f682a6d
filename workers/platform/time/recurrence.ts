/** Recurrence sets: DTSTART, RRULE, RDATE and EXDATE in, ordered occurrences out (RFC 5545 3.8.5), zone included. */
import { formatCompactDate, formatLocal } from "./civil-text.ts";
import { DAY_MS, dayOfWall } from "./civil.ts";
import { parseRecurrenceRule } from "./recurrence-parse.ts";
import type { RuleError, RuleProfile } from "./recurrence-parse.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";
import { excludedBy, openSetClock, readMoment, readMoments, SetInputError } from "./recurrence-set.ts";
import type { PlacedTime, SetClock } from "./recurrence-set.ts";
import { DEFAULT_STEPS, walkRule } from "./recurrence-walk.ts";
import type { StepBudget, WalkEnd } from "./recurrence-walk.ts";

export interface RecurrenceInput {
  /** `19970902` (all day), `19970902T090000` (wall time) or `19970902T130000Z`. */
  readonly dtstart: string;
  /** IANA zone of the wall times; without it they float, unless `dtstart` ends in Z (then UTC). */
  readonly timeZone?: string | undefined;
  /** Without a rule the set is DTSTART and the RDATEs. */
  readonly rrule?: string | undefined;
  /** Moments to add; each entry may be a comma list. */
  readonly rdate?: readonly string[] | undefined;
  /** Moments to leave out; a plain date leaves out everything on that day. They still count for COUNT. */
  readonly exdate?: readonly string[] | undefined;
  /** At most this many occurrences, 1000 unless told. */
  readonly limit?: number | undefined;
  /** First moment wanted (inclusive) and first no longer wanted (exclusive). */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /**
   * For wall times that a clock change skips. `shift` (default): held that much later, and counted.
   * `skip`: left out and not counted, the letter of RFC 5545 3.3.10.
   */
  readonly gap?: "shift" | "skip" | undefined;
  /** `user` refuses sub-daily rules and everything the RFC forbids; `interchange` (default) reads what calendars hold. */
  readonly profile?: RuleProfile | undefined;
  /** Bound on work, see {@link DEFAULT_STEPS}. */
  readonly maxSteps?: number | undefined;
}

interface Occurrence {
  /** As the rule says it: `19970902T090000`, or `19970902` for all-day sets. */
  readonly local: string;
  /** UTC milliseconds; undefined for floating times and all-day sets. */
  readonly instantMs: number | undefined;
}

/** `complete`: there are no more. `limit`, `range`: cut as asked. `exhausted`: the step budget is spent. */
type ExpansionEnd = "complete" | "limit" | "range" | "exhausted";

export type Expansion =
  | {
      readonly kind: "ok";
      readonly occurrences: readonly Occurrence[];
      readonly ended: ExpansionEnd;
      /** Steps of the budget used. */
      readonly steps: number;
    }
  | RuleError;

const DEFAULT_LIMIT = 1_000;
/** No clock change moves a wall time by more than a day (Apia 2011, Kwajalein 1993: exactly a day). */
const MAX_SHIFT_MS = DAY_MS;

/**
 * Expands a recurrence set.
 *
 * Only moments that match the rule are occurrences; a DTSTART that does not match it only sets the starting point.
 * Example: `expandRecurrence({dtstart: "19970902T090000", timeZone: "America/New_York", rrule: "FREQ=DAILY;COUNT=2"})`
 */
export function expandRecurrence(input: RecurrenceInput): Expansion {
  const parsed = input.rrule === undefined ? undefined : parseRecurrenceRule(input.rrule, input.profile ?? "interchange");
  if (parsed?.kind === "error") return parsed;
  try {
    return expandSet(input, parsed?.rule);
  } catch (error) {
    if (error instanceof SetInputError) return error.fault;
    throw error;
  }
}

function expandSet(input: RecurrenceInput, rule: RecurrenceRule | undefined): Expansion {
  const clock = openSetClock(readMoment("DTSTART", input.dtstart), input.timeZone);
  const startMs = clock.toWall(readMoment("DTSTART", input.dtstart));
  const wanted = readRange(clock, input);
  const excluded = excludedBy(clock, input.exdate ?? []);
  const limit = input.limit ?? DEFAULT_LIMIT;
  const maxSteps = input.maxSteps ?? DEFAULT_STEPS;
  const budget = { left: maxSteps };
  const found: PlacedTime[] = [];
  const keep = (at: PlacedTime): void => {
    if (at.key >= wanted.from && at.key < wanted.to && !excluded(at)) found.push(at);
  };

  // One more than asked for is enough to know that the limit cut something off.
  const moreFit = (): boolean => found.length <= limit;
  const plan: RulePlan = { startMs, clock, wanted, budget, gap: input.gap ?? "shift" };
  const end = rule ? expandRule(rule, plan, (at) => (keep(at), moreFit())) : keepOnly(keep, clock.place(startMs));
  for (const moment of readMoments("RDATE", input.rdate ?? [])) keep(clock.place(clock.toWall(moment)));

  const ordered = sortUnique(found);
  return {
    kind: "ok",
    occurrences: ordered.slice(0, limit).map((at) => toOccurrence(clock, at)),
    ended: ordered.length > limit || end === "stopped" ? "limit" : end,
    steps: maxSteps - Math.max(budget.left, 0),
  };
}

/** Half-open, on the line of {@link PlacedTime.key}. */
interface WantedRange {
  readonly from: number;
  readonly to: number;
}

function readRange(clock: SetClock, { from, to }: RecurrenceInput): WantedRange {
  return {
    from: from === undefined ? -Infinity : clock.keyOf(readMoment("FROM", from)),
    to: to === undefined ? Infinity : clock.keyOf(readMoment("TO", to)),
  };
}

interface RulePlan {
  readonly startMs: number;
  readonly clock: SetClock;
  readonly wanted: WantedRange;
  readonly budget: StepBudget;
  readonly gap: "shift" | "skip";
}

/** Walks in wall time a little beyond the wanted range and UNTIL, and lets exact instants decide at the edges. */
function expandRule(rule: RecurrenceRule, plan: RulePlan, visit: (at: PlacedTime) => boolean): WalkEnd {
  const { clock, wanted, startMs, budget } = plan;
  const until = readUntil(rule, clock);
  const walk = {
    rule: clock.allDay ? withoutClockParts(rule) : rule,
    startMs,
    fromMs: wanted.from === -Infinity ? undefined : clock.wallOfKey(wanted.from) - MAX_SHIFT_MS,
    toMs: wanted.to === Infinity ? undefined : clock.wallOfKey(wanted.to) + MAX_SHIFT_MS,
    lastMs: until?.lastWallMs,
    exists: plan.gap === "skip" ? clock.exists : undefined,
    budget,
  };
  return walkRule(walk, (wallMs) => {
    const at = clock.place(wallMs);
    return until !== undefined && at.key > until.lastKey ? true : visit(at);
  });
}

interface UntilBound {
  readonly lastWallMs: number;
  readonly lastKey: number;
}

/** UNTIL is inclusive; as a date it includes that whole day, as UTC it is compared as an instant. */
function readUntil(rule: RecurrenceRule, clock: SetClock): UntilBound | undefined {
  if (rule.end.kind !== "until" && rule.end.kind !== "count-and-until") return undefined;
  const { until } = rule.end;
  if (until.kind === "utc") return { lastWallMs: clock.toWall(until) + MAX_SHIFT_MS, lastKey: clock.keyOf(until) };
  const lastWallMs = until.kind === "date" ? (until.day + 1) * DAY_MS - 1 : until.wallMs;
  return { lastWallMs, lastKey: Infinity };
}

/** RFC 5545 3.3.10: BYHOUR, BYMINUTE and BYSECOND are ignored when DTSTART is a date. */
function withoutClockParts(rule: RecurrenceRule): RecurrenceRule {
  return { ...rule, byHour: [], byMinute: [], bySecond: [] };
}

function keepOnly(keep: (at: PlacedTime) => void, start: PlacedTime): WalkEnd {
  keep(start);
  return "complete";
}

/** In order, each moment once: RDATE may repeat an occurrence, and a shifted time may meet the next one. */
function sortUnique(times: PlacedTime[]): PlacedTime[] {
  return times.sort((a, b) => a.key - b.key).filter((at, i, all) => at.key !== all[i - 1]?.key);
}

function toOccurrence(clock: SetClock, at: PlacedTime): Occurrence {
  if (clock.allDay) return { local: formatCompactDate(dayOfWall(at.wallMs)), instantMs: undefined };
  return { local: formatLocal(at.wallMs), instantMs: clock.zone ? at.key : undefined };
}
