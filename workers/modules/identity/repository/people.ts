/** Queries on people and the ways they sign in, in the control database. */
import { and, eq } from "drizzle-orm";
import type { ControlDb } from "../../../platform/db/control.ts";
import { d1Dialect } from "../../../platform/db/dialect.ts";
import { identityControlTables } from "../tables.ts";

const { users, accounts, memberships } = identityControlTables;
export type PersonRow = typeof users.$inferSelect;

export async function personById(db: ControlDb, id: string): Promise<PersonRow | undefined> {
  const [row] = await db.select().from(users).where(eq(users.id, id)).limit(1);
  return row;
}

export async function personByEmail(db: ControlDb, email: string): Promise<PersonRow | undefined> {
  const [row] = await db.select().from(users).where(eq(users.email, email)).limit(1);
  return row;
}

export const insertPerson = (db: ControlDb, row: PersonRow) => db.insert(users).values(row);

/** The password of a new person, as better-auth reads it. */
export const insertPassword = (db: ControlDb, person: PersonRow, id: string, passwordHash: string) =>
  db.insert(accounts).values({
    id,
    userId: person.id,
    providerId: "credential",
    accountId: person.id,
    password: passwordHash,
    createdAt: person.createdAt,
    updatedAt: person.createdAt,
  });

export const updatePerson = (
  db: ControlDb,
  id: string,
  change: Partial<Pick<PersonRow, "firstName" | "lastName" | "locale">> & { updatedAt: Date },
) => db.update(users).set(change).where(eq(users.id, id));

export async function namesOf(db: ControlDb, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: users.id, firstName: users.firstName, lastName: users.lastName })
    .from(users)
    .where(d1Dialect.inList(users.id, ids));
  return new Map(rows.map((row) => [row.id, `${row.firstName} ${row.lastName}`]));
}

/** Those of `ids` who are members of the company. */
export async function memberIdsAmong(db: ControlDb, tenantId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.tenantId, tenantId), d1Dialect.inList(memberships.userId, ids)));
  return new Set(rows.map((row) => row.userId));
}
