/** What Today says about a set of jobs. Pure: today's date is given. */
import type { Job } from "../../../../workers/modules/compliance/schemas.ts";

export type Overview = {
  /** Riskiest first. */
  needs: Job[];
  soon: Job[];
  active: number;
  unaudited: number;
  withFindings: number;
  highestRisk: number | null;
};

/** Days ahead that count as soon. */
const SOON = 14;

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export function overviewOf(jobs: readonly Job[], today: string): Overview {
  const open = jobs.filter(({ status }) => status === "active" || status === "draft");
  const active = jobs.filter(({ status }) => status === "active");
  const unaudited = active.filter(({ lastAuditAt }) => lastAuditAt === null);
  const withFindings = open.filter(({ openFindings }) => openFindings > 0);
  const risks = open.flatMap(({ highestRisk }) => highestRisk ?? []);
  return {
    needs: [
      ...withFindings.toSorted((a, b) => (b.highestRisk ?? 0) - (a.highestRisk ?? 0)),
      ...unaudited.filter(({ openFindings }) => openFindings === 0),
    ],
    soon: open
      .filter(({ startDate }) => startDate > today && startDate <= addDays(today, SOON))
      .toSorted((a, b) => a.startDate.localeCompare(b.startDate)),
    active: active.length,
    unaudited: unaudited.length,
    withFindings: withFindings.length,
    highestRisk: risks.length > 0 ? Math.max(...risks) : null,
  };
}
