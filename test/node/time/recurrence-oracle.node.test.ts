/** Random rules against two independent implementations: recorded answers of python-dateutil and rrule-temporal. */
import "temporal-polyfill/global";
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { expandRecurrence } from "../../../workers/platform/time/recurrence.ts";
import { isComparable, oracleOccurrences } from "./oracle/rrule-temporal.ts";
import { randomRules } from "./oracle/random-rules.ts";
import type { RandomRule } from "./oracle/random-rules.ts";

/** Much arithmetic; a busy machine may need several seconds. */
vi.setConfig({ testTimeout: 60_000 });

/** As recorded: the first six occurrences of each rule. */
const LIMIT = 6;
/** Some of the rules have their first occurrence centuries away, or none; they end as exhausted. */
const STEPS = 100_000;

/** All of the first six, or the beginning of them when the budget ended before. */
function ours(dtstart: string, rrule: string): { occurrences: string; exhausted: boolean } {
  const expansion = expandRecurrence({ dtstart: `${dtstart}Z`, rrule, limit: LIMIT, maxSteps: STEPS });
  if (expansion.kind === "error") expect.fail(`${rrule}: ${expansion.part}: ${expansion.reason}`);
  const occurrences = expansion.occurrences.map((occurrence) => occurrence.local).join(",");
  return { occurrences, exhausted: expansion.ended === "exhausted" };
}

/** Whether the rule ended within the budget. */
function expectSame({ dtstart, rrule }: RandomRule, expected: string): boolean {
  const { occurrences, exhausted } = ours(dtstart, rrule);
  expect(occurrences, `${dtstart} ${rrule}`).toBe(exhausted ? expected.slice(0, occurrences.length) : expected);
  return !exhausted;
}

describe.each(["dateutil", "rrule-temporal"])("rules recorded from %s", (oracle) => {
  it("have the same occurrences here, and nearly all of them end within the budget", () => {
    const lines = readFileSync(`${import.meta.dirname}/oracle/${oracle}.txt`, "utf8")
      .trim()
      .split("\n");
    expect(lines.length).toBeGreaterThan(500);
    const finished = lines.filter((line) => {
      const [dtstart = "", rrule = "", expected = ""] = line.split("|");
      return expectSame({ dtstart, rrule }, expected);
    });
    expect(finished.length / lines.length).toBeGreaterThan(0.95);
  });
});

/** Any number; the same one every time, so that a failure can be looked at. */
const SEED = 20_261_121;

describe("fresh random rules against rrule-temporal", () => {
  it("have the same occurrences here", () => {
    for (const rule of randomRules(SEED, 600).filter(isComparable)) {
      const expected = oracleOccurrences(rule, LIMIT)?.join(",");
      if (expected !== undefined) expectSame(rule, expected);
    }
  });
});
