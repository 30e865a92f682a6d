/** Chance that is the same on every machine: a seeded generator, and noise held in tiles so that a look-up costs 10 ns. */
import { at } from "./space.ts";

/** Uniform in [0, 1); mulberry32. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Uniform in [0, 1) from one number: the same for the same plank, brick or leaf. */
export function hash(n: number): number {
  const h = Math.imul((n * 4096) | 0, 0x9e3779b1);
  const k = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return ((k ^ (k >>> 13)) >>> 0) / 4294967296;
}

const SIZE = 512;
const MASK = SIZE - 1;
/** Cells of the coarsest octave across the tile, so the tile repeats every 8 units. */
const CELLS = 8;
const PER_UNIT = SIZE / CELLS;

const GRAIN = makeGrain();
const CLOUDY = makeFractal();

/** Five octaves of value noise, 0–1 with mean 0.5; features one unit wide, repeats after 8. */
export function fractal(x: number, y: number): number {
  return look(CLOUDY, x * PER_UNIT, y * PER_UNIT);
}

/** Slope of the fractal along x and y, per unit; filled in place. */
export function fractalSlope(out: { x: number; y: number }, x: number, y: number): void {
  const tx = x * PER_UNIT;
  const ty = y * PER_UNIT;
  const x0 = Math.floor(tx);
  const y0 = Math.floor(ty);
  const fx = tx - x0;
  const fy = ty - y0;
  const left = x0 & MASK;
  const right = (x0 + 1) & MASK;
  const row = (y0 & MASK) << 9;
  const next = ((y0 + 1) & MASK) << 9;
  const a = at(CLOUDY, row | left);
  const b = at(CLOUDY, row | right);
  const c = at(CLOUDY, next | left);
  const d = at(CLOUDY, next | right);
  out.x = ((b - a) * (1 - fy) + (d - c) * fy) * PER_UNIT;
  out.y = ((c - a) * (1 - fx) + (d - b) * fx) * PER_UNIT;
}

/** One octave, 0–1; features one unit wide, repeats after 512. */
export function value(x: number, y: number): number {
  return look(GRAIN, x, y);
}

/** White noise on whole numbers, 0–1. */
export function speck(x: number, y: number): number {
  return at(GRAIN, ((y & MASK) << 9) | (x & MASK));
}

/** Interleaved gradient noise (Jimenez 2014): neighbours differ, so a 3 × 3 average is nearly even. */
export function dither(x: number, y: number): number {
  const f = 52.9829189 * fract(0.06711056 * x + 0.00583715 * y);
  return fract(f);
}

export function fract(x: number): number {
  return x - Math.floor(x);
}

function look(table: Float32Array, x: number, y: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = x - x0;
  const fy = y - y0;
  const left = x0 & MASK;
  const right = (x0 + 1) & MASK;
  const row = (y0 & MASK) << 9;
  const next = ((y0 + 1) & MASK) << 9;
  const top = at(table, row | left) * (1 - fx) + at(table, row | right) * fx;
  const bottom = at(table, next | left) * (1 - fx) + at(table, next | right) * fx;
  return top * (1 - fy) + bottom * fy;
}

function makeGrain(): Float32Array {
  const random = randomFrom(0x5eed);
  return Float32Array.from({ length: SIZE * SIZE }, random);
}

function makeFractal(): Float32Array {
  const sum = new Float32Array(SIZE * SIZE);
  let weight = 0.5;
  for (let cells = CELLS; cells <= CELLS * 32; cells *= 2) {
    addOctave(sum, cells, weight);
    weight *= 0.52;
  }
  // Stretched around the mean: summed octaves crowd the middle.
  const mean = sum.reduce((total, cell) => total + cell, 0) / sum.length;
  return sum.map((cell) => Math.min(1, Math.max(0, 0.5 + (cell - mean) * 1.35)));
}

function addOctave(sum: Float32Array, cells: number, weight: number): void {
  const step = cells / SIZE;
  for (let y = 0; y < SIZE; y += 1) {
    const cy = y * step;
    const y0 = Math.floor(cy);
    const sy = ease(cy - y0);
    const row = corner(0, y0, cells) - cells;
    const next = corner(0, y0 + 1, cells) - cells;
    for (let x = 0; x < SIZE; x += 1) {
      const cx = x * step;
      const x0 = Math.floor(cx) % cells;
      const x1 = (x0 + 1) % cells;
      const sx = ease(cx - Math.floor(cx));
      const top = random2(row + x0) * (1 - sx) + random2(row + x1) * sx;
      const bottom = random2(next + x0) * (1 - sx) + random2(next + x1) * sx;
      const i = y * SIZE + x;
      sum[i] = at(sum, i) + (top * (1 - sy) + bottom * sy) * weight;
    }
  }
}

function ease(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

function corner(x: number, y: number, cells: number): number {
  return cells * 1000 + (y % cells) * cells + x;
}

function random2(n: number): number {
  return at(GRAIN, Math.imul(n, 0x2545f491) >>> 14);
}
