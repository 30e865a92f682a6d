/** Stand-ins for what only a running Worker has: queues deliver nothing, limits allow all, the ledger is the real one in this process. */
import type { Env } from "../../../workers/platform/env.ts";
import { openTenant } from "../../../workers/platform/db/shards.ts";
import { Ledger } from "../../../workers/platform/events/ledger.ts";
import type { EventLedgerStub, LimitDecision } from "../../../workers/platform/objects.ts";

/** The stores that scripts/prepare-state.mjs opens. */
export type SeedEnv = { CONTROL: D1Database; DB: D1Database; EVIDENCE: R2Bucket; ARCHIVE: R2Bucket };

/** Nothing that is stored depends on these: no token is signed and no vendor is called while seeding. */
const VARIABLES = {
  ENVIRONMENT: "local",
  PUBLIC_URL: "http://127.0.0.1:8787",
  AUTH_SECRET: "seeding-signs-nothing-seeding-signs-nothing",
  LEDGER_SECRET: "seeding-signs-nothing-seeding-signs-nothing",
  EMAIL_API_URL: "http://127.0.0.1:8788/vendors/email",
  EMAIL_API_KEY: "seeding-sends-nothing",
  EMAIL_FROM: "Mainstreet <hello@mainstreet.example>",
  BREACH_CHECK: "off",
};

const ALLOWED: LimitDecision = { allowed: true, limit: 1, remaining: 1, resetSeconds: 0, retryAfterSeconds: 0 };

export function standIns(stores: SeedEnv): Env {
  const ledgers = new Map<string, Ledger>();
  const ledgerOf = (tenantId: string): Ledger => {
    const ledger = ledgers.get(tenantId) ?? new Ledger(() => openTenant(env, tenantId, "first-primary"));
    ledgers.set(tenantId, ledger);
    return ledger;
  };
  const append: EventLedgerStub["append"] = (tenantId, events) => ledgerOf(tenantId).append(events);
  const env: Env = asEnv({
    ...stores,
    ...VARIABLES,
    AUDITS: { send: async () => {} },
    OUTBOX: { sendBatch: async () => {} },
    RATE_LIMITER: { getByName: () => ({ take: async () => ALLOWED }) },
    EVENT_LEDGER: { getByName: () => ({ append }) },
    LIVE_FEED: { getByName: () => ({ publish: async () => {} }) },
  });
  return env;
}

/** Use cases reach only the members given above; PG and ASSETS are never asked for on the first D1 shard. */
const asEnv = (parts: Record<string, unknown>): Env => parts as unknown as Env;
