/** Hostile rules end after a bounded number of steps, whatever they ask for. Steps are counted, not time. */
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { compileAvailability, openWindows } from "../../../workers/platform/time/availability.ts";
import { DEFAULT_STEPS } from "../../../workers/platform/time/recurrence-walk.ts";
import { expandRecurrence } from "../../../workers/platform/time/recurrence.ts";
import { randomRules } from "./oracle/random-rules.ts";

/** Much arithmetic; a busy machine may need several seconds. */
vi.setConfig({ testTimeout: 60_000 });

const upTo = (max: number, from = 0) => Array.from({ length: max - from + 1 }, (_, i) => i + from).join(",");
const signedUpTo = (max: number) => Array.from({ length: max }, (_, i) => `${i + 1},-${i + 1}`).join(",");

const NEVER = [
  "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
  "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30,31",
  "FREQ=YEARLY;BYMONTH=7;BYWEEKNO=1;BYDAY=MO",
  "FREQ=YEARLY;BYMONTH=1;BYDAY=53MO",
  "FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2",
  "FREQ=YEARLY;BYMONTHDAY=15,16,17,18,19,20,21;BYDAY=1MO",
  "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=SECONDLY;INTERVAL=60;BYSECOND=7",
  "FREQ=MINUTELY;INTERVAL=1440;BYHOUR=3",
  "FREQ=HOURLY;INTERVAL=24;BYHOUR=3;BYMINUTE=1",
];

const ENDLESS = [
  `FREQ=DAILY;BYHOUR=${upTo(23)};BYMINUTE=${upTo(59)};BYSECOND=${upTo(59)};COUNT=999999999`,
  `FREQ=SECONDLY;COUNT=999999999`,
  `FREQ=YEARLY;BYYEARDAY=${signedUpTo(366)};COUNT=999999999`,
  `FREQ=DAILY;BYDAY=MO;BYHOUR=1,2;BYSETPOS=${signedUpTo(366)}`,
  "FREQ=YEARLY;INTERVAL=999999999",
  "FREQ=SECONDLY;INTERVAL=999999999",
];

describe("rules without any occurrence", () => {
  it.each(NEVER)("%s ends as exhausted", (rrule) => {
    const expansion = expandRecurrence({ dtstart: "20260101T100000", rrule });
    expect(expansion).toMatchObject({ kind: "ok", occurrences: [], ended: "exhausted" });
    expect(expansion).toHaveProperty("steps", DEFAULT_STEPS);
  });
});

describe("rules with too many occurrences", () => {
  it.each(ENDLESS)("%.70s stays within limit and budget", (rrule) => {
    for (const range of [{}, { from: "29990101", to: "29990201" }]) {
      const expansion = expandRecurrence({ dtstart: "20260101T100000", timeZone: "America/New_York", rrule, ...range });
      if (expansion.kind === "error") expect.fail(expansion.reason);
      expect(expansion.occurrences.length).toBeLessThanOrEqual(1_000);
      expect(expansion.steps).toBeLessThanOrEqual(DEFAULT_STEPS);
    }
  });
});

it("no random rule takes more steps than it was given", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 2_000 }), (seed, maxSteps) => {
      for (const { dtstart, rrule } of randomRules(seed, 5)) {
        const expansion = expandRecurrence({ dtstart, rrule, maxSteps });
        if (expansion.kind === "error") expect.fail(expansion.reason);
        expect(expansion.steps).toBeLessThanOrEqual(maxSteps);
        if (expansion.ended !== "exhausted") expect(expansion.steps).toBeLessThanOrEqual(maxSteps);
      }
    }),
  );
});

it("all rules of one provider share a single budget", () => {
  const hostile = { rrule: "FREQ=YEARLY;BYMONTH=1;BYDAY=53MO;COUNT=5", start: "09:00", end: "10:00" };
  const compiled = compileAvailability({ timeZone: "UTC", rules: Array.from({ length: 100 }, () => hostile) });
  if (compiled.kind === "error") expect.fail(compiled.reason);
  const month = { start: Date.UTC(2999, 0, 1), end: Date.UTC(2999, 1, 1) };
  const before = performance.now();
  expect(openWindows(compiled.availability, month)).toEqual([]);
  // Generous against a busy machine; a hundred budgets would take seconds.
  expect(performance.now() - before).toBeLessThan(500);
});
