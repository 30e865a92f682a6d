/** Opening hours as a week. Pure. `day` 0 is Sunday, times are the company's wall clock, `HH:MM`. */

export type Hours = { day: number; open: string; close: string };

/** Monday first: a working week. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5];

const NEW: Omit<Hours, "day"> = { open: "08:00", close: "17:00" };

/** Minutes since midnight; NaN while a field is empty. */
export const minutesOf = (clock: string): number => {
  const [hours, minutes] = clock.split(":").map(Number);
  return (hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN);
};
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** The day's hours with their place in the whole list. */
export const hoursOf = (week: readonly Hours[], day: number): { hours: Hours; index: number }[] =>
  week.map((hours, index) => ({ hours, index })).filter(({ hours }) => hours.day === day);

/** A first span, or one more an hour after the last, as long as the day has room. */
export function addTo(week: readonly Hours[], day: number): Hours[] {
  const last = hoursOf(week, day).at(-1)?.hours;
  if (!last) return [...week, { day, ...NEW }];
  const open = Math.min(minutesOf(last.close) + 60, 22 * 60);
  return [...week, { day, open: clockOf(open), close: clockOf(Math.min(open + 240, 23 * 60 + 59)) }];
}

export const closeDay = (week: readonly Hours[], day: number): Hours[] => week.filter((hours) => hours.day !== day);

/** The hours of one day for others as well, replacing theirs. */
export function copyTo(week: readonly Hours[], from: number, days: readonly number[]): Hours[] {
  const source = week.filter(({ day }) => day === from);
  const others = days.filter((day) => day !== from);
  return [...week.filter(({ day }) => !others.includes(day)), ...others.flatMap((day) => source.map((hours) => ({ ...hours, day })))];
}

/** 18:00–02:00 becomes 18:00–23:59 and the next day from 00:00 to 02:00. */
export function splitAtMidnight(week: readonly Hours[], index: number): Hours[] {
  const span = week[index];
  if (!span) return [...week];
  const next = { day: (span.day + 1) % 7, open: "00:00", close: span.close };
  const kept = week.map((hours, at) => (at === index ? { ...hours, close: "23:59" } : hours));
  return span.close === "00:00" ? kept : [...kept, next];
}

export const closesBeforeOpen = ({ open, close }: Hours): boolean => minutesOf(close) <= minutesOf(open);

export function overlaps(week: readonly Hours[], index: number): boolean {
  const span = week[index];
  if (!span) return false;
  return week.some((other, at) => at !== index && other.day === span.day && other.open < span.close && span.open < other.close);
}

/** Hours a week, for the sum below the editor. */
export const totalHours = (week: readonly Hours[]): number =>
  week.reduce((sum, { open, close }) => sum + Math.max(0, minutesOf(close) - minutesOf(open) || 0), 0) / 60;

/** In the order of the week, so that the same hours always read the same. */
export const sorted = (week: readonly Hours[]): Hours[] => week.toSorted((a, b) => a.day - b.day || a.open.localeCompare(b.open));
