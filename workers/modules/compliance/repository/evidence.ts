/** Queries on evidence. It is found through its job, so that a field worker's reach holds here too. */
import { and, count, desc, eq, gt, isNotNull } from "drizzle-orm";
import type { Builder, TenantDb } from "../../../platform/db/tenant-db.ts";
import { decodeCursor, pageAfter, pageOfRows, type Sort } from "../../../platform/http/cursor.ts";
import { complianceTables } from "../tables.ts";

export type EvidenceRow = ReturnType<typeof complianceTables>["evidence"]["$inferSelect"];
export type EvidenceValues = ReturnType<typeof complianceTables>["evidence"]["$inferInsert"];

export const insertEvidence = (db: TenantDb, tx: Builder, values: EvidenceValues) =>
  tx.insert(complianceTables(db).evidence).values(values).returning();

export async function findEvidence(db: TenantDb, id: string): Promise<EvidenceRow | undefined> {
  const { evidence } = complianceTables(db);
  const [row] = await db
    .select()
    .from(evidence)
    .where(and(eq(evidence.tenantId, db.tenantId), eq(evidence.id, id)))
    .limit(1);
  return row;
}

export async function listEvidenceRows(
  db: TenantDb,
  jobId: string,
  kind: EvidenceRow["kind"] | undefined,
  page: { limit: number; cursor: string | undefined; sort: Sort },
) {
  const { evidence } = complianceTables(db);
  const column = page.sort.field === "observedAt" ? evidence.observedAt : evidence.createdAt;
  const { where, orderBy } = pageAfter(column, evidence.id, page.sort, decodeCursor(page.cursor, page.sort));
  const rows = await db
    .select()
    .from(evidence)
    .where(and(eq(evidence.tenantId, db.tenantId), eq(evidence.jobId, jobId), kind ? eq(evidence.kind, kind) : undefined, where))
    .orderBy(...orderBy)
    .limit(page.limit + 1);
  return pageOfRows(rows, page.limit, page.sort, (row) => ({
    value: (page.sort.field === "observedAt" ? row.observedAt : row.createdAt).getTime(),
    id: row.id,
  }));
}

/** Newest observations that state facts; older ones are superseded fact by fact, so the bound loses nothing that matters. */
export async function observationsOf(db: TenantDb, jobId: string, limit: number) {
  const { evidence } = complianceTables(db);
  return db
    .select({ id: evidence.id, observedAt: evidence.observedAt, facts: evidence.facts })
    .from(evidence)
    .where(and(eq(evidence.tenantId, db.tenantId), eq(evidence.jobId, jobId), isNotNull(evidence.facts)))
    .orderBy(desc(evidence.observedAt), desc(evidence.id))
    .limit(limit);
}

/** Newest written evidence: notes and toolbox talks, which a model may read. */
export async function notesOf(db: TenantDb, jobId: string, limit: number) {
  const { evidence } = complianceTables(db);
  return db
    .select({ id: evidence.id, observedAt: evidence.observedAt, title: evidence.title, text: evidence.text })
    .from(evidence)
    .where(and(eq(evidence.tenantId, db.tenantId), eq(evidence.jobId, jobId), isNotNull(evidence.text)))
    .orderBy(desc(evidence.observedAt), desc(evidence.id))
    .limit(limit);
}

export async function countEvidence(db: TenantDb, jobId: string): Promise<number> {
  const { evidence } = complianceTables(db);
  const [row] = await db
    .select({ n: count() })
    .from(evidence)
    .where(and(eq(evidence.tenantId, db.tenantId), eq(evidence.jobId, jobId)));
  return row?.n ?? 0;
}

/** Whether anything was added to a job after `since`. */
export async function evidenceSince(db: TenantDb, jobId: string, since: Date): Promise<boolean> {
  const { evidence } = complianceTables(db);
  const rows = await db
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.tenantId, db.tenantId), eq(evidence.jobId, jobId), gt(evidence.createdAt, since)))
    .limit(1);
  return rows.length > 0;
}
