/** Why a file was refused, in words that say what to do. */
import { AppError, type ErrorCode } from "../../../platform/errors.ts";
import type { IntakeRefusal } from "../../../platform/files/intake.ts";

const WORDS: Partial<Record<IntakeRefusal["reason"], string>> = {
  empty: "The file is empty.",
  truncated: "The file ends too early; the upload was cut off. Send it again.",
  damaged: "The file is damaged and cannot be read.",
  "too-large": "A file may hold at most 20 MB.",
  "too-many-pixels": "The picture has too many pixels; send it at a smaller size.",
  "unknown-type": "This kind of file is not accepted. Send JPEG, PNG, WebP, HEIC, PDF or plain text.",
  "name-mismatch": "The file's content is of another kind than its name says. Send it under its right name.",
  "pdf-encrypted": "The PDF is protected by a password. Send it without.",
};
const CODES: Record<IntakeRefusal["status"], ErrorCode> = { 400: "invalid", 413: "body-too-large", 415: "unsupported-media-type" };

export function refusalOf(reason: IntakeRefusal["reason"], status: IntakeRefusal["status"]): AppError {
  const message = WORDS[reason] ?? "The PDF cannot be accepted: it is damaged, runs scripts, or unpacks to an absurd size.";
  return new AppError(CODES[status], message, { errors: [{ path: "file", code: reason, message }] });
}
