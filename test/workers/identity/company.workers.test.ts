/** The company, its profile, and the records of what happened in it. */
import { describe, expect, it } from "vitest";
import { authApi, recordsApi, tenantApi } from "../../../workers/modules/identity/api.ts";
import { purgeTenants } from "../../../workers/modules/identity/service/purge-tenants.ts";
import { asSystem } from "../../../workers/platform/compose.ts";
import { tenantTables } from "../../../workers/platform/db/tables.ts";
import { newId } from "../../../workers/platform/ids.ts";
import { sweepRelay } from "../../../workers/platform/relay.ts";
import { bindings } from "../../helpers/client.ts";
import { after, DAY } from "../../helpers/clock.ts";
import { aMember, anOwner } from "../../helpers/people.ts";

describe("the company", () => {
  it("is read by everybody in it, with its version", async () => {
    const owner = await anOwner();
    const worker = await aMember(owner, "field_worker");
    const answer = await worker.api.call(tenantApi.getTenant);
    expect(answer.headers.get("etag")).toBe('"1"');
    expect(answer.body).toMatchObject({ id: owner.signedIn.tenant?.id, deletesAt: null });
  });

  it("changes what was sent and nothing else, and refuses a stale version", async () => {
    const { api } = await anOwner();
    const changed = await api.call(
      tenantApi.updateTenant,
      { body: { timeZone: "America/Toronto", ein: "12-3456789" } },
      { "if-match": '"1"' },
    );
    expect(changed).toMatchObject({ status: 200, body: { timeZone: "America/Toronto", industry: "construction", version: 2 } });
    expect((await api.call(tenantApi.updateTenant, { body: { name: "Other" } }, { "if-match": '"1"' })).status).toBe(412);
    const { body } = await api.call(recordsApi.listAuditLog, { query: { action: "tenant.updated" } });
    expect(body.data[0]).toMatchObject({ before: { ein: null }, after: { timeZone: "America/Toronto", ein: "***89" } });
  });

  it("keeps one of two changes at the same version", async () => {
    const { api } = await anOwner();
    const put = (name: string) => api.call(tenantApi.updateTenant, { body: { name } }, { "if-match": '"1"' });
    const statuses = (await Promise.all([put("First Co"), put("Second Co")])).map((answer) => answer.status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 412]);
  });

  it("refuses a zone that does not exist", async () => {
    const { api } = await anOwner();
    const answer = await api.call(tenantApi.updateTenant, { body: { timeZone: "Mars/Base" } });
    expect(answer).toMatchObject({ status: 400, problem: { errors: [{ path: "timeZone" }] } });
  });

  it("is deleted after a grace, confirmed by its name, and can be taken back", async () => {
    const owner = await anOwner({ name: "Short Lived" });
    const admin = await aMember(owner, "admin");
    expect((await admin.api.call(tenantApi.deleteTenant, { body: { confirm: "Short Lived" } })).status).toBe(403);
    expect((await owner.api.call(tenantApi.deleteTenant, { body: { confirm: "short lived" } })).status).toBe(400);
    const answer = await owner.api.call(tenantApi.deleteTenant, { body: { confirm: "Short Lived" } });
    expect(answer.status).toBe(202);
    expect(Date.parse(answer.body.deletesAt ?? "") - Date.now()).toBeGreaterThan(29 * DAY);
    expect((await owner.api.call(tenantApi.restoreTenant)).body.deletesAt).toBeNull();
    expect((await owner.api.call(tenantApi.restoreTenant)).status).toBe(409);
  });

  it("leaves nothing behind once its grace is over, and nothing of others goes with it", async () => {
    const [owner, neighbour] = [await anOwner({ name: "Going Co" }), await anOwner()];
    const id = owner.signedIn.tenant?.id ?? "";
    await owner.api.call(tenantApi.updateProfile, { body: { greeting: "Hello" } });
    await bindings.EVIDENCE.put(`tenants/${id}/photo`, "x");
    await owner.api.call(tenantApi.deleteTenant, { body: { confirm: "Going Co" } });
    await after(29 * DAY, purgeTenants);
    expect((await owner.api.call(tenantApi.getTenant)).status).toBe(200);
    await after(31 * DAY, purgeTenants);
    for (const table of tenantTables) {
      const rows = await bindings.DB.prepare(`select count(*) as n from "${table}" where tenant_id = ?`).bind(id).first<{ n: number }>();
      expect(`${table}: ${rows?.n}`).toBe(`${table}: 0`);
    }
    expect((await bindings.EVIDENCE.list({ prefix: `tenants/${id}/` })).objects).toEqual([]);
    expect((await bindings.DB.prepare("select * from purge_permits").all()).results).toEqual([]);
    expect((await neighbour.api.call(recordsApi.listAuditLog)).body.data.length).toBeGreaterThan(0);
  });
});

