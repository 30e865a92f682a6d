/** Reading, cancelling and sweeping audit runs. */
import { commit } from "../../../platform/commit.ts";
import type { Ctx } from "../../../platform/context.ts";
import { ExpectationError } from "../../../platform/db/tenant-db.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import type { Input } from "../../../platform/http/route.ts";
import type { auditApi } from "../api.ts";
import { stepsStopped } from "../domain/audit-steps.ts";
import { type AuditRunRow, endRun, findAuditRun, listAuditRunRows, renewLease, stalledRuns } from "../repository/audit-runs.ts";
import { type ResultRow, resultsOfRun, type WaiverRow, waiversOf } from "../repository/results.ts";
import type { AuditRun } from "../schemas.ts";
import { announce } from "./carry-out-audit.ts";
import { calendarDay } from "./calendar-day.ts";
import { jobWithin } from "./reach.ts";
import { currentStanding, type StandingStatus } from "../domain/standing.ts";
import { toResult } from "./results.ts";

type In<K extends keyof typeof auditApi> = Input<(typeof auditApi)[K]>;

const SWEEP = 100;
const REQUEUE_MS = 60_000;

/** AppError `not-found` also for a run of a job out of the caller's reach. */
export async function runWithin(ctx: Ctx, id: string, permission: "work:read" | "audits:run" = "work:read"): Promise<AuditRunRow> {
  const run = await findAuditRun(ctx.db, id);
  if (!run) throw notFound("This audit run");
  await jobWithin(ctx, run.jobId, permission);
  return run;
}

export async function getAuditRun(ctx: Ctx, { params }: In<"getAuditRun">): Promise<AuditRun> {
  return withResults(ctx, await runWithin(ctx, params.id));
}

export async function withResults(ctx: Ctx, run: AuditRunRow): Promise<AuditRun> {
  const [results, waivers, today] = await Promise.all([resultsOfRun(ctx.db, run.id), waiversOf(ctx.db, run.jobId), calendarDay(ctx)]);
  return toRun(ctx, run, results, statuses(results, waivers, today));
}

export async function listAuditRuns(ctx: Ctx, { params, query }: In<"listAuditRuns">) {
  const job = await jobWithin(ctx, params.id);
  const page = await listAuditRunRows(ctx.db, job.id, { limit: query.limit, cursor: query.cursor });
  return { ...page, data: page.data.map((run) => toRun(ctx, run, [], new Map())) };
}

export async function cancelAuditRun(ctx: Ctx, { params }: In<"cancelAuditRun">): Promise<AuditRun> {
  const run = await runWithin(ctx, params.id, "audits:run");
  const now = ctx.now();
  try {
    await commit(ctx, {
      writes: (tx) => [endRun(ctx.db, tx, run.id, { status: "cancelled", finishedAt: now, steps: stepsStopped(run.steps, now) })],
      audit: {
        action: "audit.cancelled",
        resourceType: "audit_run",
        resourceId: run.id,
        before: { status: run.status },
        after: { status: "cancelled" },
      },
      events: [{ type: "compliance.audit.cancelled", data: { jobId: run.jobId, auditRunId: run.id } }],
    });
  } catch (error) {
    if (error instanceof ExpectationError) throw new AppError("conflict", "This run is over already.");
    throw error;
  }
  await announce(ctx, { ...run, status: "cancelled" });
  return getAuditRun(ctx, { params } as In<"getAuditRun">);
}

/** Cron: unfinished runs whose worker or queue message is gone (crash, lost message) are queued again. */
export async function requeueStalledRuns(ctx: Ctx): Promise<void> {
  const now = ctx.now();
  const stalled = await stalledRuns(ctx.db, now, SWEEP);
  for (const run of stalled) {
    await ctx.bindings.AUDITS.send({ tenantId: ctx.tenantId, auditRunId: run.id });
    // A queued run waits a while before the next sweep takes it for lost; a running one keeps its past lease, to be claimed.
    if (run.status === "queued") await renewLease(ctx.db, run.id, run.claim, new Date(now.getTime() + REQUEUE_MS));
  }
}

const statuses = (results: readonly ResultRow[], waivers: readonly WaiverRow[], today: string): Map<string, StandingStatus> =>
  new Map(currentStanding(results, waivers, today).map(({ requirementId, status }) => [requirementId, status]));

function toRun(ctx: Ctx, run: AuditRunRow, results: readonly ResultRow[], standing: ReadonlyMap<string, StandingStatus>): AuditRun {
  return {
    id: run.id,
    jobId: run.jobId,
    status: run.status,
    progress: run.progress,
    steps: run.steps,
    results: results.map((row) => toResult(row, ctx.origin.locale, standing.get(row.requirementId))),
    summary: run.summary,
    engine: run.engine,
    failure: run.failure,
    requestedBy: run.requestedBy,
    createdAt: run.createdAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  };
}
