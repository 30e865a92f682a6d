/** Boxes, beams, tubes, balls, ground: the forms from which sites are put together. */
import { hang } from "./mesh.ts";
import type { Mesh } from "./mesh.ts";
import { across, add, cross, length, mix, place, scale, sub, unit } from "./space.ts";
import type { Frame, Vec } from "./space.ts";

/** An upright box: `size` is width, height and depth; its origin is the middle of its bottom face. */
export function box(mesh: Mesh, frame: Frame, size: Vec): void {
  const [w, h, d] = size;
  const corner = (x: number, y: number, z: number): Vec => place(frame, [(x * w) / 2, y * h, (z * d) / 2]);
  hexahedron(mesh, [
    corner(-1, 0, 1),
    corner(1, 0, 1),
    corner(1, 0, -1),
    corner(-1, 0, -1),
    corner(-1, 1, 1),
    corner(1, 1, 1),
    corner(1, 1, -1),
    corner(-1, 1, -1),
  ]);
}

/** A straight bar of rectangular section; `width` is level, `height` upright. Texture runs along it. */
export function bar(mesh: Mesh, a: Vec, b: Vec, { width, height }: { width: number; height: number }): void {
  const [side, up] = across(unit(sub(b, a)));
  const w = scale(side, width / 2);
  const h = scale(up, height / 2);
  const corner = (p: Vec, x: number, y: number): Vec => add(add(p, scale(w, x)), scale(h, y));
  const ring = (p: Vec): readonly [Vec, Vec, Vec, Vec] => [corner(p, -1, -1), corner(p, 1, -1), corner(p, 1, 1), corner(p, -1, 1)];
  const [a0, a1, a2, a3] = ring(a);
  const [b0, b1, b2, b3] = ring(b);
  mesh.quad([a0, b0, b1, a1]);
  mesh.quad([a1, b1, b2, a2], undefined, [0, width]);
  mesh.quad([a2, b2, b3, a3], undefined, [0, width + height]);
  mesh.quad([a3, b3, b0, a0], undefined, [0, 2 * width + height]);
  mesh.quad([a0, a1, a2, a3]);
  mesh.quad([b0, b1, b2, b3]);
}

/** A rolled steel section: two flanges and a web. */
export function section(mesh: Mesh, a: Vec, b: Vec, { width, height }: { width: number; height: number }): void {
  const [side, up] = across(unit(sub(b, a)));
  const flange = scale(up, height / 2);
  const thick = Math.max(0.018, height * 0.06);
  bar(mesh, add(a, flange), add(b, flange), { width, height: thick });
  bar(mesh, sub(a, flange), sub(b, flange), { width, height: thick });
  const w = scale(side, 0.008);
  bar(mesh, add(a, w), add(b, w), { width: 0.016, height: height - thick });
}

export interface Round {
  readonly radius: number;
  /** At the far end; the same where not given. */
  readonly end?: number;
  readonly sides?: number;
}

/** A round bar, pipe, limb or cone. */
export function tube(mesh: Mesh, a: Vec, b: Vec, { radius, end = radius, sides = 8 }: Round): void {
  const axis = unit(sub(b, a));
  const [side, up] = across(axis);
  const tall = length(sub(b, a));
  let before = 0;
  for (let i = 1; i <= sides; i += 1) {
    const n0 = around(side, up, (before / sides) * 2 * Math.PI);
    const n1 = around(side, up, (i / sides) * 2 * Math.PI);
    const p: readonly [Vec, Vec, Vec, Vec] = [
      add(a, scale(n0, radius)),
      add(b, scale(n0, end)),
      add(b, scale(n1, end)),
      add(a, scale(n1, radius)),
    ];
    const girth = (2 * Math.PI * Math.max(radius, end)) / sides;
    const [v0, v1] = [before * girth, i * girth];
    mesh.triangle(
      [p[0], p[1], p[2]],
      [
        [0, v0],
        [tall, v0],
        [tall, v1],
      ],
      [n0, n0, n1],
    );
    mesh.triangle(
      [p[0], p[2], p[3]],
      [
        [0, v0],
        [tall, v1],
        [0, v1],
      ],
      [n0, n1, n1],
    );
    before = i;
  }
}

