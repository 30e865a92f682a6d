/** The last steps of a camera: bright things glow a little, corners darken, film has grain. */
import { speck } from "./noise.ts";
import type { Picture } from "./shade.ts";
import { at } from "./space.ts";

const BLOCK = 8;
/** Phones make colours a little stronger than they are. */
const SATURATION = 1.13;

/** RGBA bytes, as the encoder wants them. */
export function develop(picture: Picture, seed: number): Uint8Array<ArrayBuffer> {
  const { width, height, pixels } = picture;
  const glow = bloom(picture);
  const bytes = new Uint8Array(width * height * 4);
  const columns = width / BLOCK;
  const [shiftX, shiftY] = [(seed * 131) & 511, (seed * 57) & 511];
  for (let y = 0; y < height; y += 1) {
    const dy = (y / height - 0.5) * 2;
    for (let x = 0; x < width; x += 1) {
      const dx = (x / width - 0.5) * 2;
      const i = (y * width + x) * 3;
      const o = (y * width + x) * 4;
      const corner = dx * dx * 0.6 + dy * dy * 0.4;
      const dark = 1 - 0.14 * corner * corner - 0.03 * corner;
      const extra = at(glow, (y >> 3) * columns + (x >> 3)) * 0.16;
      const luma = at(pixels, i) * 0.3 + at(pixels, i + 1) * 0.6 + at(pixels, i + 2) * 0.1;
      const grain = (speck(x + shiftX, y + shiftY) + speck(x + 211, y + shiftX + 97) - 1) * (0.026 - 0.016 * luma);
      for (let k = 0; k < 3; k += 1) {
        const vivid = luma + (at(pixels, i + k) - luma) * SATURATION;
        const value = (vivid * dark + extra * (1 - vivid) + grain) * 255 + 0.5;
        bytes[o + k] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
      bytes[o + 3] = 255;
    }
  }
  return bytes;
}

/** How much light spills into each block of 8 × 8: what is nearly white, blurred widely. */
function bloom({ width, height, pixels }: Picture): Float32Array {
  const [columns, rows] = [width / BLOCK, height / BLOCK];
  const bright = new Float32Array(columns * rows);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const i = ((y * BLOCK + 4) * width + x * BLOCK + 4) * 3;
      bright[y * columns + x] = Math.max(0, at(pixels, i + 1) - 0.82) * 4;
    }
  }
  let spread: Float32Array = bright;
  for (const step of [1, columns, 1, columns]) spread = spreadAlong(spread, step);
  return spread;
}

function spreadAlong(from: Float32Array, step: number): Float32Array {
  return from.map((_, i) => {
    let sum = 0;
    for (let k = -4; k <= 4; k += 1) sum += at(from, i + k * step);
    return sum / 9;
  });
}
