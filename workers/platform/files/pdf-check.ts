/**
 * Decides whether a PDF may be kept and handed to people and parsers: not cut short, not encrypted, no scripts, no bomb.
 * Names are searched in raw text, strings included: a document that writes `/JavaScript` in a title is refused as well,
 * which is the safe side of a format in which one byte decides what is a string.
 */
import { ascii, hasAscii, indexOfAscii } from "./bytes.ts";
import type { Allowance } from "./inflate.ts";
import { latin1, measureStream, plainNames, segment } from "./pdf-streams.ts";
import type { PdfStream, Segments } from "./pdf-streams.ts";

export type PdfRefusal =
  | "not-a-pdf"
  | "truncated"
  | "encrypted"
  | "javascript"
  | "launch"
  | "bomb"
  | "stacked-filters"
  | "too-complex"
  | "damaged";

export type PdfInspection =
  | { readonly kind: "ok"; readonly version: string; readonly pages?: number }
  | { readonly kind: "refused"; readonly reason: PdfRefusal };

export interface PdfLimits {
  /** Decoded bytes of all streams that are not images: text, fonts, objects. */
  readonly contentBytes: number;
  /** Decoded bytes of all images; each is held to the size that its own width and height declare. */
  readonly imageBytes: number;
  /** Decoded to stored bytes of one content stream, once it exceeds `ratioFloor`; real ones stay under 30. */
  readonly ratio: number;
  readonly ratioFloor: number;
  /** Symbols decoded in all: about 10 ns each, so this is one second. */
  readonly work: number;
}

export const PDF_LIMITS: PdfLimits = {
  contentBytes: 64 * 1024 * 1024,
  imageBytes: 256 * 1024 * 1024,
  ratio: 200,
  ratioFloor: 2 * 1024 * 1024,
  work: 100_000_000,
};

/** Streams that claim to overlap are decoded again each time; three times the file is more than accident explains. */
const MAX_OVERLAP = 3;
const WINDOW = 1024 * 1024;
/** Page tree nodes read for their count; the root is among the first or the last, deep trees have some hundred. */
const MAX_NODES = 5000;
/** Longer than any name with its blanks, so nothing is lost between two windows. */
const WINDOW_OVERLAP = 256;

/**
 * Synchronous and bounded: each byte is searched a fixed number of times and decoding stops on the first limit.
 *
 * @example inspectPdf(bytes) // {kind: "ok", version: "1.7", pages: 3}
 */
export function inspectPdf(bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS): PdfInspection {
  const version = /^%PDF-([12]\.\d)/.exec(ascii(bytes, 0, 8))?.[1];
  if (version === undefined || !hasAscii(bytes, 0, "%PDF-")) return refused("not-a-pdf");
  if (indexOfAscii(bytes, "%%EOF", bytes.length - 2048) < 0) return refused("truncated");
  const segments = segment(bytes);
  if (segments === undefined) return refused("too-complex");

  const seen: Seen = { nodes: 0, pages: 0, leaves: 0 };
  const inTheOpen = scanGaps(bytes, segments, seen) ?? scanStreams(bytes, segments.streams, { limits, seen });
  if (inTheOpen !== undefined) return refused(inTheOpen);
  const pages = Math.max(seen.pages, seen.pages === 0 ? seen.leaves : 0);
  return { kind: "ok", version, ...(pages > 0 ? { pages } : {}) };
}

interface Seen {
  nodes: number;
  /** Largest /Count of a page tree node. */
  pages: number;
  /** Page objects met; more than pages where the file was updated in place. */
  leaves: number;
}

function refused(reason: PdfRefusal): PdfInspection {
  return { kind: "refused", reason };
}

function scanGaps(bytes: Uint8Array, { gaps }: Segments, seen: Seen): PdfRefusal | undefined {
  for (const [from, to] of gaps) {
    for (let at = from; at < to; at += WINDOW) {
      const reason = scanText(latin1(bytes.subarray(at, Math.min(to, at + WINDOW + WINDOW_OVERLAP))), seen);
      if (reason !== undefined) return reason;
    }
  }
  return undefined;
}

function scanStreams(
  bytes: Uint8Array,
  streams: readonly PdfStream[],
  { limits, seen }: { limits: PdfLimits; seen: Seen },
): PdfRefusal | undefined {
  const content: Allowance = { output: limits.contentBytes, work: limits.work };
  const images: Allowance = { output: limits.imageBytes, work: limits.work };
  let covered = 0;
  for (const stream of streams) {
    covered += stream.end - stream.start;
    if (covered > MAX_OVERLAP * bytes.length) return "too-complex";
    const declared = declaredImageBytes(stream.dictionary);
    const measured =
      declared === undefined
        ? measureStream(bytes, stream, content)
        : measureWithin(declared, images, (allowance) => measureStream(bytes, stream, allowance));
    if (measured.kind === "refused") return measured.reason;
    if (measured.kind === "skipped") continue;
    const stored = Math.max(1, stream.end - stream.start);
    const grown = declared === undefined && measured.length > limits.ratioFloor;
    if (grown && measured.length > limits.ratio * stored) return "bomb";
    const reason = measured.text === undefined ? undefined : scanText(measured.text, seen);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Lends at most `most` bytes of a shared allowance and takes back what was not used. */
function measureWithin<T>(most: number, shared: Allowance, measure: (allowance: Allowance) => T): T {
  const lent: Allowance = { output: Math.min(most, shared.output), work: shared.work };
  const before = lent.output;
  const result = measure(lent);
  shared.output -= before - lent.output;
  shared.work = lent.work;
  return result;
}

/** What an image's own dictionary says it decodes to, at most 4 components of 16 bits, with a predictor byte a row. */
function declaredImageBytes(dictionary: string): number | undefined {
  if (!/\/Subtype\s*\/Image\b/.test(dictionary)) return undefined;
  const width = Number(/\/Width\s+(\d{1,6})\b/.exec(dictionary)?.[1] ?? 0);
  const height = Number(/\/Height\s+(\d{1,6})\b/.exec(dictionary)?.[1] ?? 0);
  const bits = Number(/\/BitsPerComponent\s+(\d{1,2})\b/.exec(dictionary)?.[1] ?? 8);
  return width > 0 && height > 0 ? height * (Math.ceil((width * 4 * Math.min(bits, 16)) / 8) + 1) : undefined;
}

function scanText(raw: string, seen: Seen): PdfRefusal | undefined {
  const text = plainNames(raw);
  if (/\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/.test(text)) return "encrypted";
  if (/\/JavaScript(?![A-Za-z0-9])/.test(text) || /\/JS\s*(?:[(<]|\d+\s+\d+\s+R)/.test(text)) return "javascript";
  if (/\/S\s*\/Launch(?![A-Za-z0-9])/.test(text)) return "launch";
  for (const match of text.matchAll(/\/Type\s*\/Pages?(?![A-Za-z])/g)) {
    if (!match[0].endsWith("s")) seen.leaves += 1;
    else if (seen.nodes < MAX_NODES) {
      seen.nodes += 1;
      seen.pages = Math.max(seen.pages, countAround(text, match.index));
    }
  }
  return undefined;
}

/** The /Count of the dictionary around `at`: 2 KB either side is a node of several hundred kids. */
function countAround(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 2048), at);
  const after = text.slice(at, at + 2048);
  const close = after.indexOf(">>");
  const dictionary = before.slice(before.lastIndexOf("<<") + 1) + (close < 0 ? after : after.slice(0, close));
  return Number(/\/Count\s+(\d{1,6})\b/.exec(dictionary)?.[1] ?? 0);
}
