/** Which days a rule selects: every day-level BY part becomes one test, and a day must pass them all. */
import { civilDate, dayNumber, daysInMonth, daysInYear, weekday, weekOf } from "./civil.ts";
import type { CivilDate } from "./civil.ts";
import { FREQUENCIES } from "./recurrence-rule.ts";
import type { Frequency, RecurrenceRule, WeekdayPosition } from "./recurrence-rule.ts";

/** A day under test: its number and its date. */
export interface RuleDay extends CivilDate {
  readonly dayNo: number;
}

export type DayTest = (day: RuleDay) => boolean;

export function ruleDay(dayNo: number): RuleDay {
  const { year, month, day } = civilDate(dayNo);
  return { dayNo, year, month, day };
}

/**
 * Builds the test of a rule that {@link fillFromStart} has completed.
 *
 * RFC 5545 3.3.10 speaks of parts that expand a period and parts that limit it. For days both come to the same: of all
 * days of the period keep those that every part accepts.
 */
export function compileDayTest(rule: RecurrenceRule): DayTest {
  const tests: DayTest[] = [];
  if (rule.byMonth.length > 0) tests.push(monthTest(rule.byMonth));
  if (rule.byMonthDay.length > 0) tests.push(monthDayTest(rule.byMonthDay));
  if (rule.byDay.length > 0) tests.push(weekdayTest(rule));
  if (rule.byYearDay.length > 0) tests.push(yearDayTest(rule.byYearDay));
  if (rule.byWeekNo.length > 0) tests.push(weekNumberTest(rule));
  return (day) => {
    for (const passes of tests) {
      if (!passes(day)) return false;
    }
    return true;
  };
}

/** Adds what DTSTART supplies when the rule does not say it: the day of the year, of the month or of the week. */
export function fillFromStart(rule: RecurrenceRule, startDay: number): RecurrenceRule {
  const { frequency, byWeekNo, byYearDay, byMonthDay, byDay } = rule;
  const start = civilDate(startDay);
  const sameWeekday: readonly WeekdayPosition[] = [{ weekday: weekday(startDay), ordinal: 0 }];
  const namesDays = byYearDay.length > 0 || byMonthDay.length > 0 || byDay.length > 0;
  if (namesDays || !isAtLeast(frequency, "WEEKLY")) return rule;
  if (byWeekNo.length > 0 || frequency === "WEEKLY") return { ...rule, byDay: sameWeekday };
  if (frequency === "MONTHLY") return { ...rule, byMonthDay: [start.day] };
  return { ...rule, byMonthDay: [start.day], byMonth: rule.byMonth.length > 0 ? rule.byMonth : [start.month] };
}

function isAtLeast(frequency: Frequency, limit: Frequency): boolean {
  return FREQUENCIES.indexOf(frequency) >= FREQUENCIES.indexOf(limit);
}

function monthTest(months: readonly number[]): DayTest {
  const wanted = new Set(months);
  return (day) => wanted.has(day.month);
}

/** -1 is the last day of the month. A date that does not exist (30 February) is never tested, so never selected. */
function monthDayTest(monthDays: readonly number[]): DayTest {
  const wanted = new Set(monthDays);
  return ({ year, month, day }) => wanted.has(day) || wanted.has(day - daysInMonth(year, month) - 1);
}

/** -1 is 31 December. */
function yearDayTest(yearDays: readonly number[]): DayTest {
  const wanted = new Set(yearDays);
  return ({ dayNo, year }) => {
    const dayOfYear = dayNo - dayNumber(year, 1, 1) + 1;
    return wanted.has(dayOfYear) || wanted.has(dayOfYear - daysInYear(year) - 1);
  };
}

/**
 * A day counts to the week it lies in even when that week belongs to the neighbouring year, so 30 December 2024 is in
 * week 1 (of 2025). The periods of a YEARLY rule remain calendar years.
 */
function weekNumberTest({ byWeekNo, weekStart }: RecurrenceRule): DayTest {
  const wanted = new Set(byWeekNo);
  return ({ dayNo }) => {
    const { week, weeksInYear } = weekOf(dayNo, weekStart);
    return wanted.has(week) || wanted.has(week - weeksInYear - 1);
  };
}

/** Numbered weekdays count within the month for MONTHLY and for YEARLY with BYMONTH, else within the year. */
function weekdayTest({ frequency, byMonth, byDay }: RecurrenceRule): DayTest {
  const numbered = frequency === "MONTHLY" || frequency === "YEARLY";
  const every = new Set(byDay.filter(({ ordinal }) => ordinal === 0 || !numbered).map((entry) => entry.weekday));
  const ordinals = byDay.filter(({ ordinal }) => ordinal !== 0 && numbered);
  if (ordinals.length === 0) return ({ dayNo }) => every.has(weekday(dayNo));
  const frame = frequency === "MONTHLY" || byMonth.length > 0 ? monthFrame : yearFrame;
  return (day) => {
    const ofDay = weekday(day.dayNo);
    if (every.has(ofDay)) return true;
    const { first, length } = frame(day);
    const fromStart = Math.floor((day.dayNo - first) / 7) + 1;
    const fromEnd = -Math.floor((first + length - 1 - day.dayNo) / 7) - 1;
    return ordinals.some((p) => p.weekday === ofDay && (p.ordinal === fromStart || p.ordinal === fromEnd));
  };
}

function monthFrame({ year, month }: RuleDay): { first: number; length: number } {
  return { first: dayNumber(year, month, 1), length: daysInMonth(year, month) };
}

function yearFrame({ year }: RuleDay): { first: number; length: number } {
  return { first: dayNumber(year, 1, 1), length: daysInYear(year) };
}
