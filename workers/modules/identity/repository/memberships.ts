/** Queries on memberships: who belongs where, in which role. */
import { and, asc, count, desc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Role } from "../../../platform/access.ts";
import type { ControlDb } from "../../../platform/db/control.ts";
import { type Keyset, pageAfter, type Sort } from "../../../platform/http/cursor.ts";
import { identityControlTables } from "../tables.ts";

const { memberships, tenants, users } = identityControlTables;

/** Where a new session starts: the company the person used last, else the one they joined first. */
export async function defaultMembership(db: ControlDb, userId: string) {
  const [row] = await db
    .select({ tenantId: memberships.tenantId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.userId, userId))
    .orderBy(asc(isNull(memberships.lastSeenAt)), desc(memberships.lastSeenAt), asc(memberships.createdAt))
    .limit(1);
  return row;
}

export async function roleIn(db: ControlDb, tenantId: string, userId: string): Promise<Role | undefined> {
  const [row] = await db
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.tenantId, tenantId), eq(memberships.userId, userId)))
    .limit(1);
  return row?.role;
}

/** Most people have one company, consultants a dozen. */
const MAX_COMPANIES = 100;

export const companiesOf = (db: ControlDb, userId: string) =>
  db
    .select({ id: tenants.id, name: tenants.name, slug: tenants.slug, role: memberships.role })
    .from(memberships)
    .innerJoin(tenants, eq(tenants.id, memberships.tenantId))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(tenants.name))
    .limit(MAX_COMPANIES);

const member = {
  membershipId: memberships.id,
  userId: users.id,
  email: users.email,
  firstName: users.firstName,
  lastName: users.lastName,
  role: memberships.role,
  joinedAt: memberships.createdAt,
  lastSeenAt: memberships.lastSeenAt,
};

export function membersPage(
  db: ControlDb,
  tenantId: string,
  page: { role: Role | undefined; sort: Sort; after: Keyset | undefined; limit: number },
) {
  const { where, orderBy } = pageAfter(memberships.createdAt, memberships.id, page.sort, page.after);
  return db
    .select(member)
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.tenantId, tenantId), page.role ? eq(memberships.role, page.role) : undefined, where))
    .orderBy(...orderBy)
    .limit(page.limit);
}

export async function memberOf(db: ControlDb, tenantId: string, userId: string) {
  const [row] = await db
    .select(member)
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.tenantId, tenantId), eq(memberships.userId, userId)))
    .limit(1);
  return row;
}
export type MemberRow = NonNullable<Awaited<ReturnType<typeof memberOf>>>;

export async function memberByEmail(db: ControlDb, tenantId: string, email: string) {
  const [row] = await db
    .select({ userId: users.id })
    .from(users)
    .innerJoin(memberships, and(eq(memberships.userId, users.id), eq(memberships.tenantId, tenantId)))
    .where(eq(users.email, email))
    .limit(1);
  return row;
}

export const insertMembership = (db: ControlDb, row: typeof memberships.$inferInsert) => db.insert(memberships).values(row);

/** Unchanged since it was read, and not the last owner, as one condition of the write. */
function unlessLastOwner(db: ControlDb, tenantId: string, userId: string, before: Role): SQL | undefined {
  const owners = db
    .select({ n: count() })
    .from(memberships)
    .where(and(eq(memberships.tenantId, tenantId), eq(memberships.role, "owner")));
  const own = and(eq(memberships.tenantId, tenantId), eq(memberships.userId, userId), eq(memberships.role, before));
  return and(own, or(sql`${memberships.role} <> 'owner'`, sql`(${owners}) > 1`));
}

/** Follow it with changesMustBe(db, 1). */
export const changeRole = (db: ControlDb, tenantId: string, userId: string, change: { from: Role; to: Role }) => {
  const own = and(eq(memberships.tenantId, tenantId), eq(memberships.userId, userId), eq(memberships.role, change.from));
  return db
    .update(memberships)
    .set({ role: change.to })
    .where(change.to === "owner" ? own : unlessLastOwner(db, tenantId, userId, change.from));
};

/** Follow it with changesMustBe(db, 1). */
export const removeMembership = (db: ControlDb, tenantId: string, userId: string, role: Role) =>
  db.delete(memberships).where(unlessLastOwner(db, tenantId, userId, role));
