/** Civil calendar arithmetic against JavaScript's own Date in UTC, over all supported years. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  civilDate,
  DAY_MS,
  dayNumber,
  daysInMonth,
  daysInYear,
  isCivilDate,
  isoWeek,
  startOfWeek,
  weekday,
  weekOf,
} from "../../../workers/platform/time/civil.ts";
import type { Weekday } from "../../../workers/platform/time/civil.ts";

/** 0001-01-01 to 9999-12-31. */
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

describe("civil days", () => {
  it("are numbered from 1970-01-01", () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect(dayNumber(2000, 3, 1)).toBe(11_017);
    expect(dayNumber(1, 1, 1)).toBe(-719_162);
    expect(dayNumber(9999, 12, 31)).toBe(2_932_896);
  });

  it("turn into dates and back, like Date in UTC", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * DAY_MS);
        const civil = civilDate(day);
        expect(civil).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(dayNumber(civil.year, civil.month, civil.day)).toBe(day);
        expect(weekday(day)).toBe(date.getUTCDay());
      }),
      { numRuns: 5_000 },
    );
  });

  it("know every day of two centuries without a hole", () => {
    let expected = dayNumber(1900, 1, 1);
    for (let year = 1900; year < 2100; year += 1) {
      expect(dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1)).toBe(daysInYear(year));
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= daysInMonth(year, month); day += 1) {
          if (dayNumber(year, month, day) !== expected) expect.fail(`${year}-${month}-${day}`);
          expected += 1;
        }
      }
    }
  });

  it("have a 29 February only in leap years", () => {
    expect([1900, 2000, 2023, 2024, 2100].map((year) => isCivilDate(year, 2, 29))).toEqual([false, true, false, true, false]);
    expect(isCivilDate(2026, 4, 31)).toBe(false);
    expect(isCivilDate(2026, 13, 1)).toBe(false);
    expect(isCivilDate(0, 1, 1)).toBe(false);
  });
});

describe("weeks", () => {
  it("follow ISO 8601 around New Year", () => {
    const week = (year: number, month: number, day: number) => isoWeek(dayNumber(year, month, day));
    expect(week(2024, 12, 30)).toEqual({ year: 2025, week: 1, weeksInYear: 52 });
    expect(week(2021, 1, 3)).toEqual({ year: 2020, week: 53, weeksInYear: 53 });
    expect(week(2027, 1, 3)).toEqual({ year: 2026, week: 53, weeksInYear: 53 });
    expect(week(2023, 1, 1)).toEqual({ year: 2022, week: 52, weeksInYear: 52 });
  });

  it("contain 4 January in week 1 and begin on the chosen weekday, whatever it is", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (day, start) => {
        const weekStart = start as Weekday;
        const { year, week, weeksInYear } = weekOf(day, weekStart);
        const firstDay = startOfWeek(dayNumber(year, 1, 4), weekStart);
        expect(startOfWeek(day, weekStart)).toBe(firstDay + (week - 1) * 7);
        expect(week).toBeGreaterThanOrEqual(1);
        expect(week).toBeLessThanOrEqual(weeksInYear);
        expect([52, 53]).toContain(weeksInYear);
        expect(weekday(startOfWeek(day, weekStart))).toBe(weekStart);
      }),
      { numRuns: 2_000 },
    );
  });
});
