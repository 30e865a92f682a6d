/** Triangles with smooth normals, texture coordinates in metres, and a paint: everything a scene is made of. */
import { add, cross, scale, sub, unit } from "./space.ts";
import type { Rgb, Vec } from "./space.ts";

/** How a surface is drawn; the patterns stand in `materials.ts`. */
export type Pattern =
  | "plain"
  | "concrete"
  | "wood"
  | "metal"
  | "deck"
  | "earth"
  | "gravel"
  | "grass"
  | "leaf"
  | "brick"
  | "siding"
  | "shingle"
  | "glass"
  | "windows"
  | "cloth"
  | "vest"
  | "block"
  | "wet"
  | "panel"
  | "sign";

export interface Paint {
  readonly pattern: Pattern;
  readonly color: Rgb;
  /** 0 matt to 1 glossy. */
  readonly gloss?: number;
  /** Second colour of patterns that have two: mortar, rust, dirt. */
  readonly second?: Rgb;
}

/** Texture coordinates of a corner, in metres. */
export type Uv = readonly [number, number];

const GROWTH = 4096;

export class Mesh {
  count = 0;
  readonly paints: Paint[] = [];
  /** 9 numbers a triangle: three corners. */
  positions = new Float32Array(GROWTH * 9);
  normals = new Float32Array(GROWTH * 9);
  /** 6 numbers a triangle. */
  uvs = new Float32Array(GROWTH * 6);
  paintOf = new Uint16Array(GROWTH);
  /** One number a thing, so that no two planks are alike. */
  seeds = new Float32Array(GROWTH);
  #paintIndex = new Map<Paint, number>();
  #paint = 0;
  #seed = 0;

  /** Everything added from here on has this paint and its own seed. */
  use(paint: Paint, seed = this.#seed + 0.618): this {
    const known = this.#paintIndex.get(paint);
    this.#paint = known ?? this.paints.push(paint) - 1;
    this.#paintIndex.set(paint, this.#paint);
    this.#seed = seed;
    return this;
  }

  /** One triangle; normals default to the flat one. */
  triangle(corners: readonly [Vec, Vec, Vec], uvs: readonly [Uv, Uv, Uv], normals?: readonly [Vec, Vec, Vec]): void {
    this.#grow();
    const i = this.count;
    const flat = normals === undefined ? unit(cross(sub(corners[1], corners[0]), sub(corners[2], corners[0]))) : undefined;
    for (let k = 0; k < 3; k += 1) {
      this.positions.set(corners[k] ?? corners[0], i * 9 + k * 3);
      this.normals.set(flat ?? normals?.[k] ?? [0, 1, 0], i * 9 + k * 3);
      this.uvs.set(uvs[k] ?? uvs[0], i * 6 + k * 2);
    }
    this.paintOf[i] = this.#paint;
    this.seeds[i] = this.#seed;
    this.count += 1;
  }

  /** Four corners in order around; texture runs from the first along the second (u) and the fourth (v), in metres. */
  quad(corners: readonly [Vec, Vec, Vec, Vec], normals?: readonly [Vec, Vec, Vec, Vec], origin: Uv = [0, 0]): void {
    const [a, b, c, d] = corners;
    const along = sub(b, a);
    const width = Math.hypot(...along);
    const height = Math.hypot(...sub(d, a));
    const [u, v] = origin;
    const uv: readonly [Uv, Uv, Uv, Uv] = [
      [u, v],
      [u + width, v],
      [u + width, v + height],
      [u, v + height],
    ];
    const n = normals;
    this.triangle([a, b, c], [uv[0], uv[1], uv[2]], n && [n[0], n[1], n[2]]);
    this.triangle([a, c, d], [uv[0], uv[2], uv[3]], n && [n[0], n[2], n[3]]);
  }

  #grow(): void {
    if (this.count * 9 < this.positions.length) return;
    this.positions = doubled(this.positions, new Float32Array(this.positions.length * 2));
    this.normals = doubled(this.normals, new Float32Array(this.normals.length * 2));
    this.uvs = doubled(this.uvs, new Float32Array(this.uvs.length * 2));
    this.seeds = doubled(this.seeds, new Float32Array(this.seeds.length * 2));
    this.paintOf = doubled(this.paintOf, new Uint16Array(this.paintOf.length * 2));
  }
}

function doubled<T extends Float32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The point at `t` along a cable hung between two points, sagging by `drop` metres in its middle. */
export function hang(a: Vec, b: Vec, drop: number, t: number): Vec {
  const level = add(a, scale(sub(b, a), t));
  return [level[0], level[1] - drop * 4 * t * (1 - t), level[2]];
}
