/** Jobs: open, list, read, change, delete. Each change is one unit with its audit entry and event. */
import { commit } from "../../../platform/commit.ts";
import type { Ctx } from "../../../platform/context.ts";
import { AppError, invalidField } from "../../../platform/errors.ts";
import { sortOf } from "../../../platform/http/cursor.ts";
import type { Input } from "../../../platform/http/route.ts";
import { membersAmong, tenantOf } from "../../identity/public.ts";
import type { jobsApi } from "../api.ts";
import { countEvidence } from "../repository/evidence.ts";
import { deleteJobRow, insertJob, type JobRow, type JobValues, listJobRows, updateJobRow } from "../repository/jobs.ts";
import { hasAuditRuns } from "../repository/results.ts";
import type { Job } from "../schemas.ts";
import { jobWithin, reachOf } from "./reach.ts";

type In<K extends keyof typeof jobsApi> = Input<(typeof jobsApi)[K]>;

export async function createJob(ctx: Ctx, { body }: In<"createJob">): Promise<Job> {
  datesInOrder(body.startDate, body.endDate);
  const assigneeIds = await knownMembers(ctx, body.assigneeIds ?? []);
  const now = ctx.now();
  const values: JobValues = {
    tenantId: ctx.tenantId,
    id: ctx.newId(),
    createdAt: now,
    updatedAt: now,
    name: body.name,
    ...body.location,
    startDate: body.startDate,
    endDate: body.endDate ?? null,
    ...(await valueOf(ctx, body.estimatedValue)),
    status: body.status,
    industry: body.industry,
    crewSize: body.crewSize ?? null,
    assigneeIds,
    openFindings: 0,
    version: 1,
    createdBy: ctx.actor.id,
  };
  const [[row]] = await commit(ctx, {
    writes: (tx) => [insertJob(ctx.db, tx, values)],
    audit: { action: "job.created", resourceType: "job", resourceId: values.id, after: body },
    events: [{ type: "job.created", data: { jobId: values.id, name: body.name, status: body.status } }],
  });
  return toJob(row as JobRow);
}

export async function listJobs(ctx: Ctx, { query }: In<"listJobs">) {
  const sort = sortOf(query.sort, { field: "createdAt", direction: "desc" });
  const page = await listJobRows(ctx.db, reachOf(ctx), query, { limit: query.limit, cursor: query.cursor, sort });
  return { ...page, data: page.data.map(toJob) };
}

export const getJob = async (ctx: Ctx, { params }: In<"getJob">): Promise<Job> => toJob(await jobWithin(ctx, params.id));

export async function updateJob(ctx: Ctx, { params, body, ifMatch }: In<"updateJob">): Promise<Job> {
  const job = await jobWithin(ctx, params.id, "work:write");
  if (ifMatch !== undefined && ifMatch !== job.version) throw changedMeanwhile(job.version);
  const { location, estimatedValue, assigneeIds, ...plain } = body;
  const changes: Partial<JobValues> = {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...location,
    ...(estimatedValue === undefined ? {} : await valueOf(ctx, estimatedValue)),
    ...(assigneeIds ? { assigneeIds: await knownMembers(ctx, assigneeIds) } : {}),
  };
  datesInOrder(changes.startDate ?? job.startDate, changes.endDate === undefined ? job.endDate : changes.endDate);
  const changed = Object.keys(changes) as (keyof JobRow)[];
  if (changed.length === 0) return toJob(job);
  const before = Object.fromEntries(changed.map((key) => [key, job[key]]));
  const [rows] = await commit(ctx, {
    writes: (tx) => [updateJobRow(ctx.db, tx, job, { ...changes, updatedAt: ctx.now() })],
    audit: { action: "job.updated", resourceType: "job", resourceId: job.id, before, after: changes },
    events: [{ type: "job.updated", data: { jobId: job.id, changed } }],
  });
  const row = rows[0];
  if (!row) throw changedMeanwhile();
  return toJob(row);
}

/** Once audited, a job is part of the record: it is cancelled instead of deleted. */
export async function deleteJob(ctx: Ctx, { params }: In<"deleteJob">): Promise<void> {
  const job = await jobWithin(ctx, params.id, "work:write");
  const [audited, evidence] = await Promise.all([hasAuditRuns(ctx.db, job.id), countEvidence(ctx.db, job.id)]);
  if (audited || evidence > 0)
    throw new AppError("conflict", "This job has evidence or audits, which are kept. Set its status to cancelled instead.");
  await commit(ctx, {
    writes: (tx) => [deleteJobRow(ctx.db, tx, job)],
    audit: { action: "job.deleted", resourceType: "job", resourceId: job.id, before: { name: job.name, status: job.status } },
    events: [{ type: "job.deleted", data: { jobId: job.id, name: job.name } }],
  });
}

const changedMeanwhile = (version?: number) =>
  new AppError(
    "version-mismatch",
    "Somebody else changed this job meanwhile. Read it again and repeat your change.",
    version ? { extra: { version } } : {},
  );

function datesInOrder(start: string, end: string | null | undefined): void {
  if (end && end < start) throw invalidField("endDate", "before-start", "The end lies before the start.");
}

async function knownMembers(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return [];
  const known = await membersAmong(ctx, unique);
  const stranger = unique.findIndex((id) => !known.has(id));
  if (stranger >= 0) throw invalidField(`assigneeIds.${stranger}`, "unknown-member", "This person is not a member of the company.");
  return unique;
}

async function valueOf(
  ctx: Ctx,
  value: In<"createJob">["body"]["estimatedValue"],
): Promise<{ estimatedValue: number | null; currency: string }> {
  const { currency } = await tenantOf(ctx);
  if (value === null || value === undefined) return { estimatedValue: null, currency };
  return typeof value === "number" ? { estimatedValue: value, currency } : { estimatedValue: value.amount, currency: value.currency };
}

function toJob(row: JobRow): Job {
  return {
    id: row.id,
    name: row.name,
    location: { address: row.address, lat: row.lat, lon: row.lon },
    startDate: row.startDate,
    endDate: row.endDate,
    estimatedValue: row.estimatedValue === null ? null : { amount: row.estimatedValue, currency: row.currency },
    status: row.status,
    industry: row.industry,
    crewSize: row.crewSize,
    assigneeIds: row.assigneeIds,
    highestRisk: row.highestRisk,
    openFindings: row.openFindings,
    lastAuditAt: row.lastAuditAt?.toISOString() ?? null,
    coverPhotoId: row.coverPhotoId,
    version: row.version,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
