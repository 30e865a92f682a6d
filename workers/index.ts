/** The Worker: requests, queue messages, crons, and the Durable Object classes. */
import { createApp } from "./app.ts";
import { modules } from "./modules.ts";
import { runCron } from "./platform/cron.ts";
import type { Env } from "./platform/env.ts";
import { consume } from "./platform/queue/dispatch.ts";

export { EventLedger, LiveFeed, ProviderCalendar, RateLimiter } from "../durable-objects/index.ts";

const app = createApp();

export default {
  fetch: (request, env, ctx) => app.fetch(request, env, ctx),
  queue: (batch, env, ctx) => consume(batch, { env, waitUntil: (work) => ctx.waitUntil(work) }, modules),
  scheduled: (controller, env, ctx) => runCron(controller.cron, { env, waitUntil: (work) => ctx.waitUntil(work) }, modules),
} satisfies ExportedHandler<Env>;
