/** The outside world as the product sees it: an interface per vendor, and the real implementations wired together. */
import { resendEmail, type EmailClient, type Fetch } from "./email.ts";
import { openaiModel, type ModelClient } from "./model.ts";
import { r2Objects, type ObjectStore } from "./objects.ts";
import { resilience, type Resilience, type ResilienceOptions } from "./resilience.ts";

export type { EmailClient, EmailMessage } from "./email.ts";
export type { ModelClient, ModelUsage, ReviewInput } from "./model.ts";
export type { ObjectInfo, ObjectStore, PutOptions, StoredObject } from "./objects.ts";

export interface Clients {
  email: EmailClient;
  /** Undefined without a key: features then fall back to their honest engines and say so. */
  model: ModelClient | undefined;
  objects: ObjectStore;
}

export interface ClientsConfig {
  /** Resend, or its simulator. */
  email: { baseUrl: string; apiKey: string; from: string };
  openai?: { baseUrl: string; apiKey: string; reviewModel: string; embeddingModel: string } | undefined;
  evidence: R2Bucket;
}

/** What tests replace. */
export interface ClientsRuntime {
  fetch: Fetch;
  resilience(vendor: string, options?: ResilienceOptions): Resilience;
}

/** Circuit breakers live as long as the isolate, however often clients are made; vendors do not share them. */
const shared = new Map<string, Resilience>();

function sharedResilience(vendor: string, options?: ResilienceOptions): Resilience {
  const found = shared.get(vendor) ?? resilience(vendor, options);
  shared.set(vendor, found);
  return found;
}

const realRuntime: ClientsRuntime = { fetch: (input, init) => fetch(input, init), resilience: sharedResilience };

const withoutSlash = (url: string): string => url.replace(/\/+$/, "");

/** A review reads pages and writes paragraphs: it may take a minute where a mail may not. */
const MODEL_TIMEOUT_MS = 60_000;

export function createClients(config: ClientsConfig, runtime: ClientsRuntime = realRuntime): Clients {
  const { email, openai, evidence } = config;
  const common = (vendor: string, baseUrl: string, options?: ResilienceOptions) => ({
    baseUrl: withoutSlash(baseUrl),
    fetch: runtime.fetch,
    resilience: runtime.resilience(vendor, options),
  });
  return {
    email: resendEmail({ ...email, ...common("email", email.baseUrl) }),
    model: openai && openaiModel({ ...openai, ...common("openai", openai.baseUrl, { timeoutMs: MODEL_TIMEOUT_MS }) }),
    objects: r2Objects(evidence),
  };
}
