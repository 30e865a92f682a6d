/**
 * Carries out a queued audit: collect, evaluate, review, record, summarise. Safe to run again at any point: it works under a
 * claim, and results, job, run, audit entry and events are committed as one unit at the end.
 */
import { commit } from "../../../platform/commit.ts";
import type { Ctx } from "../../../platform/context.ts";
import { ExpectationError } from "../../../platform/db/tenant-db.ts";
import type { AuditMessage } from "../../../platform/queue/messages.ts";
import { progressOf, stepFinished, type StepName, stepStarted, stepsStopped } from "../domain/audit-steps.ts";
import { HIGH_RISK } from "../domain/risk.ts";
import { evaluate, type Observation, type RequirementResult } from "../domain/rules/engine.ts";
import type { Facts } from "../domain/facts.ts";
import { advanceRun, type AuditRunRow, claimRun, endRun, findAuditRun } from "../repository/audit-runs.ts";
import { observationsOf } from "../repository/evidence.ts";
import { findJob, type JobRow, recordAuditOutcome } from "../repository/jobs.ts";
import { insertResults, type ResultValues, waiversOf } from "../repository/results.ts";
import type { AuditSummary } from "../schemas.ts";
import { abortWhenCancelled } from "./abort-when-cancelled.ts";
import { calendarDay } from "./calendar-day.ts";
import { readNotes } from "./read-notes.ts";
import { summaryOf } from "./summary.ts";

/** A worker that is silent this long is taken for dead. Longer than the model's own timeout between two renewals. */
const LEASE_MS = 90_000;
/** Facts older than the newest 500 observations have all been superseded in practice. */
const MAX_OBSERVATIONS = 500;

type Finding = RequirementResult & { decidedByModel: boolean };

export async function carryOutAudit(ctx: Ctx, message: { tenantId: string }, delivery: { last: boolean }): Promise<void> {
  const { auditRunId } = message as AuditMessage;
  const found = await findAuditRun(ctx.db, auditRunId);
  if (!found) return;
  const run = await claimRun(ctx.db, found, ctx.now(), leaseFrom(ctx));
  if (!run) return;
  try {
    await work(ctx, run);
  } catch (error) {
    // Cancelled, or another worker took over: nothing of ours was written.
    if (error instanceof ExpectationError || (error as Error).name === "AbortError") return;
    await (delivery.last ? fail(ctx, run, error) : release(ctx, run));
    throw error;
  }
}

async function work(ctx: Ctx, claimed: AuditRunRow): Promise<void> {
  const job = await findJob(ctx.db, { kind: "all" }, claimed.jobId);
  if (!job) return fail(ctx, claimed, new Error("the job is gone"));
  let run = await begin(ctx, claimed, "collect");
  const observations = await collect(ctx, job);
  run = await finish(ctx, run, "collect", { detail: `${observations.length}`, next: "evaluate" });
  const ruled = evaluate(observations, contextOf(job));
  run = await finish(ctx, run, "evaluate", { detail: `${ruled.length}`, next: "review" });
  const read = await review(ctx, run, job);
  run = await finish(ctx, run, "review", read ? { detail: `${read.length}`, next: "record" } : { status: "skipped", next: "record" });
  const findings = read?.length ? decideWithNotes(observations, read, job) : ruled.map((result) => ({ ...result, decidedByModel: false }));
  await record(ctx, run, job, findings);
}

async function collect(ctx: Ctx, job: JobRow): Promise<Observation[]> {
  const rows = await observationsOf(ctx.db, job.id, MAX_OBSERVATIONS);
  // Facts passed parseFacts when they were stored.
  return rows.map((row) => ({ evidenceId: row.id, observedAt: row.observedAt.getTime(), facts: (row.facts ?? {}) as Facts }));
}

const contextOf = (job: JobRow) => ({ industry: job.industry, ...(job.crewSize !== null && { crewSize: job.crewSize }) });

/** A model that is down never fails the audit: what the rules decided stands, and the step says it was skipped. */
async function review(ctx: Ctx, run: AuditRunRow, job: JobRow): Promise<Observation[] | undefined> {
  const watch = abortWhenCancelled(ctx, run);
  try {
    return await readNotes(ctx, job.id, watch.signal);
  } catch (error) {
    if (watch.signal.aborted) throw watch.signal.reason;
    ctx.log.warn("the model did not answer; the rules alone decided", { auditRunId: run.id, error: (error as Error).name });
    return undefined;
  } finally {
    watch.stop();
  }
}

/** Facts that people stated outrank those a model read: notes only fill what no inspection says. */
function decideWithNotes(stated: readonly Observation[], read: readonly Observation[], job: JobRow): Finding[] {
  const known = new Set(stated.flatMap((observation) => Object.keys(observation.facts)));
  const filled = read.map((observation) => ({
    ...observation,
    facts: Object.fromEntries(Object.entries(observation.facts).filter(([key]) => !known.has(key))) as Facts,
  }));
  const byModel = new Set(filled.filter(({ facts }) => Object.keys(facts).length > 0).map(({ evidenceId }) => evidenceId));
  return evaluate([...stated, ...filled], contextOf(job)).map((result) => ({
    ...result,
    decidedByModel: result.evidenceIds.some((id) => byModel.has(id)),
  }));
}

