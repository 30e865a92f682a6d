/** The main job by HTTP only: job → facts → audit → results, with cache, limits, cancel, waivers and history. */
import { expect, it, vi } from "vitest";
import { auditApi, evidenceApi, jobsApi } from "../../../workers/modules/compliance/api.ts";
import { recordsApi } from "../../../workers/modules/identity/api.ts";
import type { AuditRun } from "../../../workers/modules/compliance/schemas.ts";
import { type Client, fetchWithoutWaiting, ORIGIN } from "../../helpers/client.ts";
import { aMember, anOwner } from "../../helpers/people.ts";

const aJob = {
  name: "Pier 4 warehouse",
  location: { address: "12 Harbour Street", lat: 43.66, lon: -70.25 },
  startDate: "2026-11-02",
  status: "active" as const,
};

async function openJob(api: Client): Promise<string> {
  const { status, body } = await api.call(jobsApi.createJob, { body: aJob });
  expect(status).toBe(201);
  return body.id;
}

async function inspect(api: Client, jobId: string, facts: Record<string, string | number | boolean>) {
  return api.call(evidenceApi.addEvidence, { params: { id: jobId }, body: { kind: "inspection", title: "Walk-around", facts } });
}

/** Starts an audit and waits for the queue to carry it out. */
async function audited(api: Client, jobId: string, force = false): Promise<AuditRun> {
  const { status, body } = await api.call(auditApi.runAudit, { params: { id: jobId }, body: { force } });
  expect(status).toBe(202);
  return finished(api, body.auditRunId);
}

const finished = (api: Client, id: string): Promise<AuditRun> =>
  vi.waitFor(
    async () => {
      const { body } = await api.call(auditApi.getAuditRun, { params: { id } });
      expect(body.finishedAt).not.toBeNull();
      return body;
    },
    { timeout: 15_000, interval: 50 },
  );

const resultOf = (run: AuditRun, regulationId: string) => run.results.find((result) => result.regulationId === regulationId);

it("an unprotected edge at 14 ft breaks 1926.501, with risk, citation and remedy", async () => {
  const { api } = await anOwner();
  const jobId = await openJob(api);
  const { body: evidence } = await inspect(api, jobId, { workingHeightFt: 14, fallProtection: "none" });
  const run = await audited(api, jobId);
  expect(run).toMatchObject({ status: "completed", progress: 1, engine: "rules", failure: null });
  const result = resultOf(run, "1926.501");
  expect(result).toMatchObject({ status: "non_compliant", decidedBy: "rule", evidenceIds: [evidence.id] });
  expect(result?.riskScore).toBeGreaterThan(70);
  expect(result?.citations[0]).toMatchObject({ regulationId: "1926.501" });
  expect(result?.remediationSteps.length).toBeGreaterThan(0);
  expect(run.summary?.highestRisk).toBe(Math.max(...run.results.map((one) => one.riskScore)));
  const { body: job } = await api.call(jobsApi.getJob, { params: { id: jobId } });
  expect(job).toMatchObject({ highestRisk: run.summary?.highestRisk, openFindings: run.summary?.nonCompliant });
});

it("with fall arrest and training it is met; a newer fact supersedes the older one; both runs stay in the history", async () => {
  const { api } = await anOwner();
  const jobId = await openJob(api);
  await inspect(api, jobId, { workingHeightFt: 14, fallProtection: "none" });
  await audited(api, jobId);
  await inspect(api, jobId, { workingHeightFt: 14, fallProtection: "personal_fall_arrest", fallTrainingCertified: true });
  const second = await audited(api, jobId);
  expect(resultOf(second, "1926.501")).toMatchObject({ status: "compliant" });
  const { body } = await api.call(auditApi.getJobCompliance, { params: { id: jobId }, query: { limit: 100 } });
  expect(body.standing.find((one) => one.regulationId === "1926.501")?.status).toBe("compliant");
  const { data: runs } = (await api.call(auditApi.listAuditRuns, { params: { id: jobId } })).body;
  expect(runs).toHaveLength(2);
});

it("without facts it is pending and names what is missing", async () => {
  const { api } = await anOwner();
  const run = await audited(api, await openJob(api));
  const result = resultOf(run, "1926.501");
  expect(result).toMatchObject({ status: "pending", evidenceIds: [] });
  expect(result?.missingFacts).toContain("workingHeightFt");
});

it("a second run within a day answers from the cache, unless forced or something new was observed", async () => {
  const { api } = await anOwner();
  const jobId = await openJob(api);
  const first = await audited(api, jobId);
  const again = await api.call(auditApi.runAudit, { params: { id: jobId }, body: {} });
  expect([again.status, again.body]).toEqual([200, { auditRunId: first.id, status: "cached", url: `/api/v1/audit-runs/${first.id}` }]);
  expect((await api.call(auditApi.runAudit, { params: { id: jobId }, body: { force: true } })).status).toBe(202);
});

it("the sixth audit within an hour is limited, and says when the next may run", async () => {
  const { api } = await anOwner();
  const jobId = await openJob(api);
  for (let i = 0; i < 5; i++) await audited(api, jobId, true);
  const sixth = await api.call(auditApi.runAudit, { params: { id: jobId }, body: { force: true } });
  expect(sixth.status).toBe(429);
  expect(Number(sixth.headers.get("retry-after"))).toBeGreaterThan(0);
});

