/** Strict reader for RRULE text (RFC 5545 3.3.10): answers with the rule, or with the part at fault and why. */
import { parseMoment } from "./civil-text.ts";
import type { CalendarMoment } from "./civil-text.ts";
import type { Weekday } from "./civil.ts";
import { FREQUENCIES, isSubDaily, WEEKDAY_CODES } from "./recurrence-rule.ts";
import type { Frequency, RecurrenceEnd, RecurrenceRule, WeekdayPosition } from "./recurrence-rule.ts";

/**
 * `user`: what people may type here; every MUST NOT of the RFC and sub-daily frequencies are refused.
 * `interchange`: what calendars in the wild contain; parts that the RFC forbids in combination act as plain filters.
 */
export type RuleProfile = "user" | "interchange";

export type RuleFault =
  | "too-long"
  | "malformed"
  | "unknown-part"
  | "duplicate-part"
  | "missing"
  | "out-of-range"
  | "sub-daily"
  | "not-allowed-together";

export interface RuleError {
  readonly kind: "error";
  /** The part at fault, such as `BYDAY`; `RRULE` for the text as a whole. */
  readonly part: string;
  readonly fault: RuleFault;
  /** One English sentence for logs and developers; user interfaces word `part` and `fault` themselves. */
  readonly reason: string;
}

export type RuleParse = { readonly kind: "ok"; readonly rule: RecurrenceRule } | RuleError;

/** Longer than any sensible rule: all 366 year days with their signs take about 3,300 characters. */
const MAX_RULE_LENGTH = 4_096;
/** INTERVAL and COUNT: nine digits hold every use and stay exact in all arithmetic here. */
const MAX_POSITIVE = 999_999_999;

/** A list of whole numbers. `signed` parts also count from the end: -1 is the last. */
interface NumberList {
  readonly min: number;
  readonly max: number;
  readonly signed: boolean;
}

const NUMBER_LISTS = {
  BYMONTH: { min: 1, max: 12, signed: false },
  BYWEEKNO: { min: 1, max: 53, signed: true },
  BYYEARDAY: { min: 1, max: 366, signed: true },
  BYMONTHDAY: { min: 1, max: 31, signed: true },
  BYHOUR: { min: 0, max: 23, signed: false },
  BYMINUTE: { min: 0, max: 59, signed: false },
  BYSECOND: { min: 0, max: 60, signed: false },
  BYSETPOS: { min: 1, max: 366, signed: true },
} as const satisfies Record<string, NumberList>;

type NumberListName = keyof typeof NUMBER_LISTS;
const OTHER_PARTS = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY"] as const;
type PartName = NumberListName | (typeof OTHER_PARTS)[number];

type Parts = Partial<Record<PartName, string>>;

/** Thrown and caught inside this file only, so that each reader below can simply return its value. */
class Refusal extends Error {
  readonly fault: RuleError;
  constructor(part: string, fault: RuleFault, reason: string) {
    super(reason);
    this.fault = { kind: "error", part, fault, reason };
  }
}

/**
 * Reads `FREQ=WEEKLY;BYDAY=MO,WE` (an `RRULE:` in front and one `;` at the end are tolerated; case is ignored).
 * Example: `parseRecurrenceRule("FREQ=DAILY;COUNT=0", "user")` → error, part COUNT, fault out-of-range.
 */
export function parseRecurrenceRule(text: string, profile: RuleProfile): RuleParse {
  try {
    const rule = readRule(splitParts(text));
    refuseCombinations(rule, profile);
    return { kind: "ok", rule };
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
}

function splitParts(text: string): Parts {
  if (text.length > MAX_RULE_LENGTH) {
    throw new Refusal("RRULE", "too-long", `A rule may have at most ${MAX_RULE_LENGTH} characters.`);
  }
  const body = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .replace(/;$/, "");
  const parts: Parts = {};
  for (const piece of body.split(";")) {
    const equals = piece.indexOf("=");
    const name = piece.slice(0, Math.max(equals, 0));
    if (equals < 1) throw new Refusal("RRULE", "malformed", `Expected NAME=value, found "${piece.slice(0, 40)}".`);
    if (!isPartName(name)) throw new Refusal(name.slice(0, 40), "unknown-part", "No such rule part is supported.");
    if (parts[name] !== undefined) throw new Refusal(name, "duplicate-part", "A part may occur only once.");
    parts[name] = piece.slice(equals + 1);
  }
  return parts;
}

function isPartName(name: string): name is PartName {
  return Object.hasOwn(NUMBER_LISTS, name) || OTHER_PARTS.some((known) => known === name);
}

function readRule(parts: Parts): RecurrenceRule {
  const list = (name: NumberListName): readonly number[] => readNumbers(name, parts[name]);
  return {
    frequency: readFrequency(parts.FREQ),
    interval: readPositive("INTERVAL", parts.INTERVAL) ?? 1,
    end: readEnd(parts),
    weekStart: parts.WKST === undefined ? 1 : readWeekday("WKST", parts.WKST),
    byMonth: list("BYMONTH"),
    byWeekNo: list("BYWEEKNO"),
    byYearDay: list("BYYEARDAY"),
    byMonthDay: list("BYMONTHDAY"),
    byDay: readByDay(parts.BYDAY),
    byHour: list("BYHOUR"),
    byMinute: list("BYMINUTE"),
    // A leap second is taken as the second before it (RFC 5545 3.3.12).
    bySecond: sortedUnique(list("BYSECOND").map((second) => Math.min(second, 59))),
    bySetPos: list("BYSETPOS"),
  };
}

function readFrequency(value: string | undefined): Frequency {
  if (value === undefined) throw new Refusal("FREQ", "missing", "A rule must have FREQ.");
  const found = FREQUENCIES.find((frequency) => frequency === value);
  if (!found) throw new Refusal("FREQ", "malformed", `FREQ must be one of ${FREQUENCIES.join(", ")}.`);
  return found;
}

function readPositive(part: PartName, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value)) throw new Refusal(part, "malformed", `${part} must be a whole number.`);
  const number = Number(value);
  if (number < 1 || number > MAX_POSITIVE) throw new Refusal(part, "out-of-range", `${part} must be 1 to ${MAX_POSITIVE}.`);
  return number;
}

