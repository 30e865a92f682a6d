/** Random histories of a calendar, for the rules in memory and for the object's SQLite alike. */
import * as fc from "fast-check";
import type { CommandName, Commands } from "../../../workers/modules/booking/domain/calendar/commands.ts";
import { at, MINUTE } from "./memory-calendar.ts";

/** Small spans, so that they collide; several capacities, so that shares are mixed. */
export const step = fc.oneof(
  fc.record({
    do: fc.constant("hold" as const),
    start: fc.nat(40),
    length: fc.integer({ min: 1, max: 10 }),
    before: fc.nat(3),
    after: fc.nat(3),
    seats: fc.integer({ min: 1, max: 3 }),
    capacity: fc.constantFrom(1, 2, 3, 5, 12),
  }),
  fc.record({ do: fc.constantFrom("confirm" as const, "release" as const, "cancel" as const), which: fc.nat(20) }),
  fc.record({
    do: fc.constant("reschedule" as const),
    which: fc.nat(20),
    start: fc.nat(40),
    length: fc.integer({ min: 1, max: 10 }),
    capacity: fc.constantFrom(1, 2, 5),
  }),
  fc.record({ do: fc.constant("wait" as const), minutes: fc.nat(8) }),
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Anything with a clock that answers commands. */
export interface Commanded {
  now: number;
  run<N extends CommandName>(name: N, command: Commands[N]): unknown;
}

/** Ids are e1, e2… in the order of holds. */
export function take(calendar: Commanded, step: Step, key: string): unknown {
  const entryId = "which" in step ? `e${step.which + 1}` : "";
  switch (step.do) {
    case "wait":
      calendar.now += step.minutes * MINUTE;
      return undefined;
    case "hold":
      return calendar.run("hold", {
        key,
        ...at(step.start, step.start + step.length),
        bufferBeforeMinutes: step.before,
        bufferAfterMinutes: step.after,
        seats: step.seats,
        capacity: step.capacity,
      });
    case "reschedule":
      return calendar.run("reschedule", { key, entryId, ...at(step.start, step.start + step.length), capacity: step.capacity });
    default:
      return calendar.run(step.do, { key, entryId });
  }
}
