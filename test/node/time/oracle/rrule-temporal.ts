/** The independent oracle: rrule-temporal, a separate implementation on Temporal. Needs a global `Temporal`. */
import { RRuleTemporal } from "rrule-temporal";
import type { RandomRule } from "./random-rules.ts";

/** The first `limit` occurrences in UTC as `YYYYMMDDTHHMMSS`, or undefined when the oracle gives up. */
export function oracleOccurrences({ dtstart, rrule }: RandomRule, limit: number): readonly string[] | undefined {
  const found: string[] = [];
  try {
    const rule = new RRuleTemporal({ rruleString: `DTSTART:${dtstart}Z\nRRULE:${rrule}`, cache: false });
    for (const date of rule.all((_, index) => index < limit)) {
      found.push(date.toPlainDateTime().toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, ""));
    }
  } catch {
    return undefined;
  }
  return found;
}

const YEARLY_DAY_PARTS = ["BYYEARDAY", "BYMONTHDAY", "BYWEEKNO", "BYDAY"];

/**
 * False where rrule-temporal 2.2.7 departs from the table in RFC 5545 3.3.10: it takes the union, not the common part,
 * of several day parts of a YEARLY rule, and lets a 53rd weekday run into the next year. python-dateutil, recorded in
 * dateutil.txt, follows the RFC there and decides those cases.
 */
export function isComparable({ rrule }: RandomRule): boolean {
  const parts = rrule.split(";");
  const yearly = parts.includes("FREQ=YEARLY");
  const dayParts = YEARLY_DAY_PARTS.filter((name) => parts.some((part) => part.startsWith(`${name}=`)));
  return !(yearly && (dayParts.length > 1 || /BYDAY=[^;]*5[0-9][A-Z]/.test(rrule)));
}
