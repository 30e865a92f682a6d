/** Queries on jobs. `Reach` is in every one of them: a field worker sees only the jobs that are theirs. */
import { and, eq, or, type SQL } from "drizzle-orm";
import type { Builder, TenantDb } from "../../../platform/db/tenant-db.ts";
import { decodeCursor, pageAfter, pageOfRows, type Sort } from "../../../platform/http/cursor.ts";
import { complianceTables } from "../tables.ts";

/** Whose jobs: the company's, or those assigned to or created by one person. */
export type Reach = { kind: "all" } | { kind: "own"; userId: string };
export type JobRow = ReturnType<typeof complianceTables>["jobs"]["$inferSelect"];
export type JobValues = ReturnType<typeof complianceTables>["jobs"]["$inferInsert"];

function within(db: TenantDb, reach: Reach): SQL | undefined {
  const { jobs } = complianceTables(db);
  return reach.kind === "all" ? undefined : or(eq(jobs.createdBy, reach.userId), db.sql.jsonHas(jobs.assigneeIds, reach.userId));
}

export async function findJob(db: TenantDb, reach: Reach, id: string): Promise<JobRow | undefined> {
  const { jobs } = complianceTables(db);
  const [row] = await db
    .select()
    .from(jobs)
    .where(and(eq(jobs.tenantId, db.tenantId), eq(jobs.id, id), within(db, reach)))
    .limit(1);
  return row;
}

export type JobFilter = { status?: JobRow["status"] | undefined; industry?: JobRow["industry"] | undefined; query?: string | undefined };
const SORTABLE = ["createdAt", "startDate", "name", "highestRisk"] as const;
type Sortable = (typeof SORTABLE)[number];

export async function listJobRows(
  db: TenantDb,
  reach: Reach,
  filter: JobFilter,
  page: { limit: number; cursor: string | undefined; sort: Sort },
) {
  const { jobs } = complianceTables(db);
  // The route's schema admits only these fields.
  const field = page.sort.field as Sortable;
  const { where, orderBy } = pageAfter(jobs[field], jobs.id, page.sort, decodeCursor(page.cursor, page.sort));
  const text = filter.query ? or(db.sql.contains(jobs.name, filter.query), db.sql.contains(jobs.address, filter.query)) : undefined;
  const rows = await db
    .select()
    .from(jobs)
    .where(
      and(
        eq(jobs.tenantId, db.tenantId),
        within(db, reach),
        filter.status ? eq(jobs.status, filter.status) : undefined,
        filter.industry ? eq(jobs.industry, filter.industry) : undefined,
        text,
        where,
      ),
    )
    .orderBy(...orderBy)
    .limit(page.limit + 1);
  return pageOfRows(rows, page.limit, page.sort, (row) => {
    const value = row[field];
    return { value: value instanceof Date ? value.getTime() : value, id: row.id };
  });
}

export const insertJob = (db: TenantDb, tx: Builder, values: JobValues) => tx.insert(complianceTables(db).jobs).values(values).returning();

/** Changes nothing when the version has moved on. */
export function updateJobRow(db: TenantDb, tx: Builder, job: JobRow, changes: Partial<JobValues>) {
  const { jobs } = complianceTables(db);
  return tx
    .update(jobs)
    .set({ ...changes, version: job.version + 1 })
    .where(and(eq(jobs.tenantId, db.tenantId), eq(jobs.id, job.id), eq(jobs.version, job.version)))
    .returning();
}

/** What stands open, shown in lists; not an edit of the job, so its version stays. */
export function recordAuditOutcome(
  db: TenantDb,
  tx: Builder,
  jobId: string,
  outcome: { highestRisk: number; openFindings: number; lastAuditAt?: Date },
) {
  const { jobs } = complianceTables(db);
  return tx
    .update(jobs)
    .set(outcome)
    .where(and(eq(jobs.tenantId, db.tenantId), eq(jobs.id, jobId)));
}

/** The first photo becomes the job's picture. */
export function setCoverPhoto(db: TenantDb, tx: Builder, jobId: string, evidenceId: string) {
  const { jobs } = complianceTables(db);
  return tx
    .update(jobs)
    .set({ coverPhotoId: evidenceId })
    .where(and(eq(jobs.tenantId, db.tenantId), eq(jobs.id, jobId)));
}

export function deleteJobRow(db: TenantDb, tx: Builder, job: JobRow) {
  const { jobs } = complianceTables(db);
  return tx
    .delete(jobs)
    .where(and(eq(jobs.tenantId, db.tenantId), eq(jobs.id, job.id), eq(jobs.version, job.version)))
    .returning({ id: jobs.id });
}
