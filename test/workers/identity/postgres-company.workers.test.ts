/** A company whose data lies in Postgres, through the whole stack: writes, their events after the answer, streamed exports. */
import { describe, expect, it } from "vitest";
import { authApi, recordsApi, tenantApi } from "../../../workers/modules/identity/api.ts";
import { newId } from "../../../workers/platform/ids.ts";
import { rawSql } from "../../helpers/engines.ts";
import { bindings, client } from "../../helpers/client.ts";
import { anOwner } from "../../helpers/people.ts";

/** An owner's second company, on Postgres. */
async function onPostgres() {
  const { api, signedIn } = await anOwner();
  const tenantId = newId();
  const { CONTROL } = bindings;
  await CONTROL.batch([
    CONTROL.prepare("insert into tenant_directory (tenant_id, shard) values (?, 'pg')").bind(tenantId),
    CONTROL.prepare(
      "insert into tenants (id, slug, name, industry, time_zone, currency, plan, version, created_at, updated_at) values (?, ?, 'Pg Co', 'retail', 'America/Toronto', 'cad', 'enterprise', 1, 1, 1)",
    ).bind(tenantId, `pg-${tenantId}`),
    CONTROL.prepare("insert into memberships (id, tenant_id, user_id, role, created_at) values (?, ?, ?, 'owner', 1)").bind(
      newId(),
      tenantId,
      signedIn.user.id,
    ),
  ]);
  const { body } = await api.call(authApi.switchTenant, { body: { tenantId } });
  return { api: client({ token: body.accessToken }), tenantId };
}

describe("a company on Postgres", () => {
  it("keeps its profile, its audit log and its chain of events there", async () => {
    const { api, tenantId } = await onPostgres();
    for (const greeting of ["one", "two", "three"]) {
      expect((await api.call(tenantApi.updateProfile, { body: { greeting } })).status).toBe(200);
    }
    expect((await api.call(tenantApi.getProfile)).body).toMatchObject({ greeting: "three", version: 4 });
    const { body } = await api.call(recordsApi.listEvents);
    expect(body.data.map((event) => event.type)).toEqual(Array.from({ length: 3 }, () => "identity.profile.updated"));
    expect(await rawSql("pg", `select id from outbox where tenant_id = '${tenantId}'`)).toEqual([]);
    expect((await api.call(recordsApi.verifyEvents)).body).toMatchObject({ ok: true, checked: 3 });
    expect((await api.call(recordsApi.listAuditLog, { query: { action: "session.started" } })).body.data).toHaveLength(1);
  });

  it("streams its audit log to the last line", async () => {
    const { api } = await onPostgres();
    await api.call(tenantApi.updateProfile, { body: { greeting: "one" } });
    const answer = await api.call(recordsApi.exportAuditLog);
    expect((answer.body as unknown as string).trimEnd().split("\r\n")).toHaveLength(3);
  });

  it("streams page after page, long after the answer has begun", async () => {
    const { api, tenantId } = await onPostgres();
    await rawSql(
      "pg",
      `insert into audit_log (tenant_id, id, created_at, actor_kind, actor_id, action, resource_type, resource_id, request_id)
       select '${tenantId}', 'e' || n, now(), 'system', 't', 'thing.changed', 'thing', n::text, 'r' from generate_series(1, 1200) n`,
    );
    const answer = await api.call(recordsApi.exportAuditLog, { query: { resourceType: "thing" } });
    expect((answer.body as unknown as string).trimEnd().split("\r\n")).toHaveLength(1201);
    const open = await rawSql("pg", "select count(*)::int as n from pg_stat_activity where usename = 'mainstreet_app'");
    expect(open).toEqual([{ n: 0 }]);
  });
});
