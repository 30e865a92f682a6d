/**
 * Records what rrule-temporal (2.2.7) says about random rules, one line each: dtstart|rrule|occurrences.
 * `node --import temporal-polyfill/global record-rrule-temporal.ts 20260202 600 > rrule-temporal.txt`
 */
import { randomRules } from "./random-rules.ts";
import { isComparable, oracleOccurrences } from "./rrule-temporal.ts";

const LIMIT = 6;
const [seed = "1", count = "100"] = process.argv.slice(2);
for (const rule of randomRules(Number(seed), Number(count)).filter(isComparable)) {
  const found = oracleOccurrences(rule, LIMIT);
  if (found) console.log([rule.dtstart, rule.rrule, found.join(",")].join("|"));
}
