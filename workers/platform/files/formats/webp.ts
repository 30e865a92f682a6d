/** WebP (RFC 9649): lossy, lossless and extended; metadata chunks are dropped and the flags and sizes made true again. */
import { ascii, asciiBytes, concat, hasAscii, u16le, u24le, u32le, u8 } from "../bytes.ts";
import type { Probe, StripResult } from "../image.ts";
import { orientationTiff, readTiff } from "../tiff.ts";

interface Chunk {
  readonly name: string;
  readonly data: number;
  /** Exclusive end of the payload, without the padding byte. */
  readonly end: number;
}

const MAX_CHUNKS = 65_536;
const KEPT = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
const FLAG_EXIF = 0x08;
const FLAG_XMP = 0x04;

export function isWebp(bytes: Uint8Array): boolean {
  return hasAscii(bytes, 0, "RIFF") && hasAscii(bytes, 8, "WEBP");
}

export function probeWebp(bytes: Uint8Array): Probe | undefined {
  const walk = walkWebp(bytes);
  const first = walk?.chunks[0];
  if (walk === undefined || first === undefined) return undefined;
  const size = canvas(bytes, first);
  const pixels = walk.chunks.some(({ name }) => name === "VP8 " || name === "VP8L" || name === "ANMF");
  return size === undefined ? undefined : { ...size, complete: walk.complete && pixels };
}

export function webpTiff(bytes: Uint8Array): Uint8Array | undefined {
  const chunk = walkWebp(bytes)?.chunks.find(({ name }) => name === "EXIF");
  if (chunk === undefined) return undefined;
  // Some writers put JPEG's "Exif\0\0" in front, which the format does not ask for.
  const skip = hasAscii(bytes, chunk.data, "Exif\0") ? 6 : 0;
  return bytes.subarray(chunk.data + skip, chunk.end);
}

export function stripWebp(bytes: Uint8Array): StripResult {
  const walk = walkWebp(bytes);
  if (walk === undefined || !walk.complete) return { kind: "damaged" };
  const tiff = webpTiff(bytes);
  const orientation = tiff === undefined ? 1 : (readTiff(tiff).orientation ?? 1);
  // Only the extended form has a place for EXIF; elsewhere a stray chunk means nothing to a decoder.
  const turned = orientation > 1 && walk.chunks[0]?.name === "VP8X";
  const body: Uint8Array[] = [asciiBytes("WEBP")];
  const removed: string[] = [];
  for (const chunk of walk.chunks) {
    const payload = bytes.slice(chunk.data, chunk.end);
    if (!KEPT.has(chunk.name)) removed.push(chunk.name.trim());
    else body.push(riffChunk(chunk.name, chunk.name === "VP8X" ? honestFlags(payload, turned) : payload));
  }
  if (turned) body.push(riffChunk("EXIF", orientationTiff(orientation)));
  if (walk.end < bytes.length) removed.push("trailer");
  return { kind: "stripped", bytes: riffChunk("RIFF", concat(body)), removed };
}

/** A RIFF chunk with its little-endian size and padding. */
export function riffChunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(8 + data.length + (data.length & 1));
  chunk.set(asciiBytes(name));
  new DataView(chunk.buffer).setUint32(4, data.length, true);
  chunk.set(data, 8);
  return chunk;
}

function honestFlags(payload: Uint8Array, exif: boolean): Uint8Array {
  payload[0] = (u8(payload, 0) & ~(FLAG_EXIF | FLAG_XMP)) | (exif ? FLAG_EXIF : 0);
  return payload;
}

function canvas(bytes: Uint8Array, chunk: Chunk): { width: number; height: number } | undefined {
  const { name, data } = chunk;
  const length = chunk.end - data;
  if (name === "VP8X" && length >= 10) return { width: u24le(bytes, data + 4) + 1, height: u24le(bytes, data + 7) + 1 };
  if (name === "VP8 " && length >= 10 && hasAscii(bytes, data + 3, "\x9d\x01\x2a")) {
    const width = u16le(bytes, data + 6) & 0x3fff;
    const height = u16le(bytes, data + 8) & 0x3fff;
    return width > 0 && height > 0 ? { width, height } : undefined;
  }
  if (name === "VP8L" && length >= 5 && u8(bytes, data) === 0x2f) {
    const bits = u32le(bytes, data + 1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return undefined;
}

interface Walk {
  readonly chunks: readonly Chunk[];
  readonly complete: boolean;
  /** Where the RIFF body ends by its own account. */
  readonly end: number;
}

function walkWebp(bytes: Uint8Array): Walk | undefined {
  if (!isWebp(bytes)) return undefined;
  const end = 8 + u32le(bytes, 4);
  const limit = Math.min(end, bytes.length);
  const chunks: Chunk[] = [];
  let at = 12;
  while (at + 8 <= limit && chunks.length < MAX_CHUNKS) {
    const size = u32le(bytes, at + 4);
    const stop = at + 8 + size;
    if (stop > limit) return { chunks, complete: false, end };
    chunks.push({ name: ascii(bytes, at, 4), data: at + 8, end: stop });
    at = stop + (size & 1);
  }
  return { chunks, complete: end <= bytes.length && at >= limit && chunks.length > 0, end };
}
