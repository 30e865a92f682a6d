/** One line of sight and the point where it ends: shared by all steps of lighting, since a picture has a million of them. */
import { newSurface } from "./materials.ts";
import type { Surface } from "./materials.ts";
import type { Mesh } from "./mesh.ts";
import { at } from "./space.ts";
import type { Vec } from "./space.ts";

export const surface: Surface = newSurface();
/** The line of sight through the point being sampled; its part along the camera's axis is 1. */
export const ray = { x: 0, y: 0, z: 0, length: 1 };

/** To be called when the mesh changes. */
export function forgetTriangle(): void {
  heldTriangle = -1;
}

/** What `locate` needs of the triangle it was asked for last: neighbours on the picture mostly share it. */
const held = new Float32Array(15);
const solved = new Float64Array(10);
let heldTriangle = -1;

/** Precomputes what is the same for all rays through a triangle (Möller–Trumbore with the eye fixed). */
function hold({ positions, normals, uvs, seeds }: Mesh, eye: Vec, triangle: number): void {
  const p = triangle * 9;
  const ax = at(positions, p);
  const ay = at(positions, p + 1);
  const az = at(positions, p + 2);
  const ex = at(positions, p + 3) - ax;
  const ey = at(positions, p + 4) - ay;
  const ez = at(positions, p + 5) - az;
  const fx = at(positions, p + 6) - ax;
  const fy = at(positions, p + 7) - ay;
  const fz = at(positions, p + 8) - az;
  const sx = eye[0] - ax;
  const sy = eye[1] - ay;
  const sz = eye[2] - az;
  solved[0] = fy * ez - fz * ey;
  solved[1] = fz * ex - fx * ez;
  solved[2] = fx * ey - fy * ex;
  solved[3] = fy * sz - fz * sy;
  solved[4] = fz * sx - fx * sz;
  solved[5] = fx * sy - fy * sx;
  solved[6] = sy * ez - sz * ey;
  solved[7] = sz * ex - sx * ez;
  solved[8] = sx * ey - sy * ex;
  solved[9] = fx * num(6) + fy * num(7) + fz * num(8);
  for (let k = 0; k < 3; k += 1) {
    const first = at(normals, p + k);
    held[k] = first;
    held[k + 3] = at(normals, p + 3 + k) - first;
    held[k + 6] = at(normals, p + 6 + k) - first;
  }
  const t = triangle * 6;
  for (let k = 0; k < 2; k += 1) {
    held[9 + k] = at(uvs, t + k);
    held[11 + k] = at(uvs, t + 2 + k) - at(uvs, t + k);
    held[13 + k] = at(uvs, t + 4 + k) - at(uvs, t + k);
  }
  surface.seed = at(seeds, triangle);
  heldTriangle = triangle;
}

/** Where the ray meets the triangle: fills place, normal and texture; answers the depth in metres. */
export function locate(mesh: Mesh, eye: Vec, triangle: number): number {
  if (triangle !== heldTriangle) hold(mesh, eye, triangle);
  const rx = ray.x;
  const ry = ray.y;
  const rz = ray.z;
  const inverse = 1 / (rx * num(0) + ry * num(1) + rz * num(2));
  const u = (rx * num(3) + ry * num(4) + rz * num(5)) * inverse;
  const v = (rx * num(6) + ry * num(7) + rz * num(8)) * inverse;
  const depth = num(9) * inverse;
  surface.x = eye[0] + rx * depth;
  surface.y = eye[1] + ry * depth;
  surface.z = eye[2] + rz * depth;
  const nx = at(held, 0) + at(held, 3) * u + at(held, 6) * v;
  const ny = at(held, 1) + at(held, 4) * u + at(held, 7) * v;
  const nz = at(held, 2) + at(held, 5) * u + at(held, 8) * v;
  const side = nx * rx + ny * ry + nz * rz > 0 ? -1 : 1;
  surface.nx = nx * side;
  surface.ny = ny * side;
  surface.nz = nz * side;
  surface.u = at(held, 9) + at(held, 11) * u + at(held, 13) * v;
  surface.v = at(held, 10) + at(held, 12) * u + at(held, 14) * v;
  return depth;
}

function num(index: number): number {
  return solved[index] ?? 0;
}
