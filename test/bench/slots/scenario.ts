/** The month that the slot benchmark asks for, and the plain loop it is compared with. */
import { compileAvailability } from "../../../workers/platform/time/availability.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../workers/platform/time/civil.ts";
import type { Interval } from "../../../workers/platform/time/intervals.ts";
import type { BusyBooking, Slot, SlotRequest } from "../../../workers/platform/time/slots.ts";

const TIME_ZONE = "America/New_York";
const OPENS_MINUTE = 9 * 60;
const CLOSES_MINUTE = 17 * 60;
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri"];

/** 30 days across the change of 8 March 2026, Monday to Friday 9 to 17, every 15 minutes, 100 bookings. */
export function slotBenchScenario(): { request: SlotRequest; range: Interval } {
  const compiled = compileAvailability({
    timeZone: TIME_ZONE,
    rules: [{ rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", start: "09:00", end: "17:00" }],
  });
  if (compiled.kind === "error") throw new Error(compiled.reason);
  const start = Date.UTC(2026, 1, 16, 5);
  const range = { start, end: start + 30 * DAY_MS };
  const request: SlotRequest = {
    availability: compiled.availability,
    busy: hundredBookings(start),
    nowMs: start - DAY_MS,
    terms: {
      durationMinutes: 30,
      stepMinutes: 15,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 10,
      minNoticeMinutes: 120,
      horizonDays: 60,
      capacity: 1,
    },
  };
  return { request, range };
}

/** Five bookings on each of twenty working days, at different hours, not in order. */
function hundredBookings(start: number): readonly BusyBooking[] {
  return Array.from({ length: 100 }, (_, i): BusyBooking => {
    const workday = (i * 7) % 20;
    const day = Math.floor(workday / 5) * 7 + (workday % 5);
    const begins = start + day * DAY_MS + 4 * HOUR_MS + (Math.floor(i / 20) * 95 + workday) * MINUTE_MS;
    return { start: begins, end: begins + 30 * MINUTE_MS };
  });
}

const wallFormat = new Intl.DateTimeFormat("en-US", {
  timeZone: TIME_ZONE,
  hourCycle: "h23",
  weekday: "short",
  hour: "numeric",
  minute: "numeric",
});

/** Weekday and minute of the day in New York. */
function wallOf(utcMs: number): { weekday: string; minute: number } {
  const fields = Object.fromEntries(wallFormat.formatToParts(utcMs).map(({ type, value }) => [type, value]));
  return { weekday: fields["weekday"] ?? "", minute: Number(fields["hour"]) * 60 + Number(fields["minute"]) };
}

/** What one writes first: try every quarter of an hour, ask Intl what the clock shows, look at every booking. */
export function slotsOneByOne({ busy, terms, nowMs }: SlotRequest, range: Interval): Slot[] {
  const slots: Slot[] = [];
  const before = terms.bufferBeforeMinutes * MINUTE_MS;
  const after = terms.bufferAfterMinutes * MINUTE_MS;
  for (let start = range.start; start < range.end; start += terms.stepMinutes * MINUTE_MS) {
    const { weekday, minute } = wallOf(start);
    const open = WEEKDAYS.includes(weekday) && minute >= OPENS_MINUTE && minute + terms.durationMinutes <= CLOSES_MINUTE;
    if (!open || start < nowMs + terms.minNoticeMinutes * MINUTE_MS || start >= nowMs + terms.horizonDays * DAY_MS) continue;
    const end = start + terms.durationMinutes * MINUTE_MS;
    const taken = busy.some((b) => b.start - before < end + after && b.end + after > start - before);
    if (!taken) slots.push({ start, end, remaining: 1 });
  }
  return slots;
}
