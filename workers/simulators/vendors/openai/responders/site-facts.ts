/** Reads site notes for the facts of the compliance module, clause by clause, note by note. */
import { factRules } from "./fact-rules.ts";

export interface FoundFact {
  key: string;
  value: string | number | boolean;
  /** The exact sentence that says so. */
  quote: string;
  /** The id of the note it stands in: the last `[uuid]` before it. */
  source?: string;
}

const uuid = /\[?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\]?/gi;

/**
 * The facts a text states. Within a note a later sentence supersedes an earlier one; facts of different
 * notes stand side by side, because whoever asked knows when each was observed.
 */
export function factsIn(prompt: string): FoundFact[] {
  const found = new Map<string, FoundFact>();
  let source: string | undefined;
  for (const line of prompt.split("\n")) {
    for (const sentence of line.split(/(?<=[.!?;])\s+/)) {
      source = sentence.match(uuid)?.at(-1)?.replace(/[[\]]/g, "") ?? source;
      const quote = sentence.replace(uuid, "").trim();
      for (const fact of factsOf(quote)) {
        const slot = `${source ?? ""} ${fact.key}`;
        found.delete(slot);
        found.set(slot, { ...fact, quote, ...(source !== undefined && { source }) });
      }
    }
  }
  return [...found.values()];
}

function factsOf(sentence: string): Pick<FoundFact, "key" | "value">[] {
  const facts = new Map<string, FoundFact["value"]>();
  const spentNumbers = new Set<string>();
  for (const { key, when, value } of factRules) {
    if (facts.has(key)) continue;
    const match = when.exec(sentence);
    if (!match) continue;
    if (value !== undefined) {
      facts.set(key, value);
      continue;
    }
    const digits = match.slice(1).find((group) => group !== undefined);
    if (digits === undefined || spentNumbers.has(digits)) continue;
    spentNumbers.add(digits);
    facts.set(key, Number(digits));
  }
  // Guardrails of a scaffold say nothing about other edges.
  if (facts.has("scaffoldFallProtection")) facts.delete("fallProtection");
  return [...facts].map(([key, value]) => ({ key, value }));
}
