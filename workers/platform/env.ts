/** The environment: bindings of wrangler.toml, and variables validated once per isolate with a message that says how to get them. */
import * as z from "zod";
import type { AuditMessage, OutboxMessage } from "./queue/messages.ts";
import type { EventLedgerStub, LiveFeedStub, ProviderCalendarStub, RateLimiterStub } from "./objects.ts";

export interface Bindings {
  /** People, sessions, tenants, memberships, the shard directory. */
  CONTROL: D1Database;
  /** The first shard of tenant data; further shards are `DB_02`, `DB_03`… */
  DB: D1Database;
  PG: Hyperdrive;
  EVIDENCE: R2Bucket;
  ARCHIVE: R2Bucket;
  ASSETS: Fetcher;
  AUDITS: Queue<AuditMessage>;
  OUTBOX: Queue<OutboxMessage>;
  RATE_LIMITER: DurableObjectNamespace<RateLimiterStub>;
  EVENT_LEDGER: DurableObjectNamespace<EventLedgerStub>;
  LIVE_FEED: DurableObjectNamespace<LiveFeedStub>;
  PROVIDER_CALENDAR: DurableObjectNamespace<ProviderCalendarStub>;
}

const secret = (how: string) => z.string({ error: `is missing. ${how}` }).min(32, `is too short. ${how}`);
const RANDOM = "Make one with `openssl rand -base64 48` and set it with `wrangler secret put <NAME>`.";

/** Every variable, with the way to get it; `npm run env:check` prints these messages. */
const Variables = z.object({
  ENVIRONMENT: z.enum(["local", "staging", "production"], { error: "must be local, staging or production (wrangler.toml [vars])." }),
  PUBLIC_URL: z.url({ error: "must be the address people type, e.g. https://app.example.com (wrangler.toml [vars])." }),
  AUTH_SECRET: secret(`Signs access tokens and sessions. ${RANDOM}`),
  LEDGER_SECRET: secret(`Signs the daily digest of the event log. ${RANDOM}`),
  EMAIL_API_URL: z.url({ error: "must be the Resend API, https://api.resend.com, or the simulator." }),
  EMAIL_API_KEY: z.string({ error: "is missing. Create one at resend.com → API keys." }).min(1),
  EMAIL_FROM: z.string({ error: "is missing. A sender on a domain verified at resend.com." }).min(3),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.url().default("https://api.openai.com/v1"),
  OPENAI_REVIEW_MODEL: z.string().default("gpt-5.1-mini"),
  OPENAI_EMBEDDING_MODEL: z.string().default("text-embedding-3-small"),
  /** Refuse passwords found in breaches (haveibeenpwned). Off where there is no network; it fails open. */
  BREACH_CHECK: z.enum(["on", "off"]).default("on"),
});
export type Config = z.infer<typeof Variables>;
export type Env = Bindings & { readonly [K in keyof Config]?: string };

class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

const known = new WeakMap<object, Config>();

/** Validated variables of this environment. Throws EnvironmentError naming each bad variable and how to get it. */
export function configOf(env: object): Config {
  let config = known.get(env);
  if (!config) known.set(env, (config = readConfig(env)));
  return config;
}

export function readConfig(env: object): Config {
  const parsed = Variables.safeParse(env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
  throw new EnvironmentError(`The environment is not complete:\n${lines.join("\n")}`);
}
