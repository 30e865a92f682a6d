/** A finished house seen from the street, the site fence still standing in front of its new lawn. */
import { Mesh } from "../render/mesh.ts";
import { randomFrom } from "../render/noise.ts";
import type { Scene } from "../render/scene.ts";
import { bar, box, terrain, tube } from "../render/shapes.ts";
import { finishedHouse } from "../parts/house.ts";
import { tree, treeLine } from "../parts/nature.ts";
import { PAINTS } from "../parts/paints.ts";
import { cone, lumberStack, siteFence } from "../parts/props.ts";
import { weather } from "../parts/weather.ts";
import { worker } from "../parts/worker.ts";

export function streetFront(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  mesh.use(PAINTS.grass);
  terrain(mesh, { from: [-60, -60], to: [60, 1.2], cells: 70, height: (x, z) => 0.12 + 0.05 * Math.sin(x * 0.4) * Math.cos(z * 0.3) });
  street(mesh);
  finishedHouse(mesh, { origin: [-0.4, 0.1, -12.5], turn: 0.16 });
  mesh.use(PAINTS.concrete);
  mesh.quad([
    [-0.6, 0.2, 1.2],
    [1, 0.2, 1.2],
    [1.6, 0.2, -5.2],
    [0.2, 0.2, -5.2],
  ]);
  mesh.quad([
    [5.2, 0.19, 1.2],
    [8.4, 0.19, 1.2],
    [7.6, 0.19, -10],
    [5, 0.19, -10],
  ]);
  tree(mesh, random, { foot: [-9.6, 0, -9], height: 9.5, kind: "broad", leaf: PAINTS.autumnLeaf, leaves: 7000 });
  tree(mesh, random, { foot: [10.8, 0, -14], height: 11, kind: "broad", leaves: 7000 });
  for (const [x, z] of [
    [-4.6, -7.1],
    [-3.1, -7],
    [-2.1, -7.3],
    [4.4, -8.2],
    [5, -8.6],
  ] as const) {
    tree(mesh, random, { foot: [x, 0, z], height: 1.5 + random() * 0.4, kind: "broad", leaves: 700 });
  }
  treeLine(mesh, random, { from: [-34, 0, -30], to: [36, 0, -32], count: 18 });
  const veils = [
    ...siteFence(mesh, { from: [-9.4, 0.14, 0.1], to: [-0.9, 0.14, 0.1], panels: 3 }),
    ...siteFence(mesh, { from: [1.6, 0.14, 0.1], to: [10.1, 0.14, 0.1], panels: 3 }),
  ];
  notice(mesh);
  worker(mesh, {
    frame: { origin: [0.6, 0.2, -2.2], turn: 0.3 },
    pose: "walking",
    vest: PAINTS.vestLime,
    helmet: PAINTS.helmetWhite,
    trousers: PAINTS.canvas,
  });
  lumberStack(mesh, random, { frame: { origin: [-5.2, 0.14, -2.6], turn: 0.15 }, size: [2.4, 0.3, 0.9] });
  cone(mesh, [-1.4, 0.03, 1.9]);
  cone(mesh, [2.1, 0.03, 2]);
  return {
    mesh,
    camera: { eye: [1.7, 1.7, 7.6], target: [-0.1, 2.6, -6], fov: 54, tilt: 0.5 },
    light: { ...weather("fair", 148, 33), clouds: 0.42 },
    focus: { center: [0, 1.5, -6], radius: 15 },
    veils,
  };
}

function street(mesh: Mesh): void {
  mesh.use(PAINTS.asphalt);
  mesh.quad([
    [-60, 0, 12],
    [60, 0, 12],
    [60, 0, 3.1],
    [-60, 0, 3.1],
  ]);
  bar(mesh.use(PAINTS.concrete), [-60, 0.07, 3], [60, 0.07, 3], { width: 0.2, height: 0.17 });
  mesh.use(PAINTS.concrete, 2);
  mesh.quad([
    [-60, 0.14, 2.9],
    [60, 0.14, 2.9],
    [60, 0.14, 1.2],
    [-60, 0.14, 1.2],
  ]);
  mesh.use(PAINTS.darkConcrete);
  for (let x = -20; x < 20; x += 1.5)
    mesh.quad([
      [x, 0.145, 2.9],
      [x + 0.02, 0.145, 2.9],
      [x + 0.02, 0.145, 1.2],
      [x, 0.145, 1.2],
    ]);
  tube(mesh.use(PAINTS.darkSteel), [-12, 0, 2.2], [-12, 7, 2.2], { radius: 0.07 });
}

function notice(mesh: Mesh): void {
  const frame = { origin: [3, 0.85, 0.16] as const, turn: 0 };
  box(mesh.use(PAINTS.white), frame, [1.1, 0.75, 0.02]);
  box(mesh.use(PAINTS.blue), { ...frame, origin: [3, 1.38, 0.175] }, [1.1, 0.22, 0.015]);
  for (let i = 0; i < 3; i += 1)
    box(mesh.use(PAINTS.darkSteel), { ...frame, origin: [2.95 - i * 0.04, 1.22 - i * 0.12, 0.175] }, [0.75 - i * 0.1, 0.035, 0.006]);
  box(mesh.use(PAINTS.safetyYellow), { ...frame, origin: [3.4, 0.9, 0.175] }, [0.18, 0.18, 0.006]);
}
