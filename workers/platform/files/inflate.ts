/**
 * Inflate (RFC 1950/1951) that can measure without producing: counting a bomb costs one step per 258 bytes and no memory,
 * stops on the exact byte, and is the same in every runtime; DecompressionStream drops what is queued when junk follows.
 */
import { u16be, u8 } from "./bytes.ts";

/** What may still be spent; shared by all streams of one file and counted down. */
export interface Allowance {
  /** Decoded bytes. */
  output: number;
  /** Decoded symbols, with a flat price per Huffman table. */
  work: number;
}

export interface Inflated {
  readonly end: "done" | "corrupt" | "output" | "work";
  /** Decoded bytes, also where the data turned out corrupt later on. */
  readonly length: number;
  /** The decoded bytes themselves, when asked for. */
  readonly bytes: Uint8Array;
}

interface Table {
  /** By the next 9 bits: symbol × 16 + code length, or 0 where the code is longer. */
  readonly fast: Uint16Array;
  /** Canonical code: how many codes per length, and the symbols in order. */
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

interface State {
  readonly input: Uint8Array;
  at: number;
  hold: number;
  bits: number;
  length: number;
  out: Uint8Array | undefined;
  readonly allowance: Allowance;
}

type Step = "ok" | "corrupt" | "output" | "work";

const FAST_BITS = 9;
/** Price of building two tables, in symbols. */
const TABLE_WORK = 1000;
const WINDOW = 32_768;
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const LENGTH_BASE = baseOf(LENGTH_EXTRA, 3).with(28, 258);
const DISTANCE_EXTRA = Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1));
const DISTANCE_BASE = baseOf(DISTANCE_EXTRA, 1);
const FIXED_LITERALS = buildTable(Uint8Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8)));
const FIXED_DISTANCES = buildTable(new Uint8Array(30).fill(5));

/** Counts what a zlib stream decodes to. Bytes after the stream's end are ignored, as PDF readers do. */
export function measureZlib(input: Uint8Array, allowance: Allowance): Inflated {
  return run(input, allowance, undefined);
}

/** Decodes a zlib stream; holds at most `allowance.output` bytes. */
export function inflateZlib(input: Uint8Array, allowance: Allowance): Inflated {
  return run(input, allowance, new Uint8Array(Math.min(allowance.output, Math.max(1024, input.length * 4))));
}

/** CM 8, window at most 32 KB, header checksum. */
export function looksLikeZlib(input: Uint8Array): boolean {
  const head = u16be(input, 0);
  return head > 0 && (head & 0x0f00) === 0x0800 && head >> 12 <= 7 && head % 31 === 0;
}

function run(input: Uint8Array, allowance: Allowance, out: Uint8Array<ArrayBuffer> | undefined): Inflated {
  const state: State = { input, at: 2, hold: 0, bits: 0, length: 0, out, allowance };
  let step: Step = (u8(input, 0) & 15) === 8 ? "ok" : "corrupt";
  let last = false;
  while (step === "ok" && !last) {
    last = take(state, 1) === 1;
    step = block(state, take(state, 2));
  }
  return { end: step === "ok" ? "done" : step, length: state.length, bytes: (state.out ?? input).subarray(0, out ? state.length : 0) };
}

function block(state: State, kind: number): Step {
  if (kind === 0) return stored(state);
  if (kind === 1) return symbols(state, FIXED_LITERALS, FIXED_DISTANCES);
  return kind === 2 ? dynamic(state) : "corrupt";
}

/** Next `count` (0–16) bits, or -1 at the end of the input. */
function take(state: State, count: number): number {
  while (state.bits < count) {
    const byte = state.input[state.at];
    if (byte === undefined) return -1;
    state.hold |= byte << state.bits;
    state.bits += 8;
    state.at += 1;
  }
  const value = state.hold & ((1 << count) - 1);
  state.hold >>>= count;
  state.bits -= count;
  return value;
}

function stored(state: State): Step {
  state.at -= state.bits >> 3;
  state.hold = 0;
  state.bits = 0;
  const { input, at } = state;
  const size = u8(input, at) + u8(input, at + 1) * 256;
  const check = u8(input, at + 2) + u8(input, at + 3) * 256;
  if (u8(input, at + 3) < 0 || size + check !== 0xffff) return "corrupt";
  const body = input.subarray(at + 4, at + 4 + size);
  state.at = at + 4 + size;
  const step = reserve(state, body.length);
  if (step !== "ok") return step;
  state.out?.set(body, state.length);
  state.length += body.length;
  return body.length === size ? "ok" : "corrupt";
}

function dynamic(state: State): Step {
  state.allowance.work -= TABLE_WORK;
  const literals = take(state, 5) + 257;
  const distances = take(state, 5) + 1;
  const codes = take(state, 4) + 4;
  if (literals > 286 || distances > 30 || codes < 4 || state.allowance.work < 0) {
    return state.allowance.work < 0 ? "work" : "corrupt";
  }
  const codeLengths = new Uint8Array(19);
  for (const place of CODE_ORDER.slice(0, codes)) codeLengths[place] = Math.max(0, take(state, 3));
  const lengths = readLengths(state, buildTable(codeLengths), literals + distances);
  if (lengths === undefined) return "corrupt";
  return symbols(state, buildTable(lengths.subarray(0, literals)), buildTable(lengths.subarray(literals)));
}

