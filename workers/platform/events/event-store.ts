/** Queries on the event log and the outbox of one tenant. */
import { and, asc, desc, eq, gt, lt } from "drizzle-orm";
import { platformTables } from "../db/platform-tables.ts";
import { type Builder, expectRows, type Statement, type TenantDb } from "../db/tenant-db.ts";
import type { UnsequencedEvent } from "../objects.ts";
import { type ChainedEvent, type ChainHead, GENESIS } from "./chain.ts";

const EVENT_COLUMNS = 8;

export async function headOf(db: TenantDb): Promise<ChainHead> {
  const { events } = platformTables(db);
  const [last] = await db
    .select({ seq: events.seq, hash: events.hash })
    .from(events)
    .where(eq(events.tenantId, db.tenantId))
    .orderBy(desc(events.seq))
    .limit(1);
  return last ?? GENESIS;
}

export async function storedAmong(db: TenantDb, ids: readonly string[]): Promise<Map<string, number>> {
  const { events } = platformTables(db);
  const rows = await db
    .select({ id: events.id, seq: events.seq })
    .from(events)
    .where(and(eq(events.tenantId, db.tenantId), db.sql.inList(events.id, ids)));
  return new Map(rows.map((row) => [row.id, row.seq]));
}

/** Fails as a whole (trigger) when the events do not continue the chain. */
export async function insertEvents(db: TenantDb, chained: readonly ChainedEvent[]): Promise<void> {
  const { events } = platformTables(db);
  const rows = chained.map(({ at, ...event }) => ({ ...event, tenantId: db.tenantId, createdAt: new Date(at) }));
  const perInsert = db.sql.rowsPerInsert(EVENT_COLUMNS);
  await db.atomic((tx) => {
    const statements: Statement[] = [];
    for (let i = 0; i < rows.length; i += perInsert) {
      const part = rows.slice(i, i + perInsert);
      statements.push(expectRows(tx.insert(events).values(part), part.length));
    }
    return statements;
  });
}

/** Events in order after `seq`; at most `limit`. */
export const eventsAfter = (db: TenantDb, seq: number, limit: number): Promise<ChainedEvent[]> => eventsPage(db, { after: seq, limit });

/** `after` and `before` are sequence numbers, both excluded. */
export type EventRange = { after: number; before?: number | undefined; type?: string | undefined; newestFirst?: boolean; limit: number };

export async function eventsPage(db: TenantDb, { after, before, type, newestFirst = false, limit }: EventRange): Promise<ChainedEvent[]> {
  const { events } = platformTables(db);
  const rows = await db
    .select()
    .from(events)
    .where(
      and(
        eq(events.tenantId, db.tenantId),
        gt(events.seq, after),
        before === undefined ? undefined : lt(events.seq, before),
        type === undefined ? undefined : eq(events.type, type),
      ),
    )
    .orderBy(newestFirst ? desc(events.seq) : asc(events.seq))
    .limit(limit);
  return rows.map((row) => ({
    seq: row.seq,
    id: row.id,
    type: row.type,
    at: row.createdAt.getTime(),
    body: row.body,
    previousHash: row.previousHash,
    hash: row.hash,
  }));
}

export async function waitingEvents(db: TenantDb, limit: number): Promise<UnsequencedEvent[]> {
  const { outbox } = platformTables(db);
  const rows = await db
    .select()
    .from(outbox)
    .where(eq(outbox.tenantId, db.tenantId))
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(limit);
  return rows.map((row) => ({ id: row.id, type: row.type, at: row.createdAt.getTime(), data: row.data, requestId: row.requestId }));
}

export const deleteWaiting = (db: TenantDb, tx: Builder, ids: readonly string[]) => {
  const { outbox } = platformTables(db);
  return tx.delete(outbox).where(and(eq(outbox.tenantId, db.tenantId), db.sql.inList(outbox.id, ids)));
};
