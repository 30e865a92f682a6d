/** When a provider works: weekly rules and date exceptions, compiled once, then laid out as UTC windows. */
import { parseDate, parseTimeOfDay } from "./civil-text.ts";
import { DAY_MS, dayNumber, dayOfWall, MINUTE_MS } from "./civil.ts";
import { mergeIntervals } from "./intervals.ts";
import type { Interval } from "./intervals.ts";
import { parseRecurrenceRule } from "./recurrence-parse.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";
import { DEFAULT_STEPS, walkRule } from "./recurrence-walk.ts";
import { AVAILABILITY_POLICY, findZone, utcToWall, wallToUtc } from "./zone.ts";
import type { Zone } from "./zone.ts";

/** Working hours of one day, wall time. `24:00` is midnight at the end; an end before the start is on the next day. */
interface WallWindow {
  /** `HH:MM`. */
  readonly start: string;
  readonly end: string;
}

/** Hours that repeat: `{rrule: "FREQ=WEEKLY;BYDAY=MO,TU", start: "09:00", end: "17:00"}`. */
interface AvailabilityRule extends WallWindow {
  /** DAILY to YEARLY; which days, so without BYHOUR, BYMINUTE and BYSECOND. */
  readonly rrule: string;
  /** `YYYY-MM-DD` from which the rule holds and INTERVAL and COUNT count. Default 2001-01-01, a Monday. */
  readonly startDate?: string | undefined;
}

/** Replaces all hours that begin on a date: none at all, or these instead. */
type DateException = { readonly date: string; readonly closed: true } | { readonly date: string; readonly windows: readonly WallWindow[] };

export interface AvailabilityInput {
  readonly timeZone: string;
  readonly rules: readonly AvailabilityRule[];
  readonly exceptions?: readonly DateException[] | undefined;
}

/** Wall milliseconds after the midnight that begins the day; `end` may reach into the next day. */
type DayWindow = Interval;

/** Compiled availability; make it once per change of the settings with {@link compileAvailability}. */
export interface Availability {
  readonly zone: Zone;
  readonly rules: readonly { readonly rule: RecurrenceRule; readonly startDay: number; readonly window: DayWindow }[];
  /** Day number → the hours of that day; an empty list is a closed day. */
  readonly exceptions: ReadonlyMap<number, readonly DayWindow[]>;
}

export type AvailabilityCompilation =
  | { readonly kind: "ok"; readonly availability: Availability }
  | { readonly kind: "error"; readonly path: readonly (string | number)[]; readonly reason: string };

/** Bounds on stored settings, so that laying out a month stays far below a millisecond. */
const MAX_RULES = 100;
const MAX_EXCEPTIONS = 2_000;
const MAX_WINDOWS_PER_DATE = 48;
/** A Monday and the first day of a month and year, so that every kind of rule has a natural beginning. */
const DEFAULT_START_DAY = dayNumber(2001, 1, 1);

class Refusal extends Error {
  readonly path: readonly (string | number)[];
  constructor(path: readonly (string | number)[], reason: string) {
    super(reason);
    this.path = path;
  }
}

/** Checks and prepares the settings; the error names the place in the input, as in `["rules", 0, "rrule"]`. */
export function compileAvailability(input: AvailabilityInput): AvailabilityCompilation {
  try {
    return { kind: "ok", availability: compile(input) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "error", path: error.path, reason: error.message };
    throw error;
  }
}

function compile({ timeZone, rules, exceptions = [] }: AvailabilityInput): Availability {
  const found = findZone(timeZone);
  if (found.kind === "unknown-zone") throw new Refusal(["timeZone"], "There is no such IANA time zone.");
  if (rules.length > MAX_RULES) throw new Refusal(["rules"], `At most ${MAX_RULES} rules.`);
  if (exceptions.length > MAX_EXCEPTIONS) throw new Refusal(["exceptions"], `At most ${MAX_EXCEPTIONS} exceptions.`);
  return {
    zone: found.zone,
    rules: rules.map((rule, index) => compileRule(rule, index)),
    exceptions: new Map(exceptions.map((exception, index) => compileException(exception, index))),
  };
}

function compileRule(input: AvailabilityRule, index: number): Availability["rules"][number] {
  const parsed = parseRecurrenceRule(input.rrule, "user");
  if (parsed.kind === "error") throw new Refusal(["rules", index, "rrule"], `${parsed.part}: ${parsed.reason}`);
  const { rule } = parsed;
  if (rule.byHour.length + rule.byMinute.length + rule.bySecond.length > 0) {
    throw new Refusal(["rules", index, "rrule"], "A rule names days; its hours are start and end.");
  }
  const startDay = input.startDate === undefined ? DEFAULT_START_DAY : parseDate(input.startDate);
  if (startDay === undefined) throw new Refusal(["rules", index, "startDate"], "Not a date YYYY-MM-DD.");
  return { rule, startDay, window: compileWindow(input, ["rules", index]) };
}

