/** Stored results as the contract shows them: in the reader's language, under the status that stands. */
import { localizeResult } from "../domain/rules/findings.ts";
import type { Locale } from "../domain/localized.ts";
import type { ResultRow } from "../repository/results.ts";
import type { Result } from "../schemas.ts";

/** `standing` replaces the stored status where a waiver holds. */
export function toResult(row: ResultRow, locale: Locale, standing: Result["status"] = row.status): Result {
  const told = localizeResult(row, locale);
  return {
    id: row.id,
    requirementId: row.requirementId,
    regulationId: row.regulationId,
    title: told.title,
    status: standing,
    riskScore: row.riskScore,
    findings: told.findings,
    missingFacts: row.missingFacts,
    evidenceIds: row.evidenceIds,
    citations: told.citations,
    remediationSteps: told.remediationSteps,
    decidedBy: row.decidedBy,
    createdAt: row.createdAt.toISOString(),
  };
}
