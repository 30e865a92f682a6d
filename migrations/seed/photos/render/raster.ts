/** Which triangle is seen where: scan conversion into a nearness buffer, for the camera and for every shadow map alike. */
import type { Mesh } from "./mesh.ts";
import { at, cross, dot, sub, unit } from "./space.ts";
import type { Vec } from "./space.ts";

export interface Target {
  readonly width: number;
  readonly height: number;
  /** Greater is nearer: 1/distance in perspective, minus the distance in parallel projection. */
  readonly nearness: Float32Array;
  /** Index of the triangle seen, −1 for none; absent where only nearness matters. */
  readonly triangles: Int32Array | undefined;
}

export interface Projection {
  readonly eye: Vec;
  readonly right: Vec;
  readonly up: Vec;
  readonly forward: Vec;
  /** Target pixels a metre: at distance 1 in perspective, anywhere in parallel projection. */
  readonly focal: number;
  readonly perspective: boolean;
}

/** Nothing nearer than this is drawn, in metres. */
const NEAR = 0.1;
const BEHIND = -1e9;

/** Three corners as seen: x right, y up, z forward. */
const seen = new Float64Array(9);
/** Up to four projected corners: pixel x, pixel y, nearness. */
const corners = new Float64Array(12);

export function makeTarget(width: number, height: number, withTriangles: boolean): Target {
  const size = width * height;
  const triangles = withTriangles ? new Int32Array(size) : undefined;
  return { width, height, nearness: new Float32Array(size), triangles };
}

/** `turn` tilts the picture about the line of sight, in radians. */
export function lookAt(eye: Vec, target: Vec, turn = 0): Pick<Projection, "eye" | "right" | "up" | "forward"> {
  const forward = unit(sub(target, eye));
  const level = unit(Math.abs(forward[1]) > 0.999 ? [1, 0, 0] : cross(forward, [0, 1, 0]));
  const upright = cross(level, forward);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const right: Vec = unit([level[0] * cos + upright[0] * sin, level[1] * cos + upright[1] * sin, level[2] * cos + upright[2] * sin]);
  return { eye, right, up: cross(right, forward), forward };
}

/** Clears the target and draws the whole mesh into it. */
export function drawMesh(target: Target, mesh: Mesh, projection: Projection): void {
  target.nearness.fill(projection.perspective ? 0 : BEHIND);
  target.triangles?.fill(-1);
  const { eye, right, up, forward } = projection;
  const m = [...right, -dot(eye, right), ...up, -dot(eye, up), ...forward, -dot(eye, forward)] as const;
  const [rx, ry, rz, ro, ux, uy, uz, uo, fx, fy, fz, fo] = m;
  for (let i = 0; i < mesh.count; i += 1) {
    for (let k = 0; k < 9; k += 3) {
      const x = at(mesh.positions, i * 9 + k);
      const y = at(mesh.positions, i * 9 + k + 1);
      const z = at(mesh.positions, i * 9 + k + 2);
      seen[k] = x * rx + y * ry + z * rz + ro;
      seen[k + 1] = x * ux + y * uy + z * uz + uo;
      seen[k + 2] = x * fx + y * fy + z * fz + fo;
    }
    const count = projection.perspective ? clipAndProject(target, projection.focal) : flatten(target, projection.focal);
    if (count >= 3) fill(target, i, 3, 6);
    if (count === 4) fill(target, i, 6, 9);
  }
}

function flatten({ width, height }: Target, focal: number): number {
  for (let k = 0; k < 9; k += 3) {
    corners[k] = width / 2 + num(seen, k) * focal;
    corners[k + 1] = height / 2 - num(seen, k + 1) * focal;
    corners[k + 2] = -num(seen, k + 2);
  }
  return 3;
}

