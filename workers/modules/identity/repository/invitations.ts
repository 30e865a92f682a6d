/** Queries on invitations, in the control database. */
import { and, eq, gt } from "drizzle-orm";
import type { ControlDb } from "../../../platform/db/control.ts";
import { type Keyset, pageAfter, type Sort } from "../../../platform/http/cursor.ts";
import { identityControlTables } from "../tables.ts";

const { invitations, tenants } = identityControlTables;
export type InvitationRow = typeof invitations.$inferSelect;

export function invitationsPage(db: ControlDb, tenantId: string, page: { sort: Sort; after: Keyset | undefined; limit: number }) {
  const { where, orderBy } = pageAfter(invitations.createdAt, invitations.id, page.sort, page.after);
  return db
    .select()
    .from(invitations)
    .where(and(eq(invitations.tenantId, tenantId), where))
    .orderBy(...orderBy)
    .limit(page.limit);
}

export async function invitationById(db: ControlDb, tenantId: string, id: string): Promise<InvitationRow | undefined> {
  const [row] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.tenantId, tenantId), eq(invitations.id, id)))
    .limit(1);
  return row;
}

export async function invitationByToken(db: ControlDb, tokenHash: string) {
  const [row] = await db
    .select({ invitation: invitations, tenantName: tenants.name })
    .from(invitations)
    .innerJoin(tenants, eq(tenants.id, invitations.tenantId))
    .where(eq(invitations.tokenHash, tokenHash))
    .limit(1);
  return row;
}

export const insertInvitation = (db: ControlDb, row: InvitationRow) => db.insert(invitations).values(row);

/** A new invitation replaces the one that waits. */
export const revokePending = (db: ControlDb, tenantId: string, email: string) =>
  db
    .update(invitations)
    .set({ status: "revoked" })
    .where(and(eq(invitations.tenantId, tenantId), eq(invitations.email, email), eq(invitations.status, "pending")));

/** Follow it with changesMustBe(db, 1). */
export const revokeInvitationRow = (db: ControlDb, tenantId: string, id: string) =>
  db
    .update(invitations)
    .set({ status: "revoked" })
    .where(and(eq(invitations.tenantId, tenantId), eq(invitations.id, id), eq(invitations.status, "pending")));

/** Follow it with changesMustBe(db, 1): an invitation is good for one person and until it expires. */
export const acceptInvitationRow = (db: ControlDb, id: string, now: Date) =>
  db
    .update(invitations)
    .set({ status: "accepted" })
    .where(and(eq(invitations.id, id), eq(invitations.status, "pending"), gt(invitations.expiresAt, now)));