describe("the profile", () => {
  it("has defaults until something is set", async () => {
    const { api } = await anOwner();
    const answer = await api.call(tenantApi.getProfile);
    expect(answer).toMatchObject({ status: 200, body: { greeting: "", languages: ["en"], version: 1 } });
    expect(answer.headers.get("etag")).toBe('"1"');
  });

  it("changes field by field, with versions", async () => {
    const { api } = await anOwner();
    const hours = [{ day: 1, open: "08:00", close: "17:30" }];
    const first = await api.call(
      tenantApi.updateProfile,
      { body: { openingHours: hours, escalationNumber: "+14165550123" } },
      { "if-match": '"1"' },
    );
    expect(first).toMatchObject({ status: 200, body: { openingHours: hours, version: 2 } });
    const second = await api.call(tenantApi.updateProfile, { body: { greeting: "Bonjour" } });
    expect(second.body).toMatchObject({ greeting: "Bonjour", openingHours: hours, version: 3 });
    expect((await api.call(tenantApi.updateProfile, { body: { greeting: "x" } }, { "if-match": '"2"' })).status).toBe(412);
    const { body } = await api.call(recordsApi.listAuditLog, { query: { action: "profile.updated", sort: "at:asc" } });
    expect(body.data[0]?.after).toMatchObject({ escalationNumber: "***23" });
  });

  it("takes one of two first changes at once", async () => {
    const { api } = await anOwner();
    const put = (greeting: string) => api.call(tenantApi.updateProfile, { body: { greeting } }, { "if-match": '"1"' });
    const statuses = (await Promise.all([put("a"), put("b")])).map((answer) => answer.status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 412]);
  });

  it("refuses hours that close before they open", async () => {
    const { api } = await anOwner();
    const answer = await api.call(tenantApi.updateProfile, { body: { openingHours: [{ day: 1, open: "18:00", close: "09:00" }] } });
    expect(answer).toMatchObject({ status: 400, problem: { errors: [{ path: "openingHours.0.close" }] } });
  });
});

describe("the audit log", () => {
  it("is the admins' to read", async () => {
    const owner = await anOwner();
    const viewer = await aMember(owner, "viewer");
    expect((await viewer.api.call(recordsApi.listAuditLog)).status).toBe(403);
    expect((await viewer.api.call(recordsApi.exportAuditLog)).status).toBe(403);
  });

  it("pages newest first and filters by who, what, which and when", async () => {
    const { api, signedIn } = await anOwner();
    for (const greeting of ["a", "b", "c"]) await api.call(tenantApi.updateProfile, { body: { greeting } });
    const first = await api.call(recordsApi.listAuditLog, { query: { limit: 2, resourceType: "profile" } });
    expect(first.body.data.map((entry) => entry.after?.["greeting"])).toEqual(["c", "b"]);
    const rest = await api.call(recordsApi.listAuditLog, {
      query: { limit: 2, resourceType: "profile", cursor: first.body.nextCursor ?? "" },
    });
    expect(rest.body).toMatchObject({ data: [{ after: { greeting: "a" } }], nextCursor: null });
    const mine = await api.call(recordsApi.listAuditLog, { query: { actor: signedIn.user.id, action: "profile.updated" } });
    expect(mine.body.data).toHaveLength(3);
    const before = await api.call(recordsApi.listAuditLog, { query: { to: "2020-01-01T00:00:00Z" } });
    expect(before.body.data).toEqual([]);
    expect((await api.call(recordsApi.listAuditLog, { query: { cursor: "nonsense" } })).status).toBe(400);
  });

  it("refuses forged cursors and NUL characters with a 400, never a 500", async () => {
    const { api } = await anOwner();
    const forged = (value: unknown, id: string) => btoa(JSON.stringify(["at", "desc", value, id])).replaceAll("=", "");
    for (const cursor of [forged(1e20, "x"), forged("x", "x"), forged(1, "\0"), forged({}, "x")]) {
      expect((await api.call(recordsApi.listAuditLog, { query: { cursor } })).status).toBe(400);
    }
    expect((await api.call(recordsApi.listAuditLog, { query: { actor: "a\0b" } })).status).toBe(400);
    expect((await api.call(tenantApi.updateProfile, { body: { greeting: "a\0b" } })).status).toBe(400);
    expect((await api.call(tenantApi.removeMember, { params: { userId: "\0" } })).status).toBe(404);
  });

  it("leaves as CSV that no spreadsheet takes for a formula", async () => {
    const { api } = await anOwner();
    await api.call(tenantApi.updateProfile, { body: { greeting: '=HYPERLINK("https://evil.example")' } });
    const answer = await api.call(recordsApi.exportAuditLog, { query: { resourceType: "profile" } });
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const [header, line, end] = (answer.body as unknown as string).split("\r\n");
    expect(header).toBe("at,actor,actorName,action,resourceType,resourceId,before,after,requestId,ip");
    expect(line).toContain(",Robin Okafor,profile.updated,profile,");
    expect(end).toBe("");
  });
});