/** Cuts off what is behind the camera; answers the number of corners left: 0, 3 or 4. */
function clipAndProject({ width, height }: Target, focal: number): number {
  let count = 0;
  for (let k = 0; k < 9; k += 3) {
    const next = k === 6 ? 0 : k + 3;
    const z0 = num(seen, k + 2);
    const z1 = num(seen, next + 2);
    if (z0 >= NEAR) {
      corners[count] = width / 2 + (num(seen, k) / z0) * focal;
      corners[count + 1] = height / 2 - (num(seen, k + 1) / z0) * focal;
      corners[count + 2] = 1 / z0;
      count += 3;
    }
    if (z0 >= NEAR !== z1 >= NEAR) {
      const t = (NEAR - z0) / (z1 - z0);
      const x = num(seen, k) + (num(seen, next) - num(seen, k)) * t;
      const y = num(seen, k + 1) + (num(seen, next + 1) - num(seen, k + 1)) * t;
      corners[count] = width / 2 + (x / NEAR) * focal;
      corners[count + 1] = height / 2 - (y / NEAR) * focal;
      corners[count + 2] = 1 / NEAR;
      count += 3;
    }
  }
  return count / 3;
}

/** Fills corners 0, `j` and `k` (offsets); nearness is linear across the picture, so one addition a pixel carries it. */
function fill(target: Target, id: number, j: number, k: number): void {
  let a = 0;
  let b = j;
  let c = k;
  if (num(corners, a + 1) > num(corners, b + 1)) [a, b] = [b, a];
  if (num(corners, b + 1) > num(corners, c + 1)) [b, c] = [c, b];
  if (num(corners, a + 1) > num(corners, b + 1)) [a, b] = [b, a];
  const ax = num(corners, a);
  const ay = num(corners, a + 1);
  const aw = num(corners, a + 2);
  const bx = num(corners, b);
  const by = num(corners, b + 1);
  const cx = num(corners, c);
  const cy = num(corners, c + 1);
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  if (Math.abs(area) < 1e-9 || cy < 0 || ay > target.height || Math.max(ax, bx, cx) < 0 || Math.min(ax, bx, cx) > target.width) return;
  const rise = num(corners, b + 2) - aw;
  const far = num(corners, c + 2) - aw;
  const slopeX = (rise * (cy - ay) - far * (by - ay)) / area;
  const slopeY = (far * (bx - ax) - rise * (cx - ax)) / area;
  const first = Math.max(0, Math.ceil(ay - 0.5));
  const last = Math.min(target.height - 1, Math.ceil(cy - 0.5) - 1);
  const longStep = (cx - ax) / (cy - ay);
  const upperStep = (bx - ax) / (by - ay);
  const lowerStep = (cx - bx) / (cy - by);
  for (let y = first; y <= last; y += 1) {
    const py = y + 0.5;
    const long = ax + longStep * (py - ay);
    const short = py < by ? ax + upperStep * (py - ay) : bx + lowerStep * (py - by);
    const from = Math.max(0, Math.ceil((long < short ? long : short) - 0.5));
    const to = Math.min(target.width - 1, Math.ceil((long < short ? short : long) - 0.5) - 1);
    if (from > to) continue;
    span.from = y * target.width + from;
    span.to = y * target.width + to;
    span.near = aw + slopeX * (from + 0.5 - ax) + slopeY * (py - ay);
    span.slope = slopeX;
    if (target.triangles === undefined) fillNearness(target.nearness);
    else fillSpan(target.nearness, target.triangles, id);
  }
}

const span = { from: 0, to: 0, near: 0, slope: 0 };

function fillSpan(nearness: Float32Array, triangles: Int32Array, id: number): void {
  const { to, slope } = span;
  let { near } = span;
  for (let i = span.from; i <= to; i += 1) {
    if (near > at(nearness, i)) {
      nearness[i] = near;
      triangles[i] = id;
    }
    near += slope;
  }
}

function fillNearness(nearness: Float32Array): void {
  const { to, slope } = span;
  let { near } = span;
  for (let i = span.from; i <= to; i += 1) {
    if (near > at(nearness, i)) nearness[i] = near;
    near += slope;
  }
}

function num(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}
