/** Stored results as the contract shows them: in the reader's language, waived where a waiver holds. */
import { localizeResult } from "../domain/rules/findings.ts";
import type { Locale } from "../domain/localized.ts";
import type { ResultRow, WaiverRow } from "../repository/results.ts";
import type { Result } from "../schemas.ts";

/** Requirements with a waiver that holds on `today` (YYYY-MM-DD); the newest waiver of each counts. */
export function waiversInForce(waivers: readonly WaiverRow[], today: string): Map<string, WaiverRow> {
  const newest = new Map<string, WaiverRow>();
  for (const waiver of waivers) if (!newest.has(waiver.requirementId)) newest.set(waiver.requirementId, waiver);
  return new Map([...newest].filter(([, waiver]) => waiver.until >= today));
}

export const waivedRequirements = (waivers: readonly WaiverRow[], today: string): Set<string> =>
  new Set(waiversInForce(waivers, today).keys());

export function toResult(row: ResultRow, locale: Locale, waived: ReadonlySet<string> = new Set()): Result {
  const told = localizeResult(row, locale);
  const isWaived = row.status === "non_compliant" && waived.has(row.requirementId);
  return {
    id: row.id,
    requirementId: row.requirementId,
    regulationId: row.regulationId,
    title: told.title,
    status: isWaived ? "waived" : row.status,
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