describe("the event log", () => {
  it("numbers what happened in order, links it, and verifies", async () => {
    const owner = await anOwner();
    await owner.api.call(tenantApi.updateProfile, { body: { greeting: "Hello" } });
    const { body } = await owner.api.call(recordsApi.listEvents);
    expect(body.data.map((event) => [event.seq, event.type])).toEqual([
      [1, "identity.tenant.created"],
      [2, "identity.profile.updated"],
    ]);
    expect(body.data[1]?.previousHash).toBe(body.data[0]?.hash);
    const later = await owner.api.call(recordsApi.listEvents, { query: { after: 1, type: "identity.profile.updated" } });
    expect(later.body.data).toHaveLength(1);
    expect((await owner.api.call(recordsApi.verifyEvents)).body).toMatchObject({ ok: true, checked: 2, headHash: body.data[1]?.hash });
  });

  it("is hidden from members without the right", async () => {
    const owner = await anOwner();
    const member = await aMember(owner, "member");
    expect((await member.api.call(recordsApi.listEvents)).status).toBe(403);
    expect((await member.api.call(recordsApi.verifyEvents)).status).toBe(403);
  });
});

describe("the live feed", () => {
  it("opens a websocket for members and nobody else", async () => {
    const owner = await anOwner();
    const answer = await owner.api.call(recordsApi.live, undefined, { upgrade: "websocket" });
    expect(answer.status).toBe(101);
  });

  it("needs the Origin when the cookie opens it", async () => {
    const owner = await anOwner();
    const browser = owner.api.with({ token: "", cookie: owner.cookie });
    expect((await browser.call(recordsApi.live, undefined, { upgrade: "websocket" })).status).toBe(403);
    expect((await owner.api.call(authApi.me)).status).toBe(200);
  });
});

describe("the relay", () => {
  it("delivers what a crash left behind, once", async () => {
    const { api, signedIn } = await anOwner();
    const tenantId = signedIn.tenant?.id ?? "";
    const audit = {
      action: "test.relayed",
      resourceType: "test",
      resourceId: "1",
      actorKind: "system",
      actorId: "t",
      requestId: "r-relayed-1",
      ip: null,
    };
    const row = bindings.CONTROL.prepare("insert into control_relay (id, tenant_id, created_at, audit, event) values (?, ?, ?, ?, ?)").bind(
      newId(),
      tenantId,
      Date.now() - 60_000,
      JSON.stringify(audit),
      JSON.stringify({ id: newId(), type: "test.relayed", data: {} }),
    );
    await row.run();
    const sweep = () =>
      after(0, (ctx) =>
        sweepRelay(ctx, (id, work) =>
          asSystem(
            { env: bindings, waitUntil: (promise) => ctx.waitUntil(promise) },
            { name: "test", tenantId: id, requestId: "r-sweep" },
            work,
          ),
        ),
      );
    await sweep();
    await row.run(); // as if the delivery had crashed before it removed the row
    await sweep();
    const { body } = await api.call(recordsApi.listAuditLog, { query: { action: "test.relayed" } });
    expect(body.data).toHaveLength(1);
    const events = await api.call(recordsApi.listEvents, { query: { type: "test.relayed" } });
    expect(events.body.data).toHaveLength(1);
  });
});
