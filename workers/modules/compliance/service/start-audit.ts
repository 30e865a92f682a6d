/** Asks for an audit of a job: the answer of the last 24 hours stands while nothing new was observed; else a run is queued. */
import { commit } from "../../../platform/commit.ts";
import type { Ctx } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { API_BASE } from "../../../platform/http/mount.ts";
import { spend } from "../../../platform/http/limits.ts";
import type { Input } from "../../../platform/http/route.ts";
import { Reply } from "../../../platform/module.ts";
import type { auditApi } from "../api.ts";
import { FRESH_STEPS } from "../domain/audit-steps.ts";
import { insertAuditRun, standingRun } from "../repository/audit-runs.ts";
import { evidenceSince } from "../repository/evidence.ts";
import { engineOf } from "./read-notes.ts";
import { jobWithin } from "./reach.ts";

const CACHE_MS = 24 * 3600 * 1000;
/** A queued run whose message is lost is queued again after this. */
const PICKUP_MS = 30_000;

export async function startAudit(ctx: Ctx, { params, body }: Input<(typeof auditApi)["runAudit"]>) {
  const job = await jobWithin(ctx, params.id, "audits:run");
  if (job.status === "cancelled") throw new AppError("conflict", "A cancelled job is not audited. Set it to active first.");
  if (!body?.force) {
    const standing = await standingRun(ctx.db, job.id, new Date(ctx.now().getTime() - CACHE_MS));
    if (standing && standing.status !== "completed") return new Reply(202, started(standing.id));
    if (standing && !(await evidenceSince(ctx.db, job.id, standing.createdAt)))
      return new Reply(200, { ...started(standing.id), status: "cached" as const });
  }
  await spend(ctx, "audit");
  const id = ctx.newId();
  const now = ctx.now();
  await commit(ctx, {
    writes: (tx) => [
      insertAuditRun(ctx.db, tx, {
        tenantId: ctx.tenantId,
        id,
        createdAt: now,
        jobId: job.id,
        status: "queued",
        progress: 0,
        steps: FRESH_STEPS,
        engine: engineOf(ctx),
        requestedBy: ctx.actor.id,
        leaseUntil: new Date(now.getTime() + PICKUP_MS),
        claim: 0,
      }),
    ],
    audit: { action: "audit.requested", resourceType: "audit_run", resourceId: id, after: { jobId: job.id, force: body?.force ?? false } },
    events: [{ type: "compliance.audit.requested", data: { jobId: job.id, auditRunId: id } }],
  });
  // After the commit: a message that is lost here is found by the sweep, a run that was never stored is never carried out.
  await ctx.bindings.AUDITS.send({ tenantId: ctx.tenantId, auditRunId: id }).catch((error: unknown) =>
    ctx.log.error("audit was not queued; the sweep will", error),
  );
  return new Reply(202, started(id));
}

const started = (id: string) => ({ auditRunId: id, status: "processing" as const, url: `${API_BASE}/audit-runs/${id}` });
