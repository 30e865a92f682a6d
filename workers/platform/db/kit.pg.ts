/** Column kit, Postgres flavour. Keys and call shapes are the same as in kit.d1.ts. */
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

const time = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });

export const pgKit = {
  table: pgTable,
  text: () => text(),
  enumText: <const V extends readonly [string, ...string[]]>(values: V) => text({ enum: values as unknown as [V[number], ...V[number][]] }),
  int: () => integer(),
  real: () => doublePrecision(),
  bool: () => boolean(),
  money: () => bigint({ mode: "number" }),
  time,
  json: <T>() => jsonb().$type<T>(),
  tenantColumns: () => ({ tenantId: text().notNull(), id: text().notNull(), createdAt: time().notNull() }),
  tenantKeys: (t: { tenantId: AnyPgColumn; id: AnyPgColumn }) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    check("tenant_set", sql`${t.tenantId} <> ''`),
  ],
  primaryKey,
  index,
  uniqueIndex,
  foreignKey,
  check,
};
