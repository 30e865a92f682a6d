/** How surfaces look close by: each pattern changes colour, gloss and slope of one point, and fades out where pixels get large. */
import { fract, fractal, fractalSlope, hash, value } from "./noise.ts";
import type { Paint, Pattern } from "./mesh.ts";
import { clamp01, smoothstep } from "./space.ts";

/** One point about to be lit; filled in place, since a picture has more than a million. */
export interface Surface {
  x: number;
  y: number;
  z: number;
  nx: number;
  ny: number;
  nz: number;
  /** Texture coordinates in metres. */
  u: number;
  v: number;
  /** Different for each thing. */
  seed: number;
  /** Metres covered by one pixel. */
  size: number;
  r: number;
  g: number;
  b: number;
  gloss: number;
  /** Share of light that comes through from behind: leaves. */
  through: number;
}

export function newSurface(): Surface {
  return { x: 0, y: 0, z: 0, nx: 0, ny: 1, nz: 0, u: 0, v: 0, seed: 0, size: 0, r: 0, g: 0, b: 0, gloss: 0, through: 0 };
}

/** Applies a paint to the point. */
export function paintSurface(s: Surface, paint: Paint): void {
  s.r = paint.color[0];
  s.g = paint.color[1];
  s.b = paint.color[2];
  s.gloss = paint.gloss ?? 0;
  s.through = 0;
  PATTERNS[paint.pattern](s, paint);
}

/** 1 where a feature of this size (metres) spans several pixels, 0 where it is smaller than one. */
function visible(s: Surface, feature: number): number {
  return clamp01(feature / s.size / 1.5 - 0.35);
}

function shade(s: Surface, factor: number): void {
  s.r *= factor;
  s.g *= factor;
  s.b *= factor;
}

function toward(s: Surface, paint: Paint, share: number): void {
  const other = paint.second;
  if (other === undefined || share <= 0) return;
  s.r += (other[0] - s.r) * share;
  s.g += (other[1] - s.g) * share;
  s.b += (other[2] - s.b) * share;
}

/** Share of a pixel of width `pixel` around `t` that falls on stripes [0, width) of period 1: exact, so lines never break up. */
function stripes(t: number, width: number, pixel: number): number {
  const p = Math.max(pixel, 1e-4);
  return (filled(t + p / 2, width) - filled(t - p / 2, width)) / p;
}

function filled(t: number, width: number): number {
  const whole = Math.floor(t);
  return whole * width + Math.min(t - whole, width);
}

const slope = { x: 0, y: 0 };

/** Tilts a level surface by a height field's slope. */
function ripple(s: Surface, scale: number, depth: number): void {
  fractalSlope(slope, s.u * scale, s.v * scale);
  s.nx -= slope.x * depth;
  s.nz -= slope.y * depth;
  const size = 1 / Math.sqrt(s.nx * s.nx + s.ny * s.ny + s.nz * s.nz);
  s.nx *= size;
  s.ny *= size;
  s.nz *= size;
}

