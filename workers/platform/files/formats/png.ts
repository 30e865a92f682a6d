/** PNG (ISO 15948, third edition): header checked with its CRC, chunks walked, and rebuilt from an allow-list. */
import { ascii, asciiBytes, concat, crc32, hasAscii, u32be, u8 } from "../bytes.ts";
import type { Probe, StripResult } from "../image.ts";
import { orientationTiff, readTiff } from "../tiff.ts";

interface Chunk {
  readonly name: string;
  readonly start: number;
  /** Of the payload's first byte. */
  readonly data: number;
  /** Exclusive, after the CRC. */
  readonly end: number;
}

/** 20 MB in the smallest usual IDAT (4 KB) is 5,000 chunks. */
const MAX_CHUNKS = 65_536;
const SIGNATURE = "\x89PNG\r\n\x1a\n";

/** Pixels, colour and animation; text, EXIF, time stamps and private chunks are not among them. */
const KEPT = new Set("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs acTL fcTL fdAT".split(" "));

const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

export function isPng(bytes: Uint8Array): boolean {
  return hasAscii(bytes, 0, SIGNATURE);
}

export function probePng(bytes: Uint8Array): Probe | undefined {
  if (!isPng(bytes) || u32be(bytes, 8) !== 13 || !hasAscii(bytes, 12, "IHDR")) return undefined;
  if (u32be(bytes, 29) !== crc32(bytes.subarray(12, 29))) return undefined;
  const width = u32be(bytes, 16);
  const height = u32be(bytes, 20);
  const legal = DEPTHS[u8(bytes, 25)]?.includes(u8(bytes, 24)) === true && u8(bytes, 28) <= 1;
  if (!legal || width < 1 || height < 1 || width > 0x7fffffff || height > 0x7fffffff) return undefined;
  const chunks = walkPng(bytes);
  const complete = chunks?.at(-1)?.name === "IEND" && chunks.some((chunk) => chunk.name === "IDAT");
  return { width, height, complete };
}

export function pngTiff(bytes: Uint8Array): Uint8Array | undefined {
  const chunk = walkPng(bytes)?.find(({ name }) => name === "eXIf");
  return chunk === undefined ? undefined : bytes.subarray(chunk.data, chunk.end - 4);
}

/** Chunks on the allow-list, nothing after IEND, and an orientation of its own where the picture needs one. */
export function stripPng(bytes: Uint8Array): StripResult {
  const chunks = walkPng(bytes);
  if (chunks === undefined || chunks.at(-1)?.name !== "IEND") return { kind: "damaged" };
  const tiff = pngTiff(bytes);
  const orientation = tiff === undefined ? 1 : (readTiff(tiff).orientation ?? 1);
  const kept: Uint8Array[] = [asciiBytes(SIGNATURE)];
  const removed: string[] = [];
  for (const chunk of chunks) {
    if (!KEPT.has(chunk.name)) {
      removed.push(chunk.name);
      continue;
    }
    kept.push(bytes.subarray(chunk.start, chunk.end));
    if (chunk.name === "IHDR" && orientation > 1) kept.push(pngChunk("eXIf", orientationTiff(orientation)));
  }
  if ((chunks.at(-1)?.end ?? 0) < bytes.length) removed.push("trailer");
  return { kind: "stripped", bytes: concat(kept), removed };
}

/** One chunk with its length and CRC. */
export function pngChunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = concat([asciiBytes(name), data]);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}

/** Chunks up to and with IEND; the list ends early where the file does, and is undefined where the names make no sense. */
function walkPng(bytes: Uint8Array): readonly Chunk[] | undefined {
  if (!isPng(bytes)) return undefined;
  const chunks: Chunk[] = [];
  let start = 8;
  while (start < bytes.length && chunks.length < MAX_CHUNKS) {
    const length = u32be(bytes, start);
    const name = ascii(bytes, start + 4, 4);
    const end = start + 12 + length;
    if (length < 0 || end > bytes.length) return chunks;
    if (!/^[A-Za-z]{4}$/.test(name)) return undefined;
    chunks.push({ name, start, data: start + 8, end });
    if (name === "IEND") return chunks;
    start = end;
  }
  return chunks;
}
