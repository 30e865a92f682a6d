/** Recurrence and slots inside workerd: the recorded rules of the Node tests need no file system here. */
import { describe, expect, it } from "vitest";
import { compileAvailability } from "../../../workers/platform/time/availability.ts";
import { DAY_MS } from "../../../workers/platform/time/civil.ts";
import { expandRecurrence } from "../../../workers/platform/time/recurrence.ts";
import { findSlots } from "../../../workers/platform/time/slots.ts";
import { slotBenchScenario, slotsOneByOne } from "../../bench/slots/scenario.ts";

describe("inside workerd", () => {
  it("a weekly series keeps its wall time over the clock change", () => {
    const expansion = expandRecurrence({
      dtstart: "20260301T090000",
      timeZone: "America/New_York",
      rrule: "FREQ=WEEKLY;COUNT=3",
    });
    expect(expansion).toMatchObject({
      ended: "complete",
      occurrences: [
        { instantMs: Date.UTC(2026, 2, 1, 14) },
        { instantMs: Date.UTC(2026, 2, 8, 13) },
        { instantMs: Date.UTC(2026, 2, 15, 13) },
      ],
    });
  });

  it("a hostile rule ends", () => {
    expect(expandRecurrence({ dtstart: "20260101T000000", rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" })).toMatchObject({
      occurrences: [],
      ended: "exhausted",
    });
  });

  it("the month of the benchmark has the slots that a plain loop finds", () => {
    const { request, range } = slotBenchScenario();
    const slots = findSlots(request, range);
    expect(slots.length).toBeGreaterThan(200);
    expect(slots).toEqual(slotsOneByOne(request, range));
  });

  it("availability on the day of the clock change is an hour shorter", () => {
    const compiled = compileAvailability({
      timeZone: "America/New_York",
      rules: [{ rrule: "FREQ=DAILY", start: "00:00", end: "24:00" }],
    });
    if (compiled.kind === "error") expect.fail(compiled.reason);
    const start = Date.UTC(2026, 2, 8, 5);
    const request = {
      availability: compiled.availability,
      busy: [],
      nowMs: start - DAY_MS,
      terms: {
        durationMinutes: 60,
        stepMinutes: 60,
        bufferBeforeMinutes: 0,
        bufferAfterMinutes: 0,
        minNoticeMinutes: 0,
        horizonDays: 30,
        capacity: 1,
      },
    };
    expect(findSlots(request, { start, end: Date.UTC(2026, 2, 9, 4) })).toHaveLength(23);
  });
});
