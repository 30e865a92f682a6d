/**
 * Deletes everything a company has in its own database and in object storage. Append-only tables let go of their rows only while
 * a permit stands (migrations/append-only.*.sql). Repeatable: after a crash the next run goes on where this one stopped.
 */
import type { Bindings } from "../env.ts";
import { AppError } from "../errors.ts";
import { connectPostgres, d1Binding, type Shard, shardOf } from "./shards.ts";
import { tenantTables } from "./tables.ts";

/** Rows per statement, so that none runs into D1's time limit. */
const CHUNK = 1000;

export async function purgeTenant(bindings: Bindings, tenantId: string): Promise<void> {
  const shard = await shardOrNone(bindings, tenantId);
  if (shard === "pg") await purgePostgres(bindings, tenantId);
  else if (shard) await purgeD1(d1Binding(bindings, shard), tenantId);
  await purgeObjects(bindings.EVIDENCE, `tenants/${tenantId}/`);
  await purgeObjects(bindings.ARCHIVE, `ledger/${tenantId}/`);
}

/** Undefined when the directory has forgotten the company: its data went in an earlier run. */
async function shardOrNone(bindings: Bindings, tenantId: string): Promise<Shard | undefined> {
  try {
    return await shardOf(bindings, tenantId);
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return undefined;
    throw error;
  }
}

/** Table names come from our own schema, never from outside. */
async function purgeD1(d1: D1Database, tenantId: string): Promise<void> {
  await d1.prepare("insert into purge_permits (tenant_id) values (?) on conflict do nothing").bind(tenantId).run();
  try {
    for (const table of tenantTables) {
      const chunk = d1.prepare(
        `delete from "${table}" where rowid in (select rowid from "${table}" where tenant_id = ? limit ${CHUNK}) and tenant_id = ?`,
      );
      for (let changed = CHUNK; changed >= CHUNK;) changed = (await chunk.bind(tenantId, tenantId).run()).meta.changes;
    }
  } finally {
    await d1.prepare("delete from purge_permits where tenant_id = ?").bind(tenantId).run();
  }
}

/** One transaction as the application's role: row-level security holds for the purge too. */
async function purgePostgres({ PG }: Bindings, tenantId: string): Promise<void> {
  const client = await connectPostgres(PG.connectionString);
  try {
    await client.query("begin");
    await client.query("select set_config('app.tenant_id', $1, true)", [tenantId]);
    await client.query("insert into purge_permits (tenant_id) values ($1) on conflict do nothing", [tenantId]);
    for (const table of tenantTables) await client.query(`delete from "${table}" where tenant_id = $1`, [tenantId]);
    await client.query("delete from purge_permits where tenant_id = $1", [tenantId]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

async function purgeObjects(bucket: R2Bucket, prefix: string): Promise<void> {
  for (;;) {
    const page = await bucket.list({ prefix, limit: 1000 });
    if (page.objects.length > 0) await bucket.delete(page.objects.map((object) => object.key));
    if (!page.truncated) return;
  }
}
