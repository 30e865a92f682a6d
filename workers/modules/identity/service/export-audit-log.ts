/** The audit log as CSV, streamed page by page: memory does not grow with the log. */
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { csvLine, textStream } from "../../../platform/csv.ts";
import { type AuditFilter, auditPage } from "../repository/audit-log.ts";
import type { AuditEntry } from "../schemas.ts";
import { auditEntries, auditKey, NEWEST } from "./list-audit-log.ts";

const PAGE = 500;
const HEADER = ["at", "actor", "actorName", "action", "resourceType", "resourceId", "before", "after", "requestId", "ip"];

export async function exportAuditLog(ctx: Ctx, filter: AuditFilter): Promise<Response> {
  requirePermission(ctx, "audit-log:read");
  const day = ctx.now().toISOString().slice(0, 10);
  return new Response(textStream(lines(ctx, filter)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="audit-log-${day}.csv"`,
      "cache-control": "no-store",
    },
  });
}

async function* lines(ctx: Ctx, filter: AuditFilter): AsyncGenerator<string> {
  yield csvLine(HEADER);
  let after: ReturnType<typeof auditKey> | undefined;
  for (;;) {
    const rows = await auditPage(ctx.db, filter, { sort: NEWEST, after, limit: PAGE });
    const entries = await auditEntries(ctx, rows);
    if (entries.length > 0) yield entries.map(lineOf).join("");
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = auditKey(last);
  }
}

const lineOf = ({ at, actor, action, resourceType, resourceId, before, after, requestId, ip }: AuditEntry): string =>
  csvLine([at, actor.id, actor.name, action, resourceType, resourceId, jsonOf(before), jsonOf(after), requestId, ip]);

const jsonOf = (value: object | null): string | null => value && JSON.stringify(value);
