/** Builds contexts: the composition root of the platform. Everything a use case touches is made here and nowhere else. */
import { type Clients, createClients } from "./clients/index.ts";
import type { Actor, BaseCtx, Ctx, Origin, PersonCtx } from "./context.ts";
import { openControl } from "./db/control.ts";
import { openTenant } from "./db/shards.ts";
import { type Config, configOf, type Env } from "./env.ts";
import { newId } from "./ids.ts";
import { createLogger, type Logger } from "./log.ts";

export type Runtime = { env: Env; waitUntil(work: Promise<unknown>): void };

/** Clients hold circuit breakers, so they live as long as the isolate's environment. */
const clientsByEnv = new WeakMap<object, Clients>();

function clientsOf(env: Env, config: Config): Clients {
  let clients = clientsByEnv.get(env);
  if (!clients) {
    const openai = config.OPENAI_API_KEY
      ? {
          openai: {
            baseUrl: config.OPENAI_BASE_URL,
            apiKey: config.OPENAI_API_KEY,
            reviewModel: config.OPENAI_REVIEW_MODEL,
            embeddingModel: config.OPENAI_EMBEDDING_MODEL,
          },
        }
      : {};
    clients = createClients({
      email: { baseUrl: config.EMAIL_API_URL, apiKey: config.EMAIL_API_KEY, from: config.EMAIL_FROM },
      evidence: env.EVIDENCE,
      ...openai,
    });
    clientsByEnv.set(env, clients);
  }
  return clients;
}

export function makeBase({ env, waitUntil }: Runtime, origin: Origin, log: Logger = createLogger()): BaseCtx {
  const config = configOf(env);
  return {
    origin,
    config,
    bindings: env,
    control: openControl(env.CONTROL),
    clients: clientsOf(env, config),
    log: log.with({ requestId: origin.requestId }),
    now: () => new Date(),
    newId,
    waitUntil,
  };
}

/** Opens the tenant's database and gives the context of work inside it. `close` ends a Postgres connection. */
export async function makeTenantCtx(
  base: BaseCtx | PersonCtx,
  tenantId: string,
  actor: Actor,
  bookmark?: string,
): Promise<{ ctx: Ctx; close: () => Promise<void> }> {
  const { db, close } = await openTenant(base.bindings, tenantId, bookmark);
  const feed = base.bindings.LIVE_FEED.getByName(tenantId);
  const ctx: Ctx = {
    ...base,
    log: base.log.with({ tenantId }),
    tenantId,
    actor,
    db,
    publish: async (messages) => {
      await feed
        .publish([...messages])
        .catch((error: unknown) => base.log.warn("live feed is unreachable", { tenantId, error: String(error) }));
    },
  };
  return { ctx, close };
}

/** Runs `work` as the system (a job, a consumer) inside a tenant. */
export async function asSystem<T>(
  runtime: Runtime,
  job: { name: string; tenantId: string; requestId: string },
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const pending: Promise<unknown>[] = [];
  const base = makeBase(
    { env: runtime.env, waitUntil: (promise) => void pending.push(promise) },
    { requestId: job.requestId, ip: null, userAgent: null, locale: "en" },
  );
  const { ctx, close } = await makeTenantCtx(base, job.tenantId, { kind: "system", id: job.name });
  try {
    return await work(ctx);
  } finally {
    runtime.waitUntil(settle(pending).then(close));
  }
}

/** Work may add more work while it settles (a drain that emits). */
export async function settle(pending: Promise<unknown>[]): Promise<void> {
  while (pending.length > 0) await Promise.allSettled(pending.splice(0));
}
