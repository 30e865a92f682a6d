/** POST /responses, whole and as the stream of its generally available events. */
import * as z from "zod";
import type { Turn } from "./answer.ts";
import { contentText, generate, outputFormat, type Generation } from "./generation.ts";
import { pieces } from "./tokens.ts";
import type { StreamEvent } from "./sse.ts";

const inputItem = z.looseObject({
  type: z.string().optional(),
  role: z.string().optional(),
  content: contentText.optional(),
  output: z.unknown().optional(),
});

export const responsesRequest = z.object({
  model: z.string().min(1),
  input: z.union([z.string(), z.array(inputItem)]),
  instructions: z.string().nullish(),
  text: z.looseObject({ format: outputFormat.optional() }).optional(),
  max_output_tokens: z.int().positive().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  previous_response_id: z.string().nullish(),
  stream: z.boolean().nullish(),
  temperature: z.number().nullish(),
  top_p: z.number().nullish(),
});
export type ResponsesRequest = z.infer<typeof responsesRequest>;

interface Head {
  id: string;
  messageId: string;
  /** Unix seconds. */
  created: number;
}

export function completeResponse(request: ResponsesRequest): Generation {
  const turns: Turn[] = request.instructions ? [{ role: "system", text: request.instructions }] : [];
  if (typeof request.input === "string") turns.push({ role: "user", text: request.input });
  else turns.push(...request.input.map(turnOf));
  return generate(turns, request.text?.format ?? { type: "text" }, request.max_output_tokens);
}

/** Messages keep their role; a tool's output is material like a user's. */
function turnOf(item: z.infer<typeof inputItem>): Turn {
  const text = item.content ?? (typeof item.output === "string" ? item.output : "");
  return { role: item.role ?? "user", text };
}

type Status = "in_progress" | "completed" | "incomplete";

const textPart = (text: string) => ({ type: "output_text", text, annotations: [], logprobs: [] });

const message = (id: string, status: Status, content: unknown[]) => ({
  id,
  type: "message",
  role: "assistant",
  status,
  content,
});

function responseBody(head: Head, request: ResponsesRequest, status: Status, generation?: Generation) {
  const items = generation ? [message(head.messageId, status, [textPart(generation.text)])] : [];
  return {
    id: head.id,
    object: "response",
    created_at: head.created,
    completed_at: status === "completed" ? head.created : null,
    status,
    error: null,
    incomplete_details: status === "incomplete" ? { reason: "max_output_tokens" } : null,
    instructions: request.instructions ?? null,
    max_output_tokens: request.max_output_tokens ?? null,
    model: request.model,
    output: items,
    parallel_tool_calls: true,
    previous_response_id: null,
    store: false,
    temperature: request.temperature ?? 1,
    text: { format: request.text?.format ?? { type: "text" } },
    tool_choice: "auto",
    tools: [],
    top_p: request.top_p ?? 1,
    truncation: "disabled",
    metadata: request.metadata ?? {},
    usage: generation ? usageOf(generation) : null,
  };
}

const usageOf = ({ inputTokens, outputTokens }: Generation) => ({
  input_tokens: inputTokens,
  input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
  output_tokens: outputTokens,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: inputTokens + outputTokens,
});

const finalStatus = (generation: Generation): Status => (generation.cut ? "incomplete" : "completed");

export const wholeResponse = (head: Head, request: ResponsesRequest, generation: Generation) =>
  responseBody(head, request, finalStatus(generation), generation);

export function responseEvents(head: Head, request: ResponsesRequest, generation: Generation): StreamEvent[] {
  const status = finalStatus(generation);
  const opening = responseBody(head, request, "in_progress");
  const at = { item_id: head.messageId, output_index: 0, content_index: 0 };
  const events: { type: string; [field: string]: unknown }[] = [
    { type: "response.created", response: opening },
    { type: "response.in_progress", response: opening },
    { type: "response.output_item.added", output_index: 0, item: message(head.messageId, "in_progress", []) },
    { type: "response.content_part.added", ...at, part: textPart("") },
    ...pieces(generation.text).map((delta) => ({ type: "response.output_text.delta", ...at, delta, logprobs: [] })),
    { type: "response.output_text.done", ...at, text: generation.text, logprobs: [] },
    { type: "response.content_part.done", ...at, part: textPart(generation.text) },
    {
      type: "response.output_item.done",
      output_index: 0,
      item: message(head.messageId, status, [textPart(generation.text)]),
    },
    { type: `response.${status}`, response: responseBody(head, request, status, generation) },
  ];
  return events.map((event, index) => ({ event: event.type, data: { ...event, sequence_number: index } }));
}
