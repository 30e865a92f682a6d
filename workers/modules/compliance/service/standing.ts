/** A job's standing per requirement, its history, and waivers. */
import { commit } from "../../../platform/commit.ts";
import type { Ctx } from "../../../platform/context.ts";
import { invalidField, notFound } from "../../../platform/errors.ts";
import type { Input } from "../../../platform/http/route.ts";
import type { auditApi } from "../api.ts";
import { currentStanding, type RequirementStanding } from "../domain/standing.ts";
import { recordAuditOutcome } from "../repository/jobs.ts";
import { insertWaiver, newestResults, resultHistory, type ResultRow, type WaiverRow, waiversOf } from "../repository/results.ts";
import type { JobCompliance, Standing } from "../schemas.ts";
import { calendarDay } from "./calendar-day.ts";
import { jobWithin } from "./reach.ts";
import { toResult } from "./results.ts";
import { summaryOf } from "./summary.ts";

type In<K extends keyof typeof auditApi> = Input<(typeof auditApi)[K]>;

export async function getJobCompliance(ctx: Ctx, { params, query }: In<"getJobCompliance">): Promise<JobCompliance> {
  const job = await jobWithin(ctx, params.id);
  const { locale } = ctx.origin;
  const [newest, waivers, history, today] = await Promise.all([
    newestResults(ctx.db, job.id),
    waiversOf(ctx.db, job.id),
    resultHistory(ctx.db, job.id, query),
    calendarDay(ctx),
  ]);
  const standing = currentStanding(newest, waivers, today);
  return {
    jobId: job.id,
    summary: summaryOf(newest, waivers, today),
    standing: standing.map((one) => toStanding(ctx, one)),
    history: history.data.map((row) => toResult(row, locale)),
    nextCursor: history.nextCursor,
  };
}

export async function waiveRequirement(ctx: Ctx, { params, body }: In<"waiveRequirement">): Promise<Standing> {
  const job = await jobWithin(ctx, params.id, "requirements:waive");
  const [newest, waivers, today] = await Promise.all([newestResults(ctx.db, job.id), waiversOf(ctx.db, job.id), calendarDay(ctx)]);
  const result = newest.find((row) => row.requirementId === params.requirementId);
  if (!result) throw notFound("A result of this requirement");
  if (body.until < today) throw invalidField("until", "in-the-past", "A waiver must end today or later.");
  const id = ctx.newId();
  const values = {
    tenantId: ctx.tenantId,
    id,
    createdAt: ctx.now(),
    jobId: job.id,
    requirementId: result.requirementId,
    regulationId: result.regulationId,
    reason: body.reason,
    until: body.until,
    waivedBy: ctx.actor.id,
  };
  const open = summaryOf(newest, [values, ...waivers], today);
  const [[waiver]] = await commit(ctx, {
    writes: (tx) => [
      insertWaiver(ctx.db, tx, values),
      recordAuditOutcome(ctx.db, tx, job.id, { highestRisk: open.highestRisk, openFindings: open.nonCompliant }),
    ],
    audit: {
      action: "requirement.waived",
      resourceType: "job",
      resourceId: job.id,
      after: { requirementId: result.requirementId, ...body },
    },
    events: [{ type: "compliance.requirement.waived", data: { jobId: job.id, requirementId: result.requirementId, until: body.until } }],
  });
  const [standing] = currentStanding([result], [waiver as WaiverRow], today);
  return toStanding(ctx, standing as JobStanding);
}

type JobStanding = RequirementStanding<ResultRow, WaiverRow>;

function toStanding(ctx: Ctx, { requirementId, status, riskScore, result, waiver }: JobStanding): Standing {
  const told = toResult(result, ctx.origin.locale);
  const granted = waiver ? { reason: waiver.reason, until: waiver.until, by: waiver.waivedBy } : null;
  return { requirementId, regulationId: result.regulationId, title: told.title, status, riskScore, result: told, waiver: granted };
}
