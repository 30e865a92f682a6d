/** Structured outputs: a responder's proposal bent into the schema, the gaps filled from the prompt, always valid. */
import { hash32 } from "./hash.ts";
import { branchesOf, fits, resolveRef, typesOf, type JsonSchema } from "./json-schema.ts";
import { refuse } from "./errors.ts";
import { stringFrom } from "./samples.ts";

interface Task {
  root: JsonSchema;
  prompt: string;
}

/** `undefined` stands for "nothing proposed": the value is then made up from prompt and schema. */
export function structuredAnswer(proposal: unknown, schema: JsonSchema, prompt: string): unknown {
  const answer = shape(proposal, schema, { root: schema, prompt }, []);
  if (!fits(answer, schema, schema)) refuse("Invalid schema for response_format: no value satisfies it.", "text.format");
  return answer;
}

function shape(proposal: unknown, unresolved: JsonSchema, task: Task, path: string[]): unknown {
  const schema = resolveRef(unresolved, task.root);
  if (schema.const !== undefined) return schema.const;
  if (path.length > 24) return null;
  const branches = branchesOf(schema);
  if (branches) return shapeBranch(proposal, branches, task, path);
  const whole = schema.allOf
    ? merged(
        schema.allOf.map((part) => resolveRef(part, task.root)),
        schema,
      )
    : schema;
  const types = typesOf(whole);
  if (types.includes("object") && !(proposal === null && types.includes("null"))) {
    return shapeObject(proposal, whole, task, path);
  }
  if (types.includes("array") && !(proposal === null && types.includes("null"))) {
    return shapeArray(proposal, whole, task, path);
  }
  if (proposal !== undefined && fits(proposal, whole, task.root)) return proposal;
  return invented(whole, types, task, path);
}

/** The branch the proposal already fits; else the one that comes of shaping it; for nothing proposed, prefer null. */
function shapeBranch(proposal: unknown, branches: JsonSchema[], task: Task, path: string[]): unknown {
  if (proposal !== undefined) {
    const exact = branches.find((branch) => fits(proposal, branch, task.root));
    if (exact) return shape(proposal, exact, task, path);
    for (const branch of branches) {
      const types = typesOf(resolveRef(branch, task.root));
      const sameKind = types.includes(Array.isArray(proposal) ? "array" : proposal === null ? "null" : typeof proposal);
      if (sameKind) return shape(proposal, branch, task, path);
    }
  }
  const none = branches.find((branch) => typesOf(resolveRef(branch, task.root)).includes("null"));
  if (none && mentioned(path.at(-1) ?? "", task.prompt) === undefined) return null;
  const [first] = branches.filter((branch) => branch !== none);
  return shape(undefined, first ?? none ?? {}, task, path);
}

function shapeObject(proposal: unknown, schema: JsonSchema, task: Task, path: string[]): Record<string, unknown> {
  const proposed = isRecord(proposal) ? proposal : {};
  const required = new Set(schema.required);
  const properties = Object.entries(schema.properties ?? {}).filter(([key]) => required.has(key) || key in proposed);
  const declared = properties.map(([key, inner]) => [key, shape(proposed[key], inner, task, [...path, key])]);
  const extra = schema.additionalProperties;
  if (!isRecord(extra)) return Object.fromEntries(declared);
  const undeclared = Object.entries(proposed).filter(([key]) => !schema.properties?.[key]);
  const shaped = undeclared.map(([key, value]) => [key, shape(value, extra as JsonSchema, task, [...path, key])]);
  return Object.fromEntries([...declared, ...shaped]);
}

