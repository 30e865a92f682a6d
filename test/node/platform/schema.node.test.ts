/** Both flavours describe the same tables, every tenant table is walled, and migrations stay additive. */
import { readdirSync, readFileSync } from "node:fs";
import { getTableName, is, Table } from "drizzle-orm";
import { getTableConfig as pgConfig, type PgTable } from "drizzle-orm/pg-core";
import { getTableConfig as d1Config, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { tenantTables } from "../../../workers/platform/db/tables.ts";
import { allControlTables, tenantSets } from "../../../workers/schema.ts";

type Column = { name: string; notNull: boolean; hasDefault: boolean; primary: boolean; dataType: string; enumValues?: string[] };
type Config = {
  columns: Column[];
  indexes: { config: { unique?: boolean; name?: string; columns: { name?: string }[] } }[];
  primaryKeys: { columns: { name: string }[] }[];
  foreignKeys: { reference(): { columns: { name: string }[]; foreignColumns: { name: string }[] } }[];
};
const shapeOf = (config: Config) => ({
  columns: config.columns.map((c) => [c.name, c.notNull, c.hasDefault, c.primary, c.dataType, c.enumValues]),
  indexes: config.indexes.map((index) => [index.config.name, index.config.unique ?? false, index.config.columns.map((c) => c.name)]),
  primaryKey: config.primaryKeys.map((key) => key.columns.map((c) => c.name)),
  foreignKeys: config.foreignKeys.map((key) => {
    const { columns, foreignColumns } = key.reference();
    return [columns.map((c) => c.name), foreignColumns.map((c) => c.name)];
  }),
});
const pairs = tenantSets.flatMap((set) =>
  Object.entries(set.d1).map(([key, d1]) => ({ key, d1: d1 as Table, pg: (set.pg as Record<string, Table>)[key] as Table })),
);

describe.each(pairs)("table $key", ({ d1, pg }) => {
  const [onD1, onPg] = [shapeOf(d1Config(d1 as SQLiteTable) as unknown as Config), shapeOf(pgConfig(pg as PgTable) as unknown as Config)];

  it("is the same on both engines", () => expect(onD1).toEqual(onPg));

  it("is known to the guard and keyed by tenant", () => {
    expect(is(d1, Table)).toBe(true);
    expect(tenantTables.has(getTableName(d1))).toBe(true);
    expect(onD1.primaryKey).toEqual([["tenantId", "id"]]);
    for (const [, unique, columns] of onD1.indexes) if (unique) expect((columns as string[])[0]).toBe("tenantId");
    for (const [columns] of onD1.foreignKeys) expect(columns?.[0]).toBe("tenantId");
  });
});

it("there are tables to check", () => expect(pairs.length).toBeGreaterThan(8));

it("no control table can be named on a tenant handle", () => {
  for (const table of Object.values(allControlTables)) expect(tenantTables.has(getTableName(table))).toBe(false);
});

it("migrations never rebuild a table and never cascade (D1 would delete the children)", () => {
  const files = ["control", "d1", "postgres"].flatMap((folder) =>
    readdirSync(`migrations/${folder}`)
      .filter((name) => name.endsWith(".sql"))
      .map((name) => `migrations/${folder}/${name}`),
  );
  expect(files.length).toBeGreaterThanOrEqual(5);
  for (const file of files) expect(readFileSync(file, "utf8"), file).not.toMatch(/__new_|foreign_keys\s*=|ON DELETE CASCADE/i);
});
