/** Periodic work: the platform's own sweeps and what modules declare, by cron expression. One failing job stops no other. */
import { asSystem, makeBase, type Runtime, settle } from "./compose.ts";
import type { BaseCtx, Ctx } from "./context.ts";
import { tenantsDue } from "./db/cross-tenant.ts";
import { platformTables } from "./db/platform-tables.ts";
import { archiveDigest } from "./events/digest.ts";
import { drainOutbox } from "./events/outbox.ts";
import { newId } from "./ids.ts";
import type { CronJob, Module, OpenSystemCtx } from "./module.ts";
import { forgetIdempotencyKeys } from "./http/idempotency-retention.ts";
import { sweepRelay } from "./relay.ts";

export const EVERY_MINUTE = "* * * * *";
const DIGEST_TIME = "15 0 * * *";
export const RETENTION_TIME = "30 3 * * *";

const platformJobs: readonly CronJob[] = [
  {
    name: "outbox-sweep",
    schedule: EVERY_MINUTE,
    due: { table: platformTables, name: "outbox", column: "createdAt" },
    run: async (ctx: Ctx) => {
      await drainOutbox({ db: ctx.db, ledger: ctx.bindings.EVENT_LEDGER.getByName(ctx.tenantId), queue: ctx.bindings.OUTBOX });
    },
  },
  { name: "relay-sweep", schedule: EVERY_MINUTE, run: sweepRelay },
  { name: "ledger-digest", schedule: DIGEST_TIME, due: { table: platformTables, name: "events", column: "createdAt" }, run: archiveDigest },
  { name: "forget-idempotency-keys", schedule: RETENTION_TIME, run: forgetIdempotencyKeys },
];

export async function runCron(schedule: string, runtime: Runtime, modules: readonly Module[]): Promise<void> {
  const jobs = [...platformJobs, ...modules.flatMap((module) => module.cron)].filter((job) => job.schedule === schedule);
  const pending: Promise<unknown>[] = [];
  const base = makeBase(
    { env: runtime.env, waitUntil: (work) => void pending.push(work) },
    { requestId: newId(), ip: null, userAgent: null, locale: "en" },
  );
  for (const job of jobs) {
    const inTenant: OpenSystemCtx = (tenantId, work) =>
      asSystem(runtime, { name: `cron:${job.name}`, tenantId, requestId: base.origin.requestId }, work);
    try {
      await (job.due ? runDue(base, job, inTenant) : job.run(base, inTenant));
    } catch (error) {
      base.log.error("cron job failed", error, { job: job.name });
    }
  }
  await settle(pending);
}

async function runDue(base: BaseCtx, job: Extract<CronJob, { due: object }>, inTenant: OpenSystemCtx): Promise<void> {
  const table = job.due.table.d1[job.due.name];
  if (!table) throw new Error(`job ${job.name} names an unknown table`);
  for (const tenantId of await tenantsDue(base.bindings, table, job.due.column, base.now())) {
    try {
      await inTenant(tenantId, job.run);
    } catch (error) {
      base.log.error("cron job failed for a tenant", error, { job: job.name, tenantId });
    }
  }
}
