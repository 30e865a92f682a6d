/** The one door for uploads: what the bytes are, whether they may come in, what is kept as data and what may be served. */
import { sha256Hex } from "./digest.ts";
import { readExif } from "./exif.ts";
import { inspectPdf } from "./pdf-check.ts";
import type { PdfRefusal } from "./pdf-check.ts";
import { isDecompressionBomb, isImage, nameMatches, sniff } from "./sniff.ts";
import type { Sniffed } from "./sniff.ts";
import { stripMetadata } from "./strip.ts";
import type { Exif } from "./tiff.ts";

export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

export type IntakeRefusal =
  | { readonly reason: "empty" | "truncated" | "damaged"; readonly status: 400 }
  | { readonly reason: "too-large" | "too-many-pixels"; readonly status: 413 }
  | { readonly reason: "unknown-type" | "name-mismatch"; readonly status: 415 }
  | { readonly reason: `pdf-${PdfRefusal}`; readonly status: 400 };

/**
 * What a reader may be given: the upload itself (documents and text, as attachments), a stripped copy of an image, or
 * nothing (HEIC and AVIF, whose metadata cannot be removed safely; they stay evidence with their hash and their EXIF).
 */
export type Servable =
  | { readonly kind: "original" }
  | { readonly kind: "copy"; readonly bytes: Uint8Array<ArrayBuffer>; readonly removed: readonly string[] }
  | { readonly kind: "none" };

export type Intake =
  | {
      readonly kind: "accepted";
      readonly sniffed: Sniffed;
      /** Of the bytes as uploaded: the copy has another. */
      readonly sha256: string;
      readonly exif: Exif;
      readonly pages?: number;
      readonly servable: Servable;
    }
  | ({ readonly kind: "refused" } & IntakeRefusal);

/** Decides about one upload. Never throws on any bytes; the order of checks goes from cheap to dear. */
export async function takeIn(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<Intake> {
  if (bytes.length === 0) return { kind: "refused", reason: "empty", status: 400 };
  if (bytes.length > MAX_UPLOAD_BYTES) return { kind: "refused", reason: "too-large", status: 413 };
  const sniffed = sniff(bytes);
  if (sniffed === undefined) return { kind: "refused", reason: "unknown-type", status: 415 };
  if (!nameMatches(sniffed.type, fileName)) return { kind: "refused", reason: "name-mismatch", status: 415 };
  if (isDecompressionBomb(sniffed)) return { kind: "refused", reason: "too-many-pixels", status: 413 };
  if (!sniffed.complete) return { kind: "refused", reason: "truncated", status: 400 };
  const sha256 = await sha256Hex(bytes);
  if (isImage(sniffed.type)) {
    const stripped = stripMetadata(bytes, sniffed.type);
    if (stripped.kind === "damaged") return { kind: "refused", reason: "damaged", status: 400 };
    const servable: Servable =
      stripped.kind === "stripped" ? { kind: "copy", bytes: stripped.bytes, removed: stripped.removed } : { kind: "none" };
    return { kind: "accepted", sniffed, sha256, exif: readExif(bytes), servable };
  }
  const accepted = { kind: "accepted", sniffed, sha256, exif: {}, servable: { kind: "original" } } as const;
  if (sniffed.type !== "application/pdf") return accepted;
  const pdf = inspectPdf(bytes);
  if (pdf.kind === "refused") return { kind: "refused", reason: `pdf-${pdf.reason}`, status: 400 };
  return { ...accepted, ...(pdf.pages === undefined ? {} : { pages: pdf.pages }) };
}
