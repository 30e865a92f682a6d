/** Queries on companies, in the control database. */
import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import type { ControlDb } from "../../../platform/db/control.ts";
import { controlTables } from "../../../platform/db/platform-tables.ts";
import { identityControlTables } from "../tables.ts";

const { tenants, memberships, invitations, sessions } = identityControlTables;
const { tenantDirectory, controlRelay } = controlTables;
export type TenantRow = typeof tenants.$inferSelect;

export async function tenantById(db: ControlDb, id: string): Promise<TenantRow | undefined> {
  const [row] = await db.select().from(tenants).where(eq(tenants.id, id)).limit(1);
  return row;
}

export async function slugTaken(db: ControlDb, slug: string): Promise<boolean> {
  const rows = await db.select({ id: tenants.id }).from(tenants).where(eq(tenants.slug, slug)).limit(1);
  return rows.length > 0;
}

export const insertTenant = (db: ControlDb, row: TenantRow) => db.insert(tenants).values(row);

export const insertDirectoryEntry = (db: ControlDb, tenantId: string, shard: string) =>
  db.insert(tenantDirectory).values({ tenantId, shard });

/** Follow it with changesMustBe(db, 1): somebody else may have changed the row since `version` was read. */
export const updateTenantRow = (db: ControlDb, id: string, version: number, change: Partial<TenantRow>) =>
  db
    .update(tenants)
    .set({ ...change, version: sql`${tenants.version} + 1` })
    .where(and(eq(tenants.id, id), eq(tenants.version, version)));

export const tenantsToPurge = (db: ControlDb, now: Date, limit: number) =>
  db
    .select({ id: tenants.id })
    .from(tenants)
    .where(and(isNotNull(tenants.deletesAt), lt(tenants.deletesAt, now)))
    .limit(limit);

/** Everything the control database holds of a company; people stay, they may belong elsewhere. */
export const forgetTenant = (db: ControlDb, id: string) =>
  [
    db.delete(invitations).where(eq(invitations.tenantId, id)),
    db.delete(memberships).where(eq(memberships.tenantId, id)),
    db.update(sessions).set({ tenantId: null }).where(eq(sessions.tenantId, id)),
    db.delete(controlRelay).where(eq(controlRelay.tenantId, id)),
    db.delete(tenantDirectory).where(eq(tenantDirectory.tenantId, id)),
    db.delete(tenants).where(eq(tenants.id, id)),
  ] as const;
