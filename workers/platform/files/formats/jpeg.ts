/** JPEG (ITU-T T.81): walks every marker to the end of the image, finds EXIF, and rebuilds the file from an allow-list. */
import { ascii, asciiBytes, concat, hasAscii, u16be, u8 } from "../bytes.ts";
import type { Probe, StripResult } from "../image.ts";
import { orientationTiff, readTiff } from "../tiff.ts";

interface Part {
  readonly marker: number;
  /** Of the 0xFF before the marker. */
  readonly start: number;
  /** Exclusive; for a scan this includes its entropy-coded data. */
  readonly end: number;
}

interface Walk {
  readonly parts: readonly Part[];
  /** The end-of-image marker was reached. */
  readonly complete: boolean;
}

/** A photo has 10–300 parts (progressive scans, ICC and extended XMP included). */
const MAX_PARTS = 4096;
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;

export function isJpeg(bytes: Uint8Array): boolean {
  return u16be(bytes, 0) === 0xffd8 && u8(bytes, 2) === 0xff;
}

export function probeJpeg(bytes: Uint8Array): Probe | undefined {
  const walk = walkJpeg(bytes);
  const frame = walk?.parts.find((part) => isFrame(part.marker));
  if (walk === undefined || frame === undefined) return undefined;
  const height = u16be(bytes, frame.start + 5);
  const width = u16be(bytes, frame.start + 7);
  const components = u8(bytes, frame.start + 9);
  const shape = components >= 1 && components <= 4 && frame.end - frame.start === 10 + 3 * components;
  const hasScan = walk.parts.some((part) => part.marker === SOS && part.start > frame.start);
  return shape && width > 0 && height > 0 ? { width, height, complete: walk.complete && hasScan } : undefined;
}

/** The TIFF block of the first Exif segment, as a view. */
export function jpegTiff(bytes: Uint8Array): Uint8Array | undefined {
  const exif = walkJpeg(bytes)?.parts.find((part) => isExif(bytes, part));
  return exif === undefined ? undefined : bytes.subarray(exif.start + 10, exif.end);
}

/**
 * Keeps what decoding needs and drops the rest, also inside progressive files, and everything after the end-of-image
 * marker: phones append further pictures and clips there that carry their own EXIF.
 */
export function stripJpeg(bytes: Uint8Array): StripResult {
  const walk = walkJpeg(bytes);
  if (walk === undefined || !walk.complete) return { kind: "damaged" };
  const tiff = jpegTiff(bytes);
  const orientation = tiff === undefined ? undefined : readTiff(tiff).orientation;
  const kept: Uint8Array[] = [Uint8Array.of(0xff, SOI)];
  const removed: string[] = [];
  let written = orientation === undefined;
  for (const part of walk.parts) {
    if (part.marker === SOI) continue;
    const body = keep(bytes, part);
    if (body === undefined) {
      removed.push(nameOf(bytes, part));
      continue;
    }
    if (!written && part.marker !== APP0) {
      kept.push(exifSegment(orientation ?? 1));
      written = true;
    }
    kept.push(body);
  }
  if ((walk.parts.at(-1)?.end ?? 0) < bytes.length) removed.push("trailer");
  return { kind: "stripped", bytes: concat(kept), removed };
}

/** An APP1 Exif segment around a TIFF block. */
function exifSegment(orientation: number): Uint8Array<ArrayBuffer> {
  const body = concat([asciiBytes("Exif\0\0"), orientationTiff(orientation)]);
  return concat([Uint8Array.of(0xff, APP1, (body.length + 2) >> 8, (body.length + 2) & 0xff), body]);
}

function walkJpeg(bytes: Uint8Array): Walk | undefined {
  if (!isJpeg(bytes)) return undefined;
  const parts: Part[] = [{ marker: SOI, start: 0, end: 2 }];
  let at = 2;
  while (parts.length < MAX_PARTS) {
    if (u8(bytes, at) !== 0xff) return at >= bytes.length ? { parts, complete: false } : undefined;
    while (u8(bytes, at + 1) === 0xff) at += 1;
    const marker = u8(bytes, at + 1);
    if (marker === EOI) return { parts: [...parts, { marker, start: at, end: at + 2 }], complete: true };
    const end = endOfPart(bytes, marker, at);
    if (end === undefined) return undefined;
    parts.push({ marker, start: at, end: Math.min(end, bytes.length) });
    if (end > bytes.length) return { parts, complete: false };
    at = end;
  }
  return undefined;
}

/** Past the array's end when the part is cut off; undefined when no part can begin with this marker. */
function endOfPart(bytes: Uint8Array, marker: number, at: number): number | undefined {
  if (marker < 0) return bytes.length + 1;
  if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) return at + 2;
  if (marker < 0xc0 || marker === SOI) return undefined;
  const length = u16be(bytes, at + 2);
  if (length < 0) return bytes.length + 1;
  if (length < 2) return undefined;
  const end = at + 2 + length;
  return marker === SOS ? endOfScan(bytes, end) : end;
}

/** The next marker that is neither a stuffed zero nor a restart; native search, so one pass over the data. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = u8(bytes, at + 1);
    if (next < 0) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length + 1;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function isExif(bytes: Uint8Array, part: Part): boolean {
  return part.marker === APP1 && part.end - part.start > 18 && hasAscii(bytes, part.start + 4, "Exif\0");
}

/** The bytes to keep of a part, or undefined to drop it. Everything not named here goes. */
function keep(bytes: Uint8Array, part: Part): Uint8Array | undefined {
  const { marker, start, end } = part;
  const isApplicationOrComment = (marker >= APP0 && marker <= 0xef) || marker === 0xfe;
  if (!isApplicationOrComment) return marker >= 0xf0 ? undefined : bytes.subarray(start, end);
  if (marker === APP0 && end - start >= 18 && hasAscii(bytes, start + 4, "JFIF\0")) return plainJfif(bytes, start);
  if (marker === APP2 && hasAscii(bytes, start + 4, "ICC_PROFILE\0")) return bytes.subarray(start, end);
  // Adobe's segment tells whether the components are RGB or YCCK: 12 bytes, whatever follows is private.
  if (marker === APP14 && end - start >= 16 && hasAscii(bytes, start + 4, "Adobe")) return adobe(bytes, start);
  return undefined;
}

/** JFIF without its thumbnail, which may show what was cropped away. */
function plainJfif(bytes: Uint8Array, start: number): Uint8Array {
  const segment = bytes.slice(start, start + 18);
  segment.set([0, 16], 2);
  segment.set([0, 0], 16);
  return segment;
}

function adobe(bytes: Uint8Array, start: number): Uint8Array {
  const segment = bytes.slice(start, start + 16);
  segment.set([0, 14], 2);
  return segment;
}

function nameOf(bytes: Uint8Array, part: Part): string {
  if (part.marker === 0xfe) return "COM";
  const label = /^[A-Za-z0-9_:/.-]+/.exec(ascii(bytes, part.start + 4, 24))?.[0] ?? "";
  return `APP${part.marker - APP0}${label === "" ? "" : ` ${label}`}`;
}
