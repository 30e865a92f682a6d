/** An audit run as server-sent events: `progress` while it goes, then each `result`, then `done`. */
import type { Ctx } from "../../../platform/context.ts";
import { openTenant } from "../../../platform/db/shards.ts";
import type { Input } from "../../../platform/http/route.ts";
import type { auditApi } from "../api.ts";
import type { AuditRun } from "../schemas.ts";
import { runWithin, withResults } from "./audit-runs.ts";

/** The live feed wakes the stream at once; this look catches what it may have missed. */
const LOOK_EVERY_MS = 1000;
const LONGEST_MS = 5 * 60_000;

export async function streamAuditRun(
  ctx: Ctx,
  { params }: Input<(typeof auditApi)["streamAuditRun"]>,
  request: Request,
): Promise<Response> {
  await runWithin(ctx, params.id);
  // The request's own connection closes with its headers; the stream outlives it.
  const { db, close } = await openTenant(ctx.bindings, ctx.tenantId);
  const own: Ctx = { ...ctx, db };
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  ctx.waitUntil(
    follow(own, params.id, writable, request.signal)
      .catch(() => undefined) // the reader went away
      .then(close),
  );
  return new Response(readable, {
    headers: { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" },
  });
}

async function follow(ctx: Ctx, id: string, writable: WritableStream<Uint8Array>, gone: AbortSignal): Promise<void> {
  const writer = writable.getWriter();
  const send = (event: string, data: unknown) =>
    writer.write(new TextEncoder().encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  const feed = await listen(ctx, id);
  try {
    const until = Date.now() + LONGEST_MS;
    let told = "";
    while (!gone.aborted && Date.now() < until) {
      const run = await withResults(ctx, await runWithin(ctx, id));
      const state = JSON.stringify([run.status, run.progress, run.steps]);
      if (state !== told) await send("progress", progressOf(run));
      else await writer.write(new TextEncoder().encode(": still here\n\n"));
      told = state;
      if (run.finishedAt !== null) {
        for (const result of run.results) await send("result", result);
        await send("done", { ...progressOf(run), summary: run.summary, failure: run.failure });
        return;
      }
      await feed.next();
    }
  } finally {
    feed.close();
    await writer.close().catch(() => undefined);
  }
}

const progressOf = ({ id, jobId, status, progress, steps }: AuditRun) => ({ auditRunId: id, jobId, status, progress, steps });

/** `next` resolves when the run has moved, or after a while. */
async function listen(ctx: Ctx, id: string): Promise<{ next(): Promise<void>; close(): void }> {
  const url = `https://live-feed/?topic=${encodeURIComponent(`audit-run:${id}`)}`;
  const { webSocket } = await ctx.bindings.LIVE_FEED.getByName(ctx.tenantId).fetch(new Request(url, { headers: { upgrade: "websocket" } }));
  let moved = false;
  let wake = () => {};
  webSocket?.addEventListener("message", () => {
    moved = true;
    wake();
  });
  webSocket?.accept();
  return {
    next: async () => {
      if (!moved) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, LOOK_EVERY_MS);
        });
      }
      moved = false;
    },
    close: () => webSocket?.close(1000),
  };
}