const PATTERNS: Readonly<Record<Pattern, (s: Surface, paint: Paint) => void>> = {
  plain: (s) => shade(s, 0.92 + 0.16 * fractal(s.u * 0.9 + s.seed * 3.1, s.v * 0.9)),

  concrete: (s, paint) => {
    const broad = fractal(s.u * 0.21 + s.seed * 1.7, s.v * 0.21);
    const near = fractal(s.u * 1.6 + s.seed, s.v * 1.6 + 0.7);
    const pores = value(s.u * 70, s.v * 70) * visible(s, 0.014);
    toward(s, paint, smoothstep(0.55, 0.85, broad) * 0.6);
    shade(s, 0.8 + 0.24 * broad + 0.16 * near - 0.1 * pores);
  },

  wood: (s, paint) => {
    const tone = hash(s.seed);
    const grain = fractal(s.u * 0.4 + s.seed * 7.3, s.v * 9 + s.seed * 3.7);
    const fibre = value(s.u * 5 + s.seed * 31, s.v * 180) * visible(s, 0.008);
    toward(s, paint, smoothstep(0.5, 0.8, fractal(s.u * 0.9 + s.seed * 5, s.v * 2.2)) * 0.45);
    shade(s, (0.72 + 0.42 * tone) * (0.8 + 0.36 * grain - 0.12 * fibre));
  },

  metal: (s, paint) => {
    const wear = fractal(s.u * 0.7 + s.seed * 2.3, s.v * 2.1 + s.seed);
    toward(s, paint, smoothstep(0.58, 0.74, wear) * 0.7);
    shade(s, 0.86 + 0.24 * fractal(s.u * 0.3 + s.seed, s.v * 5));
  },

  deck: (s) => {
    const wave = Math.sin((s.v * 2 * Math.PI) / 0.19);
    shade(s, 0.84 + 0.16 * fractal(s.u * 0.5 + s.seed, s.v) + 0.2 * wave * visible(s, 0.19));
  },

  earth: (s, paint) => {
    const broad = fractal(s.u * 0.16, s.v * 0.16);
    const near = fractal(s.u * 0.9 + 3, s.v * 0.9);
    const clods = fractal(s.u * 3.7, s.v * 3.7 + 2);
    toward(s, paint, smoothstep(0.38, 0.68, broad * 0.6 + near * 0.4));
    const crumbs = visible(s, 0.035);
    shade(
      s,
      0.68 + 0.36 * near + 0.3 * clods + crumbs * 0.34 * (value(s.u * 34, s.v * 34) - 0.5 + 0.6 * (value(s.u * 83, s.v * 83) - 0.5)),
    );
    ripple(s, 1.1, 0.1);
    if (crumbs > 0) ripple(s, 6.3, 0.035 * crumbs);
  },

  gravel: (s, paint) => {
    const close = visible(s, 0.04);
    const stones = value(s.u * 31, s.v * 31) - 0.5;
    const small = value(s.u * 67 + 7, s.v * 67) - 0.5;
    const grit = value(s.u * 140, s.v * 140 + 3) - 0.5;
    toward(s, paint, smoothstep(0.42, 0.7, fractal(s.u * 0.3, s.v * 0.3)));
    shade(s, 0.9 + 0.2 * (fractal(s.u * 0.5, s.v * 0.5) - 0.4) + close * (0.42 * stones + 0.42 * small + 0.3 * grit * visible(s, 0.012)));
    ripple(s, 3.4, 0.03);
  },

  grass: (s, paint) => {
    const patches = fractal(s.u * 0.3, s.v * 0.3);
    const blades = value(s.u * 40, s.v * 14) * visible(s, 0.05) + 0.5 * (1 - visible(s, 0.05));
    toward(s, paint, smoothstep(0.35, 0.75, patches));
    shade(s, 0.6 + 0.5 * blades + 0.3 * fractal(s.u * 1.9, s.v * 1.9));
    ripple(s, 2.1, 0.09);
  },

  leaf: (s) => {
    // Noise in space, not on the surface: clumps of leaves run on from one form to the next.
    const a = value(s.x * 2.7 + s.seed, s.z * 2.7 + s.y * 2.9);
    const b = (value(s.x * 6.1, s.y * 6.1) + value(s.y * 6.1 + 9, s.z * 6.1)) / 2;
    const c = (value(s.x * 15, s.y * 15) + value(s.y * 15, s.z * 15) + value(s.z * 15, s.x * 15)) / 3;
    shade(s, 0.3 + 0.46 * a + 0.5 * b + 0.6 * c + 0.2 * (hash(s.seed) - 0.5));
    s.nx += (b - 0.5) * 1.5;
    s.ny += (c - 0.5) * 1.3 + 0.15;
    s.nz += (a - 0.5) * 1.5;
    const size = 1 / Math.sqrt(s.nx * s.nx + s.ny * s.ny + s.nz * s.nz);
    s.nx *= size;
    s.ny *= size;
    s.nz *= size;
    s.through = 0.4;
  },

  brick: (s, paint) => courses(s, paint, [0.225, 0.075, 0.011]),
  block: (s, paint) => courses(s, paint, [0.4, 0.2, 0.011]),

  siding: (s) => {
    const board = s.v / 0.16;
    const edge = stripes(board, 0.09, s.size / 0.16);
    shade(s, (1 - 0.5 * edge) * (0.95 + 0.07 * hash(Math.floor(board) + s.seed)) * (0.94 + 0.1 * fractal(s.u * 0.8, s.v * 5)));
  },

  shingle: (s) => {
    const row = Math.floor(s.v / 0.145);
    const tab = Math.floor(s.u / 0.31 + hash(row) * 3);
    const edge = stripes(s.v / 0.145, 0.13, (2 * s.size) / 0.145);
    const tone = hash(row * 57.3 + tab) * visible(s, 0.12) + 0.5 * (1 - visible(s, 0.12));
    shade(s, (0.74 + 0.46 * tone) * (1 - 0.42 * edge) * (0.9 + 0.2 * fractal(s.u * 0.5, s.v * 0.5)));
  },

  glass: (s) => {
    s.gloss = 1;
    shade(s, 0.7 + 0.6 * hash(s.seed));
  },

  windows: (s, paint) => {
    const [bay, floor] = [s.u / 3.1 + s.seed, s.v / 3.5];
    const pane = fract(bay) > 0.2 && fract(bay) < 0.86 && fract(floor) > 0.26 && fract(floor) < 0.84;
    shade(s, 0.86 + 0.24 * fractal(s.u * 0.05 + s.seed, s.v * 0.05));
    if (!pane) return;
    toward(s, paint, 0.86);
    shade(s, 0.6 + 0.9 * hash(Math.floor(bay) * 17.1 + Math.floor(floor) * 3.3));
    s.gloss = 0.5;
  },

  cloth: (s, paint) => {
    const folds = fractal(s.u * 2.3 + s.seed * 5, s.v * 3.1 + s.seed);
    toward(s, paint, smoothstep(0.6, 0.85, fractal(s.u * 4 + s.seed, s.v * 4)) * 0.5);
    shade(s, 0.66 + 0.62 * folds);
  },

  vest: (s, paint) => {
    const band = s.u > 0.1 && s.u < 0.155;
    shade(s, 0.8 + 0.35 * fractal(s.u * 3 + s.seed, s.v * 4));
    if (band) toward(s, paint, 1);
  },

  wet: (s, paint) => {
    const broad = fractal(s.u * 0.4, s.v * 0.4);
    toward(s, paint, smoothstep(0.3, 0.7, broad));
    shade(s, 0.85 + 0.25 * fractal(s.u * 2.2, s.v * 2.2));
    ripple(s, 1.6, 0.045);
    s.gloss *= 0.45 + 0.8 * broad;
  },

  panel: (s) => {
    const joint = Math.min(fract(s.u / 1.22), fract(s.v / 2.44) * 2);
    shade(s, (0.9 + 0.14 * fractal(s.u * 0.6 + s.seed, s.v * 0.6)) * (1 - 0.5 * smoothstep(0.02, 0, joint) * visible(s, 0.02)));
    shade(s, 0.93 + 0.14 * value(s.u * 45, s.v * 45) * visible(s, 0.02) + 0.07 * (1 - visible(s, 0.02)));
  },

  sign: (s, paint) => {
    const stripe = fract((s.u + s.v) / 0.28) < 0.5;
    if (stripe) toward(s, paint, 1);
    shade(s, 0.9 + 0.2 * fractal(s.u * 2, s.v * 2));
  },
};

/** Bricks or blocks of [length, height, joint] metres in running bond. */
function courses(s: Surface, paint: Paint, [long, high, joint]: readonly [number, number, number]): void {
  const row = Math.floor(s.v / high);
  const along = s.u / long + (row & 1) * 0.5;
  const bed = stripes(s.v / high, joint / high, s.size / high);
  const head = stripes(along, joint / long, s.size / long);
  const tone = hash(row * 91.7 + Math.floor(along)) * visible(s, high) + 0.5 * (1 - visible(s, high));
  shade(s, (0.78 + 0.44 * tone) * (0.88 + 0.24 * fractal(s.u * 1.3, s.v * 1.3)));
  toward(s, paint, bed + head - bed * head);
}
