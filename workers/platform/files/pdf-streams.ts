/** Finds the streams of a PDF without trusting its cross-reference table, and measures what each decodes to. */
import { ascii, indexOfAscii, u8 } from "./bytes.ts";
import { inflateZlib, looksLikeZlib, measureZlib } from "./inflate.ts";
import type { Allowance } from "./inflate.ts";

export interface PdfStream {
  /** The text before `stream`, back to its `obj`, with #xx escapes of names resolved. */
  readonly dictionary: string;
  readonly start: number;
  /** Exclusive: the declared length or the next `endstream`, whichever is farther. */
  readonly end: number;
}

export interface Segments {
  /** Byte ranges that are not stream data: objects, dictionaries, cross-reference tables, trailers. */
  readonly gaps: readonly (readonly [number, number])[];
  readonly streams: readonly PdfStream[];
}

/** A plan set of some hundred sheets has about ten thousand. */
const MAX_STREAMS = 50_000;
/** Bytes looked at before `stream` for its dictionary. */
const MAX_DICTIONARY = 16_384;
/** Decoded bytes held in memory at once; an object stream has some hundred kilobytes. */
const MAX_HELD = 16 * 1024 * 1024;
/** Filters in one chain; producers use one or two. */
const MAX_FILTERS = 4;

/** Undefined when there are more streams than any document needs. */
export function segment(bytes: Uint8Array): Segments | undefined {
  const gaps: (readonly [number, number])[] = [];
  const streams: PdfStream[] = [];
  let gapStart = 0;
  let at = indexOfAscii(bytes, "stream", 0);
  while (at >= 0) {
    const start = dataStart(bytes, at);
    if (start < 0) {
      at = indexOfAscii(bytes, "stream", at + 6);
      continue;
    }
    if (streams.length >= MAX_STREAMS) return undefined;
    gaps.push([gapStart, at]);
    const text = ascii(bytes, Math.max(gapStart, at - MAX_DICTIONARY), Math.min(MAX_DICTIONARY, at - gapStart));
    const dictionary = plainNames(text.slice(text.lastIndexOf("obj") + 1));
    const mark = indexOfAscii(bytes, "endstream", start);
    const next = mark < 0 ? bytes.length : mark;
    const declared = start + Number(/\/Length\s+(\d{1,10})(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 0);
    streams.push({ dictionary, start, end: Math.min(bytes.length, Math.max(next, declared)) });
    // Going on at the nearest end hides nothing: streams inside a stream are looked at as well.
    gapStart = next;
    at = mark < 0 ? -1 : indexOfAscii(bytes, "stream", mark + 9);
  }
  gaps.push([gapStart, bytes.length]);
  return { gaps, streams };
}

/** Resolves `/J#61vaScript` to `/JavaScript`, so that no name hides behind its escapes. */
export function plainNames(text: string): string {
  return text.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Where the data begins after the keyword at `at`, or -1 when this `stream` is not a keyword. */
function dataStart(bytes: Uint8Array, at: number): number {
  if (at >= 3 && ascii(bytes, at - 3, 3) === "end") return -1;
  const after = u8(bytes, at + 6);
  if (after === 10) return at + 7;
  return after === 13 ? at + (u8(bytes, at + 7) === 10 ? 8 : 7) : -1;
}

export type Measured =
  | { readonly kind: "measured"; readonly length: number; readonly text?: string }
  | { readonly kind: "skipped" }
  | { readonly kind: "refused"; readonly reason: "bomb" | "stacked-filters" | "too-complex" | "encrypted" | "damaged" };

const SHORT: Readonly<Record<string, string>> = {
  A85: "ASCII85Decode",
  AHx: "ASCIIHexDecode",
  Fl: "FlateDecode",
  LZW: "LZWDecode",
  RL: "RunLengthDecode",
};
const EXPANDING = new Set(["FlateDecode", "LZWDecode", "RunLengthDecode"]);

/** Decodes as far as the answer needs it; object streams come back as text, since they hold objects. */
export function measureStream(bytes: Uint8Array, stream: PdfStream, allowance: Allowance): Measured {
  const { dictionary } = stream;
  const raw = bytes.subarray(stream.start, stream.end);
  const chain = filtersOf(dictionary, raw);
  if (chain === undefined) return { kind: "refused", reason: "damaged" };
  if (chain.includes("Crypt")) return { kind: "refused", reason: "encrypted" };
  const expanding = chain.filter((name) => EXPANDING.has(name));
  const isObjects = /\/Type\s*\/ObjStm\b/.test(dictionary);
  if (expanding.length === 0) return isObjects ? asText(raw) : { kind: "skipped" };
  const asciiLayers = chain.findIndex((name) => EXPANDING.has(name));
  const supported = expanding.length === 1 || (expanding.length === 2 && expanding.every((name) => name === "FlateDecode"));
  const textInside = chain.slice(asciiLayers).some((name) => name.startsWith("ASCII"));
  if (chain.length > MAX_FILTERS || !supported || textInside) return { kind: "refused", reason: "stacked-filters" };
  const packed = chain.slice(0, asciiLayers).reduce(unwrap, raw);
  if (expanding[0] === "FlateDecode") return measureFlate(packed, expanding.length, isObjects, allowance);
  const length = expanding[0] === "LZWDecode" ? lzwLength(packed, allowance) : runLength(packed, allowance);
  return length < 0 ? { kind: "refused", reason: "bomb" } : { kind: "measured", length };
}

function measureFlate(packed: Uint8Array, layers: number, wanted: boolean, allowance: Allowance): Measured {
  const held: Allowance = { output: Math.min(allowance.output, MAX_HELD), work: allowance.work };
  const before = held.output;
  const first = layers > 1 || wanted ? inflateZlib(packed, held) : measureZlib(packed, allowance);
  const last = layers === 1 ? first : wanted ? inflateZlib(first.bytes, held) : measureZlib(first.bytes, held);
  if (layers > 1 || wanted) {
    allowance.output -= before - held.output;
    allowance.work = held.work;
  }
  for (const { end } of [first, last]) {
    if (end === "output") return { kind: "refused", reason: "bomb" };
    if (end === "work") return { kind: "refused", reason: "too-complex" };
  }
  const length = Math.max(first.length, last.length);
  return wanted ? { ...asText(last.bytes), length } : { kind: "measured", length };
}

function asText(bytes: Uint8Array): { kind: "measured"; length: number; text: string } {
  return { kind: "measured", length: bytes.length, text: latin1(bytes) };
}

/** One character a byte. */
export function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** Two /Filter entries are a trap for one reader or the other: undefined. An indirect one is judged by the data. */
function filtersOf(dictionary: string, raw: Uint8Array): readonly string[] | undefined {
  const entries = [...dictionary.matchAll(/\/Filter\s*(\[[^\][]{0,200}\]|\/[A-Za-z0-9]+|\d+\s+\d+\s+R)/g)];
  if (entries.length > 1) return undefined;
  const value = entries[0]?.[1] ?? "";
  if (/^\d/.test(value)) return looksLikeZlib(raw) ? ["FlateDecode"] : [];
  return [...value.matchAll(/\/([A-Za-z0-9]+)/g)].map(([, name = ""]) => SHORT[name] ?? name);
}

function unwrap(bytes: Uint8Array, filter: string): Uint8Array {
  if (filter === "ASCIIHexDecode") return fromHex(bytes);
  return filter === "ASCII85Decode" ? fromAscii85(bytes) : bytes;
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length >> 1);
  let length = 0;
  let high = -1;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      out[length] = high * 16 + digit;
      length += 1;
      high = -1;
    }
  }
  return out.subarray(0, length);
}

