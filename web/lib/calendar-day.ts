/** Calendar days (`YYYY-MM-DD`) where the company is. Pure: zone and instant are given. */

const DAY_MS = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** en-CA writes a date as YYYY-MM-DD. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const kept = formatters.get(timeZone) ?? new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  formatters.set(timeZone, kept);
  return kept;
}

/** The day an instant falls on. */
export const calendarDayOf = (instant: string | number, timeZone: string): string => dayFormat(timeZone).format(new Date(instant));

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from one day to another; negative when `to` lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The first instant of a day in a zone, also where midnight is skipped: the search closes in on the change of date. */
export function startOfDay(day: string, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // No zone is further than 14 hours from UTC.
  let before = midnight - 15 * 3_600_000;
  let after = midnight + 15 * 3_600_000;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (calendarDayOf(middle, timeZone) < day) before = middle;
    else after = middle;
  }
  return new Date(after).toISOString();
}
