/** Counts by status and the highest open risk, as shown on jobs and runs. */
import type { WaiverRow } from "../repository/results.ts";
import type { AuditSummary } from "../schemas.ts";
import { waivedRequirements } from "./results.ts";

type Counted = { requirementId: string; status: "compliant" | "non_compliant" | "pending"; riskScore: number };

export function summaryOf(results: readonly Counted[], waivers: readonly WaiverRow[], today: string): AuditSummary {
  const waived = waivedRequirements(waivers, today);
  const summary: AuditSummary = { compliant: 0, nonCompliant: 0, pending: 0, waived: 0, highestRisk: 0 };
  for (const { requirementId, status, riskScore } of results) {
    if (status === "non_compliant" && waived.has(requirementId)) {
      summary.waived++;
      continue;
    }
    if (status === "compliant") summary.compliant++;
    else if (status === "pending") summary.pending++;
    else summary.nonCompliant++;
    summary.highestRisk = Math.max(summary.highestRisk, riskScore);
  }
  return summary;
}
