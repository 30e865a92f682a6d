/** A signal that aborts when a run is cancelled, and keeps its lease while somebody waits for a model. */
import type { Ctx } from "../../../platform/context.ts";
import { type AuditRunRow, findAuditRun, renewLease } from "../repository/audit-runs.ts";

const LOOK_EVERY_MS = 500;
const LEASE_MS = 90_000;

export function abortWhenCancelled(ctx: Ctx, run: AuditRunRow): { signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let looks = 0;
  const look = async () => {
    const now = await findAuditRun(ctx.db, run.id);
    if (!now || now.status !== "running" || now.claim !== run.claim)
      controller.abort(new DOMException("the run was cancelled", "AbortError"));
    else if (++looks % 20 === 0) await renewLease(ctx.db, run.id, run.claim, new Date(ctx.now().getTime() + LEASE_MS));
    if (!stopped && !controller.signal.aborted) schedule();
  };
  const schedule = () => {
    timer = setTimeout(() => void look().catch(() => schedule()), LOOK_EVERY_MS);
  };
  schedule();
  return {
    signal: controller.signal,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
