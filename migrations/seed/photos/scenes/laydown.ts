/** The laydown yard: pipes, lumber, block and drums stacked in order, with a clear way between them. */
import { Mesh } from "../render/mesh.ts";
import { randomFrom } from "../render/noise.ts";
import type { Scene } from "../render/scene.ts";
import { box, terrain } from "../render/shapes.ts";
import { place } from "../render/space.ts";
import type { Frame } from "../render/space.ts";
import { treeLine, hills } from "../parts/nature.ts";
import { excavator } from "../parts/excavator.ts";
import { PAINTS } from "../parts/paints.ts";
import { cone, drum, gangBox, lumberStack, pipes, sheetStack, siteFence } from "../parts/props.ts";
import { weather } from "../parts/weather.ts";
import { worker } from "../parts/worker.ts";

export function laydown(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  mesh.use(PAINTS.gravel);
  terrain(mesh, { from: [-60, -70], to: [60, 12], cells: 80, height: (x, z) => 0.04 * Math.sin(x * 0.7) * Math.cos(z * 0.5) });
  pipes(mesh, { origin: [-4.4, 0.1, -3.4], turn: 1.3 }, { count: 10, radius: 0.26, long: 5.6 });
  pipes(mesh, { origin: [-8.6, 0.1, -8.5], turn: 1.3 }, { count: 6, radius: 0.36, long: 6, paint: PAINTS.concrete });
  lumberStack(mesh, random, { frame: { origin: [4.1, 0, -2.4], turn: -0.28 }, size: [4.2, 0.9, 1.2] });
  lumberStack(mesh, random, { frame: { origin: [5.6, 0, -6], turn: -0.28 }, size: [4.2, 1.2, 1.2], paint: PAINTS.oldPlank });
  sheetStack(mesh, { frame: { origin: [2.1, 0, -5.6], turn: -0.2 }, count: 22 });
  blocks(mesh, { origin: [-1.9, 0, -8.4], turn: 0.15 });
  blocks(mesh, { origin: [0.6, 0, -9.4], turn: -0.05 });
  box(mesh.use(PAINTS.tarp), { origin: [8.8, 0, -10], turn: 0.3 }, [3.2, 1.5, 2.2]);
  for (const [x, z] of [
    [-3.1, -6.7],
    [-3.7, -7.2],
    [-3, -7.5],
  ] as const)
    drum(mesh, [x, 0, z]);
  gangBox(mesh, { origin: [1.2, 0, -1.9], turn: 0.4 });
  container(mesh, { origin: [9.6, 0, -17], turn: 0.35 });
  container(mesh, { origin: [-12, 0, -19], turn: -0.3 });
  excavator(mesh, { origin: [-2.8, 0, -19.5], turn: 0.9 });
  worker(mesh, { frame: { origin: [-0.6, 0, -4.6], turn: -0.4 }, pose: "walking", vest: PAINTS.vestLime, helmet: PAINTS.helmetWhite });
  worker(mesh, { frame: { origin: [3.1, 0, -8.2], turn: 2.4 }, pose: "pointing", vest: PAINTS.vestOrange });
  for (const [x, z] of [
    [-1.8, -0.6],
    [-1.6, -3.4],
    [1.9, -3.5],
  ] as const)
    cone(mesh, [x, 0, z]);
  const veils = siteFence(mesh, { from: [-17, 0, -25], to: [19, 0, -25], panels: 12 });
  treeLine(mesh, random, { from: [-45, 0, -42], to: [45, 0, -46], count: 24 });
  hills(mesh, { z: -180, height: 32 });
  return {
    mesh,
    camera: { eye: [-0.9, 2.5, 4.2], target: [0.4, 0.7, -6], fov: 55, tilt: 0.6 },
    light: weather("golden", -118, 27),
    focus: { center: [0.5, 0, -6.5], radius: 13 },
    veils,
  };
}

/** A pallet of block under a strap. */
function blocks(mesh: Mesh, frame: Frame): void {
  box(mesh.use(PAINTS.oldPlank), frame, [1.2, 0.12, 1.05]);
  for (let layer = 0; layer < 5; layer += 1) {
    for (let i = 0; i < 3; i += 1) {
      for (let k = 0; k < 5; k += 1) {
        box(
          mesh.use(PAINTS.concrete),
          { ...frame, origin: place(frame, [(i - 1) * 0.4, 0.12 + layer * 0.195, (k - 2) * 0.2]) },
          [0.39, 0.19, 0.19],
        );
      }
    }
  }
}

function container(mesh: Mesh, frame: Frame): void {
  box(mesh.use(PAINTS.blue), frame, [6.1, 2.6, 2.4]);
  for (let i = 0; i < 24; i += 1)
    box(mesh.use(PAINTS.blue), { ...frame, origin: place(frame, [-2.95 + i * 0.257, 0.15, 1.21]) }, [0.12, 2.3, 0.05]);
  for (const x of [-3.03, 3.03]) box(mesh.use(PAINTS.darkSteel), { ...frame, origin: place(frame, [x, 0, 1.21]) }, [0.12, 2.6, 0.1]);
}
