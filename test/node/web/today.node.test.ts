/** What Today says, from jobs, audits and the log. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needsOf, pressingStarts, standingOf, unanswered } from "../../../web/console/modules/today/attention.ts";
import { happeningsOfEntries, happeningsOfEvents, inARow } from "../../../web/console/modules/today/happening.ts";
import { monthOf, type AuditDone } from "../../../web/console/modules/today/month.ts";
import { addDays } from "../../../web/lib/calendar-day.ts";
import type { Job } from "../../../workers/modules/compliance/schemas.ts";
import type { AuditEntry, Invitation, LedgerEvent } from "../../../workers/modules/identity/schemas.ts";

const TODAY = "2026-11-20";
let made = 0;

const aJob = (change: Partial<Job> = {}): Job => ({
  id: `job-${(made += 1)}`,
  name: "Harbor Street Lofts",
  location: { address: "118 Harbor Street", lat: 43.66, lon: -70.25 },
  startDate: "2026-11-01",
  endDate: null,
  estimatedValue: null,
  status: "active",
  industry: "construction",
  crewSize: null,
  assigneeIds: [],
  highestRisk: 40,
  openFindings: 0,
  lastAuditAt: "2026-11-19T12:00:00.000Z",
  coverPhotoId: null,
  version: 1,
  createdBy: "u",
  createdAt: "2026-11-01T12:00:00.000Z",
  updatedAt: "2026-11-01T12:00:00.000Z",
  ...change,
});
const anInvitation = (change: Partial<Invitation>): Invitation => ({
  id: `i-${(made += 1)}`,
  email: "dev@harbor-pine.example",
  role: "member",
  status: "pending",
  invitedBy: "u",
  expiresAt: "2026-11-27T12:00:00.000Z",
  createdAt: "2026-11-20T12:00:00.000Z",
  ...change,
});
const needs = (jobs: Job[], { bare = [] as Job[], invitations = [] as Invitation[] } = {}) =>
  needsOf(jobs, { today: TODAY, withoutEvidence: new Set(bare.map(({ id }) => id)), invitations }).map((need) =>
    need.kind === "unanswered" ? need.kind : `${need.kind} ${need.job.id}`,
  );

describe("what needs a person", () => {
  it("puts the riskiest first, then findings, bare starts, unaudited sites and unanswered invitations", () => {
    const grave = aJob({ openFindings: 1, highestRisk: 94 });
    const mild = aJob({ openFindings: 2, highestRisk: 61 });
    const bare = aJob({ status: "draft", startDate: "2026-11-23", lastAuditAt: null, highestRisk: null });
    const unaudited = aJob({ lastAuditAt: null, highestRisk: null });
    expect(needs([unaudited, bare, mild, grave], { bare: [bare], invitations: [anInvitation({})] })).toEqual([
      `risk ${grave.id}`,
      `findings ${mild.id}`,
      `no-evidence ${bare.id}`,
      `never-audited ${unaudited.id}`,
      "unanswered",
    ]);
  });

  it("is silent about jobs that are over, and about starts that have evidence or lie far ahead", () => {
    const over = aJob({ status: "completed", openFindings: 3, highestRisk: 90 });
    const ready = aJob({ status: "draft", startDate: "2026-11-22", lastAuditAt: null });
    const far = aJob({ status: "draft", startDate: "2026-12-20", lastAuditAt: null });
    expect(needs([over, ready, far])).toEqual([]);
    expect(pressingStarts([ready, far], TODAY)).toEqual([ready]);
  });

  it("counts the newest invitation of each address alone", () => {
    const old = anInvitation({ status: "revoked", createdAt: "2026-11-18T12:00:00.000Z" });
    const joined = anInvitation({ email: "rosa@harbor-pine.example", status: "accepted" });
    const again = anInvitation({});
    expect(unanswered([again, old, joined])).toEqual([again]);
  });

  it("sums up the open jobs", () => {
    const jobs = [
      aJob({ openFindings: 1, highestRisk: 81 }),
      aJob({ lastAuditAt: null, highestRisk: null }),
      aJob({ status: "completed", highestRisk: 99 }),
    ];
    expect(standingOf(jobs)).toEqual({ active: 2, withFindings: 1, unaudited: 1, highestRisk: 81 });
  });
});

describe("the month", () => {
  it("takes what an audit found more than the one before as opened, what it found less as closed", () => {
    const audits: AuditDone[] = [
      { day: "2026-10-30", jobId: "a", nonCompliant: 2 },
      { day: "2026-11-03", jobId: "a", nonCompliant: 5 },
      { day: "2026-11-03", jobId: "b", nonCompliant: 1 },
      { day: "2026-11-10", jobId: "a", nonCompliant: 1 },
    ];
    const { sums, days, lastMonth } = monthOf(audits, TODAY);
    expect(sums).toEqual({ audits: 3, opened: 4, closed: 4 });
    expect(days).toHaveLength(20);
    expect(days[2]).toEqual({ day: "2026-11-03", audits: 2, opened: 4, closed: 0 });
    // The 30th lies after the 20th, so there is nothing to compare with.
    expect(lastMonth).toBeUndefined();
  });

  it("compares with the same days of last month", () => {
    const audits = [{ day: "2026-10-05", jobId: "a", nonCompliant: 1 }];
    expect(monthOf(audits, TODAY).lastMonth).toEqual({ audits: 1, opened: 1, closed: 0 });
    expect(monthOf(audits, "2026-11-04").lastMonth).toBeUndefined();
  });

  it("opened less closed is always what stands open", () => {
    const audit = fc.record({ offset: fc.nat(19), jobId: fc.constantFrom("a", "b", "c"), nonCompliant: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(audit), (random) => {
        const audits = random
          .map(({ offset, ...rest }) => ({ day: addDays("2026-11-01", offset), ...rest }))
          .toSorted((a, b) => a.day.localeCompare(b.day));
        const open = new Map(audits.map(({ jobId, nonCompliant }) => [jobId, nonCompliant]));
        const { sums, days } = monthOf(audits, TODAY);
        expect(sums.opened - sums.closed).toBe([...open.values()].reduce((sum, count) => sum + count, 0));
        expect(days.reduce((sum, day) => sum + day.audits, 0)).toBe(audits.length);
      }),
    );
  });
});

describe("what happened", () => {
  const entry = (change: Partial<AuditEntry>): AuditEntry => ({
    id: `e-${(made += 1)}`,
    at: "2026-11-20T12:00:00.000Z",
    actor: { kind: "user", id: "u", name: "Nora Whitfield" },
    action: "evidence.added",
    resourceType: "evidence",
    resourceId: "ev",
    before: null,
    after: { jobId: "j", kind: "photo" },
    requestId: "r",
    ip: null,
    ...change,
  });
  const dayOf = (at: string) => at.slice(0, 10);

  it("tells entries with who did it and leaves sign-ins out", () => {
    const told = happeningsOfEntries([entry({}), entry({ action: "session.started", resourceType: "session" })]);
    expect(told).toMatchObject([{ sentence: "evidenceAdded", who: "Nora Whitfield", jobId: "j" }]);
  });

  it("says what an audit left open", () => {
    const done = entry({
      action: "audit.completed",
      actor: { kind: "system", id: "queue", name: null },
      after: { jobId: "j", nonCompliant: 2 },
    });
    expect(happeningsOfEntries([done])).toMatchObject([{ sentence: "auditCompleted", findings: 2, who: undefined, subject: "finding" }]);
  });

  it("tells events by the same words, with a member's name where it is known", () => {
    const event = (type: string, data: Record<string, unknown>): LedgerEvent => ({
      seq: 1,
      id: `v-${(made += 1)}`,
      type,
      at: "2026-11-20T12:00:00.000Z",
      data,
      hash: "h",
      previousHash: "p",
    });
    const told = happeningsOfEvents(
      [
        event("identity.member.joined", { userId: "u", role: "member" }),
        event("compliance.audit.completed", { jobId: "j", summary: { nonCompliant: 0 } }),
        event("unheard.of", {}),
      ],
      (id) => (id === "u" ? "Dev Patel" : undefined),
    );
    expect(told).toMatchObject([
      { sentence: "joined", who: "Dev Patel", role: "member" },
      { sentence: "auditCompleted", findings: 0 },
    ]);
  });

  it("tells the same thing in a row once, with how often, but not across days", () => {
    const yesterday = entry({ at: "2026-11-19T12:00:00.000Z" });
    const told = inARow(happeningsOfEntries([entry({}), entry({}), entry({}), yesterday]), dayOf);
    expect(told.map(({ times }) => times)).toEqual([3, 1]);
  });
});
