/** Things that lie about on every site: stacks of lumber, cones, drums, gang boxes, fences, mixers. */
import type { Mesh, Paint } from "../render/mesh.ts";
import type { Random } from "../render/noise.ts";
import { bar, box, tube, wheel } from "../render/shapes.ts";
import { add, place, scale, sub } from "../render/space.ts";
import type { Frame, Vec } from "../render/space.ts";
import type { Veil } from "../render/veil.ts";
import { PAINTS } from "./paints.ts";

/** Boards on bearers, in rows that do not quite align. */
export function lumberStack(
  mesh: Mesh,
  random: Random,
  { frame, size, paint = PAINTS.lumber }: { frame: Frame; size: Vec; paint?: Paint },
): void {
  const [long, tall, deep] = size;
  for (const x of [-0.36, 0, 0.36]) {
    bar(mesh.use(PAINTS.oldPlank), place(frame, [x * long, 0.05, -deep / 2]), place(frame, [x * long, 0.05, deep / 2]), {
      width: 0.1,
      height: 0.1,
    });
  }
  const [rows, columns] = [Math.round(tall / 0.055), Math.round(deep / 0.15)];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const slip = (random() - 0.5) * 0.12;
      const z = (column - (columns - 1) / 2) * 0.15;
      const y = 0.13 + row * 0.055;
      mesh.use(paint);
      bar(mesh, place(frame, [-long / 2 + slip, y, z]), place(frame, [long / 2 + slip, y, z]), { width: 0.142, height: 0.05 });
    }
  }
}

/** Sheets with edges that show. */
export function sheetStack(mesh: Mesh, { frame, count, paint = PAINTS.plywood }: { frame: Frame; count: number; paint?: Paint }): void {
  for (let i = 0; i < count; i += 1) {
    const slip = Math.sin(i * 7.3) * 0.025;
    box(
      mesh.use(paint),
      { origin: add(place(frame, [slip, 0, slip * 0.6]), [0, 0.1 + i * 0.024, 0]), turn: frame.turn },
      [2.44, 0.02, 1.22],
    );
  }
  for (const x of [-0.9, 0, 0.9]) box(mesh.use(PAINTS.oldPlank), { origin: place(frame, [x, 0, 0]), turn: frame.turn }, [0.09, 0.1, 1.22]);
}

export function pipes(
  mesh: Mesh,
  frame: Frame,
  { count, radius, long, paint = PAINTS.galvanised }: { count: number; radius: number; long: number; paint?: Paint },
): void {
  let row = 0;
  let left = count;
  for (let wide = Math.ceil((Math.sqrt(8 * count + 1) - 1) / 2); left > 0 && wide > 0; wide -= 1) {
    for (let i = 0; i < Math.min(wide, left); i += 1) {
      const z = (i - (wide - 1) / 2) * radius * 2;
      const y = radius + row * radius * 1.74;
      const slip = Math.sin(i * 5 + row * 3) * 0.12;
      mesh.use(paint);
      tube(mesh, place(frame, [-long / 2 + slip, y, z]), place(frame, [long / 2 + slip, y, z]), { radius, sides: 12 });
      tube(mesh.use(PAINTS.black), place(frame, [long / 2 + slip + 0.002, y, z]), place(frame, [long / 2 + slip - 0.05, y, z]), {
        radius: radius * 0.86,
        end: 0.001,
        sides: 12,
      });
    }
    left -= wide;
    row += 1;
  }
}

export function cone(mesh: Mesh, foot: Vec): void {
  box(mesh.use(PAINTS.black), { origin: foot, turn: 0.3 }, [0.36, 0.03, 0.36]);
  const level = (y: number): Vec => add(foot, [0, y, 0]);
  const taper = (y: number): number => 0.145 * (1 - y / 0.8) + 0.02;
  for (const [paint, low, high] of [
    [PAINTS.orange, 0.03, 0.32],
    [PAINTS.white, 0.32, 0.46],
    [PAINTS.orange, 0.46, 0.54],
    [PAINTS.white, 0.54, 0.62],
    [PAINTS.orange, 0.62, 0.71],
  ] as const) {
    tube(mesh.use(paint), level(low), level(high), { radius: taper(low), end: taper(high), sides: 14 });
  }
}

export function drum(mesh: Mesh, foot: Vec, paint: Paint = PAINTS.blue): void {
  tube(mesh.use(paint), foot, add(foot, [0, 0.88, 0]), { radius: 0.29, sides: 20 });
  for (const y of [0.02, 0.3, 0.6, 0.87])
    tube(mesh, add(foot, [0, y - 0.015, 0]), add(foot, [0, y + 0.015, 0]), { radius: 0.305, sides: 20 });
  tube(mesh, add(foot, [0, 0.86, 0]), add(foot, [0, 0.87, 0]), { radius: 0.28, end: 0.001, sides: 20 });
}

