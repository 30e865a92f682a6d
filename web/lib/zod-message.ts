/** What a form says when a field does not fit its schema, in the reader's language. */
import type * as z from "zod";
import { i18n } from "./i18n.ts";

type Raw = { code?: string | undefined; origin?: unknown; minimum?: unknown; maximum?: unknown; format?: unknown; input?: unknown };

const isMissing = (input: unknown): boolean => input === undefined || input === null || input === "" || Number.isNaN(input);

/** For z.config: words for the rules that have no message of their own in the schema. */
export const zodMessage: z.core.$ZodErrorMap = (issue) => {
  const { code, origin, minimum, maximum, format, input } = issue as Raw;
  const t = i18n.getFixedT(null, "ui");
  if (isMissing(input)) return t("invalid.required");
  const text = origin === "string";
  if (code === "too_small") {
    if (text && Number(minimum) === 1) return t("invalid.required");
    return text ? t("invalid.tooShort", { count: Number(minimum) }) : t("invalid.tooLow", { minimum });
  }
  if (code === "too_big") return text ? t("invalid.tooLong", { count: Number(maximum) }) : t("invalid.tooHigh", { maximum });
  if (code === "invalid_format" && format === "email") return t("invalid.email");
  if (code === "invalid_format" && format === "date") return t("invalid.date");
  return t("invalid.other");
};

/** Messages that schemas bring along in English → our key. A test finds a new one that is missing here. */
export const SCHEMA_MESSAGES = {
  "Use at least 12 characters.": "invalid.password",
  "An EIN looks like 12-3456789.": "invalid.ein",
  "Use 24-hour time, e.g. 08:30.": "invalid.clock",
  "Use the international form, e.g. +14165550123.": "invalid.phone",
} as const;

/** `errors[].code` of rules that only the server can know → our key. */
const SERVER_CODES = {
  "breached-password": "invalid.breachedPassword",
  required: "invalid.required",
  "unknown-zone": "invalid.unknownZone",
  "name-mismatch": "invalid.nameMismatch",
  "in-the-future": "invalid.inTheFuture",
  "in-the-past": "invalid.inThePast",
  "before-start": "invalid.beforeStart",
  "unknown-member": "invalid.unknownMember",
} as const;

/** A message of a schema or of the server in the reader's language; one that we do not know stays as it came. */
export function inReadersWords(message: string, code = ""): string {
  const key = SERVER_CODES[code as keyof typeof SERVER_CODES] ?? SCHEMA_MESSAGES[message as keyof typeof SCHEMA_MESSAGES];
  return key === undefined ? message : i18n.getFixedT(null, "ui")(key);
}