function readLengths(state: State, table: Table, total: number): Uint8Array | undefined {
  const lengths = new Uint8Array(total);
  let n = 0;
  while (n < total) {
    const symbol = decode(state, table);
    if (symbol < 0) return undefined;
    if (symbol < 16) {
      lengths[n] = symbol;
      n += 1;
      continue;
    }
    const value = symbol === 16 ? (lengths[n - 1] ?? 16) : 0;
    const repeat = symbol === 16 ? 3 + take(state, 2) : symbol === 17 ? 3 + take(state, 3) : 11 + take(state, 7);
    if (value > 15 || n + repeat > total) return undefined;
    lengths.fill(value, n, n + repeat);
    n += repeat;
  }
  return lengths;
}

function symbols(state: State, literals: Table, distances: Table): Step {
  const { allowance } = state;
  for (;;) {
    const symbol = decode(state, literals);
    if (symbol < 0) return "corrupt";
    if (symbol === 256) return "ok";
    allowance.work -= 1;
    const step = symbol < 256 ? literal(state, symbol) : match(state, symbol - 257, distances);
    if (step !== "ok") return step;
  }
}

function literal(state: State, byte: number): Step {
  const step = reserve(state, 1);
  if (step === "ok") {
    if (state.out !== undefined) state.out[state.length] = byte;
    state.length += 1;
  }
  return step;
}

function match(state: State, code: number, distances: Table): Step {
  const length = (LENGTH_BASE[code] ?? -1) + take(state, LENGTH_EXTRA[code] ?? 0);
  const far = decode(state, distances);
  const distance = (DISTANCE_BASE[far] ?? -1) + take(state, DISTANCE_EXTRA[far] ?? 0);
  if (length < 3 || distance < 1 || distance > state.length || distance > WINDOW) return "corrupt";
  const step = reserve(state, length);
  if (step !== "ok") return step;
  const { out } = state;
  if (out !== undefined) {
    for (let i = state.length; i < state.length + length; i += 1) out[i] = out[i - distance] ?? 0;
  }
  state.length += length;
  return "ok";
}

/** Pays for `count` bytes of output and makes room for them. */
function reserve(state: State, count: number): Step {
  const { allowance } = state;
  if (allowance.work < 0) return "work";
  if (allowance.output < count) return "output";
  allowance.output -= count;
  if (state.out !== undefined && state.length + count > state.out.length) {
    // The allowance bounds what can ever be written, so growth ends there too.
    const larger = new Uint8Array(Math.min(state.out.length * 2 + count, state.length + count + allowance.output));
    larger.set(state.out);
    state.out = larger;
  }
  return "ok";
}

/** One symbol, or -1 where the input ends or no code matches. */
function decode(state: State, table: Table): number {
  while (state.bits < FAST_BITS) {
    const byte = state.input[state.at];
    if (byte === undefined) break;
    state.hold |= byte << state.bits;
    state.bits += 8;
    state.at += 1;
  }
  const entry = table.fast[state.hold & ((1 << FAST_BITS) - 1)] ?? 0;
  const size = entry & 15;
  if (size > 0 && size <= state.bits) {
    state.hold >>>= size;
    state.bits -= size;
    return entry >> 4;
  }
  return decodeSlow(state, table);
}

/** Bit by bit through the canonical code, after M. Adler's puff.c. */
function decodeSlow(state: State, table: Table): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let size = 1; size <= 15; size += 1) {
    const bit = take(state, 1);
    if (bit < 0) return -1;
    code |= bit;
    const count = table.counts[size] ?? 0;
    if (code - count < first) return table.symbols[index + code - first] ?? -1;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return -1;
}

function buildTable(lengths: Uint8Array): Table {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const nextIndex = new Uint16Array(16);
  const nextCode = new Uint32Array(16);
  for (let size = 1; size < 16; size += 1) {
    nextIndex[size] = (nextIndex[size - 1] ?? 0) + (counts[size - 1] ?? 0);
    nextCode[size] = ((nextCode[size - 1] ?? 0) + (counts[size - 1] ?? 0)) << 1;
  }
  const fast = new Uint16Array(1 << FAST_BITS);
  const ordered = new Uint16Array(lengths.length);
  lengths.forEach((size, symbol) => {
    if (size === 0) return;
    const index = nextIndex[size] ?? 0;
    const code = nextCode[size] ?? 0;
    ordered[index] = symbol;
    nextIndex[size] = index + 1;
    nextCode[size] = code + 1;
    if (size > FAST_BITS) return;
    for (let i = reverse(code, size); i < fast.length; i += 1 << size) fast[i] = symbol * 16 + size;
  });
  return { fast, counts, symbols: ordered };
}

function reverse(code: number, size: number): number {
  let reversed = 0;
  for (let i = 0; i < size; i += 1) reversed |= ((code >> i) & 1) << (size - 1 - i);
  return reversed;
}

function baseOf(extra: readonly number[], first: number): number[] {
  let next = first;
  return extra.map((bits) => {
    const base = next;
    next += 2 ** bits;
    return base;
  });
}
