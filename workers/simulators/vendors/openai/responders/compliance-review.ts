/** What a careful reader of site notes would answer: facts it can point to in the text, and nothing else. */
import { factsIn, type FoundFact } from "./site-facts.ts";
import type { Responder } from "./responder.ts";
import { resolveRef, typesOf, type JsonSchema } from "../json-schema.ts";

/**
 * Serves schemas that ask for facts as a list (`facts: [{key, value, quote, evidenceId, confidence}]`),
 * as an object by key, or as top-level properties; and for `summary`/`findings`.
 */
export const complianceReview: Responder = ({ prompt, schema }) => {
  const found = factsIn(prompt);
  const byKey = Object.fromEntries(found.map((fact) => [fact.key, fact.value]));
  const summary =
    found.length === 0
      ? "The notes state no fact that decides a requirement."
      : `The notes state ${found.length} fact${found.length === 1 ? "" : "s"}: ${found.map((fact) => fact.key).join(", ")}.`;
  return {
    ...byKey,
    facts: listOrObject(schema, "facts", found, byKey),
    observations: listOrObject(schema, "observations", found, byKey),
    summary,
    findings: found.map((fact) => fact.quote).join(" ") || summary,
    confidence: found.length === 0 ? 0 : 0.9,
    missing: [],
  };
};

function listOrObject(root: JsonSchema, property: string, found: FoundFact[], byKey: Record<string, unknown>): unknown {
  const declared = resolveRef(root, root).properties?.[property];
  if (!declared) return undefined;
  const schema = resolveRef(declared, root);
  if (!typesOf(schema).includes("array")) return byKey;
  const item = resolveRef(schema.items ?? {}, root).properties ?? {};
  const keyNames = ["key", "factKey", "fact", "name"].filter((name) => name in item);
  const allowed = keyNames.map((name) => resolveRef(item[name] ?? {}, root).enum).find(Boolean);
  return found.filter((fact) => !allowed || allowed.includes(fact.key)).map((fact) => proposedItem(fact));
}

/** Every spelling a schema may ask for; the schema's own properties decide which remain. */
const proposedItem = ({ key, value, quote, source }: FoundFact) => ({
  key,
  factKey: key,
  fact: key,
  name: key,
  value,
  ...(typeof value === "number" && { numberValue: value }),
  ...(typeof value === "boolean" && { booleanValue: value }),
  ...(typeof value === "string" && { textValue: value }),
  quote,
  evidence: quote,
  ...(source !== undefined && { evidenceId: source, evidenceIds: [source], sourceId: source }),
  confidence: 0.9,
});
