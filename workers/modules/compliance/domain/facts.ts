/** The registry of every fact an inspection can state, and the only gate through which facts enter. */
import { ACCESS_FACTS } from "./facts/access-facts.ts";
import type { FactDefinition } from "./facts/definition.ts";
import { FALL_FACTS } from "./facts/fall-facts.ts";
import { GROUND_FACTS } from "./facts/ground-facts.ts";
import { HEALTH_FACTS } from "./facts/health-facts.ts";
import { MACHINERY_FACTS } from "./facts/machinery-facts.ts";
import { SITE_FACTS } from "./facts/site-facts.ts";
import { inLocale, numberInLocale } from "./localized.ts";
import type { Locale } from "./localized.ts";

export const FACTS = {
  ...FALL_FACTS,
  ...ACCESS_FACTS,
  ...GROUND_FACTS,
  ...HEALTH_FACTS,
  ...SITE_FACTS,
  ...MACHINERY_FACTS,
} as const;

type Registry = typeof FACTS;
export type FactKey = keyof Registry;
export type FactValue<K extends FactKey = FactKey> = Registry[K] extends { type: "number" }
  ? number
  : Registry[K] extends { type: "boolean" }
    ? boolean
    : Registry[K] extends { values: readonly { value: infer V }[] }
      ? V
      : never;
export type NumberFactKey = { [K in FactKey]: Registry[K] extends { type: "number" } ? K : never }[FactKey];
export type BooleanFactKey = { [K in FactKey]: Registry[K] extends { type: "boolean" } ? K : never }[FactKey];
export type EnumFactKey = { [K in FactKey]: Registry[K] extends { type: "enum" } ? K : never }[FactKey];
export type Facts = { readonly [K in FactKey]?: FactValue<K> };

export type FactError = {
  /** The offending key; `""` when the input itself is not an object of facts. */
  readonly path: string;
  readonly code: "not_an_object" | "unknown_fact" | "wrong_type" | "not_an_integer" | "out_of_range" | "value_not_allowed";
  readonly message: string;
};
export type ParsedFacts = { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly errors: FactError[] };

export const isFactKey = (key: string): key is FactKey => Object.hasOwn(FACTS, key);
export const factKeys = (): FactKey[] => Object.keys(FACTS).filter(isFactKey);

/** The definition by its general type, for code that treats all facts alike. */
export const factDefinition = (key: FactKey): FactDefinition => FACTS[key];

/** A key as a caller sent it, cut so that an answer never echoes a megabyte back. */
const shown = (key: string): string => (key.length > 60 ? `${key.slice(0, 60)}…` : key);

/** Why `value` is no answer to the question of `key`; `undefined` when it is one. */
const complaint = (key: FactKey, value: unknown): Omit<FactError, "path"> | undefined => {
  const fact = factDefinition(key);
  switch (fact.type) {
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value))
        return { code: "wrong_type", message: `${key} must be a number of ${fact.unit}` };
      if (fact.integer && !Number.isInteger(value)) return { code: "not_an_integer", message: `${key} must be a whole number` };
      if (value < fact.min || value > fact.max)
        return { code: "out_of_range", message: `${key} must be between ${fact.min} and ${fact.max} ${fact.unit}` };
      return undefined;
    case "boolean":
      return typeof value === "boolean" ? undefined : { code: "wrong_type", message: `${key} must be true or false` };
    case "enum":
      return fact.values.some((allowed) => allowed.value === value)
        ? undefined
        : { code: "value_not_allowed", message: `${key} must be one of ${fact.values.map((allowed) => allowed.value).join(", ")}` };
  }
};

/** Beyond it a caller has not mistyped but sent something else altogether. */
const MOST_ERRORS = 100;

/** Accepts a plain object of known keys with fitting values; names every fault, not only the first. */
export const parseFacts = (input: unknown): ParsedFacts => {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { ok: false, errors: [{ path: "", code: "not_an_object", message: "facts must be an object of fact keys and values" }] };
  const facts: Partial<Record<FactKey, number | boolean | string>> = {};
  const errors: FactError[] = [];
  for (const [key, value] of Object.entries(input)) {
    if (errors.length === MOST_ERRORS) break;
    if (!isFactKey(key)) {
      errors.push({ path: shown(key), code: "unknown_fact", message: `${shown(key)} is not a known fact; see GET /compliance/facts` });
      continue;
    }
    const fault = complaint(key, value);
    if (fault) errors.push({ path: key, ...fault });
    else facts[key] = value as FactValue; // complaint() has just compared it with the registry
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, facts: facts as Facts };
};

const YES_NO = { true: { en: "yes", fr: "oui" }, false: { en: "no", fr: "non" } };

/** A fact's value as a person reads it: `personal fall arrest system`, `12,5`, `yes`. */
export const factValueInLocale = (key: FactKey, value: number | boolean | string, locale: Locale): string => {
  if (typeof value === "number") return numberInLocale(value, locale);
  if (typeof value === "boolean") return inLocale(YES_NO[`${value}`], locale);
  const fact = factDefinition(key);
  const label = fact.type === "enum" ? fact.values.find((allowed) => allowed.value === value)?.label : undefined;
  return label ? inLocale(label, locale) : value;
};
