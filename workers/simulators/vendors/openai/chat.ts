/** POST /chat/completions, whole and streamed. */
import * as z from "zod";
import { contentText, generate, type Generation, type OutputFormat } from "./generation.ts";
import { pieces } from "./tokens.ts";
import type { StreamEvent } from "./sse.ts";

const responseFormat = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text") }),
  z.object({ type: z.literal("json_object") }),
  z.object({
    type: z.literal("json_schema"),
    json_schema: z.object({
      name: z.string().regex(/^[\w-]{1,64}$/),
      schema: z.record(z.string(), z.unknown()),
      strict: z.boolean().nullish(),
    }),
  }),
]);

export const chatRequest = z.object({
  model: z.string().min(1),
  messages: z
    .array(z.object({ role: z.enum(["system", "developer", "user", "assistant", "tool"]), content: contentText.nullish() }))
    .min(1),
  response_format: responseFormat.optional(),
  max_completion_tokens: z.int().positive().nullish(),
  max_tokens: z.int().positive().nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().optional() }).nullish(),
});
export type ChatRequest = z.infer<typeof chatRequest>;

/** What every chunk and the whole answer have in common. */
interface Head {
  id: string;
  /** Unix seconds. */
  created: number;
}

export function completeChat(request: ChatRequest): Generation {
  const turns = request.messages.map(({ role, content }) => ({ role, text: content ?? "" }));
  return generate(turns, flattened(request.response_format), request.max_completion_tokens ?? request.max_tokens);
}

const flattened = (format: ChatRequest["response_format"]): OutputFormat =>
  format?.type === "json_schema" ? { type: "json_schema", ...format.json_schema } : (format ?? { type: "text" });

const usageOf = ({ inputTokens, outputTokens }: Generation) => ({
  prompt_tokens: inputTokens,
  completion_tokens: outputTokens,
  total_tokens: inputTokens + outputTokens,
  prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
});

const finishReason = (generation: Generation) => (generation.cut ? "length" : "stop");

export function chatCompletion({ id, created }: Head, request: ChatRequest, generation: Generation) {
  return {
    id,
    object: "chat.completion",
    created,
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: generation.text, refusal: null, annotations: [] },
        logprobs: null,
        finish_reason: finishReason(generation),
      },
    ],
    usage: usageOf(generation),
    service_tier: "default",
  };
}

export function chatEvents({ id, created }: Head, request: ChatRequest, generation: Generation): StreamEvent[] {
  const withUsage = request.stream_options?.include_usage === true;
  const chunk = (choices: unknown[], usage: unknown = null): StreamEvent => ({
    data: {
      id,
      object: "chat.completion.chunk",
      created,
      model: request.model,
      choices,
      ...(withUsage && { usage }),
    },
  });
  const choice = (delta: unknown, finish: string | null = null) => ({ index: 0, delta, logprobs: null, finish_reason: finish });
  return [
    chunk([choice({ role: "assistant", content: "", refusal: null })]),
    ...pieces(generation.text).map((content) => chunk([choice({ content })])),
    chunk([choice({}, finishReason(generation))]),
    ...(withUsage ? [chunk([], usageOf(generation))] : []),
    { data: "[DONE]" },
  ];
}
