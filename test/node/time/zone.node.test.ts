/** Time zones in Node, and independence from the zone of the server. */
import { afterAll, describe, expect, it } from "vitest";
import { compileAvailability, openWindows } from "../../../workers/platform/time/availability.ts";
import { expandRecurrence } from "../../../workers/platform/time/recurrence.ts";
import { describeZones } from "./zone-suite.ts";

describeZones();

describe("the zone of the server", () => {
  const serverZone = process.env["TZ"];
  afterAll(() => {
    if (serverZone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = serverZone;
  });

  it.each(["UTC", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "Antarctica/Troll"])("%s changes nothing", (tz) => {
    process.env["TZ"] = tz;
    expect(new Date(2026, 0, 1).getTimezoneOffset() === 0).toBe(tz === "UTC" || tz === "Antarctica/Troll");
    const expansion = expandRecurrence({
      dtstart: "20260307T023000",
      timeZone: "America/New_York",
      rrule: "FREQ=DAILY;COUNT=3",
    });
    expect(expansion).toMatchObject({
      occurrences: [
        { instantMs: Date.UTC(2026, 2, 7, 7, 30) },
        { instantMs: Date.UTC(2026, 2, 8, 7, 30) },
        { instantMs: Date.UTC(2026, 2, 9, 6, 30) },
      ],
    });
    const compiled = compileAvailability({
      timeZone: "America/New_York",
      rules: [{ rrule: "FREQ=DAILY", start: "02:30", end: "04:00" }],
    });
    if (compiled.kind === "error") expect.fail(compiled.reason);
    const day = { start: Date.UTC(2026, 2, 8, 5), end: Date.UTC(2026, 2, 9, 4) };
    expect(openWindows(compiled.availability, day)).toMatchObject([{ start: Date.UTC(2026, 2, 8, 7), end: Date.UTC(2026, 2, 8, 8) }]);
  });
});
