/** The hook by which a domain answers in the simulated model's place. */
import type { JsonSchema } from "../json-schema.ts";

/** Proposes an answer; whatever does not fit the schema is dropped, whatever is missing is filled. */
export type Responder = (input: { prompt: string; schema: JsonSchema }) => unknown;