it("a waiver takes a finding out of the open ones, with its reason, until its day", async () => {
  const owner = await anOwner();
  const { api } = owner;
  const jobId = await openJob(api);
  await inspect(api, jobId, { workingHeightFt: 14, fallProtection: "none" });
  const run = await audited(api, jobId);
  const requirementId = resultOf(run, "1926.501")?.requirementId ?? "";
  const waiver = { reason: "Steel is being lifted; the edge is roped off.", until: "2099-01-01" };
  const member = await aMember(owner, "member");
  const forbidden = await member.api.call(auditApi.waiveRequirement, { params: { id: jobId, requirementId }, body: waiver });
  expect(forbidden.status).toBe(403);
  const waived = await api.call(auditApi.waiveRequirement, { params: { id: jobId, requirementId }, body: waiver });
  expect([waived.status, waived.body.status]).toEqual([201, "waived"]);
  const past = await api.call(auditApi.waiveRequirement, {
    params: { id: jobId, requirementId },
    body: { ...waiver, until: "2020-01-01" },
  });
  expect([past.status, past.problem.errors?.[0]?.path]).toEqual([400, "until"]);
  const { body } = await api.call(auditApi.getJobCompliance, { params: { id: jobId } });
  expect(body.summary.waived).toBe(1);
  const job = await api.call(jobsApi.getJob, { params: { id: jobId } });
  expect([job.body.openFindings, job.body.highestRisk]).toEqual([body.summary.nonCompliant, body.summary.highestRisk]);
});

it("high risk is an event, and every change has its audit entry", async () => {
  const { api } = await anOwner();
  const jobId = await openJob(api);
  await inspect(api, jobId, { workingHeightFt: 14, fallProtection: "none" });
  await audited(api, jobId);
  const types = await vi.waitFor(async () => {
    const { body } = await api.call(recordsApi.listEvents, { query: { limit: 100 } });
    const found = body.data.map((event) => event.type);
    expect(found).toContain("compliance.risk.high");
    return found;
  });
  expect(types).toEqual(
    expect.arrayContaining(["job.created", "evidence.added", "compliance.audit.requested", "compliance.audit.completed"]),
  );
  expect((await api.call(recordsApi.verifyEvents)).body).toMatchObject({ ok: true });
  const { body: log } = await api.call(recordsApi.listAuditLog, { query: { limit: 100 } });
  expect(log.data.map((entry) => entry.action)).toEqual(
    expect.arrayContaining(["job.created", "evidence.added", "audit.requested", "audit.completed"]),
  );
});

it("facts that are unknown, impossible or of the wrong type are refused one by one", async () => {
  const { api } = await anOwner();
  const { status, problem } = await inspect(api, await openJob(api), {
    workingHeightFt: -3,
    fallProtection: "hope",
    nonsense: 1,
    hardHatsWorn: "yes",
  });
  expect(status).toBe(400);
  expect(problem.errors?.map((error) => error.path).sort()).toEqual([
    "facts.fallProtection",
    "facts.hardHatsWorn",
    "facts.nonsense",
    "facts.workingHeightFt",
  ]);
});

it("the stream tells progress, then every result, then that it is done", async () => {
  const owner = await anOwner();
  const { api } = owner;
  const jobId = await openJob(api);
  await inspect(api, jobId, { workingHeightFt: 14, fallProtection: "none" });
  const { body } = await api.call(auditApi.runAudit, { params: { id: jobId } });
  const request = new Request(`${ORIGIN}/api/v1/audit-runs/${body.auditRunId}/stream`, {
    headers: { authorization: `Bearer ${owner.signedIn.accessToken}` },
  });
  const text = await (await fetchWithoutWaiting(request)).text();
  const events = [...text.matchAll(/event: (\w+)\ndata: (.*)\n/g)].map(([, type, data]) => ({
    type,
    data: JSON.parse(data ?? ""),
  }));
  const run = await finished(api, body.auditRunId);
  expect(events.at(0)?.type).toBe("progress");
  expect(events.at(-1)).toMatchObject({ type: "done", data: { status: "completed", progress: 1 } });
  expect(events.filter((event) => event.type === "result")).toHaveLength(run.results.length);
});

it("tells findings in the reader's language", async () => {
  const { api } = await anOwner();
  const jobId = await openJob(api);
  await inspect(api, jobId, { workingHeightFt: 14, fallProtection: "none" });
  const { id } = await audited(api, jobId);
  const french = await api.call(auditApi.getAuditRun, { params: { id } }, { "accept-language": "fr-CA,fr;q=0.9" });
  const english = await api.call(auditApi.getAuditRun, { params: { id } });
  const [fr, en] = [resultOf(french.body, "1926.501"), resultOf(english.body, "1926.501")];
  expect(fr?.findings).not.toBe(en?.findings);
  expect(fr?.remediationSteps[0]).not.toBe(en?.remediationSteps[0]);
});

it("a finished run cannot be cancelled", async () => {
  const { api } = await anOwner();
  const { id } = await audited(api, await openJob(api));
  expect((await api.call(auditApi.cancelAuditRun, { params: { id } })).status).toBe(409);
});

it("a field worker sees and serves only the jobs that are theirs", async () => {
  const owner = await anOwner();
  const worker = await aMember(owner, "field_worker");
  const theirs = (await owner.api.call(jobsApi.createJob, { body: { ...aJob, assigneeIds: [worker.signedIn.user.id] } })).body.id;
  const other = await openJob(owner.api);
  expect((await worker.api.call(jobsApi.listJobs)).body.data.map((job) => job.id)).toEqual([theirs]);
  expect((await inspect(worker.api, theirs, { hardHatsWorn: true })).status).toBe(201);
  expect((await inspect(worker.api, other, { hardHatsWorn: true })).status).toBe(404);
  expect((await worker.api.call(jobsApi.getJob, { params: { id: other } })).status).toBe(404);
  expect((await worker.api.call(auditApi.runAudit, { params: { id: theirs } })).status).toBe(403);
  expect((await worker.api.call(jobsApi.createJob, { body: aJob })).status).toBe(403);
});
