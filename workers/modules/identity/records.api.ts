/** The HTTP contract of what happened: audit log, event log, the live feed. */
import * as z from "zod";
import { defineApi, defineRoute, listQuery, pageOf } from "../../platform/http/route.ts";
import { AuditEntry, LedgerEvent, LedgerVerification } from "./schemas.ts";

const AuditFilter = {
  actor: z.string().max(64).optional(),
  action: z.string().max(64).optional(),
  resourceType: z.string().max(64).optional(),
  resourceId: z.string().max(64).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
};

export const recordsApi = defineApi({
  listAuditLog: defineRoute({
    method: "GET",
    path: "/audit-log",
    summary: "Who changed what, newest first",
    access: "audit-log:read",
    query: listQuery(["at"], AuditFilter),
    status: 200,
    response: pageOf(AuditEntry),
  }),
  exportAuditLog: defineRoute({
    method: "GET",
    path: "/audit-log/export",
    summary: "The audit log as CSV, streamed",
    access: "audit-log:read",
    query: z.object(AuditFilter),
    status: 200,
    response: "stream",
    mediaType: "text/csv",
  }),
  listEvents: defineRoute({
    method: "GET",
    path: "/events",
    summary: "The company's event log: oldest first after `after`, or `sort=seq:desc` for the newest first",
    access: "events:read",
    query: z.object({
      type: z.string().max(100).optional(),
      after: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
      sort: z.enum(["seq:asc", "seq:desc"]).default("seq:asc"),
      cursor: z.coerce.number().int().min(1).optional().describe("`nextCursor` of the page before"),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    status: 200,
    response: pageOf(LedgerEvent),
  }),
  verifyEvents: defineRoute({
    method: "GET",
    path: "/events/verify",
    summary: "Check the hash chain of the event log",
    access: "events:read",
    limit: "admin-write",
    status: 200,
    response: LedgerVerification,
  }),
  live: defineRoute({
    method: "GET",
    path: "/live",
    summary: "Websocket of what happens in the company: `?topic=events`, `?topic=audit-run:<id>`",
    access: "members:read",
    status: 101,
    response: "stream",
  }),
});