/** What turned out not to be part of the work counts as met, so that an older broken result does not stand on. */
function rowsOf(ctx: Ctx, run: AuditRunRow, findings: readonly Finding[], now: Date): ResultValues[] {
  return findings.map(({ decidedByModel, status, messages, missingFacts, evidenceIds, citations, remediationSteps, ...finding }) => ({
    ...finding,
    tenantId: ctx.tenantId,
    id: ctx.newId(),
    createdAt: now,
    jobId: run.jobId,
    auditRunId: run.id,
    status: status === "not_applicable" ? "compliant" : status,
    messages: [...messages],
    missingFacts: [...missingFacts],
    evidenceIds: [...evidenceIds],
    citations: [...citations],
    remediationSteps: [...remediationSteps],
    decidedBy: decidedByModel ? "model" : "rule",
  }));
}

async function record(ctx: Ctx, before: AuditRunRow, job: JobRow, findings: readonly Finding[]): Promise<void> {
  const now = ctx.now();
  const results = rowsOf(ctx, before, findings, now);
  const waivers = await waiversOf(ctx.db, job.id);
  const summary = summaryOf(results, waivers, await calendarDay(ctx));
  const recorded = stepFinished(before.steps, "record", now, { detail: `${results.length}` });
  const steps = stepFinished(recorded, "summarise", now, {});
  await commit(ctx, {
    writes: (tx) => [
      advanceRun(ctx.db, tx, before, { status: "completed", progress: 1, steps, summary, finishedAt: now, leaseUntil: null }),
      ...insertResults(ctx.db, tx, results),
      recordAuditOutcome(ctx.db, tx, job.id, { highestRisk: summary.highestRisk, openFindings: summary.nonCompliant, lastAuditAt: now }),
    ],
    audit: { action: "audit.completed", resourceType: "audit_run", resourceId: before.id, after: { jobId: job.id, ...summary } },
    events: eventsOf(job, before, results, summary),
  });
  await announce(ctx, { ...before, status: "completed", progress: 1 });
}

function eventsOf(job: JobRow, run: AuditRunRow, results: readonly ResultValues[], summary: AuditSummary) {
  const ids = { jobId: job.id, auditRunId: run.id };
  const grave = results.filter((result) => result.status === "non_compliant" && result.riskScore > HIGH_RISK);
  return [
    { type: "compliance.audit.completed", data: { ...ids, summary } },
    // Finance listens: each starts an eligibility check of the job.
    ...grave.map(({ requirementId, regulationId, riskScore }) => ({
      type: "compliance.risk.high",
      data: { ...ids, requirementId, regulationId, riskScore },
    })),
  ];
}

const leaseFrom = (ctx: Ctx): Date => new Date(ctx.now().getTime() + LEASE_MS);

const begin = (ctx: Ctx, run: AuditRunRow, step: StepName) => advance(ctx, run, stepStarted(run.steps, step, ctx.now()));

type Finished = { detail?: string; status?: "completed" | "skipped"; next: StepName };

function finish(ctx: Ctx, run: AuditRunRow, step: StepName, { next, ...outcome }: Finished): Promise<AuditRunRow> {
  const now = ctx.now();
  return advance(ctx, run, stepStarted(stepFinished(run.steps, step, now, outcome), next, now));
}

async function advance(ctx: Ctx, run: AuditRunRow, steps: AuditRunRow["steps"]): Promise<AuditRunRow> {
  const changes = { steps, progress: progressOf(steps), leaseUntil: leaseFrom(ctx) };
  await ctx.db.atomic((tx) => [advanceRun(ctx.db, tx, run, changes)]);
  const advanced = { ...run, ...changes };
  await announce(ctx, advanced);
  return advanced;
}

export const announce = (ctx: Ctx, run: Pick<AuditRunRow, "id" | "jobId" | "status" | "progress">): Promise<void> =>
  ctx.publish([
    {
      topic: `audit-run:${run.id}`,
      type: "audit.progress",
      data: { auditRunId: run.id, jobId: run.jobId, status: run.status, progress: run.progress },
    },
  ]);

async function release(ctx: Ctx, run: AuditRunRow): Promise<void> {
  await ctx.db.atomic((tx) => [advanceRun(ctx.db, tx, run, { status: "queued" })]).catch(() => undefined);
}

/** After the last attempt the run says so, instead of hanging. */
async function fail(ctx: Ctx, run: AuditRunRow, error: unknown): Promise<void> {
  ctx.log.error("audit run failed", error, { auditRunId: run.id });
  const now = ctx.now();
  const failure = "The audit could not be finished. Nothing was recorded; run it again.";
  await commit(ctx, {
    writes: (tx) => [endRun(ctx.db, tx, run.id, { status: "failed", failure, finishedAt: now, steps: stepsStopped(run.steps, now) })],
    audit: { action: "audit.failed", resourceType: "audit_run", resourceId: run.id, after: { jobId: run.jobId } },
    events: [{ type: "compliance.audit.failed", data: { jobId: run.jobId, auditRunId: run.id } }],
  });
  await announce(ctx, { ...run, status: "failed" });
}
