/** One model turn, independent of the API that asked: what is said, how many tokens, and whether it was cut. */
import { plainAnswer, type Turn } from "./answer.ts";
import { refuse } from "./errors.ts";
import type { JsonSchema } from "./json-schema.ts";
import { responderFor } from "./responders.ts";
import { structuredAnswer } from "./structured.ts";
import { tokensIn, withinTokens } from "./tokens.ts";
import * as z from "zod";

/** `{type: "json_schema", name, schema}` of the Responses API; chat nests it and is flattened first. */
export const outputFormat = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text") }),
  z.object({ type: z.literal("json_object") }),
  z.object({
    type: z.literal("json_schema"),
    name: z.string().regex(/^[\w-]{1,64}$/),
    schema: z.record(z.string(), z.unknown()),
    strict: z.boolean().nullish(),
  }),
]);
export type OutputFormat = z.infer<typeof outputFormat>;

export interface Generation {
  text: string;
  cut: boolean;
  inputTokens: number;
  outputTokens: number;
}

export function generate(turns: readonly Turn[], format: OutputFormat, maxTokens: number | null | undefined): Generation {
  const prompt = turns.map((turn) => turn.text).join("\n\n");
  const { text, cut } = withinTokens(answer(turns, prompt, format), maxTokens);
  return { text, cut, inputTokens: tokensIn(prompt), outputTokens: tokensIn(text) };
}

function answer(turns: readonly Turn[], prompt: string, format: OutputFormat): string {
  if (format.type === "text") return plainAnswer(turns);
  if (format.type === "json_object") return JSON.stringify({ answer: plainAnswer(turns) });
  const schema = format.schema as JsonSchema;
  if (schema.type !== "object") {
    refuse(`Invalid schema for response_format '${format.name}': schema must be of type "object".`, "text.format.schema");
  }
  // What the user says is the material; instructions name every field and would be "found" there.
  const material =
    turns
      .filter((turn) => turn.role === "user")
      .map((turn) => turn.text)
      .join("\n\n") || prompt;
  const proposal = responderFor(format.name)?.({ prompt: material, schema });
  return JSON.stringify(structuredAnswer(proposal, schema, material));
}

/** Text of a message's content: a string, or parts of which only the text ones can be read here. */
export const contentText = z.union([
  z.string(),
  z
    .array(z.looseObject({ type: z.string(), text: z.string().optional() }))
    .transform((parts) => parts.map((part) => part.text ?? `[${part.type}]`).join("\n")),
]);
