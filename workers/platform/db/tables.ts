/** Tables are written once against the kit and instantiated for both engines; defining one also tells the guard its kind. */
import { getTableName, type Table } from "drizzle-orm";
import type { Kit } from "#flavour";
import { d1Kit } from "./kit.d1.ts";
import { pgKit } from "./kit.pg.ts";

export type Engine = "d1" | "pg";

/** Call it with a handle to get that engine's tables; `.d1` and `.pg` serve drizzle-kit and tests. */
export type TableSet<T> = ((db: { readonly engine: Engine }) => T) & { readonly d1: T; readonly pg: T };

/** SQL names of all tables a tenant handle may touch. What is not here is refused by the guard. */
export const tenantTables = new Set<string>();

/**
 * Tables of tenant data. Each must carry `tenantId` (checked by test/node/platform/schema.node.test.ts).
 * @example const tables = defineTenantTables((k) => ({ jobs: k.table("jobs", { ...k.tenantColumns(), name: k.text().notNull() }, k.tenantKeys) }));
 */
export function defineTenantTables<T extends Record<string, Table>>(define: (kit: Kit) => T): TableSet<T> {
  const set = instantiate(define);
  for (const table of Object.values(set.d1)) tenantTables.add(getTableName(table));
  return set;
}

/** Tables of the control database: D1 only, never reachable from a tenant handle. */
export function defineControlTables<T extends Record<string, Table>>(define: (kit: typeof d1Kit) => T): T {
  return define(d1Kit);
}

function instantiate<T>(define: (kit: Kit) => T): TableSet<T> {
  // Both kits have the same keys and call shapes (test/node/platform/schema.node.test.ts); types follow `#flavour`.
  const d1 = define(d1Kit as unknown as Kit);
  let pg: T | undefined;
  const postgres = () => (pg ??= define(pgKit as unknown as Kit));
  const pick = (db: { readonly engine: Engine }) => (db.engine === "d1" ? d1 : postgres());
  return Object.defineProperties(pick, { d1: { value: d1 }, pg: { get: postgres } }) as TableSet<T>;
}
