/** The periods of DAILY to YEARLY rules as runs of days: period 0 contains DTSTART, period 1 follows it, and so on. */
import { civilDate, dayNumber, daysInMonth, startOfWeek } from "./civil.ts";
import type { CivilDate } from "./civil.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

/** Consecutive days of one month, beginning with the date given. */
export interface MonthSpan extends CivilDate {
  readonly dayNo: number;
  readonly length: number;
}

export interface Periods {
  /** First day of a period: nothing in the period or after it is earlier. */
  readonly firstDayOf: (index: number) => number;
  /** The days of a period in order, without the months that BYMONTH excludes. */
  readonly spansOf: (index: number) => readonly MonthSpan[];
  /** The period that contains a day. */
  readonly indexOf: (dayNo: number) => number;
}

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export function periodsOfDays(rule: RecurrenceRule, startDay: number): Periods {
  const wanted = rule.byMonth.length > 0 ? rule.byMonth : ALL_MONTHS;
  switch (rule.frequency) {
    case "YEARLY":
      return years(startDay, wanted);
    case "MONTHLY":
      return months(startDay, wanted);
    case "WEEKLY":
      return runsOfDays(startOfWeek(startDay, rule.weekStart), 7, wanted);
    default:
      return runsOfDays(startDay, 1, wanted);
  }
}

function years(startDay: number, wanted: readonly number[]): Periods {
  const startYear = civilDate(startDay).year;
  return {
    firstDayOf: (index) => dayNumber(startYear + index, 1, 1),
    spansOf: (index) => wanted.map((month) => wholeMonth(startYear + index, month)),
    indexOf: (dayNo) => civilDate(dayNo).year - startYear,
  };
}

function months(startDay: number, wanted: readonly number[]): Periods {
  const start = civilDate(startDay);
  const startMonth = start.year * 12 + start.month - 1;
  const yearOf = (index: number): number => Math.floor((startMonth + index) / 12);
  const monthOf = (index: number): number => ((startMonth + index) % 12) + 1;
  return {
    firstDayOf: (index) => dayNumber(yearOf(index), monthOf(index), 1),
    spansOf(index) {
      const month = monthOf(index);
      return wanted.includes(month) ? [wholeMonth(yearOf(index), month)] : [];
    },
    indexOf(dayNo) {
      const { year, month } = civilDate(dayNo);
      return year * 12 + month - 1 - startMonth;
    },
  };
}

/** Weeks and single days: periods of equal length, counted from the first day of the first one. */
function runsOfDays(firstDay: number, length: number, wanted: readonly number[]): Periods {
  return {
    firstDayOf: (index) => firstDay + index * length,
    spansOf(index) {
      const dayNo = firstDay + index * length;
      return splitByMonth(dayNo, length).filter((span) => wanted.includes(span.month));
    },
    indexOf: (dayNo) => Math.floor((dayNo - firstDay) / length),
  };
}

function wholeMonth(year: number, month: number): MonthSpan {
  return { year, month, day: 1, dayNo: dayNumber(year, month, 1), length: daysInMonth(year, month) };
}

/** A run no longer than a week touches at most two months. */
function splitByMonth(dayNo: number, length: number): readonly MonthSpan[] {
  const { year, month, day } = civilDate(dayNo);
  const inMonth = Math.min(length, daysInMonth(year, month) - day + 1);
  const head: MonthSpan = { year, month, day, dayNo, length: inMonth };
  if (inMonth === length) return [head];
  return [head, { ...civilDate(dayNo + inMonth), dayNo: dayNo + inMonth, length: length - inMonth }];
}
