/** The handle across tenants: names the tenants with due work, never reads their data. For the platform's own jobs only. */
import { type Column, getTableColumns, getTableName, lt, type Table } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { eq } from "drizzle-orm";
import type { Bindings } from "../env.ts";
import { openControl } from "./control.ts";
import { controlTables } from "./platform-tables.ts";
import { d1Binding, type Shard } from "./shards.ts";

/** Tenants per sweep and shard; the next sweep takes the rest. */
const LIMIT = 200;

/** Ids of tenants that have a row whose `column` (a time) lies before `before`. */
export async function tenantsDue(bindings: Bindings, table: Table, column: string, before: Date): Promise<string[]> {
  const columns = getTableColumns(table) as Record<string, Column>;
  const [time, tenantId] = [columns[column], columns["tenantId"]];
  if (!time || !tenantId) throw new Error(`${getTableName(table)} has no column ${column} or tenantId`);
  const perShard = d1Shards(bindings).map(async (shard) => {
    const db = drizzle(d1Binding(bindings, shard), { casing: "snake_case" });
    const rows = await db
      .selectDistinct({ tenantId: tenantId as SQLiteColumn })
      .from(table as SQLiteTable)
      .where(lt(time, before))
      .limit(LIMIT);
    return rows.map((row) => String(row.tenantId));
  });
  return [...(await Promise.all(perShard)).flat(), ...(await tenantsOn(bindings, "pg"))];
}

/** Bindings DB, DB_02, DB_03… as shards. */
const d1Shards = (bindings: Bindings): Shard[] =>
  Object.keys(bindings).flatMap((name): Shard[] => (name === "DB" ? ["d1"] : /^DB_\w+$/.test(name) ? [`d1-${name.slice(3)}`] : []));

/** Row-level security hides Postgres tenants from one another, so each of them is asked; there the list is the directory's. */
async function tenantsOn(bindings: Bindings, shard: Shard): Promise<string[]> {
  const { tenantDirectory } = controlTables;
  const rows = await openControl(bindings.CONTROL)
    .select({ id: tenantDirectory.tenantId })
    .from(tenantDirectory)
    .where(eq(tenantDirectory.shard, shard))
    .limit(LIMIT);
  return rows.map((row) => row.id);
}
