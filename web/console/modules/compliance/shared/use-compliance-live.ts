/** What happens elsewhere in the company refreshes the lists and pages it concerns. */
import { auditApi, evidenceApi, jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import type { Route } from "../../../../../workers/platform/http/route.ts";
import { useInvalidate } from "../../../../lib/query.ts";
import { useLive } from "../../../../lib/live.ts";

/** Beginning of an event's type → the reads it makes stale. */
const STALE: readonly [string, readonly Route[]][] = [
  ["job.", [jobsApi.listJobs, jobsApi.getJob]],
  ["evidence.", [jobsApi.listJobs, jobsApi.getJob, evidenceApi.listEvidence]],
  ["compliance.requirement.", [auditApi.getJobCompliance, auditApi.getAuditRun, jobsApi.getJob, jobsApi.listJobs]],
  ["compliance.audit.", [auditApi.listAuditRuns, auditApi.getJobCompliance, auditApi.getAuditRun, jobsApi.getJob, jobsApi.listJobs]],
];

/** With `jobId` only what happens on that job counts. */
export function useComplianceLive(jobId?: string): void {
  const invalidate = useInvalidate();
  useLive(({ type, data }) => {
    if (jobId !== undefined && data["jobId"] !== jobId) return;
    const stale = STALE.find(([start]) => type.startsWith(start))?.[1];
    if (stale) void invalidate(...stale);
  });
}