/** Steel chest for tools. */
export function gangBox(mesh: Mesh, frame: Frame, paint: Paint = PAINTS.red): void {
  box(mesh.use(PAINTS.darkSteel), frame, [1.5, 0.1, 0.7]);
  box(mesh.use(paint), { ...frame, origin: add(frame.origin, [0, 0.1, 0]) }, [1.52, 0.55, 0.76]);
  box(mesh.use(paint), { ...frame, origin: add(frame.origin, [0, 0.66, 0]) }, [1.56, 0.12, 0.8]);
  box(mesh.use(PAINTS.darkSteel), { ...frame, origin: place(frame, [0, 0.52, 0.39]) }, [0.16, 0.1, 0.02]);
}

export function wheelbarrow(mesh: Mesh, frame: Frame): void {
  const to = (x: number, y: number, z: number): Vec => place(frame, [x, y, z]);
  mesh.use(PAINTS.blue);
  const [a, b, c, d] = [to(-0.3, 0.68, -0.42), to(0.3, 0.68, -0.42), to(0.3, 0.66, 0.5), to(-0.3, 0.66, 0.5)];
  const [e, f, g, h] = [to(-0.17, 0.36, -0.26), to(0.17, 0.36, -0.26), to(0.17, 0.33, 0.26), to(-0.17, 0.33, 0.26)];
  mesh.quad([a, b, f, e]);
  mesh.quad([b, c, g, f]);
  mesh.quad([c, d, h, g]);
  mesh.quad([d, a, e, h]);
  mesh.quad([e, f, g, h]);
  for (const x of [-0.24, 0.24]) {
    bar(mesh.use(PAINTS.lumber), to(x * 1.1, 0.58, -1.05), to(x * 0.35, 0.24, 0.68), { width: 0.04, height: 0.05 });
    tube(mesh.use(PAINTS.darkSteel), to(x, 0.5, -0.35), to(x, 0.02, -0.42), { radius: 0.016 });
  }
  wheel(mesh.use(PAINTS.rubber), to(-0.045, 0.2, 0.68), to(0.045, 0.2, 0.68), 0.2);
  wheel(mesh.use(PAINTS.greySteel), to(-0.055, 0.2, 0.68), to(0.055, 0.2, 0.68), 0.11);
}

export interface Fence {
  readonly from: Vec;
  readonly to: Vec;
  readonly panels: number;
}

/** Temporary fence: frames of pipe on concrete feet; the wire between them comes back as veils. */
export function siteFence(mesh: Mesh, { from, to, panels }: Fence): Veil[] {
  const step = scale(sub(to, from), 1 / panels);
  const veils: Veil[] = [];
  for (let i = 0; i < panels; i += 1) {
    const a = add(from, scale(step, i + 0.015));
    const b = add(from, scale(step, i + 0.985));
    const up: Vec = [0, 1.9, 0];
    const pipe = (p: Vec, q: Vec): void => tube(mesh.use(PAINTS.galvanised), p, q, { radius: 0.021, sides: 7 });
    pipe(add(a, [0, 0.05, 0]), add(a, up));
    pipe(add(b, [0, 0.05, 0]), add(b, up));
    pipe(add(a, up), add(b, up));
    pipe(add(a, [0, 0.16, 0]), add(b, [0, 0.16, 0]));
    box(mesh.use(PAINTS.concrete), { origin: b, turn: 0.1 }, [0.24, 0.14, 0.62]);
    veils.push({ corners: [add(a, [0, 0.16, 0]), add(b, [0, 0.16, 0]), add(a, up)], color: [0.3, 0.31, 0.33], weave: "link" });
  }
  return veils;
}

/** Orange mesh between stakes. */
export function barrierMesh(mesh: Mesh, points: readonly Vec[]): Veil[] {
  const veils: Veil[] = [];
  points.forEach((point, i) => {
    tube(mesh.use(PAINTS.oldPlank), point, add(point, [0, 1.15, 0]), { radius: 0.022, sides: 6 });
    const next = points[i + 1];
    if (next === undefined) return;
    veils.push({
      corners: [add(point, [0, 0.1, 0]), add(next, [0, 0.1, 0]), add(point, [0, 1.1, 0])],
      color: [0.85, 0.2, 0.03],
      weave: "barrier",
    });
  });
  return veils;
}
