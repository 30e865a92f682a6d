/** Tenant walls, each tested with the others switched off: the predicate in the query, the guard, row-level security. */
import { and, eq, or, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { describe, expect, it } from "vitest";
import { complianceTables } from "../../../workers/modules/compliance/tables.ts";
import { findJob } from "../../../workers/modules/compliance/repository/jobs.ts";
import { TenantWallError } from "../../../workers/platform/db/guard.ts";
import type { TenantDb } from "../../../workers/platform/db/tenant-db.ts";
import { newId } from "../../../workers/platform/ids.ts";
import { aJobRow } from "../../helpers/builders.ts";
import { appClient, engines } from "../../helpers/engines.ts";

const allJobs = { kind: "all" } as const;

async function twoTenants(open: (tenantId?: string) => Promise<TenantDb>) {
  const [ours, theirs] = [await open(), await open()];
  const [mine, foreign] = [aJobRow(ours.tenantId), aJobRow(theirs.tenantId)];
  await ours.insert(complianceTables(ours).jobs).values(mine);
  await theirs.insert(complianceTables(theirs).jobs).values(foreign);
  return { ours, theirs, mine, foreign };
}

/** The guard throws when the statement is bound, inside Drizzle, which may wrap it. */
async function refused(attempt: () => PromiseLike<unknown>): Promise<void> {
  const error = await Promise.resolve()
    .then(attempt)
    .then(() => new Error("was not refused"))
    .catch((caught: Error) => (caught.cause as Error | undefined) ?? caught);
  expect(error.name, error.message).toBe(TenantWallError.name);
}

describe.each(engines)("walls on $name", ({ open }) => {
  it("a repository finds nothing foreign", async () => {
    const { ours, mine, foreign } = await twoTenants(open);
    expect(await findJob(ours, allJobs, mine.id)).toMatchObject({ id: mine.id });
    expect(await findJob(ours, allJobs, foreign.id)).toBeUndefined();
  });

  it("the guard refuses what carries no predicate, or another tenant's", async () => {
    const { ours, theirs, foreign } = await twoTenants(open);
    const { jobs, evidence } = complianceTables(ours);
    await refused(() => ours.select().from(jobs));
    await refused(() => ours.select().from(jobs).where(eq(jobs.id, foreign.id)));
    await refused(() => ours.select().from(jobs).where(eq(jobs.tenantId, theirs.tenantId)));
    await refused(() =>
      ours
        .select()
        .from(jobs)
        .where(or(eq(jobs.tenantId, ours.tenantId), eq(jobs.id, foreign.id))),
    );
    await refused(() => ours.update(jobs).set({ name: "x" }).where(eq(jobs.id, foreign.id)));
    await refused(() => ours.update(jobs).set({ tenantId: theirs.tenantId }).where(eq(jobs.tenantId, ours.tenantId)));
    await refused(() => ours.delete(jobs).where(eq(jobs.id, foreign.id)));
    await refused(() => ours.insert(jobs).values(aJobRow(theirs.tenantId)));
    await refused(() =>
      ours.select({ id: evidence.id }).from(jobs).innerJoin(evidence, eq(evidence.jobId, jobs.id)).where(eq(jobs.tenantId, ours.tenantId)),
    );
    await refused(() =>
      ours
        .select({ n: sql`(select count(*) from jobs)` })
        .from(jobs)
        .where(eq(jobs.tenantId, ours.tenantId)),
    );
    await refused(() => ours.select({ n: sql`1` }).from(sql`tenants`));
    await refused(() => ours.atomic((tx) => [tx.delete(jobs).where(eq(jobs.id, foreign.id))]));
    expect(await findJob(theirs, allJobs, foreign.id)).toMatchObject({ name: foreign.name });
  });

  it("the guard lets pass what is filtered", async () => {
    const { ours, mine } = await twoTenants(open);
    const { jobs } = complianceTables(ours);
    const rows = await ours
      .select()
      .from(jobs)
      .where(and(eq(jobs.tenantId, ours.tenantId), or(eq(jobs.id, mine.id), eq(jobs.name, "x"))));
    expect(rows.map((row) => row.id)).toEqual([mine.id]);
  });
});

describe("Postgres with the other walls switched off", () => {
  const pg = engines.find((engine) => engine.name === "pg")!;

  it("row-level security alone: no predicate, no guard, nothing foreign", async () => {
    const { ours, mine, foreign } = await twoTenants(pg.open);
    const client = await appClient();
    const ids = async (text: string) => (await client.query<{ id: string }>(text)).rows.map((row) => row.id);
    expect(await ids("select id from jobs")).toEqual([]); // no tenant set: nothing at all
    await client.query("begin");
    await client.query("select set_config('app.tenant_id', $1, true)", [ours.tenantId]);
    expect(await ids("select id from jobs")).toEqual([mine.id]);
    expect((await client.query("update jobs set name = 'taken'")).rowCount).toBe(1);
    expect(await ids(`delete from jobs where id = '${foreign.id}' returning id`)).toEqual([]);
    await client.query("rollback");
    for (const text of [
      `update jobs set tenant_id = '${newId()}'`,
      `insert into jobs (tenant_id, id, created_at) values ('${newId()}', 'x', now())`,
    ]) {
      await client.query("begin");
      await client.query("select set_config('app.tenant_id', $1, true)", [ours.tenantId]);
      await expect(client.query(text)).rejects.toThrow(/row-level security|not-null/);
      await client.query("rollback");
    }
    await expect(client.query("alter table jobs disable row level security")).rejects.toThrow("must be owner");
    await expect(client.query("set role postgres")).rejects.toThrow("permission denied");
  });

  it("the predicate alone (superuser, no guard): nothing foreign", async () => {
    const { ours, mine, foreign } = await twoTenants(pg.open);
    const { ownerClient } = await import("../../helpers/engines.ts");
    const bare = Object.assign(drizzle({ client: await ownerClient(), casing: "snake_case" }), {
      engine: "pg",
      tenantId: ours.tenantId,
      sql: ours.sql,
    }) as unknown as TenantDb;
    expect(await findJob(bare, allJobs, mine.id)).toMatchObject({ id: mine.id });
    expect(await findJob(bare, allJobs, foreign.id)).toBeUndefined();
  });

  it("the guard alone (superuser, no row-level security): nothing foreign", async () => {
    const { ours, foreign } = await twoTenants(pg.open);
    const { ownerClient } = await import("../../helpers/engines.ts");
    const { openPg } = await import("../../../workers/platform/db/open-pg.ts");
    const guarded = openPg(await ownerClient(), ours.tenantId);
    const { jobs } = complianceTables(guarded);
    await refused(() => guarded.select().from(jobs).where(eq(jobs.id, foreign.id)));
  });
});
