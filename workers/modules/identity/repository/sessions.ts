/** Queries on sessions and refresh tokens, in the control database. */
import { and, desc, eq, gt, isNull, lt } from "drizzle-orm";
import type { ControlDb } from "../../../platform/db/control.ts";
import { identityControlTables } from "../tables.ts";

const { sessions, refreshTokens, users, memberships } = identityControlTables;

const person = {
  sessionId: sessions.id,
  userId: sessions.userId,
  email: users.email,
  createdAt: sessions.createdAt,
  expiresAt: sessions.expiresAt,
  lastSeenAt: sessions.lastSeenAt,
  tenantId: memberships.tenantId,
  role: memberships.role,
};

/** A session with the person's role in its company: one read. `tenantId` and `role` are null for one who is no member. */
export async function sessionByToken(db: ControlDb, token: string) {
  const [row] = await db
    .select(person)
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(memberships, and(eq(memberships.userId, sessions.userId), eq(memberships.tenantId, sessions.tenantId)))
    .where(eq(sessions.token, token))
    .limit(1);
  return row;
}

/** The same by id, with the role in the company of the caller's choice. */
export async function sessionInTenant(db: ControlDb, sessionId: string, tenantId: string | null) {
  const [row] = await db
    .select(person)
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(memberships, and(eq(memberships.userId, sessions.userId), eq(memberships.tenantId, tenantId ?? "")))
    .where(eq(sessions.id, sessionId))
    .limit(1);
  return row;
}
export type SessionRow = NonNullable<Awaited<ReturnType<typeof sessionByToken>>>;

/** The token, company and times of a session, for tokens to be issued anew. */
export async function sessionById(db: ControlDb, sessionId: string) {
  const [row] = await db.select().from(sessions).where(eq(sessions.id, sessionId)).limit(1);
  return row;
}

/** The session just opened with this token. */
export async function sessionByBearer(db: ControlDb, token: string) {
  const [row] = await db.select().from(sessions).where(eq(sessions.token, token)).limit(1);
  return row;
}

/** More than anybody's devices; the oldest beyond it are not listed. */
const MAX_LISTED = 100;

/** With the role that decides how long each may idle. */
export const sessionsOf = (db: ControlDb, userId: string, now: Date) =>
  db
    .select({ session: sessions, role: memberships.role })
    .from(sessions)
    .leftJoin(memberships, and(eq(memberships.userId, sessions.userId), eq(memberships.tenantId, sessions.tenantId)))
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(MAX_LISTED);

/** At most one write a minute and session, whoever else has seen it meanwhile. */
export const touchStatements = (db: ControlDb, session: SessionRow, now: Date, notAfter: Date) => [
  db
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(and(eq(sessions.id, session.sessionId), lt(sessions.lastSeenAt, notAfter))),
  db
    .update(memberships)
    .set({ lastSeenAt: now })
    .where(and(eq(memberships.userId, session.userId), eq(memberships.tenantId, session.tenantId ?? ""))),
];

export const touchSession = (db: ControlDb, sessionId: string, now: Date) =>
  db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId));

export const moveSession = (db: ControlDb, sessionId: string, tenantId: string) =>
  db.update(sessions).set({ tenantId }).where(eq(sessions.id, sessionId));

/** Sessions of a person who left a company work in none until they choose. */
export const detachSessions = (db: ControlDb, userId: string, tenantId: string) =>
  db
    .update(sessions)
    .set({ tenantId: null })
    .where(and(eq(sessions.userId, userId), eq(sessions.tenantId, tenantId)));

export const deleteSession = (db: ControlDb, sessionId: string, userId: string) =>
  db.delete(sessions).where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId)));

export const deleteFamily = (db: ControlDb, sessionId: string) => db.delete(refreshTokens).where(eq(refreshTokens.sessionId, sessionId));

export async function refreshTokenByHash(db: ControlDb, tokenHash: string) {
  const [row] = await db.select().from(refreshTokens).where(eq(refreshTokens.tokenHash, tokenHash)).limit(1);
  return row;
}

export const insertRefreshToken = (db: ControlDb, row: typeof refreshTokens.$inferInsert) => db.insert(refreshTokens).values(row);

/** Follow it with changesMustBe(db, 1): of two exchanges of one token exactly one changes the row. */
export const useRefreshToken = (db: ControlDb, tokenHash: string, now: Date) =>
  db
    .update(refreshTokens)
    .set({ usedAt: now })
    .where(and(eq(refreshTokens.tokenHash, tokenHash), isNull(refreshTokens.usedAt)));

/** Tokens nobody has exchanged yet; used ones stay, since they tell of theft. */
export const deleteUnusedTokens = (db: ControlDb, sessionId: string) =>
  db.delete(refreshTokens).where(and(eq(refreshTokens.sessionId, sessionId), isNull(refreshTokens.usedAt)));

export const deleteExpired = (db: ControlDb, now: Date) => {
  const { verifications } = identityControlTables;
  return [
    db.delete(sessions).where(lt(sessions.expiresAt, now)),
    db.delete(refreshTokens).where(lt(refreshTokens.expiresAt, now)),
    db.delete(verifications).where(lt(verifications.expiresAt, now)),
  ] as const;
};
