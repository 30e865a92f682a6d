/** Hands queue messages to their consumers: ack per message, retry with backoff, dead letters kept for a person to see. */
import { asSystem, type Runtime } from "../compose.ts";
import { openControl } from "../db/control.ts";
import { controlTables } from "../db/platform-tables.ts";
import { newId } from "../ids.ts";
import { createLogger } from "../log.ts";
import type { Consumer, Module } from "../module.ts";
import type { OutboxMessage } from "./messages.ts";

/** As `max_retries` in wrangler.toml, plus the first try. */
const MAX_ATTEMPTS = 6;

/** `audits-staging` and `audits` are one queue to the code. */
const nameOf = (queue: string): string => queue.replace(/-(staging|production)$/, "");

const retryDelaySeconds = (attempt: number): number => Math.min(300, 2 ** attempt);

export async function consume(batch: MessageBatch, runtime: Runtime, modules: readonly Module[]): Promise<void> {
  const queue = nameOf(batch.queue);
  if (queue === "dead-letters") return keepDeadLetters(batch, runtime);
  const consumer = queue === "outbox" ? publishTo(modules) : consumerOf(modules, queue);
  for (const message of batch.messages) {
    const body = message.body as { tenantId: string };
    const job = { name: `queue:${queue}`, tenantId: body.tenantId, requestId: newId() };
    const delivery = { attempt: message.attempts, last: message.attempts >= MAX_ATTEMPTS };
    try {
      await asSystem(runtime, job, (ctx) => consumer(ctx, body, delivery));
      message.ack();
    } catch (error) {
      createLogger({ queue, tenantId: body.tenantId }).error("consumer failed", error, { attempt: message.attempts });
      message.retry({ delaySeconds: retryDelaySeconds(message.attempts) });
    }
  }
}

function consumerOf(modules: readonly Module[], queue: string): Consumer {
  const consumer = modules.map((module) => module.consumers[queue]).find((found) => found !== undefined);
  if (!consumer) throw new Error(`no module consumes the queue ${queue}`);
  return consumer;
}

/** Reactions of all modules to an event, then the tenant's open consoles. */
function publishTo(modules: readonly Module[]): Consumer {
  return async (ctx, message) => {
    const { event } = message as OutboxMessage;
    for (const module of modules) await module.on[event.type]?.(ctx, event);
    // Ids and types only: what a person may read of them is decided when the console asks.
    await ctx.publish([{ topic: "events", type: event.type, data: { seq: event.seq, id: event.id, ...idsOf(event.data) } }]);
  };
}

const idsOf = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key.endsWith("Id")));

async function keepDeadLetters(batch: MessageBatch, runtime: Runtime): Promise<void> {
  const { deadLetters } = controlTables;
  const control = openControl(runtime.env.CONTROL);
  for (const message of batch.messages) {
    const body = message.body as Record<string, unknown>;
    const tenantId = typeof body["tenantId"] === "string" ? body["tenantId"] : null;
    const queue = "auditRunId" in body ? "audits" : "outbox";
    await control.insert(deadLetters).values({ id: message.id, createdAt: new Date(), queue, tenantId, body }).onConflictDoNothing();
    message.ack();
  }
}
