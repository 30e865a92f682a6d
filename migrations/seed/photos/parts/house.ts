/** Timber houses: one still in its frame, one finished with siding, porch and shingles. Their fronts look to +z. */
import type { Mesh } from "../render/mesh.ts";
import { bar, box } from "../render/shapes.ts";
import { place } from "../render/space.ts";
import type { Frame, Vec } from "../render/space.ts";
import { PAINTS } from "./paints.ts";

/** Studs at 16 in, plates, joists and rafters; OSB on one end. */
export function framedHouse(mesh: Mesh, frame: Frame): void {
  const to = (x: number, y: number, z: number): Vec => place(frame, [x, y, z]);
  const stick = (a: Vec, b: Vec): void => bar(mesh.use(PAINTS.lumber), a, b, { width: 0.09, height: 0.09 });
  const [w, d, h] = [9, 7, 2.7];
  box(mesh.use(PAINTS.concrete), frame, [w + 0.3, 0.35, d + 0.3]);
  for (const floor of [0.35, 0.35 + h + 0.3]) {
    for (const z of [-d / 2, d / 2]) {
      for (const y of [floor, floor + h]) stick(to(-w / 2, y, z), to(w / 2, y, z));
      for (let x = -w / 2; x <= w / 2 + 0.01; x += 0.45) {
        const gap = Math.abs(x - 1.6) < 1 || Math.abs(x + 2.4) < 0.7;
        if (!gap || z < 0) stick(to(x, floor, z), to(x, floor + h, z));
      }
    }
    for (const x of [-w / 2, w / 2]) {
      stick(to(x, floor + h, -d / 2), to(x, floor + h, d / 2));
      for (let z = -d / 2; z <= d / 2 + 0.01; z += 0.45) stick(to(x, floor, z), to(x, floor + h, z));
    }
    mesh.use(PAINTS.osb);
    mesh.quad([
      to(w / 2 + 0.06, floor, d / 2),
      to(w / 2 + 0.06, floor, -d / 2),
      to(w / 2 + 0.06, floor + h, -d / 2),
      to(w / 2 + 0.06, floor + h, d / 2),
    ]);
    box(mesh.use(PAINTS.lumber), { ...frame, origin: to(0, floor + h + 0.04, 0) }, [w + 0.1, 0.24, d + 0.1]);
  }
  const eave = 0.35 + 2 * h + 0.6;
  for (let x = -w / 2; x <= w / 2 + 0.01; x += 0.6) {
    stick(to(x, eave - 0.1, d / 2 + 0.5), to(x, eave + 2.2, 0));
    stick(to(x, eave - 0.1, -d / 2 - 0.5), to(x, eave + 2.2, 0));
  }
  stick(to(-w / 2, eave + 2.2, 0), to(w / 2, eave + 2.2, 0));
}

/** Two floors, gabled roof, porch, windows with trim, a garage door. */
export function finishedHouse(mesh: Mesh, frame: Frame): void {
  const to = (x: number, y: number, z: number): Vec => place(frame, [x, y, z]);
  const block = (paint: keyof typeof PAINTS, at: Vec, size: Vec): void =>
    box(mesh.use(PAINTS[paint], 1), { ...frame, origin: to(...at) }, size);
  const [w, d, h] = [10.5, 8, 5.7];
  block("concrete", [0, 0, 0], [w + 0.1, 0.5, d + 0.1]);
  block("sidingBlue", [0, 0.5, 0], [w, h, d]);
  gable(mesh, to, { w, d, eave: 0.5 + h });
  for (const x of [-w / 2, w / 2]) block("trim", [x, 0.5, d / 2], [0.16, h, 0.16]);
  block("trim", [0, 3.25, d / 2 + 0.01], [w, 0.18, 0.06]);
  for (const x of [-3.6, -0.4, 2.9]) window(mesh, to, [x, 4, d / 2], [1.15, 1.5]);
  window(mesh, to, [-3.7, 1.25, d / 2], [2, 1.5]);
  window(mesh, to, [3.9, 1.25, d / 2], [1.2, 1.5]);
  block("trim", [0.75, 0.5, d / 2 + 0.03], [1.3, 2.35, 0.06]);
  block("red", [0.75, 0.5, d / 2 + 0.06], [1, 2.15, 0.06]);
  block("glass", [0.75, 1.7, d / 2 + 0.1], [0.55, 0.7, 0.02]);
  porch(mesh, to, frame);
}

type To = (x: number, y: number, z: number) => Vec;

