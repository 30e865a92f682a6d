/** The language model: structured reviews and embeddings, through OpenAI's SDK, loaded on first use. */
import type OpenAI from "openai";
import type * as z from "zod";
import type { Fetch } from "./email.ts";
import type { Resilience } from "./resilience.ts";
import { errorOfStatus, safeReason, VendorError } from "./vendor-error.ts";
import { vectorsOf } from "./vectors.ts";

export interface ModelUsage {
  model: string;
  inputTokens: number;
  outputTokens: number;
}

export interface ReviewInput<T> {
  /** Names the schema, e.g. `compliance_review`: letters, digits, `_` and `-`, at most 64. */
  name: string;
  /** Instructions: ours, never text from outside. */
  system: string;
  /** The material to review; may hold untrusted text. */
  prompt: string;
  /** An object schema. Every property must be required (nullable instead of optional), as strict outputs demand. */
  schema: z.ZodType<T>;
  signal?: AbortSignal | undefined;
}

export interface ModelClient {
  /** What decided, for the record: `openai:<model>`. */
  readonly engine: string;
  /** Rejects with `VendorError`, or with the signal's reason. A value that fails the schema is `malformed`. */
  review<T>(input: ReviewInput<T>): Promise<{ value: T; usage: ModelUsage }>;
  /** One unit vector per text, in the order of the texts. */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

interface OpenaiOptions {
  /** `https://api.openai.com/v1`, without a final slash. */
  baseUrl: string;
  apiKey: string;
  reviewModel: string;
  embeddingModel: string;
  fetch: Fetch;
  resilience: Resilience;
}

const VENDOR = "openai";
/** The API takes 2,048 inputs and 300,000 tokens a call; 256 paragraphs stay below both. */
const EMBED_BATCH = 256;

export function openaiModel({ baseUrl, apiKey, reviewModel, embeddingModel, fetch, resilience }: OpenaiOptions): ModelClient {
  let client: OpenAI | undefined;
  /** 100 KB of SDK that nobody pays for before the first call. */
  const loaded = async () => {
    const { default: SDK } = await import("openai");
    client ??= new SDK({
      apiKey,
      baseURL: baseUrl,
      maxRetries: 0,
      logLevel: "off",
      fetch: (url, init) => fetch(addressOf(url), init ?? {}),
    });
    return client;
  };

  return {
    engine: `openai:${reviewModel}`,

    review: ({ name, system, prompt, schema, signal }) =>
      resilience.call(
        async (attemptSignal) => {
          const [sdk, { zodTextFormat }] = await Promise.all([loaded(), import("openai/helpers/zod")]);
          const response = await tagged(() =>
            sdk.responses.create(
              {
                model: reviewModel,
                instructions: system,
                input: prompt,
                text: { format: zodTextFormat(schema, name) },
                store: false,
              },
              { signal: attemptSignal },
            ),
          );
          return { value: parsedOutput(response, schema), usage: usageOf(response, reviewModel) };
        },
        { idempotent: true, signal },
      ),

    async embed(texts, signal) {
      const vectors: Float32Array[] = [];
      for (let start = 0; start < texts.length; start += EMBED_BATCH) {
        const input = texts.slice(start, start + EMBED_BATCH);
        const batch = await resilience.call(
          async (attemptSignal) => {
            const sdk = await loaded();
            const request = { model: embeddingModel, input, encoding_format: "base64" } as const;
            const response = await tagged(() => sdk.embeddings.create(request, { signal: attemptSignal }));
            return vectorsOf(response.data, input.length) ?? malformed();
          },
          { idempotent: true, signal },
        );
        vectors.push(...batch);
      }
      return vectors;
    },
  };
}

const malformed = (reason?: string, retryable = true): never => {
  throw new VendorError({ vendor: VENDOR, kind: "malformed", retryable, reason });
};

/**
 * The reply as the schema's value. Parsed here rather than by `responses.parse`, so that a cut-off, a refusal
 * and a broken reply stay apart; the wire format is the same.
 */
function parsedOutput<T>(response: OpenAI.Responses.Response, schema: z.ZodType<T>): T {
  // The same request would be cut at the same place.
  if (response.status === "incomplete") malformed(safeReason(response.incomplete_details?.reason) ?? "incomplete", false);
  const parts = response.output?.flatMap((item) => (item.type === "message" ? item.content : [])) ?? [];
  if (parts.some((part) => part.type === "refusal")) {
    throw new VendorError({ vendor: VENDOR, kind: "rejected", retryable: false, reason: "refusal" });
  }
  const text = parts.map((part) => (part.type === "output_text" ? part.text : "")).join("");
  const parsed = schema.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : malformed("schema_mismatch");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const usageOf = (response: OpenAI.Responses.Response, asked: string): ModelUsage => ({
  model: response.model ?? asked,
  inputTokens: response.usage?.input_tokens ?? 0,
  outputTokens: response.usage?.output_tokens ?? 0,
});

/** The SDK's errors by their shape: `status` where the vendor answered, SyntaxError where it answered rubbish. */
async function tagged<T>(run: () => PromiseLike<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof SyntaxError) return malformed();
    const { status, code, type, headers } = error as { status?: unknown; code?: unknown; type?: unknown; headers?: unknown };
    if (typeof status !== "number") throw new VendorError({ vendor: VENDOR, kind: "down", retryable: true });
    const retryAfter = headers instanceof Headers ? headers.get("retry-after") : undefined;
    const reason = safeReason(code) ?? safeReason(type);
    // An exhausted quota also answers 429, but waiting does not fill it.
    if (code === "insufficient_quota") throw new VendorError({ vendor: VENDOR, kind: "rejected", status, retryable: false, reason });
    throw errorOfStatus(VENDOR, status, reason, retryAfter);
  }
}

const addressOf = (input: string | URL | Request): string =>
  typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
