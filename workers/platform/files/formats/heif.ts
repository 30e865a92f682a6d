/** HEIC and AVIF (ISO/IEC 23008-12): dimensions and the EXIF item are read; rewriting is refused, see `strip.ts`. */
import { ascii, hasAscii, u16be, u32be, u8 } from "../bytes.ts";
import type { ImageType, Probe } from "../image.ts";

interface Box {
  readonly type: string;
  readonly data: number;
  readonly end: number;
}

/** Boxes looked at on one level, and items looked at in a table: a phone's tiled photo has about 60. */
const MAX_BOXES = 512;
const MAX_ITEMS = 1024;
const HEIC_BRANDS = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx"]);
const AVIF_BRANDS = new Set(["avif", "avis"]);

/** By the brands the file claims; `mif1` alone says only "some HEIF" and is taken for HEIC. */
export function heifType(bytes: Uint8Array): Extract<ImageType, "image/heic" | "image/avif"> | undefined {
  if (!hasAscii(bytes, 4, "ftyp")) return undefined;
  const size = u32be(bytes, 0);
  if (size < 16 || size > 256 || size > bytes.length) return undefined;
  const brands = [ascii(bytes, 8, 4)];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(ascii(bytes, at, 4));
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return "image/avif";
  return brands.some((brand) => HEIC_BRANDS.has(brand) || brand === "mif1") ? "image/heic" : undefined;
}

/** The largest declared extent: tiles and thumbnails are smaller than the picture they belong to. */
export function probeHeif(bytes: Uint8Array): Probe | undefined {
  if (heifType(bytes) === undefined) return undefined;
  const top = boxes(bytes, 0, bytes.length);
  const meta = metaChildren(bytes, top);
  const properties = child(bytes, child(bytes, meta, "iprp"), "ipco");
  let width = 0;
  let height = 0;
  for (const box of properties.filter(({ type }) => type === "ispe")) {
    width = Math.max(width, u32be(bytes, box.data + 4));
    height = Math.max(height, u32be(bytes, box.data + 8));
  }
  const complete = (top.at(-1)?.end ?? 0) === bytes.length && top.some(({ type }) => type === "mdat");
  return width > 0 && height > 0 ? { width, height, complete } : undefined;
}

/** The TIFF block of the item of type Exif, as a view. */
export function heifTiff(bytes: Uint8Array): Uint8Array | undefined {
  if (heifType(bytes) === undefined) return undefined;
  const meta = metaChildren(bytes, boxes(bytes, 0, bytes.length));
  const item = exifItem(bytes, meta);
  const extent = item === undefined ? undefined : locate(bytes, meta, item);
  if (extent === undefined) return undefined;
  const start = extent.at + 4 + u32be(bytes, extent.at);
  return start > extent.at && start < extent.end ? bytes.subarray(start, extent.end) : undefined;
}

/** Boxes of one level. A box of size 0 reaches to the end; one that does not fit ends the list. */
function boxes(bytes: Uint8Array, from: number, to: number): readonly Box[] {
  const found: Box[] = [];
  let at = from;
  while (at + 8 <= to && found.length < MAX_BOXES) {
    const small = u32be(bytes, at);
    const wide = small === 1;
    const size = wide ? u32be(bytes, at + 8) * 2 ** 32 + u32be(bytes, at + 12) : small === 0 ? to - at : small;
    const data = at + (wide ? 16 : 8);
    if (size < data - at || at + size > to) break;
    found.push({ type: ascii(bytes, at + 4, 4), data, end: at + size });
    at += size;
  }
  return found;
}

function metaChildren(bytes: Uint8Array, top: readonly Box[]): readonly Box[] {
  const meta = top.find(({ type }) => type === "meta");
  return meta === undefined ? [] : boxes(bytes, meta.data + 4, meta.end);
}

function child(bytes: Uint8Array, level: readonly Box[], type: string): readonly Box[] {
  const box = level.find((candidate) => candidate.type === type);
  return box === undefined ? [] : boxes(bytes, box.data, box.end);
}

function exifItem(bytes: Uint8Array, meta: readonly Box[]): number | undefined {
  const info = meta.find(({ type }) => type === "iinf");
  if (info === undefined) return undefined;
  const entries = boxes(bytes, info.data + (u8(bytes, info.data) === 0 ? 6 : 8), info.end);
  for (const entry of entries) {
    const wide = u8(bytes, entry.data) >= 3;
    if (entry.type === "infe" && hasAscii(bytes, entry.data + (wide ? 10 : 8), "Exif")) {
      return wide ? u32be(bytes, entry.data + 4) : u16be(bytes, entry.data + 4);
    }
  }
  return undefined;
}

interface Cursor {
  at: number;
}

/** Where the item's single extent lies in the file; undefined for items kept elsewhere or in pieces. */
function locate(bytes: Uint8Array, meta: readonly Box[], item: number): { at: number; end: number } | undefined {
  const table = meta.find(({ type }) => type === "iloc");
  if (table === undefined) return undefined;
  const version = u8(bytes, table.data);
  const sizes = u16be(bytes, table.data + 4);
  const cursor: Cursor = { at: table.data + 6 };
  const take = (size: number): number => read(bytes, cursor, size);
  const count = Math.min(take(version < 2 ? 2 : 4), MAX_ITEMS);
  for (let i = 0; i < count && cursor.at < table.end; i += 1) {
    const id = take(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : take(2) & 15;
    take(2);
    const base = take((sizes >> 4) & 15);
    const extents = take(2);
    if (extents < 1 || extents > MAX_ITEMS) return undefined;
    const found = extent(take, extents, sizes);
    if (id !== item) continue;
    const at = base + found.offset;
    const inFile = method === 0 && extents === 1 && found.length > 8 && at > 0 && at + found.length <= bytes.length;
    return inFile ? { at, end: at + found.length } : undefined;
  }
  return undefined;
}

/** Reads all extents of one item and answers the last. `sizes` holds four field widths, four bits each. */
function extent(take: (size: number) => number, count: number, sizes: number): { offset: number; length: number } {
  let offset = 0;
  let length = 0;
  for (let i = 0; i < count; i += 1) {
    take(sizes & 15);
    offset = take((sizes >> 12) & 15);
    length = take((sizes >> 8) & 15);
  }
  return { offset, length };
}

/** A field of 0, 2, 4 or 8 bytes; missing bytes make it negative. */
function read(bytes: Uint8Array, cursor: Cursor, size: number): number {
  const { at } = cursor;
  cursor.at += size;
  if (size === 2) return u16be(bytes, at);
  if (size === 4) return u32be(bytes, at);
  return size === 8 ? u32be(bytes, at) * 2 ** 32 + u32be(bytes, at + 4) : 0;
}
