/** Identity's queries on a company's own data, and the relay and the purge, on both engines. */
import { describe, expect, it } from "vitest";
import { auditPage } from "../../../workers/modules/identity/repository/audit-log.ts";
import { insertProfile, profileOf, updateProfileRow } from "../../../workers/modules/identity/repository/profiles.ts";
import { asSystem } from "../../../workers/platform/compose.ts";
import { ExpectationError } from "../../../workers/platform/db/tenant-db.ts";
import { platformTables } from "../../../workers/platform/db/platform-tables.ts";
import { purgeTenant } from "../../../workers/platform/db/purge.ts";
import { eventsAfter } from "../../../workers/platform/events/event-store.ts";
import { newId } from "../../../workers/platform/ids.ts";
import { commitControl } from "../../../workers/platform/relay.ts";
import { engines, rawSql } from "../../helpers/engines.ts";
import { bindings } from "../../helpers/client.ts";
import { after } from "../../helpers/clock.ts";

const values = { brandVoice: "", greeting: "Hello", faq: [], openingHours: [], languages: ["en"], escalationNumber: null };

describe.each(engines)("on $name", ({ name, open }) => {
  it("a profile is kept once and changed at its version", async () => {
    const db = await open();
    expect(await profileOf(db)).toBeUndefined();
    await db.atomic((tx) => [insertProfile(db, tx, values, { createdAt: new Date(), version: 2 })]);
    await db.atomic((tx) => [updateProfileRow(db, tx, { ...values, greeting: "Bonjour" }, 2)]);
    expect(await profileOf(db)).toMatchObject({ greeting: "Bonjour", languages: ["en"], version: 3 });
    await expect(db.atomic((tx) => [updateProfileRow(db, tx, values, 2)])).rejects.toBeInstanceOf(ExpectationError);
    await expect(db.atomic((tx) => [insertProfile(db, tx, values, { createdAt: new Date(), version: 2 })])).rejects.toThrow();
  });

  it("the audit log is filtered and paged", async () => {
    const db = await open();
    const { auditLog } = platformTables(db);
    const entry = (n: number) => ({
      tenantId: db.tenantId,
      id: newId(),
      createdAt: new Date(Date.UTC(2026, 10, 1 + n)),
      actorKind: "user" as const,
      actorId: n % 2 ? "odd" : "even",
      action: "thing.changed",
      resourceType: "thing",
      resourceId: String(n),
      requestId: "r",
    });
    await db.atomic((tx) => [0, 1, 2, 3, 4].map((n) => tx.insert(auditLog).values(entry(n))));
    const sort = { field: "at", direction: "desc" } as const;
    const first = await auditPage(db, {}, { sort, after: undefined, limit: 2 });
    expect(first.map((row) => row.resourceId)).toEqual(["4", "3"]);
    const last = first[1];
    const rest = await auditPage(db, {}, { sort, after: { value: last?.createdAt.getTime() ?? 0, id: last?.id ?? "" }, limit: 9 });
    expect(rest.map((row) => row.resourceId)).toEqual(["2", "1", "0"]);
    const filtered = await auditPage(
      db,
      { actor: "even", from: "2026-11-02T00:00:00Z", to: "2026-11-05T00:00:00Z" },
      { sort, after: undefined, limit: 9 },
    );
    expect(filtered.map((row) => row.resourceId)).toEqual(["2"]);
  });

  it("a change in the control database reaches the audit log and the event chain, and all of it can be purged", async () => {
    const tenantId = newId();
    await bindings.CONTROL.prepare("insert into tenant_directory (tenant_id, shard) values (?, ?)").bind(tenantId, name).run();
    const change = {
      tenantId,
      actor: { kind: "user", id: "u1" } as const,
      audit: { action: "member.removed", resourceType: "member", resourceId: "u2", before: { role: "viewer" } },
      event: { type: "identity.member.removed", data: { userId: "u2" } },
    };
    await after(0, (ctx) => commitControl(ctx, [], [change, { ...change, audit: { ...change.audit, resourceId: "u3" } }]));
    const relayed = await bindings.CONTROL.prepare("select count(*) as n from control_relay where tenant_id = ?").bind(tenantId).first();
    expect(relayed).toEqual({ n: 0 });
    const db = await open(tenantId);
    expect(await auditPage(db, {}, { sort: { field: "at", direction: "asc" }, after: undefined, limit: 9 })).toHaveLength(2);
    expect((await eventsAfter(db, 0, 9)).map((event) => [event.seq, event.type])).toEqual([
      [1, "identity.member.removed"],
      [2, "identity.member.removed"],
    ]);
    await purgeTenant(bindings, tenantId);
    for (const table of ["audit_log", "events", "outbox"]) {
      expect(await rawSql(name, `select * from ${table} where tenant_id = '${tenantId}'`)).toEqual([]);
    }
    expect(await rawSql(name, "select * from purge_permits")).toEqual([]);
    await purgeTenant(bindings, tenantId); // a second run finds nothing and fails at nothing
    await asSystem({ env: bindings, waitUntil: () => undefined }, { name: "t", tenantId, requestId: "r" }, async (ctx) => ctx.tenantId);
  });
});
