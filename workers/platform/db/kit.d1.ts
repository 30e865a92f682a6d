/** Column kit, D1 (SQLite) flavour. Keys and call shapes are the same as in kit.pg.ts. */
import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

const time = () => integer({ mode: "timestamp_ms" });

export const d1Kit = {
  table: sqliteTable,
  text: () => text(),
  /** No CHECK behind it: widening one would need a table rebuild, which D1 punishes (facts.md). */
  enumText: <const V extends readonly [string, ...string[]]>(values: V) => text({ enum: values as unknown as [V[number], ...V[number][]] }),
  int: () => integer(),
  real: () => real(),
  bool: () => integer({ mode: "boolean" }),
  /** Minor units of the currency beside it. */
  money: () => integer({ mode: "number" }),
  time,
  json: <T>() => text({ mode: "json" }).$type<T>(),
  /** Every tenant table starts with these. */
  tenantColumns: () => ({ tenantId: text().notNull(), id: text().notNull(), createdAt: time().notNull() }),
  tenantKeys: (t: { tenantId: AnySQLiteColumn; id: AnySQLiteColumn }) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    check("tenant_set", sql`${t.tenantId} <> ''`),
  ],
  primaryKey,
  index,
  uniqueIndex,
  foreignKey,
  check,
};
