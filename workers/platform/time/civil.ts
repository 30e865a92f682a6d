/** Civil calendar arithmetic on whole day numbers: proleptic Gregorian, no clock, no zone, no Date object. */

/** Milliseconds in one second, minute, hour and civil day (a civil day has no DST: always 24 hours). */
export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Weekdays as the engine counts them: Sunday is 0, as in POSIX and `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export interface CivilWeek {
  /** The year the week belongs to; near New Year it may differ from the calendar year of the day. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
  /** 52 or 53: how many weeks `year` has. */
  readonly weeksInYear: number;
}

/** Days in one 400-year Gregorian cycle. */
const DAYS_PER_ERA = 146_097;
/** From 0000-03-01, where the eras below begin, to 1970-01-01. */
const ERA_SHIFT = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Days from 1970-01-01 to the given date, negative before it.
 * The year begins in March here, so the leap day is the last day of the year (Howard Hinnant, `days_from_civil`).
 */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfMarchYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfMarchYear;
  return era * DAYS_PER_ERA + dayOfEra - ERA_SHIFT;
}

/** The inverse of {@link dayNumber} (Howard Hinnant, `civil_from_days`). */
export function civilDate(dayNo: number): CivilDate {
  const shifted = dayNo + ERA_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapCorrection = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapCorrection) / 365);
  const dayOfMarchYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfMarchYear + 2) / 153);
  const day = dayOfMarchYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

/** The civil day on which a wall time (milliseconds since 1970-01-01T00:00 as a clock shows them) falls. */
export function dayOfWall(wallMs: number): number {
  return Math.floor(wallMs / DAY_MS);
}

/** 1970-01-01 was a Thursday, hence the 4. */
export function weekday(dayNo: number): Weekday {
  return ((((dayNo + 4) % 7) + 7) % 7) as Weekday;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInYear(year: number): 365 | 366 {
  return isLeapYear(year) ? 366 : 365;
}

/** `month` is 1 to 12; 0 for any other month, so that no day of it is ever valid. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Moves a day back to the latest `weekStart` that is not after it. */
export function startOfWeek(dayNo: number, weekStart: Weekday): number {
  return dayNo - ((weekday(dayNo) - weekStart + 7) % 7);
}

/**
 * First day of week 1: the first week with at least four days in the year (RFC 5545 3.3.10 BYWEEKNO; ISO 8601 when
 * weeks start on Monday). Equivalently the week that contains 4 January.
 */
function firstWeekStart(year: number, weekStart: Weekday): number {
  return startOfWeek(dayNumber(year, 1, 4), weekStart);
}

/** The week a day belongs to, for weeks that start on `weekStart`. */
export function weekOf(dayNo: number, weekStart: Weekday): CivilWeek {
  let year = civilDate(dayNo).year + 1;
  while (dayNo < firstWeekStart(year, weekStart)) year -= 1;
  const start = firstWeekStart(year, weekStart);
  const nextStart = firstWeekStart(year + 1, weekStart);
  return { year, week: Math.floor((dayNo - start) / 7) + 1, weeksInYear: (nextStart - start) / 7 };
}

/** ISO 8601 week: weeks start on Monday. */
export function isoWeek(dayNo: number): CivilWeek {
  return weekOf(dayNo, 1);
}

/** Whether the three numbers name a day that exists (29 February only in leap years). Years 1 to 9999. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}
