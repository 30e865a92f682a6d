/** The calendar's SQLite behaves as the calendar in memory does, over random histories. */
import { runInDurableObject } from "cloudflare:test";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SqliteCalendar } from "../../../durable-objects/calendar-store.ts";
import type { CommandName, Commands } from "../../../workers/modules/booking/domain/calendar/commands.ts";
import { execute } from "../../../workers/modules/booking/domain/calendar/execute.ts";
import { newId } from "../../../workers/platform/ids.ts";
import { bindings } from "../../helpers/client.ts";
import { step, take } from "../../node/booking/calendar-histories.ts";
import { MemoryCalendar, MINUTE } from "../../node/booking/memory-calendar.ts";

const emptied = (sql: SqlStorage): SqliteCalendar => {
  for (const table of ["entries", "answers", "changes"]) sql.exec(`drop table if exists ${table}`);
  return new SqliteCalendar(sql);
};

describe("the calendar's SQLite", () => {
  it("answers and reports what the calendar in memory does, also when it is opened anew half way", async () => {
    await runInDurableObject(bindings.PROVIDER_CALENDAR.getByName(newId()), (_, { storage: { sql } }) => {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 60 }), fc.nat(60), (steps, reopenAt) => {
          const memory = new MemoryCalendar();
          let store = emptied(sql);
          const sqlite = {
            now: 0,
            run: <N extends CommandName>(name: N, command: Commands[N]) =>
              execute(store, name, command, { now: sqlite.now, newId: `e${memory.entries.size + 1}` }),
          };
          for (const [i, next] of steps.entries()) {
            if (i === reopenAt) store = new SqliteCalendar(sql);
            // SQLite first: the memory's number of entries is the one before the step in both.
            const answer = take(sqlite, next, `k${i}`);
            expect(answer).toEqual(take(memory, next, `k${i}`));
          }
          expect(store.pendingChanges(1000)).toMatchObject(memory.changes);
          const whole = { start: -100 * MINUTE, end: 100 * MINUTE };
          const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).sort();
          expect(ids(store.occupying(whole))).toEqual(ids(memory.open()));
        }),
        { numRuns: 200 },
      );
    });
  });
});
