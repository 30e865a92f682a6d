/** Reads the TIFF structure inside EXIF, and writes the smallest one: bounded entries, fixed depth, so no loop can be built. */
import { ascii, u16be, u16le, u32be, u32le, u8 } from "./bytes.ts";

export interface Gps {
  /** Decimal degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** Metres above sea level. */
  readonly altitude?: number;
}

export interface Exif {
  /** 1–8 as EXIF 2.32 defines it. */
  readonly orientation?: number;
  /** The camera's wall clock, `2026-11-03T09:12:00`, followed by `-08:00` only where the camera recorded its offset. */
  readonly takenAt?: string;
  readonly make?: string;
  readonly model?: string;
  readonly gps?: Gps;
}

/** Cameras write 20–60 entries; more than this is an attack or noise, and the rest is ignored. */
const MAX_IFD_ENTRIES = 256;
const MAX_TEXT = 64;

const TYPE_SIZE: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };

interface Entry {
  readonly type: number;
  readonly count: number;
  /** Where the value's bytes stand; proven to lie inside the block with all `count` values. */
  readonly at: number;
}

interface Block {
  readonly bytes: Uint8Array;
  readonly u16: (bytes: Uint8Array, at: number) => number;
  readonly u32: (bytes: Uint8Array, at: number) => number;
}

type Directory = ReadonlyMap<number, Entry>;

const EMPTY: Directory = new Map();

/** Parses a TIFF block; whatever is missing or makes no sense is left out. IFD0, Exif and GPS are visited once each. */
export function readTiff(bytes: Uint8Array): Exif {
  const block = openBlock(bytes);
  if (block === undefined) return {};
  const main = readDirectory(block, block.u32(bytes, 4));
  const exif = readDirectory(block, pointer(block, main.get(0x8769)));
  const gps = readDirectory(block, pointer(block, main.get(0x8825)));

  const orientation = integer(block, main.get(0x0112));
  const takenAt = readTakenAt(block, main, exif);
  const make = text(block, main.get(0x010f));
  const model = text(block, main.get(0x0110));
  const position = readGps(block, gps);
  return {
    ...(orientation !== undefined && orientation >= 1 && orientation <= 8 ? { orientation } : {}),
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(make === undefined ? {} : { make }),
    ...(model === undefined ? {} : { model }),
    ...(position === undefined ? {} : { gps: position }),
  };
}

/** A TIFF block of 26 bytes that says nothing but the orientation. */
export function orientationTiff(orientation: number): Uint8Array<ArrayBuffer> {
  const head = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const entry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation & 0x0f, 0, 0];
  return Uint8Array.from([...head, ...entry, 0, 0, 0, 0]);
}

function openBlock(bytes: Uint8Array): Block | undefined {
  const mark = ascii(bytes, 0, 2);
  if (mark === "II" && u16le(bytes, 2) === 42) return { bytes, u16: u16le, u32: u32le };
  if (mark === "MM" && u16be(bytes, 2) === 42) return { bytes, u16: u16be, u32: u32be };
  return undefined;
}

function readDirectory(block: Block, at: number): Directory {
  const { bytes, u16, u32 } = block;
  if (at < 8 || at >= bytes.length) return EMPTY;
  const entries = new Map<number, Entry>();
  const count = Math.min(u16(bytes, at), MAX_IFD_ENTRIES);
  for (let i = 0; i < count; i += 1) {
    const row = at + 2 + i * 12;
    if (row + 12 > bytes.length) break;
    const type = u16(bytes, row + 2);
    const values = u32(bytes, row + 4);
    const size = (TYPE_SIZE[type] ?? 0) * values;
    const valueAt = size <= 4 ? row + 8 : u32(bytes, row + 8);
    if (size > 0 && valueAt >= 0 && valueAt + size <= bytes.length) {
      entries.set(u16(bytes, row), { type, count: values, at: valueAt });
    }
  }
  return entries;
}

function pointer(block: Block, entry: Entry | undefined): number {
  return entry?.type === 4 && entry.count === 1 ? block.u32(block.bytes, entry.at) : -1;
}

function integer(block: Block, entry: Entry | undefined): number | undefined {
  if (entry === undefined) return undefined;
  if (entry.type === 3) return block.u16(block.bytes, entry.at);
  if (entry.type === 4) return block.u32(block.bytes, entry.at);
  return entry.type === 1 ? u8(block.bytes, entry.at) : undefined;
}

/** Printable characters only, ends at NUL, at most 64: these strings are shown to people. */
function text(block: Block, entry: Entry | undefined): string | undefined {
  if (entry?.type !== 2) return undefined;
  const raw = ascii(block.bytes, entry.at, Math.min(entry.count, MAX_TEXT));
  const end = raw.indexOf("\0");
  const clean = (end < 0 ? raw : raw.slice(0, end)).replaceAll(/[^\x20-\x7e]/g, "").trim();
  return clean === "" ? undefined : clean;
}

function rational(block: Block, entry: Entry | undefined, index: number): number {
  if (entry?.type !== 5 || index >= entry.count) return Number.NaN;
  const at = entry.at + index * 8;
  const denominator = block.u32(block.bytes, at + 4);
  return denominator === 0 ? Number.NaN : block.u32(block.bytes, at) / denominator;
}

function readTakenAt(block: Block, main: Directory, exif: Directory): string | undefined {
  const original = text(block, exif.get(0x9003));
  const stamp = original ?? text(block, main.get(0x0132));
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(stamp ?? "");
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const instant = Date.parse(`${wall}Z`);
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(wall)) return undefined;
  const offset = text(block, exif.get(original === undefined ? 0x9010 : 0x9011)) ?? "";
  return /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset) ? wall + offset : wall;
}

function readGps(block: Block, gps: Directory): Gps | undefined {
  const lat = degrees(block, gps.get(2), text(block, gps.get(1)));
  const lon = degrees(block, gps.get(4), text(block, gps.get(3)));
  if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) return undefined;
  const height = rational(block, gps.get(6), 0) * (integer(block, gps.get(5)) === 1 ? -1 : 1);
  return { lat, lon, ...(Number.isFinite(height) ? { altitude: round(height, 100) } : {}) };
}

/** Degrees, minutes and seconds with their reference letter; NaN where any of them is missing. */
function degrees(block: Block, entry: Entry | undefined, reference: string | undefined): number {
  const sign = reference === "N" || reference === "E" ? 1 : reference === "S" || reference === "W" ? -1 : Number.NaN;
  const minutes = rational(block, entry, 1);
  const seconds = rational(block, entry, 2);
  return round(sign * (rational(block, entry, 0) + minutes / 60 + seconds / 3600), 1e7);
}

function round(value: number, scale: number): number {
  return Math.round(value * scale) / scale;
}
