/** What a form holds for the facts, and what of it is sent: the same bounds as the server's registry, said before sending. */
import * as z from "zod";
import type { FactDefinition } from "../shared/facts.ts";

const isAnswer = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/** How many facts have an answer. */
export const answered = (facts: unknown): number =>
  typeof facts === "object" && facts !== null ? Object.values(facts).filter(isAnswer).length : 0;

function answerOf(fact: FactDefinition): z.ZodType<number | boolean | string> {
  if (fact.type === "boolean") return z.boolean();
  if (fact.type === "enum") return z.enum((fact.allowedValues ?? []).map(({ value }) => value));
  return z
    .number()
    .min(fact.min ?? -Infinity)
    .max(fact.max ?? Infinity);
}

/** Radio buttons and selects hold text; booleans come as "true" and "false". */
const fromField = (fact: FactDefinition | undefined, value: unknown): unknown => {
  if (fact?.type === "boolean" && typeof value === "string") return value === "true";
  if (fact?.type === "number" && typeof value === "string") return Number(value.replace(",", "."));
  return value;
};

/** Unanswered facts are left out; at least one must be answered. */
export function factsSchema(facts: readonly FactDefinition[]) {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const shape = Object.fromEntries(facts.map((fact) => [fact.key, answerOf(fact).optional()]));
  return z.preprocess(
    (held) =>
      typeof held === "object" && held !== null
        ? Object.fromEntries(
            Object.entries(held)
              .filter(([, value]) => isAnswer(value))
              .map(([key, value]) => [key, fromField(byKey.get(key), value)]),
          )
        : held,
    z.object(shape).refine((given) => Object.keys(given).length > 0) as unknown as z.ZodType<Record<string, number | boolean | string>>,
  );
}
