/** Strings that satisfy a schema's format, pattern and length, taken from the prompt where it offers one. */
import type { JsonSchema } from "./json-schema.ts";
import { sampleOf } from "./pattern.ts";
import { refuse } from "./errors.ts";

interface Source {
  name: string;
  /** What follows the field's name in the prompt. */
  near: string | undefined;
  prompt: string;
  seed: number;
}

const hex = (seed: number, length: number) =>
  Array.from({ length }, (_, index) => ((Math.imul(seed + index, 2654435761) >>> 24) & 15).toString(16)).join("");

const uuid = (seed: number) => `${hex(seed, 8)}-${hex(seed + 8, 4)}-4${hex(seed + 12, 3)}-8${hex(seed + 15, 3)}-${hex(seed + 18, 12)}`;

/** What the prompt may contain and, where it does not, a stand-in. */
const formats: Record<string, { find: RegExp; otherwise: (seed: number) => string }> = {
  uuid: { find: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi, otherwise: uuid },
  email: { find: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, otherwise: () => "someone@example.com" },
  "date-time": { find: /\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g, otherwise: () => "2026-01-05T09:00:00.000Z" },
  date: { find: /\d{4}-\d\d-\d\d/g, otherwise: () => "2026-01-05" },
  time: { find: /\b\d\d:\d\d:\d\d\b/g, otherwise: () => "09:00:00" },
  duration: { find: /\bP(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?\b/g, otherwise: () => "PT1H" },
  uri: { find: /https?:\/\/[^\s"'<>)]+/g, otherwise: () => "https://example.com/" },
  hostname: { find: /\b[\w-]+(?:\.[\w-]+)+\b/g, otherwise: () => "example.com" },
  ipv4: { find: /\b\d{1,3}(?:\.\d{1,3}){3}\b/g, otherwise: () => "192.0.2.1" },
  ipv6: { find: /\b(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}\b/gi, otherwise: () => "2001:db8::1" },
};

export function stringFrom(schema: JsonSchema, source: Source): string {
  const candidates = candidatesFor(schema, source);
  const pattern = schema.pattern === undefined ? undefined : new RegExp(schema.pattern, "u");
  const min = schema.minLength ?? 0;
  const max = schema.maxLength ?? 2000;
  for (const candidate of candidates) {
    const text = pattern || schema.format ? candidate : padded(candidate, min, max);
    const length = Array.from(text).length;
    if (length >= min && length <= max && (pattern === undefined || pattern.test(text))) return text;
  }
  return refuse(`Invalid schema for response_format: no string satisfies ${schema.pattern ?? schema.format ?? "its length"}.`);
}

function* candidatesFor(schema: JsonSchema, { near, prompt, seed }: Source): Generator<string> {
  const known = schema.format === undefined ? undefined : formats[schema.format];
  if (known) {
    yield* near?.match(known.find) ?? [];
    yield* prompt.match(known.find) ?? [];
    yield known.otherwise(seed);
  }
  if (schema.pattern !== undefined) {
    yield* prompt.match(/[^\s"',;()[\]{}]+/g)?.slice(0, 500) ?? [];
    yield sampleOf(schema.pattern);
    return;
  }
  const said = near?.replace(/^\s*(?:[:=]|is|was)\s*/i, "").replace(/["',;.\s]+$/, "");
  if (said !== undefined && near !== undefined && /^\s*(?:[:=]|is\b|was\b)/i.test(near) && said.length > 0) yield said;
  yield firstSentence(prompt);
}

/** The first sentence of the last paragraph: in our prompts the material comes after the instructions. */
function firstSentence(prompt: string): string {
  const paragraph =
    prompt
      .trim()
      .split(/\n\s*\n/)
      .at(-1) ?? "";
  return /^[\s\S]{1,200}?(?:[.!?](?=\s|$)|$)/.exec(paragraph.replace(/\s+/g, " ").trim())?.[0] ?? paragraph.slice(0, 200);
}

function padded(text: string, min: number, max: number): string {
  const letters = Array.from(text);
  while (letters.length < min) letters.push(letters.length % 6 === 0 ? " " : "x");
  return letters.slice(0, max).join("");
}
