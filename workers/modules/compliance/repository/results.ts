/** Queries on results and waivers: both append-only. */
import { and, desc, eq, sql } from "drizzle-orm";
import type { Builder, Statement, TenantDb } from "../../../platform/db/tenant-db.ts";
import { decodeCursor, pageAfter, pageOfRows } from "../../../platform/http/cursor.ts";
import { complianceTables } from "../tables.ts";

export type ResultRow = ReturnType<typeof complianceTables>["results"]["$inferSelect"];
export type ResultValues = ReturnType<typeof complianceTables>["results"]["$inferInsert"];
export type WaiverRow = ReturnType<typeof complianceTables>["waivers"]["$inferSelect"];
export type WaiverValues = ReturnType<typeof complianceTables>["waivers"]["$inferInsert"];

const RESULT_COLUMNS = 16;
const NEWEST = { field: "createdAt", direction: "desc" } as const;
/** More requirements than this one job never has. */
const ALL_REQUIREMENTS = 500;

export function insertResults(db: TenantDb, tx: Builder, values: readonly ResultValues[]): Statement[] {
  const { results } = complianceTables(db);
  const perInsert = db.sql.rowsPerInsert(RESULT_COLUMNS);
  const statements: Statement[] = [];
  for (let i = 0; i < values.length; i += perInsert) statements.push(tx.insert(results).values(values.slice(i, i + perInsert)));
  return statements;
}

export async function resultsOfRun(db: TenantDb, auditRunId: string): Promise<ResultRow[]> {
  const { results } = complianceTables(db);
  return db
    .select()
    .from(results)
    .where(and(eq(results.tenantId, db.tenantId), eq(results.auditRunId, auditRunId)))
    .orderBy(desc(results.riskScore), results.requirementId)
    .limit(ALL_REQUIREMENTS);
}

export async function resultHistory(db: TenantDb, jobId: string, page: { limit: number; cursor?: string | undefined }) {
  const { results } = complianceTables(db);
  const { where, orderBy } = pageAfter(results.createdAt, results.id, NEWEST, decodeCursor(page.cursor, NEWEST));
  const rows = await db
    .select()
    .from(results)
    .where(and(eq(results.tenantId, db.tenantId), eq(results.jobId, jobId), where))
    .orderBy(...orderBy)
    .limit(page.limit + 1);
  return pageOfRows(rows, page.limit, NEWEST, (row) => ({ value: row.createdAt.getTime(), id: row.id }));
}

/** The newest result of each requirement: one row each, whatever the length of the history. */
export async function newestResults(db: TenantDb, jobId: string): Promise<ResultRow[]> {
  const { results } = complianceTables(db);
  const newest = db
    .select({ requirementId: results.requirementId, newestId: sql<string>`max(${results.id})`.as("newest_id") })
    .from(results)
    .where(and(eq(results.tenantId, db.tenantId), eq(results.jobId, jobId)))
    .groupBy(results.requirementId)
    .as("newest");
  const rows = await db
    .select({ result: results })
    .from(results)
    .innerJoin(newest, eq(newest.newestId, results.id))
    .where(and(eq(results.tenantId, db.tenantId), eq(results.jobId, jobId)))
    .limit(ALL_REQUIREMENTS);
  return rows.map((row) => row.result);
}

export async function waiversOf(db: TenantDb, jobId: string): Promise<WaiverRow[]> {
  const { waivers } = complianceTables(db);
  return db
    .select()
    .from(waivers)
    .where(and(eq(waivers.tenantId, db.tenantId), eq(waivers.jobId, jobId)))
    .orderBy(desc(waivers.createdAt), desc(waivers.id))
    .limit(ALL_REQUIREMENTS);
}

export const insertWaiver = (db: TenantDb, tx: Builder, values: WaiverValues) =>
  tx.insert(complianceTables(db).waivers).values(values).returning();

export async function hasAuditRuns(db: TenantDb, jobId: string): Promise<boolean> {
  const { auditRuns } = complianceTables(db);
  const rows = await db
    .select({ id: auditRuns.id })
    .from(auditRuns)
    .where(and(eq(auditRuns.tenantId, db.tenantId), eq(auditRuns.jobId, jobId)))
    .limit(1);
  return rows.length > 0;
}
