/** Slots as a customer sees them, and the properties that must hold for any provider, bookings and terms. */
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { compileAvailability, openWindows } from "../../../workers/platform/time/availability.ts";
import type { Availability, AvailabilityInput } from "../../../workers/platform/time/availability.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../workers/platform/time/civil.ts";
import { explainLocalTime, explainSlot } from "../../../workers/platform/time/slot-explanation.ts";
import { findSlots } from "../../../workers/platform/time/slots.ts";
import type { BookingTerms, BusyBooking, SlotRequest } from "../../../workers/platform/time/slots.ts";
import { clockShows } from "./zone-suite.ts";

/** Much arithmetic; a busy machine may need several seconds. */
vi.setConfig({ testTimeout: 60_000 });

const NEW_YORK = "America/New_York";
const OFFICE: AvailabilityInput = {
  timeZone: NEW_YORK,
  rules: [{ rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", start: "09:00", end: "17:00" }],
};
const TERMS: BookingTerms = {
  durationMinutes: 60,
  stepMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minNoticeMinutes: 0,
  horizonDays: 365,
  capacity: 1,
};

function compile(input: AvailabilityInput): Availability {
  const compiled = compileAvailability(input);
  if (compiled.kind === "error") throw new Error(`${compiled.path.join(".")}: ${compiled.reason}`);
  return compiled.availability;
}

/** UTC milliseconds of an hour on a day of March 2026; New York is at UTC-5 until the 8th, at UTC-4 from then on. */
const march = (day: number, hour: number, minute = 0) => Date.UTC(2026, 2, day, hour, minute);

type Changes = Partial<Omit<SlotRequest, "terms">> & { terms?: Partial<BookingTerms>; hours?: AvailabilityInput };

function aRequest(changes: Changes = {}): SlotRequest {
  const { terms, hours = OFFICE, ...rest } = changes;
  return { availability: compile(hours), busy: [], nowMs: march(1, 0), ...rest, terms: { ...TERMS, ...terms } };
}

function startsOf(request: SlotRequest, day: number): string[] {
  return findSlots(request, { start: march(day, 4), end: march(day + 1, 4) }).map(({ start }) =>
    new Date(clockShows(request.availability.zone.name, start)).toISOString().slice(11, 16),
  );
}

describe("a working day", () => {
  it("offers slots that end by closing time", () => {
    expect(startsOf(aRequest(), 4)).toEqual(["09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00"]);
    expect(startsOf(aRequest({ terms: { durationMinutes: 90 } }), 4).at(-1)).toBe("15:00");
  });

  it("offers nothing on a weekend, nor on a closed date", () => {
    expect(startsOf(aRequest(), 7)).toEqual([]);
    const hours: AvailabilityInput = { ...OFFICE, exceptions: [{ date: "2026-03-04", closed: true }] };
    expect(startsOf(aRequest({ hours }), 4)).toEqual([]);
    expect(startsOf(aRequest({ hours }), 5)).toHaveLength(8);
  });

  it("takes other hours on an exceptional date, weekend included", () => {
    const windows = [
      { start: "20:00", end: "22:00" },
      { start: "10:00", end: "12:00" },
    ];
    const hours: AvailabilityInput = { ...OFFICE, exceptions: [{ date: "2026-03-07", windows }] };
    expect(startsOf(aRequest({ hours }), 7)).toEqual(["10:00", "11:00", "20:00", "21:00"]);
  });

  it("joins hours that touch or overlap into one grid", () => {
    const rrule = "FREQ=DAILY";
    const rules = [
      { rrule, start: "09:00", end: "10:30" },
      { rrule, start: "10:30", end: "11:30" },
      { rrule, start: "11:00", end: "13:00" },
    ];
    expect(startsOf(aRequest({ hours: { timeZone: NEW_YORK, rules } }), 4)).toEqual(["09:00", "10:00", "11:00", "12:00"]);
  });

  it("every other week counts from its start date", () => {
    const rules = [{ rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", start: "09:00", end: "10:00", startDate: "2026-03-02" }];
    const request = aRequest({ hours: { timeZone: NEW_YORK, rules } });
    expect([4, 11, 18, 25].map((day) => startsOf(request, day).length)).toEqual([1, 0, 1, 0]);
  });
});

describe("nights", () => {
  const nightShift = { timeZone: NEW_YORK, rules: [{ rrule: "FREQ=WEEKLY;BYDAY=FR", start: "22:00", end: "02:00" }] };

  it("run past midnight", () => {
    const slots = findSlots(aRequest({ hours: nightShift }), { start: march(5, 0), end: march(9, 0) });
    expect(slots.map(({ start }) => start)).toEqual([march(7, 3), march(7, 4), march(7, 5), march(7, 6)]);
  });

  it("are cut by the beginning of a range without losing their grid", () => {
    const slots = findSlots(aRequest({ hours: nightShift }), { start: march(7, 3, 30), end: march(9, 0) });
    expect(slots.map(({ start }) => start)).toEqual([march(7, 4), march(7, 5), march(7, 6)]);
  });

  it("round the clock: a slot may run over midnight, and each day begins its own grid", () => {
    const hours = { timeZone: "UTC", rules: [{ rrule: "FREQ=DAILY", start: "00:00", end: "24:00" }] };
    const request = aRequest({ hours, terms: { durationMinutes: 90, stepMinutes: 45 } });
    const slots = findSlots(request, { start: march(4, 22), end: march(5, 2) });
    expect(slots.map(({ start }) => new Date(start).toISOString().slice(11, 16))).toEqual(["22:30", "23:15", "00:00", "00:45", "01:30"]);
  });
});

describe("clock changes", () => {
  it("move the working day in UTC", () => {
    const first = (day: number) => findSlots(aRequest(), { start: march(day, 4), end: march(day + 1, 4) })[0]?.start;
    expect(first(6)).toBe(march(6, 14));
    expect(first(9)).toBe(march(9, 13));
  });

  it("clamp hours that begin or end at a missing time", () => {
    const night = (start: string, end: string) => {
      const hours = { timeZone: NEW_YORK, rules: [{ rrule: "FREQ=DAILY", start, end }] };
      return startsOf(aRequest({ hours, terms: { durationMinutes: 30, stepMinutes: 30 } }), 8);
    };
    expect(night("02:30", "04:00")).toEqual(["03:00", "03:30"]);
    expect(night("01:00", "02:30")).toEqual(["01:00", "01:30"]);
    expect(night("02:00", "03:00")).toEqual([]);
  });
});

describe("bookings in the way", () => {
  const at = (hour: number, rest: Partial<BusyBooking> = {}): BusyBooking => ({
    start: march(4, hour),
    end: march(4, hour + 1),
    ...rest,
  });

  it("take their time and nothing else", () => {
    expect(startsOf(aRequest({ busy: [at(16)] }), 4)).toEqual(["09:00", "10:00", "12:00", "13:00", "14:00", "15:00", "16:00"]);
  });

  it("keep the earlier one's buffer after plus the later one's buffer before", () => {
    const terms = { durationMinutes: 30, stepMinutes: 15, bufferBeforeMinutes: 15, bufferAfterMinutes: 30 };
    const starts = startsOf(aRequest({ busy: [at(16)], terms }), 4);
    // Booked 11:00-12:00. Before it: end + 30 after + 15 before ≤ 11:00. After it: 12:00 + 30 + 15 ≤ start.
    expect(starts).toContain("09:45");
    expect(starts).not.toContain("10:00");
    expect(starts).not.toContain("12:30");
    expect(starts).toContain("12:45");
  });

  it("may have buffers of their own", () => {
    const own = at(16, { bufferBeforeMinutes: 0, bufferAfterMinutes: 120 });
    expect(startsOf(aRequest({ busy: [own] }), 4)).toEqual(["09:00", "10:00", "14:00", "15:00", "16:00"]);
  });

  it("fill a class seat by seat", () => {
    const busy = [at(16), at(16, { seats: 2 }), at(17)];
    const request = aRequest({ busy, terms: { capacity: 3 } });
    const remaining = findSlots(request, { start: march(4, 0), end: march(5, 0) }).map((slot) => slot.remaining);
    expect(remaining).toEqual([3, 3, 2, 3, 3, 3, 3]);
    const couple = aRequest({ busy, terms: { capacity: 3, seats: 3 } });
    expect(startsOf(couple, 4)).toEqual(["09:00", "10:00", "13:00", "14:00", "15:00", "16:00"]);
  });
});

describe("notice and horizon", () => {
  it("hold back what begins too soon and what is too far away", () => {
    const nowMs = march(4, 15, 30); // 10:30 in New York
    const request = aRequest({ nowMs, terms: { minNoticeMinutes: 120, horizonDays: 1 } });
    const slots = findSlots(request, { start: march(1, 0), end: march(20, 0) });
    expect(slots[0]?.start).toBe(march(4, 18));
    expect(slots.at(-1)?.start).toBe(march(5, 15));
  });
});

describe("settings that make no sense", () => {
  const rule = { rrule: "FREQ=DAILY", start: "09:00", end: "17:00" };
  const cases: [AvailabilityInput, string][] = [
    [{ timeZone: "Mars/Olympus", rules: [] }, "timeZone"],
    [{ timeZone: "UTC", rules: [{ ...rule, rrule: "FREQ=HOURLY" }] }, "rules.0.rrule"],
    [{ timeZone: "UTC", rules: [rule, { ...rule, rrule: "FREQ=DAILY;BYHOUR=9" }] }, "rules.1.rrule"],
    [{ timeZone: "UTC", rules: [{ ...rule, start: "9am" }] }, "rules.0.start"],
    [{ timeZone: "UTC", rules: [{ ...rule, end: "09:00" }] }, "rules.0.end"],
    [{ timeZone: "UTC", rules: [{ ...rule, startDate: "2026-02-30" }] }, "rules.0.startDate"],
    [{ timeZone: "UTC", rules: [], exceptions: [{ date: "soon", closed: true }] }, "exceptions.0.date"],
    [
      { timeZone: "UTC", rules: [], exceptions: [{ date: "2026-01-01", windows: [{ start: "24:00", end: "01:00" }] }] },
      "exceptions.0.windows.0.start",
    ],
    [{ timeZone: "UTC", rules: Array.from({ length: 101 }, () => rule) }, "rules"],
  ];
  it.each(cases)("%j is refused at %s", (input, path) => {
    const compiled = compileAvailability(input);
    expect(compiled.kind === "error" && compiled.path.join(".")).toBe(path);
  });
});

describe("why a time is not offered", () => {
  const booking: BusyBooking = { id: "b1", start: march(4, 16), end: march(4, 17), bufferBeforeMinutes: 30, bufferAfterMinutes: 30 };
  const hours: AvailabilityInput = { ...OFFICE, exceptions: [{ date: "2026-03-05", closed: true }] };
  const request = aRequest({ hours, busy: [booking], nowMs: march(3, 15), terms: { minNoticeMinutes: 60, horizonDays: 30 } });

  it("it is offered after all", () => {
    expect(explainLocalTime(request, "20260304T140000")).toEqual({
      kind: "offered",
      slot: { start: march(4, 19), end: march(4, 20), remaining: 1 },
    });
  });

  it("the clock skips it", () => {
    expect(explainLocalTime(request, "20260308T023000")).toEqual({ kind: "dst-gap", resumesAt: march(8, 7) });
  });

  it("the date is closed", () => {
    expect(explainLocalTime(request, "20260305T100000")).toEqual({ kind: "exception-closed", dayNo: 20_517 });
  });

  it("it lies outside the hours, or would end after them", () => {
    const wednesday = [{ start: march(4, 14), end: march(4, 22) }];
    expect(explainLocalTime(request, "20260304T080000")).toEqual({ kind: "outside-hours", hours: wednesday, endsAfterClosing: false });
    expect(explainLocalTime(request, "20260304T163000")).toEqual({ kind: "outside-hours", hours: wednesday, endsAfterClosing: true });
    expect(explainLocalTime(request, "20260307T100000")).toEqual({ kind: "outside-hours", hours: [], endsAfterClosing: false });
  });

  it("it is not on the grid", () => {
    expect(explainLocalTime(request, "20260304T142000")).toEqual({ kind: "off-grid", previous: march(4, 19), next: march(4, 20) });
  });

  it("notice and horizon", () => {
    expect(explainSlot(request, march(3, 15))).toEqual({ kind: "notice", earliest: march(3, 16) });
    expect(explainSlot(request, march(3, 14) + 31 * DAY_MS - HOUR_MS).kind).toBe("horizon");
  });

  it("it is booked, or a buffer reaches into it", () => {
    expect(explainLocalTime(request, "20260304T110000")).toEqual({ kind: "booked", by: [booking] });
    expect(explainLocalTime(request, "20260304T120000")).toEqual({ kind: "buffer", by: [booking] });
    expect(explainLocalTime(request, "20260304T100000")).toEqual({ kind: "buffer", by: [booking] });
  });

  it("it is no time at all", () => {
    expect(explainLocalTime(request, "tomorrow").kind).toBe("malformed");
    expect(explainLocalTime(request, "20260304").kind).toBe("malformed");
  });
});

describe("for any provider, bookings and terms", () => {
  const clockTime = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "10", "30", "45"))
    .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
  const window = fc.record({ start: clockTime, end: clockTime }).filter(({ start, end }) => start !== end);
  const rrule = fc.constantFrom(
    "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU",
    "FREQ=MONTHLY;BYDAY=1SU,-1FR",
    "FREQ=MONTHLY;BYMONTHDAY=1,15,-1",
    "FREQ=DAILY;INTERVAL=3",
  );
  /** Around clock changes of all the zones: March and November 2026. */
  const firstDay = fc.constantFrom(Date.UTC(2026, 2, 5), Date.UTC(2026, 2, 27), Date.UTC(2026, 9, 2), Date.UTC(2026, 9, 23));
  const availability = fc.record({
    timeZone: fc.constantFrom(NEW_YORK, "Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu", "Antarctica/Troll", "America/Havana"),
    rules: fc.array(
      fc.tuple(rrule, window).map(([text, hours]) => ({ rrule: text, ...hours })),
      { minLength: 1, maxLength: 3 },
    ),
    exceptions: fc.array(
      fc
        .tuple(fc.constantFrom("2026-03-08", "2026-03-29", "2026-10-04", "2026-10-25"), fc.array(window, { maxLength: 2 }))
        .map(([date, windows]) => ({ date, windows })),
      { maxLength: 2 },
    ),
  });
  const terms = fc.record({
    durationMinutes: fc.constantFrom(10, 15, 30, 45, 90, 240),
    stepMinutes: fc.constantFrom(10, 15, 20, 30, 60),
    bufferBeforeMinutes: fc.constantFrom(0, 0, 10, 30),
    bufferAfterMinutes: fc.constantFrom(0, 0, 5, 45),
    minNoticeMinutes: fc.constantFrom(0, 60, 1440),
    horizonDays: fc.integer({ min: 1, max: 6 }),
    capacity: fc.integer({ min: 1, max: 3 }),
    seats: fc.integer({ min: 1, max: 2 }),
  });
  const bookings = fc.array(
    fc.record({
      minute: fc.integer({ min: -600, max: 6 * 1440 }),
      length: fc.integer({ min: 5, max: 300 }),
      seats: fc.integer({ min: 1, max: 2 }),
      bufferBeforeMinutes: fc.option(fc.constantFrom(0, 15), { nil: undefined }),
      bufferAfterMinutes: fc.option(fc.constantFrom(0, 60), { nil: undefined }),
    }),
    { maxLength: 25 },
  );
  const scenario = fc.record({ availability, terms, bookings, firstDay, nowMinute: fc.integer({ min: -2880, max: 1440 }) });

  type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

  function build({ availability: input, terms: given, bookings: list, firstDay: start, nowMinute }: Scenario) {
    const busy = list.map(({ minute, length, ...rest }) => ({
      ...rest,
      start: start + minute * MINUTE_MS,
      end: start + (minute + length) * MINUTE_MS,
    }));
    const request: SlotRequest = { availability: compile(input), terms: given, busy, nowMs: start + nowMinute * MINUTE_MS };
    return { request, range: { start, end: start + 5 * DAY_MS } };
  }

  /** Seats taken at the fullest minute, counted one booking and one minute at a time. */
  function fullest({ busy, terms: given }: SlotRequest, start: number): number {
    const from = start - given.bufferBeforeMinutes * MINUTE_MS;
    const to = start + (given.durationMinutes + given.bufferAfterMinutes) * MINUTE_MS;
    let peak = 0;
    for (let at = from; at < to; at += 5 * MINUTE_MS) {
      let seats = 0;
      for (const booking of busy) {
        const begins = booking.start - (booking.bufferBeforeMinutes ?? given.bufferBeforeMinutes) * MINUTE_MS;
        const ends = booking.end + (booking.bufferAfterMinutes ?? given.bufferAfterMinutes) * MINUTE_MS;
        // Bookings may begin at any minute, slots are looked at every five.
        if (begins < Math.min(at + 5 * MINUTE_MS, to) && ends > at) seats += booking.seats ?? 1;
      }
      peak = Math.max(peak, seats);
    }
    return peak;
  }

  it("slots lie inside the hours and the range, in order, a step apart within a day's hours", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const { request, range } = build(given);
        const windows = openWindows(request.availability, { start: range.start - DAY_MS, end: range.end + 2 * DAY_MS });
        const slots = findSlots(request, range);
        const { terms: t, nowMs } = request;
        slots.forEach((slot, i) => {
          const home = windows.find((w) => w.start <= slot.start && slot.start < w.gridEnd);
          expect(home && slot.end <= home.end).toBe(true);
          expect((slot.start - (home?.start ?? NaN)) % (t.stepMinutes * MINUTE_MS)).toBe(0);
          expect(slot.end - slot.start).toBe(t.durationMinutes * MINUTE_MS);
          expect(slot.start).toBeGreaterThanOrEqual(Math.max(range.start, nowMs + t.minNoticeMinutes * MINUTE_MS));
          expect(slot.start).toBeLessThan(Math.min(range.end, nowMs + t.horizonDays * DAY_MS));
          const previous = slots[i - 1];
          if (previous) expect(slot.start).toBeGreaterThan(previous.start);
          if (previous && home && previous.start >= home.start && t.stepMinutes >= t.durationMinutes) {
            expect(slot.start).toBeGreaterThanOrEqual(previous.end);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it("slots begin at wall times within the rules, clock changes included", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const { request, range } = build({ ...given, bookings: [] });
        for (const { start } of openWindows(request.availability, range)) {
          const shown = clockShows(request.availability.zone.name, start);
          const minuteOfDay = (shown - Math.floor(shown / DAY_MS) * DAY_MS) / MINUTE_MS;
          const written = [...given.availability.rules, ...given.availability.exceptions.flatMap((e) => e.windows)].map((w) => {
            const [hour = 0, minute = 0] = w.start.split(":").map(Number);
            return hour * 60 + minute;
          });
          // Where a written time was skipped, the clock shows the end of the gap: at most two hours later (Troll).
          expect(written.some((minute) => minute === minuteOfDay || (minute < minuteOfDay && minuteOfDay - minute <= 120))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("a slot is listed exactly when enough seats are free at its fullest moment", () => {
    fc.assert(
      fc.property(scenario, (raw) => {
        // Whole five minutes, so that the model above may count in five-minute steps.
        const bookingsOnFives = raw.bookings.map((b) => ({ ...b, minute: b.minute - (b.minute % 5), length: b.length - (b.length % 5) }));
        const { request, range } = build({ ...raw, bookings: bookingsOnFives });
        const found = new Map(findSlots(request, range).map((slot) => [slot.start, slot.remaining]));
        const free = new Map(findSlots({ ...request, busy: [] }, range).map((slot) => [slot.start, slot]));
        for (const start of free.keys()) {
          const remaining = request.terms.capacity - fullest(request, start);
          expect(found.get(start)).toBe(remaining >= (request.terms.seats ?? 1) ? remaining : undefined);
        }
        for (const start of found.keys()) expect(free.has(start)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("a booking made from any slot never overlaps another, buffers included", () => {
    fc.assert(
      fc.property(scenario, fc.array(fc.nat(), { maxLength: 12 }), (given, choices) => {
        const { request, range } = build({ ...given, bookings: [], terms: { ...given.terms, capacity: 1, seats: 1 } });
        const made: BusyBooking[] = [];
        for (const choice of choices) {
          const slots = findSlots({ ...request, busy: made }, range);
          const slot = slots[choice % Math.max(slots.length, 1)];
          if (slot) made.push({ start: slot.start, end: slot.end });
        }
        const { bufferBeforeMinutes, bufferAfterMinutes } = request.terms;
        made.sort((a, b) => a.start - b.start);
        made.forEach((booking, i) => {
          const previous = made[i - 1];
          const pause = (bufferBeforeMinutes + bufferAfterMinutes) * MINUTE_MS;
          if (previous) expect(booking.start - previous.end).toBeGreaterThanOrEqual(pause);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("asking for a part of a range gives that part of the answer", () => {
    fc.assert(
      fc.property(scenario, fc.nat(5 * 1440), fc.nat(5 * 1440), (given, a, b) => {
        const { request, range } = build(given);
        const part = { start: range.start + Math.min(a, b) * MINUTE_MS, end: range.start + Math.max(a, b) * MINUTE_MS };
        const all = findSlots(request, range);
        expect(findSlots(request, part)).toEqual(all.filter(({ start }) => start >= part.start && start < part.end));
      }),
      { numRuns: 200 },
    );
  });

  it("the explanation says offered exactly for the slots that are listed", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const { request, range } = build(given);
        const listed = new Map(findSlots(request, range).map((slot) => [slot.start, slot]));
        for (let start = range.start; start < range.start + 2 * DAY_MS; start += 5 * MINUTE_MS) {
          const explanation = explainSlot(request, start);
          expect(explanation.kind === "offered" ? explanation.slot : undefined).toEqual(listed.get(start));
        }
        for (const [start, slot] of listed) expect(explainSlot(request, start)).toEqual({ kind: "offered", slot });
      }),
      { numRuns: 40 },
    );
  });
});
