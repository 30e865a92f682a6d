/** Things one sees through: debris netting, chain link, orange mesh. Drawn after the rest, with their share of coverage. */
import { at, clamp01, cross, dot, sub, unit } from "./space.ts";
import type { Rgb, Vec } from "./space.ts";
import { fract } from "./noise.ts";
import type { Projection, Target } from "./raster.ts";

export interface Veil {
  /** Three corners of a parallelogram: origin, along, up. */
  readonly corners: readonly [Vec, Vec, Vec];
  readonly color: Rgb;
  readonly weave: "net" | "link" | "barrier";
}

/** Opaque share by pattern where the meshes are too small to be seen one by one. */
const MEAN = { net: 0.62, link: 0.12, barrier: 0.55 } as const;
/** Metres from mesh to mesh. */
const PITCH = { net: 0.02, link: 0.06, barrier: 0.09 } as const;

export interface Layer {
  readonly width: number;
  readonly height: number;
  /** Three numbers a pixel, in display values 0–1. */
  readonly pixels: Float32Array;
  /** Lit colour in display values for a veil's colour at a point. */
  readonly develop: (veil: Veil, point: Vec) => Rgb;
}

/** Blends one veil over the picture where nothing stands in front of it; `target` has twice the picture's size. */
export function drawVeil(layer: Layer, target: Target, projection: Projection, veil: Veil): void {
  const [origin, along, up] = veil.corners;
  const [a, b] = [sub(along, origin), sub(up, origin)];
  const normal = unit(cross(a, b));
  const [la, lb] = [Math.hypot(...a), Math.hypot(...b)];
  const offset = dot(sub(origin, projection.eye), normal);
  const focal = projection.focal / 2;
  const frame = bounds(layer, projection, [origin, along, up, [along[0] + b[0], along[1] + b[1], along[2] + b[2]]]);
  for (let y = frame.top; y < frame.bottom; y += 1) {
    for (let x = frame.left; x < frame.right; x += 1) {
      const vx = (x + 0.5 - layer.width / 2) / focal;
      const vy = (layer.height / 2 - y - 0.5) / focal;
      const ray = rayThrough(projection, vx, vy);
      const distance = offset / dot(ray, normal);
      // `ray` has length 1 along the line of sight, so its factor is the depth that nearness is the inverse of.
      const nearest = at(target.nearness, (2 * y + 1) * target.width + 2 * x + 1);
      if (!(distance > 0.1) || 1 / distance < nearest) continue;
      const point: Vec = [
        projection.eye[0] + ray[0] * distance,
        projection.eye[1] + ray[1] * distance,
        projection.eye[2] + ray[2] * distance,
      ];
      const from = sub(point, origin);
      const [u, v] = [dot(from, a) / la, dot(from, b) / lb];
      if (u < 0 || v < 0 || u > la || v > lb) continue;
      blend(layer, (y * layer.width + x) * 3, coverage(veil.weave, [u, v], distance / focal), layer.develop(veil, point));
    }
  }
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The part of the picture that the corners span; all of it when one of them is behind the camera. */
function bounds({ width, height }: Layer, projection: Projection, corners: readonly Vec[]): Bounds {
  const focal = projection.focal / 2;
  const seen = corners.map((corner) => {
    const from = sub(corner, projection.eye);
    const z = dot(from, projection.forward);
    return { z, x: width / 2 + (dot(from, projection.right) / z) * focal, y: height / 2 - (dot(from, projection.up) / z) * focal };
  });
  if (seen.some(({ z }) => z < 0.1)) return { left: 0, right: width, top: 0, bottom: height };
  const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
  return {
    left: Math.max(0, Math.floor(Math.min(...xs))),
    right: Math.min(width, Math.ceil(Math.max(...xs)) + 1),
    top: Math.max(0, Math.floor(Math.min(...ys))),
    bottom: Math.min(height, Math.ceil(Math.max(...ys)) + 1),
  };
}

function rayThrough({ right, up, forward }: Projection, x: number, y: number): Vec {
  return [forward[0] + right[0] * x + up[0] * y, forward[1] + right[1] * x + up[1] * y, forward[2] + right[2] * x + up[2] * y];
}

/** Opaque share of a pixel that covers `size` metres at (u, v): the pattern near by, its mean from afar. */
function coverage(weave: Veil["weave"], [u, v]: readonly [number, number], size: number): number {
  const pitch = PITCH[weave];
  const mean = MEAN[weave];
  const sharp = clamp01(pitch / (2.5 * size) - 0.4);
  if (sharp === 0) return mean;
  return mean + (pattern(weave, u / pitch, v / pitch, size / pitch) - mean) * sharp;
}

/** `soft` is the pixel's share of a mesh: edges are drawn that wide. */
// oxlint-disable-next-line max-params -- a point in mesh units, its kind and its softness
function pattern(weave: Veil["weave"], u: number, v: number, soft: number): number {
  if (weave === "link") {
    const wire = (t: number): number => clamp01((0.06 + soft - Math.abs(fract(t) - 0.5)) / (2 * soft + 0.02));
    return Math.min(1, wire((u + v) * Math.SQRT1_2) + wire((u - v) * Math.SQRT1_2)) * 0.85;
  }
  const strand = (t: number, width: number): number => clamp01((width + soft - Math.abs(fract(t) - 0.5)) / (2 * soft + 0.02));
  const width = weave === "net" ? 0.2 : 0.17;
  return Math.max(strand(u, width), strand(v, width * 0.8));
}

function blend({ pixels }: Layer, i: number, share: number, color: Rgb): void {
  for (let k = 0; k < 3; k += 1) pixels[i + k] = at(pixels, i + k) * (1 - share) + (color[k] ?? 0) * share;
}
