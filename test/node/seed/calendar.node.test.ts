/** Working days and wall clocks, from any day on which somebody may start the demo. */
import { describe, expect, it } from "vitest";
import { calendarOf } from "../../../migrations/seed/stage/calendar.ts";

const from = (day: string) => calendarOf(Date.parse(`${day}T00:00:00Z`), "America/New_York");

describe("the demo's calendar", () => {
  it("counts working days backwards from yesterday and forwards from today", () => {
    const wednesday = from("2026-11-18");
    expect([-3, -2, -1, 0, 1, 2, 3].map(wednesday.date)).toEqual([
      "2026-11-13",
      "2026-11-16",
      "2026-11-17",
      "2026-11-18",
      "2026-11-19",
      "2026-11-20",
      "2026-11-23",
    ]);
  });

  it("leaves weekends out, also when today is one", () => {
    for (const day of ["2026-11-21", "2026-11-22"]) expect([-1, 0].map(from(day).date)).toEqual(["2026-11-20", "2026-11-23"]);
    expect([-1, 0].map(from("2026-11-23").date)).toEqual(["2026-11-20", "2026-11-23"]);
  });

  it("reads clocks where the company is, in summer and in winter", () => {
    expect(new Date(from("2026-11-03").instant([-1, "07:10"])).toISOString()).toBe("2026-11-02T12:10:00.000Z");
    expect(new Date(from("2026-11-03").instant([-2, "07:10"])).toISOString()).toBe("2026-10-30T11:10:00.000Z");
  });

  it("has office hours of the last working day over before today begins", () => {
    for (let day = 1; day <= 28; day++) {
      const today = Date.UTC(2027, 1, day);
      expect(calendarOf(today, "America/New_York").instant([-1, "18:00"])).toBeLessThan(today);
    }
  });
});
