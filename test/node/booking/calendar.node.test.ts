/** The calendar's rules, by example and by random histories against a minute-by-minute count. */
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Answers, CommandName, Commands, NumberedChange } from "../../../workers/modules/booking/domain/calendar/commands.ts";
import { decideConfirm, HOLD_MS } from "../../../workers/modules/booking/domain/calendar/decide.ts";
import { isLive, occupiedSpan } from "../../../workers/modules/booking/domain/calendar/entry.ts";
import type { ProviderCalendarStub } from "../../../workers/platform/objects.ts";
import { step, take } from "./calendar-histories.ts";
import { aHold, aKey, at, MemoryCalendar, MINUTE } from "./memory-calendar.ts";

const refusal = (reason: string) => ({ kind: "refused", reason });

function held(calendar: MemoryCalendar, options: Partial<Commands["hold"]> = {}): string {
  const answer = calendar.run("hold", aHold(options));
  if (answer.kind !== "held") throw new Error(`not held: ${answer.reason}`);
  return answer.entryId;
}

function confirmed(calendar: MemoryCalendar, options: Partial<Commands["hold"]> = {}): string {
  const entryId = held(calendar, options);
  expect(calendar.run("confirm", { key: aKey(), entryId })).toEqual({ kind: "confirmed", entryId });
  return entryId;
}

describe("a hold", () => {
  it("takes the time for ten minutes", () => {
    const calendar = new MemoryCalendar();
    expect(calendar.run("hold", aHold())).toEqual({ kind: "held", entryId: "e1", expiresAt: HOLD_MS });
    expect(calendar.run("hold", aHold())).toEqual(refusal("slot-taken"));
    calendar.now = HOLD_MS;
    expect(calendar.run("hold", aHold())).toMatchObject({ kind: "held" });
    expect(calendar.changes.map(({ kind }) => kind)).toEqual(["held", "expired", "held"]);
  });

  it("needs the earlier booking's buffer after plus the later one's buffer before in between", () => {
    const calendar = new MemoryCalendar();
    held(calendar, { ...at(600, 630), bufferAfterMinutes: 10 });
    const next = { bufferBeforeMinutes: 5, bufferAfterMinutes: 0 };
    expect(calendar.run("hold", aHold({ ...at(644, 660), ...next }))).toEqual(refusal("slot-taken"));
    held(calendar, { ...at(645, 660), ...next });
  });

  it("counts the seats at the fullest moment, not all that overlap", () => {
    const calendar = new MemoryCalendar();
    held(calendar, { ...at(600, 630), capacity: 2 });
    held(calendar, { ...at(630, 660), capacity: 2 });
    held(calendar, { ...at(600, 660), capacity: 2 });
    expect(calendar.run("hold", aHold({ ...at(610, 620), capacity: 2 }))).toEqual(refusal("slot-taken"));
  });

  it("keeps a private lesson and a class of twelve apart, whichever comes first", () => {
    const lessonFirst = new MemoryCalendar();
    held(lessonFirst, { capacity: 1 });
    expect(lessonFirst.run("hold", aHold({ capacity: 12 }))).toEqual(refusal("slot-taken"));
    const classFirst = new MemoryCalendar();
    held(classFirst, { capacity: 12 });
    expect(classFirst.run("hold", aHold({ capacity: 1 }))).toEqual(refusal("slot-taken"));
    for (let i = 0; i < 11; i += 1) held(classFirst, { capacity: 12 });
    expect(classFirst.run("hold", aHold({ capacity: 12 }))).toEqual(refusal("slot-taken"));
  });

  it.each([
    ["no time", at(600, 600)],
    ["a negative span", at(600, 590)],
    ["half a millisecond", { start: 0.5, end: 10 }],
    ["a span of a quarter", at(0, 90 * 24 * 60)],
    ["no seat", { seats: 0 }],
    ["more seats than there are", { seats: 3, capacity: 2 }],
    ["a negative buffer", { bufferBeforeMinutes: -5 }],
    ["a buffer of a week", { bufferAfterMinutes: 7 * 24 * 60 }],
  ])("is not given for %s", (_, options) => {
    expect(new MemoryCalendar().run("hold", aHold(options))).toEqual(refusal("invalid"));
  });
});

describe("what follows a hold", () => {
  it("confirms within its time, and once more for a second webhook", () => {
    const calendar = new MemoryCalendar();
    const entryId = confirmed(calendar);
    expect(calendar.run("confirm", { key: aKey(), entryId })).toEqual({ kind: "confirmed", entryId });
    expect(calendar.changes).toHaveLength(2);
    calendar.now = HOLD_MS * 2;
    expect(calendar.run("hold", aHold())).toEqual(refusal("slot-taken"));
  });

  it("says that the hold has expired, also long after", () => {
    const calendar = new MemoryCalendar();
    const entryId = held(calendar);
    calendar.now = HOLD_MS;
    expect(calendar.run("confirm", { key: aKey(), entryId })).toEqual(refusal("hold-expired"));
    calendar.now = HOLD_MS * 1000;
    expect(calendar.run("confirm", { key: aKey(), entryId })).toEqual(refusal("hold-expired"));
  });

  it("does not trust that somebody has swept: at the last millisecond it is over", () => {
    const calendar = new MemoryCalendar();
    const entryId = held(calendar);
    const confirmAt = (now: number) => decideConfirm(calendar, { key: aKey(), entryId }, { now, newId: "" }).answer;
    expect(confirmAt(HOLD_MS)).toEqual(refusal("hold-expired"));
    expect(confirmAt(HOLD_MS - 1)).toEqual({ kind: "confirmed", entryId });
  });

  it("releases holds only, cancels confirmed bookings only, and either twice without harm", () => {
    const calendar = new MemoryCalendar();
    const hold = held(calendar);
    expect(calendar.run("cancel", { key: aKey(), entryId: hold })).toEqual(refusal("not-confirmed"));
    expect(calendar.run("release", { key: aKey(), entryId: hold })).toEqual({ kind: "released", entryId: hold });
    expect(calendar.run("release", { key: aKey(), entryId: hold })).toEqual({ kind: "released", entryId: hold });
    expect(calendar.run("confirm", { key: aKey(), entryId: hold })).toEqual(refusal("already-ended"));
    const booking = confirmed(calendar);
    expect(calendar.run("release", { key: aKey(), entryId: booking })).toEqual(refusal("already-confirmed"));
    expect(calendar.run("cancel", { key: aKey(), entryId: booking })).toEqual({ kind: "cancelled", entryId: booking });
    expect(calendar.run("cancel", { key: aKey(), entryId: booking })).toEqual({ kind: "cancelled", entryId: booking });
    expect(calendar.run("cancel", { key: aKey(), entryId: "nobody" })).toEqual(refusal("not-found"));
    confirmed(calendar);
  });
});