/** A tube with rounded ends. */
export function limb(mesh: Mesh, a: Vec, b: Vec, round: Round): void {
  tube(mesh, a, b, { sides: 10, ...round });
  ball(mesh, a, [round.radius, round.radius, round.radius]);
  const end = round.end ?? round.radius;
  ball(mesh, b, [end, end, end]);
}

/** A rope or cable that sags by `drop` in its middle. */
export function cable(mesh: Mesh, a: Vec, b: Vec, { radius, drop }: { radius: number; drop: number }): void {
  const steps = drop > 0 ? 14 : 1;
  for (let i = 0; i < steps; i += 1) {
    tube(mesh, hang(a, b, drop, i / steps), hang(a, b, drop, (i + 1) / steps), { radius, sides: 5 });
  }
}

/** A hose or cord that runs smoothly through its points (Catmull–Rom). */
export function hose(mesh: Mesh, points: readonly Vec[], radius: number): void {
  const get = (i: number): Vec => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0, 0];
  const curve = (i: number, t: number): Vec => {
    const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const axis = (k: 0 | 1 | 2): number => {
      const [p, q, r, s] = [a[k], b[k], c[k], d[k]];
      return 0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
    };
    return [axis(0), axis(1), axis(2)];
  };
  const steps = 8;
  for (let i = 0; i < points.length - 1; i += 1) {
    for (let k = 0; k < steps; k += 1) tube(mesh, curve(i, k / steps), curve(i, (k + 1) / steps), { radius, sides: 8 });
  }
}

/** A disc standing on its rim: tyre, cap, drum end. */
export function wheel(mesh: Mesh, a: Vec, b: Vec, radius: number): void {
  tube(mesh, a, b, { radius, sides: 20 });
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const)
    tube(mesh, from, mix(from, to, 0.02), { radius, end: 0.001, sides: 20 });
}

/** An ellipsoid; `from` and `to` cut it by latitude, −1 at the bottom to 1 at the top. */
export function ball(mesh: Mesh, center: Vec, radii: Vec, cut: { from?: number; to?: number; frame?: Frame; rings?: number } = {}): void {
  const { from = -1, to = 1, frame, rings = 6 } = cut;
  const sides = rings * 2;
  const shift = (p: Vec): Vec => (frame === undefined ? add(center, p) : add(center, place({ origin: [0, 0, 0], turn: frame.turn }, p)));
  const point = (i: number, k: number): readonly [Vec, Vec] => {
    const latitude = Math.asin(from) + ((Math.asin(to) - Math.asin(from)) * i) / rings;
    const longitude = (k / sides) * 2 * Math.PI;
    const d: Vec = [Math.cos(latitude) * Math.cos(longitude), Math.sin(latitude), Math.cos(latitude) * Math.sin(longitude)];
    const n: Vec = unit([d[0] / radii[0], d[1] / radii[1], d[2] / radii[2]]);
    const turned = frame === undefined ? n : place({ origin: [0, 0, 0], turn: frame.turn }, n);
    return [shift([d[0] * radii[0], d[1] * radii[1], d[2] * radii[2]]), turned];
  };
  for (let i = 0; i < rings; i += 1) {
    for (let k = 0; k < sides; k += 1) {
      const [a, b, c, d] = [point(i, k), point(i, k + 1), point(i + 1, k + 1), point(i + 1, k)];
      mesh.quad([a[0], b[0], c[0], d[0]], [a[1], b[1], c[1], d[1]], [(k / sides) * 0.6, (i / rings) * 0.6]);
    }
  }
}

export interface Area {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Cells along the longer side. */
  readonly cells: number;
  /** Metres above zero at (x, z). */
  readonly height: (x: number, z: number) => number;
}

