/** Whose jobs the caller may see, and the job they ask for: another's is as unknown as one that never was. */
import type { Permission } from "../../../platform/access.ts";
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { notFound } from "../../../platform/errors.ts";
import { findJob, type JobRow, type Reach } from "../repository/jobs.ts";

export function reachOf(ctx: Ctx, permission: Permission = "work:read"): Reach {
  return requirePermission(ctx, permission) === "all" ? { kind: "all" } : { kind: "own", userId: ctx.actor.id };
}

/** AppError `not-found` for an unknown job, another tenant's, or one out of the caller's reach. */
export async function jobWithin(ctx: Ctx, id: string, permission: Permission = "work:read"): Promise<JobRow> {
  const job = await findJob(ctx.db, reachOf(ctx, permission), id);
  if (!job) throw notFound("This job");
  return job;
}
