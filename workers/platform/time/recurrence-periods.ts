/** The periods of DAILY to YEARLY rules as runs of days: period 0 contains DTSTART, period 1 follows it, and so on. */
import { civilDate, dayNumber, daysInMonth, startOfWeek } from "./civil.ts";
import { ruleDay } from "./recurrence-days.ts";
import type { RuleDay } from "./recurrence-days.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

export interface Periods {
  /** First day of a period: nothing in the period or after it is earlier. */
  readonly firstDayOf: (index: number) => number;
  /** The days of a period in order. Months that BYMONTH excludes are left out, to save the walk over them. */
  readonly daysOf: (index: number) => Iterable<RuleDay>;
  /** The period that contains a day. */
  readonly indexOf: (dayNo: number) => number;
}

export function periodsOfDays(rule: RecurrenceRule, startDay: number): Periods {
  switch (rule.frequency) {
    case "YEARLY":
      return years(startDay, rule.byMonth);
    case "MONTHLY":
      return months(startDay, rule.byMonth);
    case "WEEKLY":
      return runsOfDays(startOfWeek(startDay, rule.weekStart), 7);
    default:
      return runsOfDays(startDay, 1);
  }
}

function years(startDay: number, byMonth: readonly number[]): Periods {
  const startYear = civilDate(startDay).year;
  const wanted = byMonth.length > 0 ? byMonth : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return {
    firstDayOf: (index) => dayNumber(startYear + index, 1, 1),
    *daysOf(index) {
      for (const month of wanted) yield* daysOfMonth(startYear + index, month);
    },
    indexOf: (dayNo) => civilDate(dayNo).year - startYear,
  };
}

function months(startDay: number, byMonth: readonly number[]): Periods {
  const start = civilDate(startDay);
  const startMonth = start.year * 12 + start.month - 1;
  const split = (index: number): { year: number; month: number } => {
    const total = startMonth + index;
    return { year: Math.floor(total / 12), month: (total % 12) + 1 };
  };
  return {
    firstDayOf(index) {
      const { year, month } = split(index);
      return dayNumber(year, month, 1);
    },
    daysOf(index) {
      const { year, month } = split(index);
      return byMonth.length === 0 || byMonth.includes(month) ? daysOfMonth(year, month) : [];
    },
    indexOf(dayNo) {
      const { year, month } = civilDate(dayNo);
      return year * 12 + month - 1 - startMonth;
    },
  };
}

/** Weeks and single days: periods of equal length, counted from the first day of the first one. */
function runsOfDays(firstDay: number, length: number): Periods {
  return {
    firstDayOf: (index) => firstDay + index * length,
    *daysOf(index) {
      const first = firstDay + index * length;
      for (let dayNo = first; dayNo < first + length; dayNo += 1) yield ruleDay(dayNo);
    },
    indexOf: (dayNo) => Math.floor((dayNo - firstDay) / length),
  };
}

function* daysOfMonth(year: number, month: number): Iterable<RuleDay> {
  const first = dayNumber(year, month, 1);
  const length = daysInMonth(year, month);
  for (let day = 1; day <= length; day += 1) yield { dayNo: first + day - 1, year, month, day };
}