/** Ground with its ups and downs; texture coordinates are the plan's own. */
export function terrain(mesh: Mesh, { from, to, cells, height }: Area): void {
  const [w, d] = [to[0] - from[0], to[1] - from[1]];
  const step = Math.max(w, d) / cells;
  const [nx, nz] = [Math.ceil(w / step), Math.ceil(d / step)];
  const point = (i: number, k: number): Vec => {
    const x = from[0] + (w * i) / nx;
    const z = from[1] + (d * k) / nz;
    return [x, height(x, z), z];
  };
  const normal = ([x, , z]: Vec): Vec =>
    unit([height(x - step / 2, z) - height(x + step / 2, z), step, height(x, z - step / 2) - height(x, z + step / 2)]);
  let row = Array.from({ length: nx + 1 }, (_, i) => point(i, 0));
  let rowNormals = row.map(normal);
  for (let k = 1; k <= nz; k += 1) {
    const next = Array.from({ length: nx + 1 }, (_, i) => point(i, k));
    const nextNormals = next.map(normal);
    for (let i = 0; i < nx; i += 1) {
      const [a, b, c, e] = [row[i], row[i + 1], next[i + 1], next[i]];
      const [na, nb, nc, ne] = [rowNormals[i], rowNormals[i + 1], nextNormals[i + 1], nextNormals[i]];
      if (!a || !b || !c || !e || !na || !nb || !nc || !ne) continue;
      mesh.triangle(
        [a, b, c],
        [
          [a[0], a[2]],
          [b[0], b[2]],
          [c[0], c[2]],
        ],
        [na, nb, nc],
      );
      mesh.triangle(
        [a, c, e],
        [
          [a[0], a[2]],
          [c[0], c[2]],
          [e[0], e[2]],
        ],
        [na, nc, ne],
      );
    }
    row = next;
    rowNormals = nextNormals;
  }
}

export interface Sheet {
  readonly columns: number;
  readonly rows: number;
  /** The point at column and row; fractions are asked for as well, to find the slope. */
  readonly point: (column: number, row: number) => Vec;
  readonly uv: (p: Vec, column: number, row: number) => readonly [number, number];
}

/** A bent surface over a grid, with the normals that its shape gives it. */
export function sheet(mesh: Mesh, { columns, rows, point, uv }: Sheet): void {
  const vertex = (i: number, k: number): { p: Vec; n: Vec; t: readonly [number, number] } => {
    const p = point(i, k);
    const n = unit(cross(sub(point(i + 0.5, k), point(i - 0.5, k)), sub(point(i, k + 0.5), point(i, k - 0.5))));
    return { p, n, t: uv(p, i, k) };
  };
  let row = Array.from({ length: columns + 1 }, (_, i) => vertex(i, 0));
  for (let k = 1; k <= rows; k += 1) {
    const next = Array.from({ length: columns + 1 }, (_, i) => vertex(i, k));
    for (let i = 0; i < columns; i += 1) {
      const [a, b, c, d] = [row[i], row[i + 1], next[i + 1], next[i]];
      if (!a || !b || !c || !d) continue;
      mesh.triangle([a.p, b.p, c.p], [a.t, b.t, c.t], [a.n, b.n, c.n]);
      mesh.triangle([a.p, c.p, d.p], [a.t, c.t, d.t], [a.n, c.n, d.n]);
    }
    row = next;
  }
}

/** Six faces from eight corners: the lower four in order around, then the upper four above them. */
function hexahedron(mesh: Mesh, c: readonly [Vec, Vec, Vec, Vec, Vec, Vec, Vec, Vec]): void {
  mesh.quad([c[0], c[1], c[5], c[4]]);
  mesh.quad([c[1], c[2], c[6], c[5]]);
  mesh.quad([c[2], c[3], c[7], c[6]]);
  mesh.quad([c[3], c[0], c[4], c[7]]);
  mesh.quad([c[4], c[5], c[6], c[7]]);
  mesh.quad([c[3], c[2], c[1], c[0]]);
}

/** Points evenly spaced along a line, both ends included. */
export function spaced(a: Vec, b: Vec, count: number): Vec[] {
  return Array.from({ length: count }, (_, i) => mix(a, b, count === 1 ? 0 : i / (count - 1)));
}

function around(side: Vec, up: Vec, angle: number): Vec {
  return add(scale(side, Math.cos(angle)), scale(up, Math.sin(angle)));
}
