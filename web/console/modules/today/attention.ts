/** What needs a person now, most pressing first. Pure: today's date is given. */
import type { Job } from "../../../../workers/modules/compliance/schemas.ts";
import type { Invitation } from "../../../../workers/modules/identity/schemas.ts";
import { addDays, daysBetween } from "../../../lib/calendar-day.ts";

export type Need =
  | { kind: "risk" | "findings" | "never-audited"; job: Job }
  | { kind: "no-evidence"; job: Job; inDays: number }
  | { kind: "unanswered"; emails: string[] };

/** Above this score financing is refused and work should not go on (ui/risk.ts). */
const GRAVE = 70;
/** Days ahead in which a start without evidence is pressing. */
const PRESSING = 7;
/** Days ahead that Today lists as starting soon. */
const SOON = 14;

const isOpen = ({ status }: Job): boolean => status === "active" || status === "draft";
const byRisk = (a: Job, b: Job): number => (b.highestRisk ?? 0) - (a.highestRisk ?? 0);
const byStart = (a: Job, b: Job): number => a.startDate.localeCompare(b.startDate);

export const startingSoon = (jobs: readonly Job[], today: string, days = SOON): Job[] =>
  jobs.filter((job) => isOpen(job) && job.startDate > today && job.startDate <= addDays(today, days)).toSorted(byStart);

/** Jobs whose evidence must be looked up before `needsOf` can speak of them. */
export const pressingStarts = (jobs: readonly Job[], today: string): Job[] =>
  startingSoon(jobs, today, PRESSING).filter(({ lastAuditAt, openFindings }) => lastAuditAt === null && openFindings === 0);

export function needsOf(
  jobs: readonly Job[],
  { today, withoutEvidence, invitations }: { today: string; withoutEvidence: ReadonlySet<string>; invitations: readonly Invitation[] },
): Need[] {
  const found = jobs.filter((job) => isOpen(job) && job.openFindings > 0).toSorted(byRisk);
  const bare = pressingStarts(jobs, today).filter(({ id }) => withoutEvidence.has(id));
  const unaudited = jobs.filter((job) => job.status === "active" && job.lastAuditAt === null && job.openFindings === 0);
  const waiting = unanswered(invitations).map(({ email }) => email);
  return [
    ...found.map((job): Need => ({ kind: (job.highestRisk ?? 0) > GRAVE ? "risk" : "findings", job })),
    ...bare.map((job): Need => ({ kind: "no-evidence", job, inDays: daysBetween(today, job.startDate) })),
    ...unaudited.filter((job) => !bare.includes(job)).map((job): Need => ({ kind: "never-audited", job })),
    ...(waiting.length > 0 ? [{ kind: "unanswered" as const, emails: waiting }] : []),
  ];
}

/** The newest invitation of each address, where nobody has answered it. */
export function unanswered(invitations: readonly Invitation[]): Invitation[] {
  const newest = new Map<string, Invitation>();
  for (const invitation of invitations) {
    const known = newest.get(invitation.email);
    if (!known || known.createdAt < invitation.createdAt) newest.set(invitation.email, invitation);
  }
  return [...newest.values()].filter(({ status }) => status === "pending" || status === "expired");
}

export type Standing = { active: number; withFindings: number; unaudited: number; highestRisk: number | null };

/** How the open jobs stand. */
export function standingOf(jobs: readonly Job[]): Standing {
  const open = jobs.filter(isOpen);
  const active = open.filter(({ status }) => status === "active");
  const risks = open.flatMap(({ highestRisk }) => highestRisk ?? []);
  return {
    active: active.length,
    withFindings: open.filter(({ openFindings }) => openFindings > 0).length,
    unaudited: active.filter(({ lastAuditAt }) => lastAuditAt === null).length,
    highestRisk: risks.length > 0 ? Math.max(...risks) : null,
  };
}
