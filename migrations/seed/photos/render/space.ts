/** Points and directions in metres: x to the right, y up, z towards the viewer of a scene's plan. */

export type Vec = readonly [number, number, number];
/** Linear light, 1 is a white wall in full sun. */
export type Rgb = readonly [number, number, number];

/** An element that is known to lie inside. One reader a kind of array: shared ones would read every kind slowly. */
export function at(array: Float32Array, index: number): number {
  return array[index] ?? 0;
}

export function atInt(array: Int32Array, index: number): number {
  return array[index] ?? 0;
}

export function atShort(array: Uint16Array, index: number): number {
  return array[index] ?? 0;
}

export function add(a: Vec, b: Vec): Vec {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function sub(a: Vec, b: Vec): Vec {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vec, factor: number): Vec {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Vec, b: Vec): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec, b: Vec): Vec {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Vec): number {
  return Math.hypot(a[0], a[1], a[2]);
}

/** Unit length; straight up for a vector of no length. */
export function unit(a: Vec): Vec {
  const size = length(a);
  return size > 1e-9 ? scale(a, 1 / size) : [0, 1, 0];
}

export function mix(a: Vec, b: Vec, t: number): Vec {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

export function clamp01(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

/** 0 below `low`, 1 above `high`, smooth between. */
export function smoothstep(low: number, high: number, value: number): number {
  const t = clamp01((value - low) / (high - low));
  return t * t * (3 - 2 * t);
}

/** Two unit vectors that stand square to `axis` and to each other; the first lies as level as it can. */
export function across(axis: Vec): readonly [Vec, Vec] {
  const side = unit(Math.abs(axis[1]) > 0.99 ? [1, 0, 0] : cross([0, 1, 0], axis));
  return [side, cross(axis, side)];
}

/** Where an assembled thing stands: its origin and its turn about the vertical in radians. */
export interface Frame {
  readonly origin: Vec;
  readonly turn: number;
}

export function place({ origin, turn }: Frame, [x, y, z]: Vec): Vec {
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  return [origin[0] + x * cos + z * sin, origin[1] + y, origin[2] - x * sin + z * cos];
}

/** From a colour as designers write it (sRGB 0xRRGGBB) to linear light. */
export function rgb(hex: number): Rgb {
  const channel = (shift: number): number => {
    const value = ((hex >> shift) & 255) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(16), channel(8), channel(0)];
}
