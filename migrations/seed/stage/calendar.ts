/** The demo's calendar: working days counted from today, wall clock of the company's zone. */
import { DAY_MS, dayOfWall, MINUTE_MS, weekday } from "../../../workers/platform/time/civil.ts";
import { formatDate, parseTimeOfDay } from "../../../workers/platform/time/civil-text.ts";
import { BOOKING_POLICY, findZone, wallToUtc } from "../../../workers/platform/time/zone.ts";

/** `[-1, "07:10"]` is ten past seven on the last working day before today. */
export type Moment = readonly [workday: number, clock: string];

export type Calendar = {
  /** -1 is the last working day before today, 0 the first on or after it. `YYYY-MM-DD`. */
  date: (workday: number) => string;
  /** UTC milliseconds. */
  instant: (moment: Moment) => number;
  /** Longer ago than the month told: days of the calendar, weekends included. */
  daysAgo: (days: number, clock: string) => number;
};

/** `today` is a UTC midnight in milliseconds; the zone lies west of Greenwich, so office hours of day -1 end before it. */
export function calendarOf(today: number, timeZone: string): Calendar {
  const found = findZone(timeZone);
  if (found.kind !== "ok") throw new Error(`unknown zone ${timeZone}`);
  const { zone } = found;
  const todayNo = dayOfWall(today);
  const atWall = (dayNo: number, clock: string): number => {
    const minutes = parseTimeOfDay(clock);
    if (minutes === undefined) throw new Error(`not a time of day: ${clock}`);
    return wallToUtc(zone, dayNo * DAY_MS + minutes * MINUTE_MS, BOOKING_POLICY);
  };
  const dayOf = (workday: number): number => {
    let dayNo = workday < 0 ? todayNo : todayNo - 1;
    const step = workday < 0 ? -1 : 1;
    for (let left = workday < 0 ? -workday : workday + 1; left > 0;) {
      dayNo += step;
      if (isWorkday(dayNo)) left--;
    }
    return dayNo;
  };
  return {
    date: (workday) => formatDate(dayOf(workday)),
    instant: ([workday, clock]) => atWall(dayOf(workday), clock),
    daysAgo: (days, clock) => atWall(todayNo - days, clock),
  };
}

const isWorkday = (dayNo: number): boolean => ![0, 6].includes(weekday(dayNo));
