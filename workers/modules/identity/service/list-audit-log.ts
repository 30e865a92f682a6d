/** Who changed what, newest first. */
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { decodeCursor, pageOfRows, type Sort, sortOf } from "../../../platform/http/cursor.ts";
import type { Input } from "../../../platform/http/route.ts";
import type { recordsApi } from "../api.ts";
import { memberNames } from "../public.ts";
import { auditPage, type AuditRow } from "../repository/audit-log.ts";
import type { AuditEntry } from "../schemas.ts";

export const NEWEST: Sort = { field: "at", direction: "desc" };

export const auditKey = (row: AuditRow) => ({ value: row.createdAt.getTime(), id: row.id });

export async function listAuditLog(
  ctx: Ctx,
  { limit, cursor, sort: order, ...filter }: Input<typeof recordsApi.listAuditLog>["query"],
): Promise<{ data: AuditEntry[]; nextCursor: string | null }> {
  requirePermission(ctx, "audit-log:read");
  const sort = sortOf(order, NEWEST);
  const rows = await auditPage(ctx.db, filter, { sort, after: decodeCursor(cursor, sort), limit: limit + 1 });
  const page = pageOfRows(rows, limit, sort, auditKey);
  return { ...page, data: await auditEntries(ctx, page.data) };
}

/** Rows with the names of the people in them. */
export async function auditEntries(ctx: Ctx, rows: readonly AuditRow[]): Promise<AuditEntry[]> {
  const people = rows.filter((row) => row.actorKind === "user").map((row) => row.actorId);
  const names = await memberNames(ctx, people);
  return rows.map((row) => ({
    id: row.id,
    at: row.createdAt.toISOString(),
    actor: { kind: row.actorKind, id: row.actorId, name: names.get(row.actorId) ?? null },
    action: row.action,
    resourceType: row.resourceType,
    resourceId: row.resourceId,
    before: row.before,
    after: row.after,
    requestId: row.requestId,
    ip: row.ip,
  }));
}
