/** The pure parts of the audit log and the settings: diffs, opening hours, devices, days of a zone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesOf } from "../../../web/console/modules/identity/audit-log/diff.ts";
import {
  addTo,
  closesBeforeOpen,
  copyTo,
  overlaps,
  splitAtMidnight,
  totalHours,
  WEEKDAYS,
  type Hours,
} from "../../../web/console/modules/identity/settings/hours.ts";
import { deviceOf } from "../../../web/console/modules/identity/settings/user-agent.ts";
import { addDays, calendarDayOf, daysBetween, startOfDay } from "../../../web/lib/calendar-day.ts";

describe("the diff of an audit entry", () => {
  it("tells changed fields alone, nested ones by their path", () => {
    expect(changesOf({ name: "A", location: { lat: 1, lon: 2 } }, { name: "B", location: { lat: 1, lon: 3 } })).toEqual([
      { path: "name", before: "A", after: "B" },
      { path: "location.lon", before: "2", after: "3" },
    ]);
  });

  it("tells apart what was empty and what was not there", () => {
    expect(changesOf({ ein: null, crew: ["a"] }, { ein: "12", crew: ["a", "b"] })).toEqual([
      { path: "ein", before: "", after: "12" },
      { path: "crew", before: "a", after: "a, b" },
    ]);
    expect(changesOf(null, { role: "member" })).toEqual([{ path: "role", before: undefined, after: "member" }]);
  });

  it("finds nothing between equal entries, whatever they hold", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue()), (data) => {
        expect(changesOf(data, structuredClone(data))).toEqual([]);
      }),
    );
  });
});

describe("opening hours", () => {
  const night: Hours = { day: 6, open: "20:00", close: "02:00" };

  it("splits a span that passes midnight into the next day, over the end of the week too", () => {
    expect(splitAtMidnight([night], 0)).toEqual([
      { day: 6, open: "20:00", close: "23:59" },
      { day: 0, open: "00:00", close: "02:00" },
    ]);
    expect(splitAtMidnight([{ ...night, close: "00:00" }], 0)).toEqual([{ day: 6, open: "20:00", close: "23:59" }]);
  });

  it("copies a day over others and leaves itself alone", () => {
    const week = copyTo(
      [
        { day: 1, open: "08:00", close: "12:00" },
        { day: 1, open: "13:00", close: "17:00" },
        { day: 3, open: "06:00", close: "07:00" },
      ],
      1,
      WEEKDAYS,
    );
    expect(week).toHaveLength(10);
    expect(totalHours(week)).toBe(40);
  });

  it("offers a second span after the first, inside the day", () => {
    const [, second] = addTo([{ day: 1, open: "08:00", close: "22:30" }], 1);
    expect(second).toEqual({ day: 1, open: "22:00", close: "23:59" });
    expect(addTo([], 2)).toEqual([{ day: 2, open: "08:00", close: "17:00" }]);
  });

  it("sees spans that end before they begin and spans that overlap", () => {
    expect(closesBeforeOpen(night)).toBe(true);
    const week = [
      { day: 1, open: "08:00", close: "12:00" },
      { day: 1, open: "11:00", close: "17:00" },
      { day: 2, open: "08:00", close: "12:00" },
    ];
    expect(week.map((_span, index) => overlaps(week, index))).toEqual([true, true, false]);
  });
});

describe("a session's device", () => {
  it.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
      "computer",
      "Edge",
      "Windows",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
      "computer",
      "Safari",
      "macOS",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1",
      "phone",
      "Chrome",
      "iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 15; SM-X710) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
      "tablet",
      "Chrome",
      "Android",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "computer", "Firefox", "Linux"],
    ["curl/8.9.1", "program", "curl", undefined],
    [null, "computer", undefined, undefined],
  ])("%s", (userAgent, kind, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ kind, browser, system });
  });
});

describe("days of a zone", () => {
  it("begins a day at its first instant, also where midnight is skipped or the clock turns", () => {
    expect(startOfDay("2026-11-20", "America/New_York")).toBe("2026-11-20T05:00:00.000Z");
    expect(startOfDay("2026-03-08", "America/New_York")).toBe("2026-03-08T05:00:00.000Z");
    // Santiago skips the first hour of this day.
    expect(startOfDay("2026-09-06", "America/Santiago")).toBe("2026-09-06T04:00:00.000Z");
    expect(startOfDay("2026-11-20", "Pacific/Kiritimati")).toBe("2026-11-19T10:00:00.000Z");
  });

  it("holds its own start, and the millisecond before belongs to the day before", () => {
    const zone = fc.constantFrom("America/St_Johns", "Asia/Kathmandu", "Pacific/Auckland", "America/Vancouver", "UTC", "Africa/Cairo");
    fc.assert(
      fc.property(zone, fc.integer({ min: -3000, max: 3000 }), (timeZone, offset) => {
        const day = addDays("2026-01-01", offset);
        const start = Date.parse(startOfDay(day, timeZone));
        expect(calendarDayOf(start, timeZone)).toBe(day);
        expect(calendarDayOf(start - 1, timeZone)).toBe(addDays(day, -1));
        expect(daysBetween("2026-01-01", day)).toBe(offset);
      }),
      { numRuns: 60 },
    );
  });
});
