/** Times of day of a rule, kept as three short lists instead of up to 86,400 combinations, and BYSETPOS. */
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "./civil.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

/** All combinations of the three ascending lists are meant: hours × minutes × seconds. */
export interface TimesOfDay {
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
}

/** BYHOUR, BYMINUTE and BYSECOND, each supplied by the given clock where the rule has none. */
export function timesOfDay(rule: RecurrenceRule, clockMs: number): TimesOfDay {
  const clock = clockOf(clockMs);
  return {
    hours: orElse(rule.byHour, clock.hour),
    minutes: orElse(rule.byMinute, clock.minute),
    seconds: orElse(rule.bySecond, clock.second),
  };
}

/** Hour, minute and second of a wall time. */
export function clockOf(wallMs: number): { hour: number; minute: number; second: number } {
  const ofDay = wallMs - Math.floor(wallMs / DAY_MS) * DAY_MS;
  return {
    hour: Math.floor(ofDay / HOUR_MS),
    minute: Math.floor(ofDay / MINUTE_MS) % 60,
    second: Math.floor(ofDay / SECOND_MS) % 60,
  };
}

export function countTimes({ hours, minutes, seconds }: TimesOfDay): number {
  return hours.length * minutes.length * seconds.length;
}

/** The n-th time of day in ascending order, from 0, in milliseconds after midnight. */
export function timeAt({ hours, minutes, seconds }: TimesOfDay, n: number): number {
  const perHour = minutes.length * seconds.length;
  const hour = hours[Math.floor(n / perHour)] ?? 0;
  const minute = minutes[Math.floor(n / seconds.length) % minutes.length] ?? 0;
  const second = seconds[n % seconds.length] ?? 0;
  return hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS;
}

/** BYSETPOS: 1 is the first of `size` candidates, -1 the last. Answers ascending indexes from 0, each once. */
export function choosePositions(positions: readonly number[], size: number): readonly number[] {
  const chosen = new Set<number>();
  for (const position of positions) {
    const index = position > 0 ? position - 1 : size + position;
    if (index >= 0 && index < size) chosen.add(index);
  }
  return [...chosen].sort((a, b) => a - b);
}

function orElse(list: readonly number[], single: number): readonly number[] {
  return list.length > 0 ? list : [single];
}
