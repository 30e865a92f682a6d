/** What the slot engine offers is exactly what the calendar grants. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { busyBooking, isLive } from "../../../workers/modules/booking/domain/calendar/entry.ts";
import { decideHold } from "../../../workers/modules/booking/domain/calendar/decide.ts";
import { compileAvailability } from "../../../workers/platform/time/availability.ts";
import { findSlots } from "../../../workers/platform/time/slots.ts";
import { step, take } from "./calendar-histories.ts";
import { aHold, MemoryCalendar, MINUTE } from "./memory-calendar.ts";

/** Histories begin at 0, the slot engine's calendar later. */
const MIDNIGHT = Date.UTC(2027, 4, 3);
const always = compileAvailability({ timeZone: "UTC", rules: [{ rrule: "FREQ=DAILY", start: "00:00", end: "24:00" }] });
if (always.kind === "error") throw new Error(always.reason);
const { availability } = always;

it("offers a time exactly when a hold on it is granted, whatever stands in the calendar and under whatever capacity", () => {
  const service = fc.record({
    durationMinutes: fc.integer({ min: 1, max: 9 }),
    bufferBeforeMinutes: fc.nat(3),
    bufferAfterMinutes: fc.nat(3),
    capacity: fc.constantFrom(1, 2, 3, 5, 12),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), service, (steps, { durationMinutes, capacity, ...buffers }) => {
      const calendar = new MemoryCalendar();
      steps.forEach((step, i) => take(calendar, step, `k${i}`));
      const live = calendar.open().filter((entry) => isLive(entry, calendar.now));
      const busy = live.map((entry) => busyBooking({ ...entry, start: entry.start + MIDNIGHT, end: entry.end + MIDNIGHT }, capacity));
      // Notice and horizon are the engine's alone; both are wide here.
      const terms = { durationMinutes, stepMinutes: 1, minNoticeMinutes: 0, horizonDays: 9, capacity, ...buffers };
      const range = { start: MIDNIGHT, end: MIDNIGHT + 60 * MINUTE };
      const offered = findSlots({ availability, terms, busy, nowMs: MIDNIGHT }, range);
      const granted: { start: number; remaining: number }[] = [];
      for (let start = 0; start < 60 * MINUTE; start += MINUTE) {
        const hold = (seats: number) => {
          const command = aHold({ start, end: start + durationMinutes * MINUTE, seats, capacity, ...buffers });
          return decideHold(calendar, command, { now: calendar.now, newId: "new" }).answer.kind === "held";
        };
        const remaining = Array.from({ length: capacity }, (_, i) => capacity - i).find(hold);
        if (remaining !== undefined) granted.push({ start, remaining });
      }
      expect(offered.map(({ start, remaining }) => ({ start: start - MIDNIGHT, remaining }))).toEqual(granted);
    }),
    { numRuns: 200 },
  );
});
