/** Strict reading and writing of dates and times: `2026-03-08`, `09:30`, and the iCalendar forms of RFC 5545. */
import { civilDate, DAY_MS, dayNumber, dayOfWall, HOUR_MS, isCivilDate, MINUTE_MS, SECOND_MS } from "./civil.ts";

/**
 * A DATE or DATE-TIME value of RFC 5545 3.3.4/3.3.5: a day, a wall time without a zone, or an instant (`…Z`).
 * Wall and UTC values are milliseconds since 1970-01-01T00:00 on their own clock.
 */
export type CalendarMoment =
  | { readonly kind: "date"; readonly day: number }
  | { readonly kind: "local"; readonly wallMs: number }
  | { readonly kind: "utc"; readonly utcMs: number };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME_OF_DAY = /^(\d{2}):(\d{2})$/;
const ICAL_MOMENT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/;

/** `YYYY-MM-DD` to a day number; undefined when the text or the date is not valid. */
export function parseDate(text: string): number | undefined {
  const match = ISO_DATE.exec(text);
  return match ? existingDay(match[1], match[2], match[3]) : undefined;
}

/** Day number to `YYYY-MM-DD`. */
export function formatDate(dayNo: number): string {
  const { year, month, day } = civilDate(dayNo);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** `HH:MM` to minutes after midnight, 0 to 1440 (`24:00` is the end of the day); undefined when malformed. */
export function parseTimeOfDay(text: string): number | undefined {
  const match = TIME_OF_DAY.exec(text);
  if (!match) return undefined;
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return hour * 60 + minute;
}

/** `YYYYMMDD`, `YYYYMMDDTHHMMSS` or `YYYYMMDDTHHMMSSZ`; undefined when malformed or not a real date or time. */
export function parseMoment(text: string): CalendarMoment | undefined {
  const match = ICAL_MOMENT.exec(text);
  if (!match) return undefined;
  const day = existingDay(match[1], match[2], match[3]);
  if (day === undefined) return undefined;
  if (match[4] === undefined) return { kind: "date", day };
  const time = existingTimeMs(Number(match[4]), Number(match[5]), Number(match[6]));
  if (time === undefined) return undefined;
  const ms = day * DAY_MS + time;
  return match[7] === "Z" ? { kind: "utc", utcMs: ms } : { kind: "local", wallMs: ms };
}

/** Wall milliseconds to `YYYYMMDDTHHMMSS`; parts of a second are dropped. */
export function formatLocal(wallMs: number): string {
  const day = dayOfWall(wallMs);
  const seconds = Math.floor((wallMs - day * DAY_MS) / SECOND_MS);
  const hour = Math.floor(seconds / 3600);
  const minute = Math.floor(seconds / 60) % 60;
  return `${formatCompactDate(day)}T${digits(hour, 2)}${digits(minute, 2)}${digits(seconds % 60, 2)}`;
}

/** UTC milliseconds to `YYYYMMDDTHHMMSSZ`. */
export function formatUtc(utcMs: number): string {
  return `${formatLocal(utcMs)}Z`;
}

/** Day number to `YYYYMMDD`. */
export function formatCompactDate(dayNo: number): string {
  const { year, month, day } = civilDate(dayNo);
  return digits(year, 4) + digits(month, 2) + digits(day, 2);
}

/** A moment back to the text it was read from. */
export function formatMoment(moment: CalendarMoment): string {
  switch (moment.kind) {
    case "date":
      return formatCompactDate(moment.day);
    case "local":
      return formatLocal(moment.wallMs);
    case "utc":
      return formatUtc(moment.utcMs);
  }
}

function existingDay(year?: string, month?: string, day?: string): number | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isCivilDate(y, m, d) ? dayNumber(y, m, d) : undefined;
}

/** A leap second (60) reads as 59: RFC 5545 3.3.12 for systems without leap seconds. */
function existingTimeMs(hour: number, minute: number, second: number): number | undefined {
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  return hour * HOUR_MS + minute * MINUTE_MS + Math.min(second, 59) * SECOND_MS;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
