/** Where the sun and the sky reach: a sharp shadow map for the one, a ring of coarse ones and contact shading for the other. */
import type { Mesh } from "./mesh.ts";
import { dither } from "./noise.ts";
import { drawMesh, lookAt, makeTarget } from "./raster.ts";
import type { Projection, Target } from "./raster.ts";
import type { Scene } from "./scene.ts";
import { at, atInt, clamp01, unit } from "./space.ts";
import type { Vec } from "./space.ts";

export interface ShadowMap {
  readonly target: Target;
  readonly projection: Projection;
  /** Metres a texel. */
  readonly texel: number;
}

const SUN_SIZE = 1536;
const SKY_SIZE = 224;
/** Nine directions spread over the half-sphere: the zenith, three high, five low. */
const SKY: readonly Vec[] = [[0, 1, 0], ...ring(3, 58, 0.4), ...ring(5, 26, 0)];
const sunTarget = makeTarget(SUN_SIZE, SUN_SIZE, false);
const skyTargets = SKY.map(() => makeTarget(SKY_SIZE, SKY_SIZE, false));

/** A point and the way its surface faces. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
}

/** Offsets in a disc of radius 1, eight pairs a row, each row turned a little further; outer and inner ones alternate. */
const TURNS = 64;
const DISCS = Float32Array.from({ length: TURNS * 16 }, (_, n) => {
  const i = (n >> 1) & 7;
  const angle = ((n >> 4) / TURNS) * 2 * Math.PI + i * 2.39996;
  const reach = Math.sqrt((((i * 5 + 3) & 7) + 0.5) / 8);
  return reach * ((n & 1) === 0 ? Math.cos(angle) : Math.sin(angle));
});

export function sunShadow({ mesh, light, focus }: Scene): ShadowMap {
  return shadowMap(sunTarget, mesh, light.sun, focus);
}

/** 0 in full shadow to 1 in full sun; the edge is three texels wide and even, as the sun's disc makes it. */
export function sunReaches(map: ShadowMap, point: Point): number {
  const { right, up, forward, eye, focal } = map.projection;
  const { nearness } = map.target;
  // Lifted off its surface, so that a texel of its own slope does not shade it.
  const lift = map.texel * 2.2;
  const dx = point.x + point.nx * lift - eye[0];
  const dy = point.y + point.ny * lift - eye[1];
  const dz = point.z + point.nz * lift - eye[2];
  const u = SUN_SIZE / 2 - 1.5 + (dx * right[0] + dy * right[1] + dz * right[2]) * focal;
  const v = SUN_SIZE / 2 - 1.5 - (dx * up[0] + dy * up[1] + dz * up[2]) * focal;
  if (u < 1 || v < 1 || u > SUN_SIZE - 6 || v > SUN_SIZE - 6) return 1;
  const near = -(dx * forward[0] + dy * forward[1] + dz * forward[2]) + map.texel * 2;
  const x0 = u | 0;
  const y0 = v | 0;
  const first = y0 * SUN_SIZE + x0;
  const corners =
    isOpen(nearness, first, near) +
    isOpen(nearness, first + 3, near) +
    isOpen(nearness, first + 3 * SUN_SIZE, near) +
    isOpen(nearness, first + 3 * SUN_SIZE + 3, near) +
    isOpen(nearness, first + SUN_SIZE + 1, near) +
    isOpen(nearness, first + 2 * SUN_SIZE + 2, near);
  if (corners === 0 || corners === 6) return corners / 6;
  const fx = u - x0;
  const fy = v - y0;
  let open = 0;
  for (let y = 0; y < 4; y += 1) {
    const row = first + y * SUN_SIZE;
    const across =
      isOpen(nearness, row, near) * (1 - fx) +
      isOpen(nearness, row + 1, near) +
      isOpen(nearness, row + 2, near) +
      isOpen(nearness, row + 3, near) * fx;
    open += across * (y === 0 ? 1 - fy : y === 3 ? fy : 1);
  }
  return open / 9;
}

function isOpen(nearness: Float32Array, index: number, near: number): number {
  return at(nearness, index) <= near ? 1 : 0;
}

/** Share of the sky that reaches each point of the picture at half its size, creases darkened; and the depth it holds for. */
export interface Ambient {
  readonly width: number;
  readonly height: number;
  readonly share: Float32Array;
  readonly depth: Float32Array;
}

export function ambientLight(scene: Scene, seen: Target, projection: Projection): Ambient {
  const { mesh, focus } = scene;
  const maps = SKY.map((direction, i) => shadowMap(skyTargets[i] ?? sunTarget, mesh, direction, focus));
  const width = seen.width / STEP;
  const height = seen.height / STEP;
  const ambient: Ambient = { width, height, share: new Float32Array(width * height), depth: new Float32Array(width * height) };
  for (let i = 0; i < width * height; i += 1) {
    const near = at(seen.nearness, sampleOf(seen, i, width));
    ambient.depth[i] = near > 0 ? 1 / near : 0;
  }
  const { right, up, forward, eye } = projection;
  const focal = projection.focal / STEP;
  for (let i = 0; i < width * height; i += 1) {
    const z = at(ambient.depth, i);
    if (z === 0 || seen.triangles === undefined) continue;
    const x = ((i % width) + MIDDLE - width / 2) * (z / focal);
    const y = (height / 2 - Math.floor(i / width) - MIDDLE) * (z / focal);
    const dx = right[0] * x + up[0] * y + forward[0] * z;
    const dy = right[1] * x + up[1] * y + forward[1] * z;
    const dz = right[2] * x + up[2] * y + forward[2] * z;
    here.x = eye[0] + dx;
    here.y = eye[1] + dy;
    here.z = eye[2] + dz;
    const triangle = atInt(seen.triangles, sampleOf(seen, i, width)) * 9;
    const [nx, ny, nz] = [at(mesh.normals, triangle), at(mesh.normals, triangle + 1), at(mesh.normals, triangle + 2)];
    // Towards the camera, whichever side of the sheet is seen.
    const side = nx * dx + ny * dy + nz * dz > 0 ? -1 : 1;
    normal.x = nx * side;
    normal.y = ny * side;
    normal.z = nz * side;
    const jitter = dither(i % width, Math.floor(i / width));
    ambient.share[i] = skyReaches(maps, jitter) * crease(ambient, i, projection, jitter);
  }
  blur(ambient, 1);
  blur(ambient, width);
  return ambient;
}

