/** Random rules against two independent implementations: recorded answers of python-dateutil and rrule-temporal. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expandRecurrence } from "../../../workers/platform/time/recurrence.ts";
import { isComparable, oracleOccurrences } from "./oracle/rrule-temporal.ts";
import { randomRules } from "./oracle/random-rules.ts";

/** As recorded: the first six occurrences of each rule. */
const LIMIT = 6;
/** Some of the rules have their first occurrence centuries away; a user's budget would end before. */
const MANY_STEPS = 3_000_000;

function ours(dtstart: string, rrule: string, maxSteps?: number): string {
  const expansion = expandRecurrence({ dtstart: `${dtstart}Z`, rrule, limit: LIMIT, maxSteps });
  if (expansion.kind === "error") return `${expansion.part}: ${expansion.reason}`;
  return expansion.occurrences.map((occurrence) => occurrence.local).join(",");
}

describe.each(["dateutil", "rrule-temporal"])("rules recorded from %s", (oracle) => {
  const lines = readFileSync(`${import.meta.dirname}/oracle/${oracle}.txt`, "utf8")
    .trim()
    .split("\n");
  const cases = lines.map((line) => line.split("|") as [string, string, string]);

  it("are many", () => expect(cases.length).toBeGreaterThan(500));

  it("have the same occurrences here", () => {
    for (const [dtstart, rrule, expected] of cases) expect(ours(dtstart, rrule, MANY_STEPS), `${dtstart} ${rrule}`).toBe(expected);
  });

  it("give a correct beginning, or nothing wrong, within the ordinary budget", () => {
    for (const [dtstart, rrule, expected] of cases) expect(expected.startsWith(ours(dtstart, rrule)), rrule).toBe(true);
  });
});

/** Installed or not: with a `Temporal` in reach the oracle itself is asked too. */
const polyfill = "temporal-polyfill/global";
const temporal = await import(polyfill).then(
  () => true,
  () => "Temporal" in globalThis,
);

describe.runIf(temporal)("fresh random rules against rrule-temporal", () => {
  it("have the same occurrences here", () => {
    const seed = Math.floor(Math.random() * 2 ** 32);
    for (const rule of randomRules(seed, 150).filter(isComparable)) {
      const expected = oracleOccurrences(rule, LIMIT)?.join(",");
      if (expected === undefined) continue;
      expect(ours(rule.dtstart, rule.rrule, MANY_STEPS), `seed ${seed}: ${rule.dtstart} ${rule.rrule}`).toBe(expected);
    }
  });
});
