/** POST /embeddings: deterministic vectors in which similar texts are near, as numbers or base64. */
import * as z from "zod";
import type { FaultMode } from "../../world.ts";
import { refuse } from "./errors.ts";
import { tokensIn } from "./tokens.ts";
import { vectorOf } from "./vector.ts";

const input = z.union([
  z.string().min(1),
  z.array(z.string().min(1)).min(1).max(2048),
  z.array(z.int().nonnegative()).min(1),
  z.array(z.array(z.int().nonnegative()).min(1)).min(1).max(2048),
]);

export const embeddingsRequest = z.object({
  model: z.string().min(1),
  input,
  dimensions: z.int().min(1).max(3072).optional(),
  encoding_format: z.enum(["float", "base64"]).default("float"),
});
export type EmbeddingsRequest = z.infer<typeof embeddingsRequest>;

/** Full length of each model's vectors; unknown models count as small. */
const fullLength = (model: string): number => (model.includes("large") ? 3072 : 1536);

export function embeddingsResponse(request: EmbeddingsRequest, faults: ReadonlySet<FaultMode>) {
  const full = fullLength(request.model);
  const dimensions = request.dimensions ?? full;
  if (dimensions > full) refuse(`Invalid value for 'dimensions': ${request.model} has ${full}.`, "dimensions");
  const texts = textsOf(request.input);
  const data = texts.map((text, index) => ({
    object: "embedding",
    index,
    embedding: encoded(vectorOf(text, dimensions), request.encoding_format),
  }));
  const arranged = faults.has("reorder") ? data.reverse() : data;
  const tokens = texts.reduce((sum, text) => sum + tokensIn(text), 0);
  return {
    object: "list",
    model: request.model,
    data: faults.has("duplicate") ? arranged.flatMap((one) => [one, one]) : arranged,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}

/** Token arrays have no text here: each token id becomes a word of its own. */
function textsOf(value: EmbeddingsRequest["input"]): string[] {
  if (typeof value === "string") return [value];
  const asWords = (tokens: readonly number[]) => tokens.map((token) => `t${token}`).join(" ");
  if (value.every((one) => typeof one === "number")) return [asWords(value)];
  return value.map((one) => (typeof one === "string" ? one : Array.isArray(one) ? asWords(one) : String(one)));
}

function encoded(vector: Float32Array, format: "float" | "base64"): number[] | string {
  if (format === "float") return [...vector];
  const view = new DataView(new ArrayBuffer(vector.length * 4));
  vector.forEach((value, index) => view.setFloat32(index * 4, value, true));
  return btoa(String.fromCharCode(...new Uint8Array(view.buffer)));
}
