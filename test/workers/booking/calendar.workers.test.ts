/** The provider's calendar inside workerd: bursts, retries, restarts, alarms, and races between moves. */
import { abortAllDurableObjects, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { describe, expect, it, vi } from "vitest";
import type { ProviderCalendar } from "../../../durable-objects/provider-calendar.ts";
import { confirmTogether, holdTogether } from "../../../workers/modules/booking/domain/calendar/together.ts";
import { newId } from "../../../workers/platform/ids.ts";
import { bindings } from "../../helpers/client.ts";

const MINUTE = 60_000;
const TEN = Date.UTC(2027, 4, 3, 10);

const aCalendar = (name = newId()) => {
  const stub = () => bindings.PROVIDER_CALENDAR.getByName(name);
  const inside = <R>(work: (calendar: ProviderCalendar, state: DurableObjectState) => R | Promise<R>): Promise<R> =>
    runInDurableObject(stub() as unknown as DurableObjectStub<ProviderCalendar>, work);
  return { stub, inside };
};

type HoldOptions = Partial<Parameters<ProviderCalendar["hold"]>[0]>;
const aHold = (options: HoldOptions = {}) => ({
  key: newId(),
  start: TEN,
  end: TEN + 30 * MINUTE,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 10,
  seats: 1,
  capacity: 1,
  ...options,
});

const held = <A extends { kind: string }>(answer: A): Extract<A, { kind: "held" }> => {
  expect(answer.kind).toBe("held");
  return answer as Extract<A, { kind: "held" }>;
};

const countOf = (calendar: ReturnType<typeof aCalendar>, table: string) =>
  calendar.inside((_, state) => state.storage.sql.exec<{ n: number }>(`select count(*) as n from ${table}`).one().n);

describe("a provider's calendar", () => {
  it.each([1, 12])("sells exactly %i of 2,000 concurrent holds on one slot", async (capacity) => {
    const { stub } = aCalendar();
    const answers = await Promise.all(Array.from({ length: 2000 }, () => stub().hold(aHold({ capacity }))));
    expect(answers.filter(({ kind }) => kind === "held")).toHaveLength(capacity);
    expect(answers.filter((answer) => answer.kind === "refused" && answer.reason === "slot-taken")).toHaveLength(2000 - capacity);
    expect(await stub().busy(TEN, TEN + MINUTE, capacity)).toHaveLength(capacity);
  });

  it("answers 500 retries under one key with one hold and one row", async () => {
    const calendar = aCalendar();
    const command = aHold();
    const answers = await Promise.all(Array.from({ length: 500 }, () => calendar.stub().hold(command)));
    expect(new Set(answers.map((answer) => held(answer).entryId)).size).toBe(1);
    expect(await countOf(calendar, "entries")).toBe(1);
    expect(await countOf(calendar, "answers")).toBe(1);
    expect(await countOf(calendar, "changes")).toBe(1);
  });

  it("refuses a key that comes back with another command", async () => {
    const { stub } = aCalendar();
    const command = aHold();
    const { entryId } = held(await stub().hold(command));
    const reused = { kind: "refused", reason: "key-reused" };
    expect(await stub().hold({ ...command, seats: 2, capacity: 2 })).toEqual(reused);
    expect(await stub().confirm({ key: command.key, entryId })).toEqual(reused);
  });

  it("repeats a refusal under its key, although the time is free by now", async () => {
    const { stub } = aCalendar();
    const { entryId } = held(await stub().hold(aHold()));
    const late = aHold();
    expect(await stub().hold(late)).toEqual({ kind: "refused", reason: "slot-taken" });
    await stub().release({ key: newId(), entryId });
    expect(await stub().hold(late)).toEqual({ kind: "refused", reason: "slot-taken" });
    held(await stub().hold({ ...late, key: newId() }));
  });

  it("keeps everything over an eviction and over a crash", async () => {
    const calendar = aCalendar();
    const command = aHold();
    const first = held(await calendar.stub().hold(command));
    await calendar.stub().confirm({ key: newId(), entryId: first.entryId });
    const later = held(await calendar.stub().hold(aHold({ start: TEN + 60 * MINUTE, end: TEN + 90 * MINUTE })));
    for (const stop of [() => evictDurableObject(calendar.stub()), () => abortAllDurableObjects()]) {
      await stop();
      expect(await calendar.stub().hold(command)).toEqual(first);
      expect(await calendar.stub().hold(aHold())).toEqual({ kind: "refused", reason: "slot-taken" });
      const busy = await calendar.stub().busy(TEN, TEN + 120 * MINUTE, 1);
      expect(busy.map(({ id }) => id)).toEqual([first.entryId, later.entryId]);
      expect((await calendar.stub().pendingChanges(10)).map(({ kind }) => kind)).toEqual(["held", "confirmed", "held"]);
    }
    expect(await calendar.stub().confirm({ key: newId(), entryId: later.entryId })).toMatchObject({ kind: "confirmed" });
  });

  it("ends holds by its one alarm, and sets the next", async () => {
    const calendar = aCalendar();
    const first = held(await calendar.stub().hold(aHold()));
    const alarm = () => calendar.inside((_, { storage }) => storage.getAlarm());
    expect(await alarm()).toBe(first.expiresAt);
    const clock = vi.spyOn(Date, "now").mockReturnValue(first.expiresAt - 5 * MINUTE);
    const second = held(await calendar.stub().hold(aHold({ start: TEN + 60 * MINUTE, end: TEN + 90 * MINUTE })));
    expect(await alarm()).toBe(first.expiresAt);
    clock.mockReturnValue(first.expiresAt);
    expect(await runDurableObjectAlarm(calendar.stub())).toBe(true);
    expect((await calendar.stub().pendingChanges(10)).map(({ kind, entry }) => [kind, entry.id])).toEqual([
      ["held", first.entryId],
      ["held", second.entryId],
      ["expired", first.entryId],
    ]);
    expect(await alarm()).toBe(second.expiresAt);
    clock.mockRestore();
  });

  it("does not need the alarm: a hold past its time is gone for every reader, and confirming it says so", async () => {
    const calendar = aCalendar();
    const { entryId, expiresAt } = held(await calendar.stub().hold(aHold()));
    await calendar.inside((_, { storage }) => storage.deleteAlarm());
    const clock = vi.spyOn(Date, "now").mockReturnValue(expiresAt);
    expect(await calendar.stub().busy(TEN, TEN + MINUTE, 1)).toEqual([]);
    expect(await calendar.stub().confirm({ key: newId(), entryId })).toEqual({ kind: "refused", reason: "hold-expired" });
    held(await calendar.stub().hold(aHold()));
    clock.mockRestore();
  });

  it("sets a lost alarm again at the next command, and after a restart", async () => {
    const calendar = aCalendar();
    const { expiresAt } = held(await calendar.stub().hold(aHold()));
    await calendar.inside((_, { storage }) => storage.deleteAlarm());
    const clock = vi.spyOn(Date, "now").mockReturnValue(expiresAt - MINUTE);
    await evictDurableObject(calendar.stub());
    expect(await calendar.inside((_, { storage }) => storage.getAlarm())).toBe(expiresAt);
    await calendar.inside((_, { storage }) => storage.deleteAlarm());
    clock.mockReturnValue(expiresAt + MINUTE);
    const next = held(await calendar.stub().hold(aHold()));
    expect(await calendar.inside((_, { storage }) => storage.getAlarm())).toBe(next.expiresAt);
    clock.mockRestore();
  });

  it("lets exactly one of many moves to the same time win, and nobody loses the old time", async () => {
    const { stub } = aCalendar();
    const starts = Array.from({ length: 20 }, (_, i) => TEN + i * 60 * MINUTE);
    const entries = await Promise.all(
      starts.map(async (start) => held(await stub().hold(aHold({ start, end: start + 30 * MINUTE }))).entryId),
    );
    await Promise.all(entries.map((entryId) => stub().confirm({ key: newId(), entryId })));
    const target = TEN + 24 * 60 * MINUTE;
    const moves = await Promise.all(
      entries.map((entryId) => stub().reschedule({ key: newId(), entryId, start: target, end: target + 30 * MINUTE, capacity: 1 })),
    );
    expect(moves.filter(({ kind }) => kind === "rescheduled")).toHaveLength(1);
    const busy = await stub().busy(TEN, target + 60 * MINUTE, 1);
    expect(busy.map(({ id }) => id).sort()).toEqual([...entries].sort());
    expect(new Set(busy.map(({ start }) => start)).size).toBe(20);
  });

  it("can be held together with another calendar, through the stubs", async () => {
    const [teacher, room] = [aCalendar(), aCalendar()];
    const { key: _, ...hold } = aHold();
    const parts = [
      { calendarId: "teacher", calendar: teacher.stub(), hold },
      { calendarId: "room", calendar: room.stub(), hold },
    ];
    const rivals = await Promise.all(
      Array.from({ length: 50 }, (_, i) => holdTogether({ key: newId(), parts: i % 2 === 0 ? parts : parts.toReversed() })),
    );
    const [winner, ...others] = rivals.filter((answer) => answer.kind === "held");
    expect(others).toEqual([]);
    expect(await confirmTogether(newId(), winner?.places ?? [])).toMatchObject({ kind: "confirmed" });
    for (const { stub } of [teacher, room]) expect(await stub().busy(TEN, TEN + MINUTE, 1)).toHaveLength(1);
  });

  it("gives nothing away when a command fails half way", async () => {
    const calendar = aCalendar();
    await calendar.inside(async (object, { storage }) => {
      storage.sql.exec("drop table answers");
      await expect(object.hold(aHold())).rejects.toThrow(/answers/);
    });
    expect(await countOf(calendar, "entries")).toBe(0);
    expect(await countOf(calendar, "changes")).toBe(0);
  });

  it("hands out committed changes until they are acknowledged, and restates what stands", async () => {
    const { stub } = aCalendar();
    const first = held(await stub().hold(aHold()));
    await stub().confirm({ key: newId(), entryId: first.entryId });
    const pending = await stub().pendingChanges(10);
    expect(pending.map(({ kind }) => kind)).toEqual(["held", "confirmed"]);
    await stub().acknowledge(pending[0]?.seq ?? 0);
    expect((await stub().pendingChanges(10)).map(({ kind }) => kind)).toEqual(["confirmed"]);
    await stub().acknowledge(pending[1]?.seq ?? 0);
    expect(await stub().rebuild()).toBe(1);
    const [restated] = await stub().pendingChanges(10);
    expect(restated).toMatchObject({ kind: "restated", entry: { id: first.entryId, status: "confirmed" } });
    expect(restated?.seq).toBeGreaterThan(pending[1]?.seq ?? Infinity);
  });

  it("forgets answers and fruitless holds after their retention, and keeps what was sold", async () => {
    const calendar = aCalendar();
    const sold = held(await calendar.stub().hold(aHold()));
    await calendar.stub().confirm({ key: newId(), entryId: sold.entryId });
    const fruitless = held(await calendar.stub().hold(aHold({ start: TEN + 60 * MINUTE, end: TEN + 90 * MINUTE })));
    await calendar.stub().release({ key: newId(), entryId: fruitless.entryId });
    const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 31 * 24 * 60 * MINUTE);
    await calendar.inside((object) => object.alarm());
    clock.mockRestore();
    expect(await countOf(calendar, "answers")).toBe(0);
    expect(await countOf(calendar, "entries")).toBe(1);
  });
});
