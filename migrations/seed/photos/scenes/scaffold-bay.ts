/** A bay of tube scaffold in front of a brick wall: planks, mid rails and toe boards in place. */
import { Mesh } from "../render/mesh.ts";
import { randomFrom } from "../render/noise.ts";
import type { Scene } from "../render/scene.ts";
import { bar, box, terrain } from "../render/shapes.ts";
import { place } from "../render/space.ts";
import type { Frame, Vec } from "../render/space.ts";
import { countryside } from "../parts/nature.ts";
import { PAINTS } from "../parts/paints.ts";
import { cone, lumberStack, wheelbarrow } from "../parts/props.ts";
import { BAY, ladder, LIFT, scaffold } from "../parts/rails.ts";
import { weather } from "../parts/weather.ts";
import { worker } from "../parts/worker.ts";

export function scaffoldBay(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  const frame: Frame = { origin: [-6.2, 0, 0.3], turn: 0 };
  mesh.use(PAINTS.paleEarth);
  terrain(mesh, { from: [-40, -40], to: [40, 16], cells: 90, height: (x, z) => 0.05 * Math.sin(x * 0.9) * Math.cos(z * 0.7) });
  wall(mesh);
  scaffold(mesh, { frame, bays: 6, levels: 2, planked: [1, 2], guarded: [1, 2] });
  const to = (x: number, y: number, z: number): Vec => place(frame, [x, y, z]);
  ladder(mesh, to(BAY * 4.35, 0, 0.62), to(BAY * 4.35, LIFT + 1.15, 0.1), { across: [1, 0, 0] });
  ladder(mesh, to(BAY * 2.3, LIFT, 0.02), to(BAY * 2.3, LIFT * 2 + 1, -0.1), { across: [1, 0, 0], paint: PAINTS.galvanised });
  worker(mesh, {
    frame: { origin: to(BAY * 1.55, LIFT + 0.03, -0.55), turn: Math.PI - 0.3 },
    pose: "reaching",
    vest: PAINTS.vestOrange,
    helmet: PAINTS.helmetWhite,
  });
  worker(mesh, { frame: { origin: to(BAY * 3.1, LIFT * 2 + 0.03, -0.5), turn: 1.35 }, pose: "walking" });
  worker(mesh, { frame: { origin: [4.4, 0, 2.2], turn: -2.3 }, pose: "pointing", helmet: PAINTS.helmetBlue, trousers: PAINTS.canvas });
  lumberStack(mesh, random, { frame: { origin: [-4.3, 0, 3.3], turn: 0.22 }, size: [3.6, 0.55, 1.1] });
  wheelbarrow(mesh, { origin: [0.9, 0, 3.2], turn: 0.9 });
  for (const x of [-1.6, 1.9, 5.6]) cone(mesh, [x, 0.02, 2 + random() * 0.4]);
  countryside(mesh, random, { z: -24 });
  return {
    mesh,
    camera: { eye: [3.4, 1.65, 9.4], target: [-0.6, 2.5, 0], fov: 52, tilt: 0.7 },
    light: { ...weather("clear", 140, 42), clouds: 0.34 },
    focus: { center: [0, 1.5, -1], radius: 13 },
  };
}

/** Brick with openings: piers and bands around windows that are not yet glazed. */
function wall(mesh: Mesh): void {
  const z = -1.35;
  const [left, right] = [-9.5, 8.2];
  const piece = (x0: number, x1: number, y0: number, y1: number): void => {
    mesh.use(PAINTS.brick, 1);
    mesh.quad(
      [
        [x0, y0, z],
        [x1, y0, z],
        [x1, y1, z],
        [x0, y1, z],
      ],
      undefined,
      [x0 - left, y0],
    );
  };
  const openings: readonly (readonly [number, number])[] = [
    [-7.4, -5.9],
    [-3.3, -1.8],
    [0.9, 2.4],
    [5, 6.5],
  ];
  for (const [y0, y1, sill, head] of [
    [0, 2.9, 0.95, 2.35],
    [2.9, 5.6, 3.75, 5.1],
  ] as const) {
    piece(left, right, y0, sill);
    piece(left, right, head, y1);
    let x = left;
    for (const [a, b] of openings) {
      piece(x, a, sill, head);
      opening(mesh, [a, b], [sill, head], z);
      x = b;
    }
    piece(x, right, sill, head);
  }
  mesh.use(PAINTS.concrete);
  box(mesh, { origin: [(left + right) / 2, 5.6, z - 0.2], turn: 0 }, [right - left + 0.1, 0.22, 0.5]);
  mesh.use(PAINTS.block);
  mesh.quad([
    [right, 0, z],
    [right, 0, z - 9],
    [right, 5.6, z - 9],
    [right, 5.6, z],
  ]);
}

function opening(mesh: Mesh, [a, b]: readonly [number, number], [sill, head]: readonly [number, number], z: number): void {
  mesh.use(PAINTS.concrete);
  bar(mesh, [a - 0.1, sill - 0.04, z + 0.03], [b + 0.1, sill - 0.04, z + 0.03], { width: 0.14, height: 0.09 });
  bar(mesh, [a - 0.15, head + 0.09, z + 0.01], [b + 0.15, head + 0.09, z + 0.01], { width: 0.04, height: 0.18 });
  mesh.use(PAINTS.trim);
  for (const x of [a + 0.03, (a + b) / 2, b - 0.03]) bar(mesh, [x, sill, z - 0.12], [x, head, z - 0.12], { width: 0.06, height: 0.06 });
  for (const y of [sill + 0.03, head - 0.03]) bar(mesh, [a, y, z - 0.12], [b, y, z - 0.12], { width: 0.06, height: 0.06 });
  mesh.use(PAINTS.glass);
  mesh.quad([
    [a, sill, z - 0.13],
    [b, sill, z - 0.13],
    [b, head, z - 0.13],
    [a, head, z - 0.13],
  ]);
}
