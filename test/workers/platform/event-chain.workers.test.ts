/** The event chain: appended by the ledger, checked page by page, tamper-evident on both engines. */
import { describe, expect, it } from "vitest";
import { Ledger } from "../../../workers/platform/events/ledger.ts";
import { verifyChain } from "../../../workers/platform/events/verify.ts";
import { newId } from "../../../workers/platform/ids.ts";
import type { UnsequencedEvent } from "../../../workers/platform/objects.ts";
import type { TenantDb } from "../../../workers/platform/db/tenant-db.ts";
import { engines, rawSql } from "../../helpers/engines.ts";

const anEvent = (n: number): UnsequencedEvent => ({
  id: newId(),
  type: "job.created",
  at: 1_790_000_000_000 + n,
  data: { jobId: newId(), n },
  requestId: "test",
});
const ledgerOf = (db: TenantDb) => new Ledger(async () => ({ db, close: async () => {} }));
const some = (count: number) => Array.from({ length: count }, (_, n) => anEvent(n));

describe.each(engines)("the event chain on $name", ({ name, open }) => {
  it("verifies over 10,000 events", async () => {
    const db = await open();
    const ledger = ledgerOf(db);
    for (let i = 0; i < 20; i++) await ledger.append(some(500));
    expect(await verifyChain(db)).toMatchObject({ ok: true, checked: 10_000 });
  });

  it("gives concurrent appends consecutive numbers", async () => {
    const db = await open();
    const ledger = ledgerOf(db);
    const published = (await Promise.all(Array.from({ length: 40 }, () => ledger.append(some(3))))).flat();
    expect(published.map((event) => event.seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
    expect(await verifyChain(db)).toMatchObject({ ok: true, checked: 120 });
  });

  it("keeps the number of an event that comes again", async () => {
    const db = await open();
    const events = some(5);
    const first = await ledgerOf(db).append(events);
    const again = await ledgerOf(db).append([...events, anEvent(6)]);
    expect(again.slice(0, 5).map((event) => event.seq)).toEqual(first.map((event) => event.seq));
    expect(again[5]?.seq).toBe(6);
  });

  it("two ledgers of one tenant cannot both continue from the same head", async () => {
    const db = await open();
    await ledgerOf(db).append(some(1));
    const [a, b] = [ledgerOf(db), ledgerOf(db)];
    await a.append(some(1));
    await b.append(some(1));
    await a.append(some(1)).catch(() => a.append(some(1)));
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });

  it("refuses UPDATE, DELETE, INSERT OR REPLACE and a gap", async () => {
    const db = await open();
    await ledgerOf(db).append(some(3));
    const values = (seq: number, previous: string, hash: string) =>
      `('${db.tenantId}', '${newId()}', ${name === "d1" ? 1 : "now()"}, ${seq}, 't', '{}', '${previous}', '${hash}')`;
    const columns = "(tenant_id, id, created_at, seq, type, body, previous_hash, hash)";
    const [second] = await rawSql(name, `select hash, previous_hash from events where tenant_id = '${db.tenantId}' and seq = 2`);
    const previous = String(second?.["previous_hash"]);
    const refused = [
      `update events set body = 'x' where tenant_id = '${db.tenantId}' and seq = 2`,
      `delete from events where tenant_id = '${db.tenantId}' and seq = 3`,
      `insert into events ${columns} values ${values(9, "0".repeat(64), "9".repeat(64))}`,
      name === "d1"
        ? `insert or replace into events ${columns} values ${values(2, previous, "8".repeat(64))}`
        : `insert into events ${columns} values ${values(2, previous, "8".repeat(64))} on conflict (tenant_id, seq) do update set body = excluded.body`,
    ];
    for (const statement of refused) await expect(rawSql(name, statement), statement).rejects.toThrow(/append-only|chain/);
    expect(await verifyChain(db)).toMatchObject({ ok: true, checked: 3 });
  });

  it("locates one edited byte, even by somebody who drops the triggers", async () => {
    const db = await open();
    await ledgerOf(db).append(some(20));
    await tamper(name, `update events set body = replace(body, '"n":6', '"n":7') where tenant_id = '${db.tenantId}' and seq = 7`);
    expect(await verifyChain(db)).toMatchObject({ ok: false, brokenAt: 7, checked: 6 });
  });

  it("locates a removed event", async () => {
    const db = await open();
    await ledgerOf(db).append(some(9));
    await tamper(name, `delete from events where tenant_id = '${db.tenantId}' and seq = 4`);
    expect(await verifyChain(db)).toMatchObject({ ok: false, brokenAt: 4 });
  });
});

/** As the owner of the database could: triggers off, change, triggers on again. */
async function tamper(engine: "d1" | "pg", statement: string): Promise<void> {
  if (engine === "pg") {
    await rawSql("pg", "alter table events disable trigger all");
    await rawSql("pg", statement);
    await rawSql("pg", "alter table events enable trigger all");
    return;
  }
  const triggers = await rawSql("d1", "select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'events'");
  for (const trigger of triggers) await rawSql("d1", `drop trigger ${String(trigger["name"])}`);
  await rawSql("d1", statement);
  for (const trigger of triggers) await rawSql("d1", String(trigger["sql"]));
}
