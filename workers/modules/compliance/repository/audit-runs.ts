/** Queries on audit runs. A run is carried out under a claim: a number that only the newest worker holds. */
import { and, desc, eq, gte, inArray, isNull, lt, or } from "drizzle-orm";
import { type Builder, expectRows, type TenantDb } from "../../../platform/db/tenant-db.ts";
import { decodeCursor, pageAfter, pageOfRows } from "../../../platform/http/cursor.ts";
import { complianceTables } from "../tables.ts";

export type AuditRunRow = ReturnType<typeof complianceTables>["auditRuns"]["$inferSelect"];
export type AuditRunValues = ReturnType<typeof complianceTables>["auditRuns"]["$inferInsert"];
const UNFINISHED = ["queued", "running"] as const;
const NEWEST = { field: "createdAt", direction: "desc" } as const;

export const insertAuditRun = (db: TenantDb, tx: Builder, values: AuditRunValues) =>
  tx.insert(complianceTables(db).auditRuns).values(values).returning();

export async function findAuditRun(db: TenantDb, id: string): Promise<AuditRunRow | undefined> {
  const { auditRuns } = complianceTables(db);
  const [row] = await db
    .select()
    .from(auditRuns)
    .where(and(eq(auditRuns.tenantId, db.tenantId), eq(auditRuns.id, id)))
    .limit(1);
  return row;
}

/** The newest run of a job since `since` that is completed or still under way. */
export async function standingRun(db: TenantDb, jobId: string, since: Date): Promise<AuditRunRow | undefined> {
  const { auditRuns } = complianceTables(db);
  const [row] = await db
    .select()
    .from(auditRuns)
    .where(
      and(
        eq(auditRuns.tenantId, db.tenantId),
        eq(auditRuns.jobId, jobId),
        gte(auditRuns.createdAt, since),
        inArray(auditRuns.status, [...UNFINISHED, "completed"]),
      ),
    )
    .orderBy(desc(auditRuns.createdAt), desc(auditRuns.id))
    .limit(1);
  return row;
}

export async function listAuditRunRows(db: TenantDb, jobId: string, page: { limit: number; cursor: string | undefined }) {
  const { auditRuns } = complianceTables(db);
  const { where, orderBy } = pageAfter(auditRuns.createdAt, auditRuns.id, NEWEST, decodeCursor(page.cursor, NEWEST));
  const rows = await db
    .select()
    .from(auditRuns)
    .where(and(eq(auditRuns.tenantId, db.tenantId), eq(auditRuns.jobId, jobId), where))
    .orderBy(...orderBy)
    .limit(page.limit + 1);
  return pageOfRows(rows, page.limit, NEWEST, (row) => ({ value: row.createdAt.getTime(), id: row.id }));
}

/** Takes the run for this worker, unless another holds it or it is over. */
export async function claimRun(db: TenantDb, run: AuditRunRow, now: Date, leaseUntil: Date): Promise<AuditRunRow | undefined> {
  const { auditRuns } = complianceTables(db);
  const [claimed] = await db
    .update(auditRuns)
    .set({ status: "running", claim: run.claim + 1, leaseUntil })
    .where(
      and(
        eq(auditRuns.tenantId, db.tenantId),
        eq(auditRuns.id, run.id),
        eq(auditRuns.claim, run.claim),
        inArray(auditRuns.status, UNFINISHED),
        or(eq(auditRuns.status, "queued"), isNull(auditRuns.leaseUntil), lt(auditRuns.leaseUntil, now)),
      ),
    )
    .returning();
  return claimed;
}

/** A change by the worker that holds `run.claim`; the unit rolls back (ExpectationError) when it lost it or the run was cancelled. */
export function advanceRun(db: TenantDb, tx: Builder, run: AuditRunRow, changes: Partial<AuditRunValues>) {
  const { auditRuns } = complianceTables(db);
  return expectRows(
    tx
      .update(auditRuns)
      .set(changes)
      .where(
        and(eq(auditRuns.tenantId, db.tenantId), eq(auditRuns.id, run.id), eq(auditRuns.claim, run.claim), eq(auditRuns.status, "running")),
      )
      .returning({ id: auditRuns.id }),
  );
}

/** Ends an unfinished run from outside: cancelled by a person, or failed after the last attempt. */
export function endRun(db: TenantDb, tx: Builder, id: string, changes: Partial<AuditRunValues>) {
  const { auditRuns } = complianceTables(db);
  return expectRows(
    tx
      .update(auditRuns)
      .set({ ...changes, leaseUntil: null })
      .where(and(eq(auditRuns.tenantId, db.tenantId), eq(auditRuns.id, id), inArray(auditRuns.status, UNFINISHED)))
      .returning({ id: auditRuns.id }),
  );
}

/** Unfinished runs whose worker is silent past its lease. */
export async function stalledRuns(db: TenantDb, now: Date, limit: number): Promise<AuditRunRow[]> {
  const { auditRuns } = complianceTables(db);
  return db
    .select()
    .from(auditRuns)
    .where(and(eq(auditRuns.tenantId, db.tenantId), inArray(auditRuns.status, UNFINISHED), lt(auditRuns.leaseUntil, now)))
    .limit(limit);
}

export async function renewLease(db: TenantDb, id: string, claim: number, leaseUntil: Date): Promise<void> {
  const { auditRuns } = complianceTables(db);
  await db
    .update(auditRuns)
    .set({ leaseUntil })
    .where(
      and(eq(auditRuns.tenantId, db.tenantId), eq(auditRuns.id, id), eq(auditRuns.claim, claim), inArray(auditRuns.status, UNFINISHED)),
    );
}
