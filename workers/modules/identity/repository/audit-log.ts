/** Queries on the audit log of a company. */
import { and, eq, gte, lt, type SQL } from "drizzle-orm";
import { platformTables } from "../../../platform/db/platform-tables.ts";
import type { TenantDb } from "../../../platform/db/tenant-db.ts";
import { type Keyset, pageAfter, type Sort } from "../../../platform/http/cursor.ts";

export type AuditFilter = {
  actor?: string | undefined;
  action?: string | undefined;
  resourceType?: string | undefined;
  resourceId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
};
export type AuditRow = ReturnType<typeof platformTables>["auditLog"]["$inferSelect"];

export function auditPage(
  db: TenantDb,
  filter: AuditFilter,
  page: { sort: Sort; after: Keyset | undefined; limit: number },
): PromiseLike<AuditRow[]> {
  const { auditLog } = platformTables(db);
  const { where, orderBy } = pageAfter(auditLog.createdAt, auditLog.id, page.sort, page.after);
  return db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.tenantId, db.tenantId), ...conditions(db, filter), where))
    .orderBy(...orderBy)
    .limit(page.limit);
}

/** `from` is included, `to` is not. */
function conditions(db: TenantDb, { actor, action, resourceType, resourceId, from, to }: AuditFilter): (SQL | undefined)[] {
  const { auditLog } = platformTables(db);
  return [
    actor === undefined ? undefined : eq(auditLog.actorId, actor),
    action === undefined ? undefined : eq(auditLog.action, action),
    resourceType === undefined ? undefined : eq(auditLog.resourceType, resourceType),
    resourceId === undefined ? undefined : eq(auditLog.resourceId, resourceId),
    from === undefined ? undefined : gte(auditLog.createdAt, new Date(from)),
    to === undefined ? undefined : lt(auditLog.createdAt, new Date(to)),
  ];
}