function shapeArray(proposal: unknown, schema: JsonSchema, task: Task, path: string[]): unknown[] {
  const tuple = schema.prefixItems;
  if (tuple) {
    const proposed = Array.isArray(proposal) ? proposal : [];
    return tuple.map((item, index) => shape(proposed[index], item, task, [...path, String(index)]));
  }
  const item = schema.items ?? {};
  const proposed: unknown[] = Array.isArray(proposal) ? proposal.slice(0, schema.maxItems) : [];
  const kept = proposed.map((one, index) => shape(one, item, task, [...path, String(index)]));
  // One made-up item shows the shape; deeper down none, or a recursive schema would never end.
  const madeUp = proposal === undefined && path.length < 6 ? 1 : 0;
  const wanted = Math.min(schema.maxItems ?? Infinity, Math.max(schema.minItems ?? 0, madeUp));
  while (kept.length < wanted) kept.push(shape(undefined, item, task, [...path, String(kept.length)]));
  return kept;
}

/** A scalar found in the prompt next to its own name, else a neutral deterministic one. */
function invented(schema: JsonSchema, types: readonly string[], task: Task, path: string[]): unknown {
  const name = path.findLast((part) => !/^\d+$/.test(part)) ?? "";
  const near = mentioned(name, task.prompt);
  if (schema.enum) return chosen(schema.enum, near, task.prompt);
  if (schema.default !== undefined && fits(schema.default, schema, task.root)) return schema.default;
  if (types.includes("null") && near === undefined) return null;
  if (types.includes("integer") || types.includes("number")) return numberFrom(schema, types, near);
  if (types.includes("boolean")) return near !== undefined && /^\s*[:=]?\s*(is\s+)?(yes|true|present|in place)/i.test(near);
  if (types.includes("null") && !types.includes("string")) return null;
  return stringFrom(schema, { name, near, prompt: task.prompt, seed: hash32(path.join("/") + task.prompt) });
}

/** The text that follows a field's name in the prompt: `workingHeightFt` also matches "working height". */
function mentioned(name: string, prompt: string): string | undefined {
  if (name === "") return undefined;
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[\s_-]+/);
  const pattern = words
    .map((word) => word.replace(/[^\w]/g, ""))
    .filter(Boolean)
    .join("[\\s_-]*");
  const found = new RegExp(`(?<![\\w])${pattern}(?![a-z])["']?([^\\n]{0,120})`, "i").exec(prompt);
  return found?.[1];
}

/** The allowed value that the prompt names (after the field's name first), else a cautious one, else the first. */
function chosen(allowed: unknown[], near: string | undefined, prompt: string): unknown {
  const names = (text: string) =>
    allowed.find((value) => {
      const words = String(value).replace(/[^\p{L}\p{N}]+/gu, "[\\s_-]+");
      return typeof value === "string" && new RegExp(`(?<!\\w)${words}(?!\\w)`, "iu").test(text);
    });
  const cautious = allowed.find(
    (value) => value === null || (typeof value === "string" && /^(unknown|pending|none|unclear|other)$/i.test(value)),
  );
  return (near !== undefined ? names(near) : undefined) ?? cautious ?? names(prompt) ?? allowed[0];
}

function numberFrom(schema: JsonSchema, types: readonly string[], near: string | undefined): number {
  const said = near === undefined ? undefined : /-?\d+(\.\d+)?/.exec(near)?.[0];
  const whole = !types.includes("number");
  const step = schema.multipleOf ?? (whole ? 1 : undefined);
  const low = schema.minimum ?? (schema.exclusiveMinimum !== undefined ? schema.exclusiveMinimum + (step ?? 1e-6) : undefined);
  const high = schema.maximum ?? (schema.exclusiveMaximum !== undefined ? schema.exclusiveMaximum - (step ?? 1e-6) : undefined);
  const value = Math.min(Math.max(said === undefined ? 0 : Number(said), low ?? -Infinity), high ?? Infinity);
  if (step === undefined) return value;
  const up = Math.ceil(value / step - 1e-9) * step;
  return high !== undefined && up > high ? Math.floor(value / step) * step : up;
}

function merged(parts: JsonSchema[], base: JsonSchema): JsonSchema {
  const { allOf: _, ...rest } = base;
  const all = [rest, ...parts];
  return {
    ...Object.assign({}, ...all),
    properties: Object.assign({}, ...all.map((part) => part.properties ?? {})),
    required: all.flatMap((part) => part.required ?? []),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