/** Writes at most twice its input: only runs of `z` (four zero bytes) grow, and compressed data has none. */
function fromAscii85(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length * 2 + 8);
  let length = 0;
  let group = 0;
  let digits = 0;
  const flush = (count: number): void => {
    for (let i = 0; i < count; i += 1) out[length + i] = Math.floor(group / 256 ** (3 - i)) % 256;
    length += count;
    group = 0;
    digits = 0;
  };
  for (const byte of bytes) {
    if (byte === 0x7e || length + 4 > out.length) break;
    if (byte === 0x7a && digits === 0) flush(4);
    if (byte < 0x21 || byte > 0x75) continue;
    group = group * 85 + byte - 0x21;
    digits += 1;
    if (digits === 5) flush(4);
  }
  if (digits > 1) {
    const missing = 5 - digits;
    for (let i = 0; i < missing; i += 1) group = group * 85 + 84;
    flush(4 - missing);
  }
  return out.subarray(0, length);
}

/** Decoded length of LZW data (code lengths only, early change as PDF's default), or -1 beyond the allowance. */
function lzwLength(bytes: Uint8Array, allowance: Allowance): number {
  const lengths = new Uint16Array(4096).fill(1, 0, 256);
  let [next, width, hold, bits, total, previous] = [258, 9, 0, 0, 0, 0];
  for (const byte of bytes) {
    hold = ((hold << 8) | byte) & 0xff_ffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (hold >> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      [next, width, previous] = [258, 9, 0];
      continue;
    }
    const length = code < next ? (lengths[code] ?? 0) : previous + 1;
    if (previous > 0 && next < 4096) {
      lengths[next] = previous + 1;
      next += 1;
    }
    width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
    previous = length;
    total += length;
    if (total > allowance.output) return -1;
  }
  allowance.output -= total;
  return total;
}

/** Decoded length of run-length data (at most 64 to 1), or -1 beyond the allowance. */
function runLength(bytes: Uint8Array, allowance: Allowance): number {
  let total = 0;
  for (let at = 0; at < bytes.length;) {
    const size = u8(bytes, at);
    if (size === 128) break;
    total += size < 128 ? size + 1 : 257 - size;
    at += size < 128 ? size + 2 : 2;
  }
  if (total > allowance.output) return -1;
  allowance.output -= total;
  return total;
}