function compileException(exception: DateException, index: number): [number, readonly DayWindow[]] {
  const path = ["exceptions", index] as const;
  const day = parseDate(exception.date);
  if (day === undefined) throw new Refusal([...path, "date"], "Not a date YYYY-MM-DD.");
  if ("closed" in exception) return [day, []];
  if (exception.windows.length > MAX_WINDOWS_PER_DATE) {
    throw new Refusal([...path, "windows"], `At most ${MAX_WINDOWS_PER_DATE} windows.`);
  }
  return [day, exception.windows.map((window, i) => compileWindow(window, [...path, "windows", i]))];
}

function compileWindow({ start, end }: WallWindow, path: readonly (string | number)[]): DayWindow {
  const startMinute = parseTimeOfDay(start);
  const endMinute = parseTimeOfDay(end);
  if (startMinute === undefined || startMinute === 1440) throw new Refusal([...path, "start"], "Not a time HH:MM.");
  if (endMinute === undefined) throw new Refusal([...path, "end"], "Not a time HH:MM.");
  if (startMinute === endMinute) throw new Refusal([...path, "end"], "A window must not be empty.");
  const overnight = endMinute < startMinute;
  return { start: startMinute * MINUTE_MS, end: endMinute * MINUTE_MS + (overnight ? DAY_MS : 0) };
}

/** Opening hours in UTC milliseconds. */
export interface OpenWindow extends Interval {
  /** Slots are counted from `start` and begin before this: where the hours, or the next day's hours, take over. */
  readonly gridEnd: number;
  /** End of the uninterrupted opening, which the hours of the next day may prolong. */
  readonly end: number;
}

/**
 * The opening hours that touch [start, end), in order and uncut: a window may begin before `start`, because slots are
 * counted from its beginning. Touching hours of one date are one window; wall times in a DST gap become its instant.
 */
export function openWindows(availability: Availability, range: Interval): readonly OpenWindow[] {
  const { zone, exceptions } = availability;
  if (!(range.start < range.end)) return [];
  // A day early for windows that run past midnight, a day late for those that follow without a break.
  const firstDay = dayOfWall(utcToWall(zone, range.start)) - 1;
  const lastDay = dayOfWall(utcToWall(zone, range.end)) + 1;
  const byRule = windowsByRule(availability, firstDay, lastDay);
  const hours: Interval[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    for (const window of mergeIntervals(exceptions.get(day) ?? byRule.get(day) ?? [])) {
      const start = wallToUtc(zone, day * DAY_MS + window.start, AVAILABILITY_POLICY);
      const end = wallToUtc(zone, day * DAY_MS + window.end, AVAILABILITY_POLICY);
      if (start < end) hours.push({ start, end });
    }
  }
  return joinWindows(hours).filter((window) => window.end > range.start && window.start < range.end);
}

function windowsByRule({ rules, zone }: Availability, firstDay: number, lastDay: number): Map<number, DayWindow[]> {
  const byDay = new Map<number, DayWindow[]>();
  const budget = { left: DEFAULT_STEPS };
  for (const { rule, startDay, window } of rules) {
    const range = { startMs: startDay * DAY_MS, fromMs: firstDay * DAY_MS, toMs: (lastDay + 1) * DAY_MS };
    walkRule({ rule, ...range, lastMs: lastWallOf(rule, zone), budget }, (wallMs) => {
      const windows = byDay.get(dayOfWall(wallMs));
      if (windows) windows.push(window);
      else byDay.set(dayOfWall(wallMs), [window]);
      return true;
    });
  }
  return byDay;
}

/** Hours of successive days may touch or overlap (a night shift): each keeps its own grid until the next begins. */
function joinWindows(hours: readonly Interval[]): readonly OpenWindow[] {
  const openings = mergeIntervals(hours);
  let current = 0;
  return hours.map(({ start, end }, index) => {
    while ((openings[current]?.end ?? Infinity) <= start) current += 1;
    const gridEnd = Math.min(end, hours[index + 1]?.start ?? Infinity);
    return { start, gridEnd, end: openings[current]?.end ?? end };
  });
}

/** UNTIL ends with the day it names: rules are about days. */
function lastWallOf({ end }: RecurrenceRule, zone: Zone): number | undefined {
  if (end.kind !== "until") return undefined;
  switch (end.until.kind) {
    case "date":
      return end.until.day * DAY_MS;
    case "local":
      return end.until.wallMs;
    case "utc":
      return utcToWall(zone, end.until.utcMs);
  }
}
