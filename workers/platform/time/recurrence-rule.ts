/** The recurrence rule as plain data (RFC 5545 3.3.10), and writing it back as text. Reading is in recurrence-parse.ts. */
import { formatMoment } from "./civil-text.ts";
import type { CalendarMoment } from "./civil-text.ts";
import type { Weekday } from "./civil.ts";

/** From finest to coarsest; the engine compares positions in this list. */
export const FREQUENCIES = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Two-letter weekday codes; the index is the {@link Weekday}. */
export const WEEKDAY_CODES = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;

/** One entry of BYDAY: `MO` is {weekday: 1, ordinal: 0} (every Monday), `-1FR` is {weekday: 5, ordinal: -1}. */
export interface WeekdayPosition {
  readonly weekday: Weekday;
  /** Which one within the month or year, from the end when negative; 0 means every one. */
  readonly ordinal: number;
}

export type RecurrenceEnd =
  | { readonly kind: "never" }
  | { readonly kind: "count"; readonly count: number }
  /** The last occurrence is at or before `until`; a date means the whole of that day. */
  | { readonly kind: "until"; readonly until: CalendarMoment }
  /** Against the RFC, but seen in imported calendars: whichever comes first. */
  | { readonly kind: "count-and-until"; readonly count: number; readonly until: CalendarMoment };

/** A parsed rule. Every list is sorted and free of duplicates; an empty list means that the part was not given. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  /** At least 1. */
  readonly interval: number;
  readonly end: RecurrenceEnd;
  readonly weekStart: Weekday;
  readonly byMonth: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly WeekdayPosition[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  readonly bySetPos: readonly number[];
}

/** Whether periods of this frequency are shorter than a day. */
export function isSubDaily(frequency: Frequency): boolean {
  return frequency === "HOURLY" || frequency === "MINUTELY" || frequency === "SECONDLY";
}

/** The rule as RRULE text in a fixed order of parts, without the parts that have their default value. */
export function formatRecurrenceRule(rule: RecurrenceRule): string {
  const parts = [`FREQ=${rule.frequency}`];
  const add = (name: string, values: readonly (number | string)[]): void => {
    if (values.length > 0) parts.push(`${name}=${values.join(",")}`);
  };
  if (rule.interval !== 1) add("INTERVAL", [rule.interval]);
  if (rule.end.kind === "count" || rule.end.kind === "count-and-until") add("COUNT", [rule.end.count]);
  if (rule.end.kind === "until" || rule.end.kind === "count-and-until") add("UNTIL", [formatMoment(rule.end.until)]);
  add("BYMONTH", rule.byMonth);
  add("BYWEEKNO", rule.byWeekNo);
  add("BYYEARDAY", rule.byYearDay);
  add("BYMONTHDAY", rule.byMonthDay);
  add("BYDAY", rule.byDay.map(formatWeekdayPosition));
  add("BYHOUR", rule.byHour);
  add("BYMINUTE", rule.byMinute);
  add("BYSECOND", rule.bySecond);
  add("BYSETPOS", rule.bySetPos);
  if (rule.weekStart !== 1) add("WKST", [WEEKDAY_CODES[rule.weekStart]]);
  return parts.join(";");
}

function formatWeekdayPosition({ weekday, ordinal }: WeekdayPosition): string {
  return `${ordinal === 0 ? "" : ordinal}${WEEKDAY_CODES[weekday]}`;
}
