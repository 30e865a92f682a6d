/** Random recurrence rules from a seed, the same on every machine. No oracle and no engine in here. */

export interface RandomRule {
  readonly dtstart: string;
  readonly rrule: string;
}

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const DAILY_AND_COARSER = ["YEARLY", "MONTHLY", "WEEKLY", "DAILY"] as const;
const SUB_DAILY = ["HOURLY", "MINUTELY", "SECONDLY"] as const;

/** Small generator with a 32-bit state (mulberry32): answers numbers in [0, 1). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function randomRules(seed: number, count: number): readonly RandomRule[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => randomRule(random));
}

/**
 * Every combination of parts that RFC 5545 allows, except two on which good libraries disagree and which have their own
 * tests: WEEKLY with BYSETPOS (is the week before DTSTART part of the first set?) and BYWEEKNO near New Year.
 */
function randomRule(random: () => number): RandomRule {
  const chance = (probability: number): boolean => random() < probability;
  const between = (min: number, max: number): number => min + Math.floor(random() * (max - min + 1));
  const oneOf = <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T;
  const some = (min: number, max: number, atMost: number): string =>
    Array.from({ length: between(1, atMost) }, () => between(min, max)).join(",");
  const signed = (max: number, atMost: number): string =>
    Array.from({ length: between(1, atMost) }, () => between(1, max) * (chance(0.5) ? 1 : -1)).join(",");

  const frequency = chance(0.8) ? oneOf(DAILY_AND_COARSER) : oneOf(SUB_DAILY);
  const subDaily = SUB_DAILY.some((f) => f === frequency);
  const parts = [`FREQ=${frequency}`];
  if (chance(0.5)) parts.push(`INTERVAL=${oneOf([1, 2, 3, 4, 5, 7, 10, 13, 18, 50, 61])}`);
  const byMonth = chance(0.3);
  if (byMonth) parts.push(`BYMONTH=${some(1, 12, 4)}`);
  if (frequency !== "WEEKLY" && chance(0.3)) parts.push(`BYMONTHDAY=${signed(31, 6)}`);
  if ((frequency === "YEARLY" || subDaily) && chance(0.2)) parts.push(`BYYEARDAY=${signed(366, 8)}`);
  if (chance(0.45)) {
    const numbered = (frequency === "YEARLY" || frequency === "MONTHLY") && chance(0.4);
    const most = frequency === "MONTHLY" || byMonth ? 5 : 53;
    const days = Array.from({ length: between(1, 4) }, () => (numbered ? signed(most, 1) : "") + oneOf(WEEKDAYS));
    parts.push(`BYDAY=${days.join(",")}`);
    // Weeks 3 to 50 lie wholly inside their year, whatever the start of the week.
    if (frequency === "YEARLY" && !numbered && chance(0.3)) parts.push(`BYWEEKNO=${some(3, 50, 4)}`);
  }
  if (chance(0.2)) parts.push(`BYHOUR=${some(0, 23, 4)}`);
  if (chance(0.15)) parts.push(`BYMINUTE=${some(0, 59, 4)}`);
  if (chance(0.1)) parts.push(`BYSECOND=${some(0, 59, 3)}`);
  const hasByPart = parts.some((part) => part.startsWith("BY"));
  if (hasByPart && frequency !== "WEEKLY" && chance(0.3)) parts.push(`BYSETPOS=${signed(chance(0.8) ? 5 : 40, 3)}`);
  if (chance(0.3)) parts.push(`WKST=${oneOf(WEEKDAYS)}`);

  const leapDay = chance(0.15);
  const year = leapDay ? oneOf([1996, 2000, 2024]) : between(1990, 2030);
  const month = leapDay ? 2 : between(1, 12);
  const day = leapDay ? 29 : between(1, chance(0.5) ? 28 : [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!);
  const clock = two(between(0, 23)) + two(oneOf([0, 15, 30, 59])) + two(oneOf([0, 0, 0, 5]));
  const dtstart = `${year}${two(month)}${two(day)}T${clock}`;
  if (chance(0.3)) parts.push(`UNTIL=${year + between(0, 9)}${two(between(1, 12))}${two(between(1, 28))}T${clock}Z`);
  else if (chance(0.5)) parts.push(`COUNT=${between(1, 30)}`);
  return { dtstart, rrule: parts.join(";") };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
