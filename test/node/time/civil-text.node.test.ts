/** Reading and writing dates and times: strict, and the inverse of each other. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatLocal,
  formatMoment,
  formatUtc,
  parseDate,
  parseMoment,
  parseTimeOfDay,
} from "../../../workers/platform/time/civil-text.ts";

describe("dates", () => {
  it("are read and written as YYYY-MM-DD", () => {
    expect(formatDate(parseDate("2024-02-29") ?? NaN)).toBe("2024-02-29");
    expect(parseDate("1970-01-01")).toBe(0);
  });

  it.each([
    "2023-02-29",
    "2024-2-29",
    "24-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "2024-04-01T00:00",
    " 2024-04-01",
    "0000-01-01",
    "",
  ])("refuse %j", (text) => expect(parseDate(text)).toBeUndefined());
});

describe("times of day", () => {
  it("are minutes after midnight, 24:00 included", () => {
    expect(["00:00", "09:30", "23:59", "24:00"].map(parseTimeOfDay)).toEqual([0, 570, 1439, 1440]);
  });

  it.each(["9:30", "24:01", "25:00", "12:60", "12:30:00", "noon"])("refuse %j", (text) => expect(parseTimeOfDay(text)).toBeUndefined());
});

describe("iCalendar moments", () => {
  it("tell dates, wall times and instants apart", () => {
    expect(parseMoment("19970714")).toEqual({ kind: "date", day: 10_056 });
    expect(parseMoment("19980118T230000")).toEqual({ kind: "local", wallMs: Date.UTC(1998, 0, 18, 23) });
    expect(parseMoment("19980119T070000Z")).toEqual({ kind: "utc", utcMs: Date.UTC(1998, 0, 19, 7) });
  });

  it("take a leap second as the second before it", () => {
    expect(parseMoment("19970630T235960Z")).toEqual({ kind: "utc", utcMs: Date.UTC(1997, 5, 30, 23, 59, 59) });
  });

  it.each(["19970714T", "19970714T0900", "19970714t090000", "19970230", "19970714T240000", "19970714T096000", "1997-07-14", "19970714Z"])(
    "refuse %j",
    (text) => expect(parseMoment(text)).toBeUndefined(),
  );

  it("survive being written and read again", () => {
    const second = fc.integer({ min: Date.UTC(1, 0, 1) / 1000 + 62_000_000_000, max: 253_402_300_799 });
    fc.assert(
      fc.property(second, (seconds) => {
        for (const text of [formatLocal(seconds * 1000), formatUtc(seconds * 1000), formatLocal(seconds * 1000).slice(0, 8)]) {
          const moment = parseMoment(text);
          expect(moment && formatMoment(moment)).toBe(text);
        }
      }),
    );
  });
});
