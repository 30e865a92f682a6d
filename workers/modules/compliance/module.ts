/** Compliance: jobs, evidence, regulations, audits. Handlers are one line each. */
import { EVERY_MINUTE } from "../../platform/cron.ts";
import { defineModule, serve } from "../../platform/module.ts";
import { auditApi, evidenceApi, jobsApi, regulationsApi } from "./api.ts";
import { cancelAuditRun, getAuditRun, listAuditRuns, requeueStalledRuns } from "./service/audit-runs.ts";
import { carryOutAudit } from "./service/carry-out-audit.ts";
import { addEvidence, getEvidence, getEvidenceContent, listEvidence } from "./service/evidence.ts";
import { createJob, deleteJob, getJob, listJobs, updateJob } from "./service/jobs.ts";
import { getRegulation, listFacts, listRegulations } from "./service/regulations.ts";
import { getJobCompliance, waiveRequirement } from "./service/standing.ts";
import { startAudit } from "./service/start-audit.ts";
import { streamAuditRun } from "./service/stream-audit-run.ts";
import { complianceTables } from "./tables.ts";

export const compliance = defineModule({
  name: "compliance",
  dependsOn: ["identity"],
  routes: [
    serve(jobsApi, { listJobs, createJob, getJob, updateJob, deleteJob }),
    serve(evidenceApi, { addEvidence, listEvidence, getEvidence, getEvidenceContent }),
    serve(auditApi, {
      runAudit: startAudit,
      getAuditRun,
      listAuditRuns,
      cancelAuditRun,
      streamAuditRun,
      getJobCompliance,
      waiveRequirement,
    }),
    serve(regulationsApi, { listRegulations, getRegulation, listFacts }),
  ],
  consumers: { audits: carryOutAudit },
  cron: [
    {
      name: "requeue-stalled-audits",
      schedule: EVERY_MINUTE,
      due: { table: complianceTables, name: "auditRuns", column: "leaseUntil" },
      run: requeueStalledRuns,
    },
  ],
});
