/** Tables of the compliance module. Results and waivers are append-only (triggers): a change is a new row. */
import { defineTenantTables } from "../../platform/db/tables.ts";
import type { FindingMessage } from "./domain/rules/findings.ts";
import type { AuditStep } from "./domain/audit-steps.ts";
import type { AuditSummary, Citation, FactValue } from "./schemas.ts";

export const complianceTables = defineTenantTables((k) => {
  const jobs = k.table(
    "jobs",
    {
      ...k.tenantColumns(),
      name: k.text().notNull(),
      address: k.text().notNull(),
      lat: k.real().notNull(),
      lon: k.real().notNull(),
      /** Calendar dates of the site, YYYY-MM-DD. */
      startDate: k.text().notNull(),
      endDate: k.text(),
      estimatedValue: k.money(),
      currency: k.text().notNull(),
      status: k.enumText(["draft", "active", "completed", "cancelled"]).notNull(),
      industry: k.enumText(["construction", "logistics", "manufacturing", "field_services"]).notNull(),
      crewSize: k.int(),
      assigneeIds: k.json<string[]>().notNull(),
      /** Of the newest completed audit, so that lists need no join. */
      highestRisk: k.int(),
      openFindings: k.int().notNull(),
      lastAuditAt: k.time(),
      coverPhotoId: k.text(),
      version: k.int().notNull(),
      createdBy: k.text().notNull(),
      updatedAt: k.time().notNull(),
    },
    (t) => [
      ...k.tenantKeys(t),
      k.index("jobs_newest").on(t.tenantId, t.createdAt, t.id),
      k.index("jobs_start").on(t.tenantId, t.startDate, t.id),
      k.index("jobs_name").on(t.tenantId, t.name, t.id),
      k.index("jobs_risk").on(t.tenantId, t.highestRisk, t.id),
    ],
  );
  const ofJob = () => ({ ...k.tenantColumns(), jobId: k.text().notNull() });
  const evidence = k.table(
    "evidence",
    {
      ...ofJob(),
      kind: k.enumText(["photo", "document", "inspection", "timesheet", "toolbox_talk", "note"]).notNull(),
      title: k.text().notNull(),
      observedAt: k.time().notNull(),
      facts: k.json<Record<string, FactValue>>(),
      text: k.text(),
      fileName: k.text(),
      contentType: k.text(),
      bytes: k.int(),
      /** Of the file as it was uploaded. */
      sha256: k.text(),
      width: k.int(),
      height: k.int(),
      /** Key of the served copy in R2: metadata stripped. */
      objectKey: k.text(),
      /** The upload as it came, for its hash; never served. */
      originalKey: k.text(),
      /** From the photo's own metadata. */
      takenAt: k.time(),
      lat: k.real(),
      lon: k.real(),
      uploadedBy: k.text().notNull(),
    },
    (t) => [
      ...k.tenantKeys(t),
      k.index("evidence_newest").on(t.tenantId, t.jobId, t.createdAt, t.id),
      k.index("evidence_observed").on(t.tenantId, t.jobId, t.observedAt, t.id),
      k.foreignKey({ columns: [t.tenantId, t.jobId], foreignColumns: [jobs.tenantId, jobs.id] }),
    ],
  );
  const auditRuns = k.table(
    "audit_runs",
    {
      ...ofJob(),
      status: k.enumText(["queued", "running", "completed", "failed", "cancelled"]).notNull(),
      progress: k.real().notNull(),
      steps: k.json<AuditStep[]>().notNull(),
      summary: k.json<AuditSummary>(),
      engine: k.text().notNull(),
      failure: k.text(),
      requestedBy: k.text().notNull(),
      /** A worker's claim; past it, or with none while the run is unfinished, the sweep queues the run again. Null when it is over. */
      leaseUntil: k.time(),
      /** Counts claims, so that a worker that was thought dead cannot write after another took over. */
      claim: k.int().notNull(),
      finishedAt: k.time(),
    },
    (t) => [
      ...k.tenantKeys(t),
      k.index("audit_runs_newest").on(t.tenantId, t.jobId, t.createdAt, t.id),
      k.index("audit_runs_lease").on(t.leaseUntil),
      k.foreignKey({ columns: [t.tenantId, t.jobId], foreignColumns: [jobs.tenantId, jobs.id] }),
    ],
  );
  const results = k.table(
    "compliance_results",
    {
      ...ofJob(),
      auditRunId: k.text().notNull(),
      requirementId: k.text().notNull(),
      regulationId: k.text().notNull(),
      status: k.enumText(["compliant", "non_compliant", "pending"]).notNull(),
      riskScore: k.int().notNull(),
      findings: k.text().notNull(),
      /** Message keys and values, so that a finding can be told in the reader's language. */
      messages: k.json<FindingMessage[]>().notNull(),
      missingFacts: k.json<string[]>().notNull(),
      evidenceIds: k.json<string[]>().notNull(),
      citations: k.json<Citation[]>().notNull(),
      remediationSteps: k.json<string[]>().notNull(),
      decidedBy: k.enumText(["rule", "model", "person"]).notNull(),
    },
    (t) => [
      ...k.tenantKeys(t),
      // One result per requirement and run, however often a step is retried.
      k.uniqueIndex("compliance_results_once").on(t.tenantId, t.auditRunId, t.requirementId),
      k.index("compliance_results_newest").on(t.tenantId, t.jobId, t.createdAt, t.id),
      k.foreignKey({ columns: [t.tenantId, t.auditRunId], foreignColumns: [auditRuns.tenantId, auditRuns.id] }),
    ],
  );
  const waivers = k.table(
    "waivers",
    {
      ...ofJob(),
      requirementId: k.text().notNull(),
      regulationId: k.text().notNull(),
      reason: k.text().notNull(),
      /** Last day it holds, YYYY-MM-DD in the company's zone. */
      until: k.text().notNull(),
      waivedBy: k.text().notNull(),
    },
    (t) => [
      ...k.tenantKeys(t),
      k.index("waivers_newest").on(t.tenantId, t.jobId, t.createdAt),
      k.foreignKey({ columns: [t.tenantId, t.jobId], foreignColumns: [jobs.tenantId, jobs.id] }),
    ],
  );
  return { jobs, evidence, auditRuns, results, waivers };
});