describe("a move", () => {
  it("may overlap its own old time, and keeps it when the new one is taken", () => {
    const calendar = new MemoryCalendar();
    const entryId = confirmed(calendar, at(600, 630));
    confirmed(calendar, at(660, 690));
    const move = (start: number, end: number) => calendar.run("reschedule", { key: aKey(), entryId, ...at(start, end), capacity: 1 });
    expect(move(615, 645)).toMatchObject({ kind: "rescheduled" });
    expect(move(645, 675)).toEqual(refusal("slot-taken"));
    expect(calendar.entry(entryId)).toMatchObject({ ...at(615, 645), status: "confirmed" });
    expect(calendar.run("hold", aHold(at(600, 615)))).toMatchObject({ kind: "held" });
  });

  it("is not for what has ended or run out", () => {
    const calendar = new MemoryCalendar();
    const entryId = held(calendar);
    calendar.now = HOLD_MS;
    const move = { key: aKey(), entryId, ...at(700, 730), capacity: 1 };
    expect(calendar.run("reschedule", move)).toEqual(refusal("hold-expired"));
  });
});

describe("an idempotency key", () => {
  it("brings back the first answer and changes nothing, even in another order of fields", () => {
    const calendar = new MemoryCalendar();
    const command = aHold({ key: "k" });
    const first = calendar.run("hold", command);
    const { key, ...rest } = command;
    expect(calendar.run("hold", { ...rest, key })).toEqual(first);
    expect(calendar.changes).toHaveLength(1);
  });

  it("is refused for another body, and for another command", () => {
    const calendar = new MemoryCalendar();
    const command = aHold({ key: "k" });
    calendar.run("hold", command);
    expect(calendar.run("hold", { ...command, end: command.end + MINUTE })).toEqual(refusal("key-reused"));
    expect(calendar.run("confirm", { key: "k", entryId: "e1" })).toEqual(refusal("key-reused"));
  });
});

describe("any history of commands", () => {
  it("never sells more than the whole provider at any minute", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const calendar = new MemoryCalendar();
        steps.forEach((step, i) => {
          take(calendar, step, `k${i}`);
          for (let minute = -3; minute < 56; minute += 1) {
            let sold = 0;
            for (const entry of calendar.open()) {
              const span = occupiedSpan(entry);
              const there = span.start <= minute * MINUTE && minute * MINUTE < span.end;
              if (there && isLive(entry, calendar.now)) sold += entry.seats / entry.capacity;
            }
            expect(sold).toBeLessThanOrEqual(1 + 1e-9);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it("answers every command the same when it comes twice, and ends in the same state as without the second", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const [once, again] = [new MemoryCalendar(), new MemoryCalendar()];
        steps.forEach((step, i) => {
          take(once, step, `k${i}`);
          const first = take(again, step, `k${i}`);
          if (step.do !== "wait") expect(take(again, step, `k${i}`)).toEqual(first);
        });
        expect(again.entries).toEqual(once.entries);
        expect(again.changes).toEqual(once.changes);
      }),
    );
  });

  it("lets the changes alone rebuild the entries", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const calendar = new MemoryCalendar();
        steps.forEach((step, i) => take(calendar, step, `k${i}`));
        const projection = new Map(calendar.changes.map(({ entry }) => [entry.id, entry]));
        expect(projection).toEqual(calendar.entries);
      }),
    );
  });
});

describe("the calendar's typed stub", () => {
  it("says the same on the wire as the rules do, both ways", () => {
    type Asked<N extends CommandName> = Parameters<ProviderCalendarStub[N]>[0];
    type Told<N extends CommandName> = Awaited<ReturnType<ProviderCalendarStub[N]>>;
    expectTypeOf<{ [N in CommandName]: Asked<N> }>().toExtend<Commands>();
    expectTypeOf<Commands>().toExtend<{ [N in CommandName]: Asked<N> }>();
    expectTypeOf<{ [N in CommandName]: Told<N> }>().toExtend<Answers>();
    expectTypeOf<Answers>().toExtend<{ [N in CommandName]: Told<N> }>();
    type Pending = Awaited<ReturnType<ProviderCalendarStub["pendingChanges"]>>[number];
    expectTypeOf<Pending>().toExtend<NumberedChange>();
    expectTypeOf<NumberedChange>().toExtend<Pending>();
  });
});
