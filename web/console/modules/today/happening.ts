/** What happened, told in sentences: audit entries (with who), events or changed jobs become one list. Pure. */
import type { Job } from "../../../../workers/modules/compliance/schemas.ts";
import type { AuditEntry, LedgerEvent } from "../../../../workers/modules/identity/schemas.ts";
import type { Role } from "../../../../workers/platform/access.ts";

export type Subject = "job" | "evidence" | "audit" | "finding" | "people" | "company";
type Words = { sentence: Sentence; subject: Subject };

/** Each stands in today.happened twice: `jobCreated`, and with who did it `jobCreatedBy`. */
type Sentence =
  | "jobCreated"
  | "jobUpdated"
  | "jobDeleted"
  | "evidenceAdded"
  | "auditFailed"
  | "auditCancelled"
  | "requirementWaived"
  | "invited"
  | "joined"
  | "invitationRevoked"
  | "roleChanged"
  | "memberRemoved"
  | "profileUpdated"
  | "companyUpdated"
  | "companyCreated"
  | "deletionRequested"
  | "companyRestored";

export type Happening = {
  id: string;
  at: string;
  who: string | undefined;
  jobId: string | undefined;
  /** Where the job is gone or not loaded, its name from the entry itself. */
  jobName: string | undefined;
  role: Role | undefined;
  subject: Subject;
} & ({ sentence: Sentence } | { sentence: "auditCompleted"; findings: number } | { sentence: "jobChanged" });

/** Action of the audit log, or type of the event: its own prefix dropped, they are the same words. */
const TOLD: Record<string, Words> = {
  "job.created": { sentence: "jobCreated", subject: "job" },
  "job.updated": { sentence: "jobUpdated", subject: "job" },
  "job.deleted": { sentence: "jobDeleted", subject: "job" },
  "evidence.added": { sentence: "evidenceAdded", subject: "evidence" },
  "audit.failed": { sentence: "auditFailed", subject: "finding" },
  "audit.cancelled": { sentence: "auditCancelled", subject: "audit" },
  "requirement.waived": { sentence: "requirementWaived", subject: "audit" },
  "invitation.created": { sentence: "invited", subject: "people" },
  "invitation.accepted": { sentence: "joined", subject: "people" },
  "member.joined": { sentence: "joined", subject: "people" },
  "invitation.revoked": { sentence: "invitationRevoked", subject: "people" },
  "member.role-changed": { sentence: "roleChanged", subject: "people" },
  "member.removed": { sentence: "memberRemoved", subject: "people" },
  "profile.updated": { sentence: "profileUpdated", subject: "company" },
  "tenant.updated": { sentence: "companyUpdated", subject: "company" },
  "tenant.created": { sentence: "companyCreated", subject: "company" },
  "tenant.deletion-requested": { sentence: "deletionRequested", subject: "company" },
  "tenant.restored": { sentence: "companyRestored", subject: "company" },
};

type Data = Record<string, unknown>;
const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const countOf = (value: unknown): number => (typeof value === "number" ? value : 0);

type Common = Omit<Happening, "subject" | "sentence" | "findings">;

function told(action: string, common: Common, nonCompliant: unknown): Happening[] {
  if (action === "audit.completed") {
    const findings = countOf(nonCompliant);
    return [{ ...common, sentence: "auditCompleted", findings, subject: findings > 0 ? "finding" : "audit" }];
  }
  const known = TOLD[action];
  return known ? [{ ...common, ...known }] : [];
}

export const happeningsOfEntries = (entries: readonly AuditEntry[]): Happening[] =>
  entries.flatMap(({ id, at, actor, action, resourceType, resourceId, before, after }) => {
    const data: Data = { ...before, ...after };
    const common: Common = {
      id,
      at,
      who: actor.name ?? undefined,
      jobId: resourceType === "job" ? resourceId : textOf(data.jobId),
      jobName: resourceType === "job" ? textOf(data.name) : undefined,
      // Roles reach the log from the same list as the matrix.
      role: textOf(data.role) as Role | undefined,
    };
    return told(action, common, data.nonCompliant);
  });

/** Events name nobody but by id: `nameOf` knows the members. */
export const happeningsOfEvents = (events: readonly LedgerEvent[], nameOf: (userId: string) => string | undefined): Happening[] =>
  events.flatMap(({ id, at, type, data }) => {
    const action = type.replace(/^(?:identity|compliance)\./, "");
    const common: Common = {
      id,
      at,
      who: action === "member.joined" ? nameOf(textOf(data.userId) ?? "") : undefined,
      jobId: textOf(data.jobId),
      jobName: textOf(data.name),
      role: textOf(data.role) as Role | undefined,
    };
    const summary = data.summary as Data | undefined;
    return told(action, common, summary?.nonCompliant);
  });

/** The same thing done again and again in a row is told once, with how often. */
export type Told = Happening & { times: number };

export function inARow(items: readonly Happening[], dayOf: (at: string) => string): Told[] {
  const told: Told[] = [];
  for (const item of items) {
    const last = told.at(-1);
    const again =
      last?.who === item.who &&
      last?.sentence === item.sentence &&
      last.jobId === item.jobId &&
      last.role === item.role &&
      item.sentence !== "auditCompleted" &&
      dayOf(last.at) === dayOf(item.at);
    if (last && again) last.times += 1;
    else told.push({ ...item, times: 1 });
  }
  return told;
}

/** For roles that may read neither log: the jobs by their last change. */
export const happeningsOfJobs = (jobs: readonly Job[]): Happening[] =>
  jobs
    .map((job): Happening => {
      const audited = job.lastAuditAt !== null && job.lastAuditAt >= job.updatedAt;
      const common: Common = {
        id: job.id,
        at: audited ? (job.lastAuditAt ?? job.updatedAt) : job.updatedAt,
        who: undefined,
        jobId: job.id,
        jobName: job.name,
        role: undefined,
      };
      if (!audited) return { ...common, sentence: "jobChanged", subject: "job" };
      return { ...common, sentence: "auditCompleted", findings: job.openFindings, subject: job.openFindings > 0 ? "finding" : "audit" };
    })
    .toSorted((a, b) => b.at.localeCompare(a.at));