/** Samples of the visibility buffer to one ambient point, each way: a quarter of the picture's size. */
const STEP = 8;
const MIDDLE = 0.4375;
const here = { x: 0, y: 0, z: 0 };
const normal = { x: 0, y: 1, z: 0 };

function sampleOf(seen: Target, i: number, width: number): number {
  return (Math.floor(i / width) * STEP + 3) * seen.width + (i % width) * STEP + 3;
}

function shadowMap(target: Target, mesh: Mesh, direction: Vec, { center, radius }: Scene["focus"]): ShadowMap {
  const eye: Vec = [center[0] + direction[0] * 200, center[1] + direction[1] * 200, center[2] + direction[2] * 200];
  const projection: Projection = { ...lookAt(eye, center), focal: target.width / (2 * radius), perspective: false };
  drawMesh(target, mesh, projection);
  return { target, projection, texel: (2 * radius) / target.width };
}

function skyReaches(maps: readonly ShadowMap[], jitter: number): number {
  let open = 0;
  let all = 0;
  for (let k = 0; k < maps.length; k += 1) {
    const map = maps[k];
    const direction = SKY[k];
    if (map === undefined || direction === undefined) break;
    const cosine = normal.x * direction[0] + normal.y * direction[1] + normal.z * direction[2];
    if (cosine <= 0) continue;
    all += cosine;
    if (reachedFrom(map, (((jitter + k * 0.31) * TURNS) & (TURNS - 1)) * 16)) open += cosine;
  }
  return all > 0 ? open / all : 0.5;
}

function reachedFrom({ projection, target, texel }: ShadowMap, row: number): boolean {
  const { right, up, forward, eye, focal } = projection;
  const lift = texel * 1.1;
  const dx = here.x + normal.x * lift - eye[0];
  const dy = here.y + normal.y * lift - eye[1];
  const dz = here.z + normal.z * lift - eye[2];
  const u = (SKY_SIZE / 2 + (dx * right[0] + dy * right[1] + dz * right[2]) * focal + at(DISCS, row) * 1.5) | 0;
  const v = (SKY_SIZE / 2 - (dx * up[0] + dy * up[1] + dz * up[2]) * focal + at(DISCS, row + 1) * 1.5) | 0;
  if (u < 0 || v < 0 || u >= SKY_SIZE || v >= SKY_SIZE) return true;
  const near = -(dx * forward[0] + dy * forward[1] + dz * forward[2]) + texel * 1.5;
  return at(target.nearness, v * SKY_SIZE + u) <= near;
}

/** Contact shading: how much of the near half-sphere is open, judged from eight points of the picture around. */
function crease({ width, height, depth }: Ambient, i: number, { right, up, forward, focal }: Projection, jitter: number): number {
  const z = at(depth, i);
  const f = focal / STEP;
  const x = i % width;
  const y = Math.floor(i / width);
  const nx = normal.x * right[0] + normal.y * right[1] + normal.z * right[2];
  const ny = normal.x * up[0] + normal.y * up[1] + normal.z * up[2];
  const nz = normal.x * forward[0] + normal.y * forward[1] + normal.z * forward[2];
  const radius = Math.min(26, Math.max(1.6, (0.6 * f) / z));
  const row = ((jitter * TURNS) | 0) * 16;
  let closed = 0;
  for (let k = 0; k < 16; k += 2) {
    const sx = Math.round(x + at(DISCS, row + k) * radius);
    const sy = Math.round(y + at(DISCS, row + k + 1) * radius);
    if (sx < 0 || sy < 0 || sx >= width || sy >= height) continue;
    const sz = at(depth, sy * width + sx);
    if (sz === 0) continue;
    const dx = ((sx - width / 2) * sz - (x - width / 2) * z) / f;
    const dy = ((height / 2 - sy) * sz - (height / 2 - y) * z) / f;
    const dz = sz - z;
    const distance = Math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-4;
    const rise = (dx * nx + dy * ny + dz * nz) / distance - 0.08;
    if (rise > 0) closed += rise / (1 + distance * distance * 1.6);
  }
  return clamp01(1 - closed * 0.24);
}

/** Five-point blur along one axis that stops where the depth jumps. */
function blur({ share, depth }: Ambient, step: number): void {
  const before = share.slice();
  for (let i = 2 * step; i < share.length - 2 * step; i += 1) {
    const z = at(depth, i);
    if (z === 0) continue;
    let sum = 0;
    let weight = 0;
    for (let k = -2; k <= 2; k += 1) {
      const other = at(depth, i + k * step);
      if (Math.abs(other - z) > 0.03 * z) continue;
      sum += at(before, i + k * step);
      weight += 1;
    }
    share[i] = sum / weight;
  }
}

function ring(count: number, elevation: number, from: number): Vec[] {
  const up = Math.tan((elevation * Math.PI) / 180);
  return Array.from({ length: count }, (_, i) => {
    const angle = from + (i / count) * 2 * Math.PI;
    return unit([Math.cos(angle), up, Math.sin(angle)]);
  });
}