function readEnd(parts: Parts): RecurrenceEnd {
  const count = readPositive("COUNT", parts.COUNT);
  const until = readUntil(parts.UNTIL);
  if (count !== undefined && until) return { kind: "count-and-until", count, until };
  if (count !== undefined) return { kind: "count", count };
  if (until) return { kind: "until", until };
  return { kind: "never" };
}

function readUntil(value: string | undefined): CalendarMoment | undefined {
  if (value === undefined) return undefined;
  const until = parseMoment(value);
  if (!until) throw new Refusal("UNTIL", "malformed", "UNTIL must be YYYYMMDD, YYYYMMDDTHHMMSS or YYYYMMDDTHHMMSSZ.");
  return until;
}

function readWeekday(part: PartName, code: string): Weekday {
  const index = WEEKDAY_CODES.findIndex((known) => known === code);
  if (index < 0) throw new Refusal(part, "malformed", `${part} needs weekday codes: ${WEEKDAY_CODES.join(", ")}.`);
  return index as Weekday;
}

/** `MO`, `+1MO`, `-1FR`; a year has at most 53 of each weekday. */
function readByDay(value: string | undefined): readonly WeekdayPosition[] {
  if (value === undefined) return [];
  const positions = value.split(",").map((entry): WeekdayPosition => {
    const match = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(entry);
    if (!match) throw new Refusal("BYDAY", "malformed", "BYDAY entries look like MO, 1MO or -1MO.");
    const ordinal = match[1] === undefined ? undefined : Number(match[1]);
    if (ordinal === 0 || (ordinal !== undefined && Math.abs(ordinal) > 53)) {
      throw new Refusal("BYDAY", "out-of-range", "The number before a weekday must be 1 to 53 or -1 to -53.");
    }
    return { weekday: readWeekday("BYDAY", match[2] ?? ""), ordinal: ordinal ?? 0 };
  });
  return positions
    .sort((a, b) => a.weekday - b.weekday || a.ordinal - b.ordinal)
    .filter((p, i, all) => p.weekday !== all[i - 1]?.weekday || p.ordinal !== all[i - 1]?.ordinal);
}

function readNumbers(part: NumberListName, value: string | undefined): readonly number[] {
  if (value === undefined) return [];
  const { min, max, signed } = NUMBER_LISTS[part];
  const numbers = value.split(",").map((entry) => {
    if (!(signed ? /^[+-]?\d{1,3}$/ : /^\d{1,3}$/).test(entry)) {
      throw new Refusal(part, "malformed", `${part} must be a list of whole numbers.`);
    }
    const number = Number(entry);
    if (Math.abs(number) < min || Math.abs(number) > max) {
      throw new Refusal(part, "out-of-range", `${part} takes ${min} to ${max}${signed ? `, or -${max} to -${min}` : ""}.`);
    }
    return number;
  });
  return sortedUnique(numbers);
}

function sortedUnique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The MUST NOTs of RFC 5545 3.3.10, each with the part that should go. */
function refuseCombinations(rule: RecurrenceRule, profile: RuleProfile): void {
  if (profile === "interchange") return;
  const refuse = (bad: boolean, part: PartName, reason: string): void => {
    if (bad) throw new Refusal(part, "not-allowed-together", reason);
  };
  const { frequency } = rule;
  if (isSubDaily(frequency)) throw new Refusal("FREQ", "sub-daily", "Rules repeat daily at the most.");
  const hasOrdinal = rule.byDay.some((position) => position.ordinal !== 0);
  const coarse = frequency === "MONTHLY" || frequency === "YEARLY";
  refuse(rule.end.kind === "count-and-until", "UNTIL", "COUNT and UNTIL exclude each other.");
  refuse(hasOrdinal && !coarse, "BYDAY", "Numbered weekdays need FREQ=MONTHLY or FREQ=YEARLY.");
  refuse(hasOrdinal && rule.byWeekNo.length > 0, "BYDAY", "Numbered weekdays cannot be used with BYWEEKNO.");
  refuse(rule.byMonthDay.length > 0 && frequency === "WEEKLY", "BYMONTHDAY", "BYMONTHDAY cannot be used with FREQ=WEEKLY.");
  refuse(rule.byYearDay.length > 0 && frequency !== "YEARLY", "BYYEARDAY", "BYYEARDAY needs FREQ=YEARLY.");
  refuse(rule.byWeekNo.length > 0 && frequency !== "YEARLY", "BYWEEKNO", "BYWEEKNO needs FREQ=YEARLY.");
  refuse(rule.bySetPos.length > 0 && !hasOtherByPart(rule), "BYSETPOS", "BYSETPOS needs another BY part to choose from.");
}

function hasOtherByPart(rule: RecurrenceRule): boolean {
  const { byMonth, byWeekNo, byYearDay, byMonthDay, byDay, byHour, byMinute, bySecond } = rule;
  return [byMonth, byWeekNo, byYearDay, byMonthDay, byDay, byHour, byMinute, bySecond].some((list) => list.length > 0);
}
