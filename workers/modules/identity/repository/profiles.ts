/** Queries on the company's profile, in its own database. */
import { and, eq, sql } from "drizzle-orm";
import { type Builder, expectRows, type TenantDb } from "../../../platform/db/tenant-db.ts";
import { identityTables } from "../tables.ts";

export type ProfileRow = ReturnType<typeof identityTables>["profiles"]["$inferSelect"];
export type ProfileValues = Omit<ProfileRow, "tenantId" | "id" | "createdAt" | "version">;

export async function profileOf(db: TenantDb): Promise<ProfileRow | undefined> {
  const { profiles } = identityTables(db);
  const [row] = await db
    .select()
    .from(profiles)
    .where(and(eq(profiles.tenantId, db.tenantId), eq(profiles.id, db.tenantId)))
    .limit(1);
  return row;
}

/** Fails by its primary key when somebody else was first. */
export const insertProfile = (db: TenantDb, tx: Builder, values: ProfileValues, first: { createdAt: Date; version: number }) => {
  const { profiles } = identityTables(db);
  return tx.insert(profiles).values({ tenantId: db.tenantId, id: db.tenantId, ...first, ...values });
};

export const updateProfileRow = (db: TenantDb, tx: Builder, values: ProfileValues, version: number) => {
  const { profiles } = identityTables(db);
  return expectRows(
    tx
      .update(profiles)
      .set({ ...values, version: sql`${profiles.version} + 1` })
      .where(and(eq(profiles.tenantId, db.tenantId), eq(profiles.id, db.tenantId), eq(profiles.version, version))),
  );
};