function gable(mesh: Mesh, to: To, { w, d, eave }: { w: number; d: number; eave: number }): void {
  const [over, rise] = [0.55, 2.9];
  const ridge = eave + rise;
  mesh.use(PAINTS.shingle, 1);
  mesh.quad([
    to(-w / 2 - over, eave - 0.32, d / 2 + over),
    to(w / 2 + over, eave - 0.32, d / 2 + over),
    to(w / 2 + over, ridge, 0),
    to(-w / 2 - over, ridge, 0),
  ]);
  mesh.quad([
    to(w / 2 + over, eave - 0.32, -d / 2 - over),
    to(-w / 2 - over, eave - 0.32, -d / 2 - over),
    to(-w / 2 - over, ridge, 0),
    to(w / 2 + over, ridge, 0),
  ]);
  bar(mesh.use(PAINTS.trim), to(-w / 2 - over, eave - 0.4, d / 2 + over), to(w / 2 + over, eave - 0.4, d / 2 + over), {
    width: 0.1,
    height: 0.2,
  });
  for (const side of [-1, 1]) {
    const x = (side * w) / 2;
    mesh.use(PAINTS.sidingBlue, 1);
    mesh.triangle(
      [to(x, eave, d / 2), to(x, eave, -d / 2), to(x, ridge - 0.15, 0)],
      [
        [0, 0],
        [d, 0],
        [d / 2, rise],
      ],
    );
    for (const z of [-1, 1])
      bar(mesh.use(PAINTS.trim), to(x + side * over, eave - 0.4, z * (d / 2 + over)), to(x + side * over, ridge - 0.06, 0), {
        width: 0.06,
        height: 0.22,
      });
  }
}

function window(mesh: Mesh, to: To, [x, y, z]: Vec, [w, h]: readonly [number, number]): void {
  mesh.use(PAINTS.glass);
  mesh.quad([to(x - w / 2, y, z + 0.02), to(x + w / 2, y, z + 0.02), to(x + w / 2, y + h, z + 0.02), to(x - w / 2, y + h, z + 0.02)]);
  mesh.use(PAINTS.trim);
  const stick = (a: Vec, b: Vec, size: number): void => bar(mesh, a, b, { width: 0.09, height: size });
  for (const side of [-1, 1]) stick(to(x + (side * w) / 2, y - 0.05, z + 0.04), to(x + (side * w) / 2, y + h + 0.05, z + 0.04), 0.12);
  stick(to(x, y, z + 0.03), to(x, y + h, z + 0.03), 0.05);
  for (const dy of [-0.03, h / 2, h + 0.05])
    stick(to(x - w / 2 - 0.08, y + dy, z + 0.04), to(x + w / 2 + 0.08, y + dy, z + 0.04), dy === h / 2 ? 0.05 : 0.13);
}

function porch(mesh: Mesh, to: To, frame: Frame): void {
  const z = 4;
  box(mesh.use(PAINTS.concrete), { ...frame, origin: to(0.6, 0, z + 1.1) }, [4.4, 0.42, 2.2]);
  for (let i = 0; i < 3; i += 1)
    box(mesh.use(PAINTS.concrete), { ...frame, origin: to(0.75, 0, z + 2.35 + i * 0.3) }, [1.7, 0.33 - i * 0.11, 0.32]);
  for (const x of [-1.4, 2.6]) bar(mesh.use(PAINTS.trim), to(x, 0.4, z + 1.95), to(x, 2.95, z + 1.95), { width: 0.18, height: 0.18 });
  bar(mesh.use(PAINTS.trim), to(-1.6, 3, z + 1.95), to(2.8, 3, z + 1.95), { width: 0.2, height: 0.26 });
  mesh.use(PAINTS.shingle, 1);
  mesh.quad([to(-1.9, 3.1, z + 2.4), to(3.1, 3.1, z + 2.4), to(3.1, 3.75, z), to(-1.9, 3.75, z)]);
  for (const [a, b] of [
    [-1.4, -0.2],
    [1.7, 2.6],
  ] as const) {
    for (const y of [0.55, 1.3]) bar(mesh.use(PAINTS.trim), to(a, y, z + 1.95), to(b, y, z + 1.95), { width: 0.06, height: 0.07 });
    for (let x = a + 0.1; x < b; x += 0.13)
      bar(mesh.use(PAINTS.trim), to(x, 0.55, z + 1.95), to(x, 1.3, z + 1.95), { width: 0.035, height: 0.035 });
  }
}
