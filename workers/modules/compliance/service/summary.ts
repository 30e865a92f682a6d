/** Counts by status and the highest open risk, as shown on jobs and runs. */
import { currentStanding, type DecidedResult, summarise } from "../domain/standing.ts";
import type { WaiverRow } from "../repository/results.ts";
import type { AuditSummary } from "../schemas.ts";

/** `today` is YYYY-MM-DD in the company's zone. */
export function summaryOf(results: readonly DecidedResult[], waivers: readonly WaiverRow[], today: string): AuditSummary {
  const { compliant, nonCompliant, pending, waived, highestRisk } = summarise(currentStanding(results, waivers, today));
  return { compliant, nonCompliant, pending, waived, highestRisk };
}
