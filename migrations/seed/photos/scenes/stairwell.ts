/** A concrete stair between two floors with no rail yet: daylight falls in from the open front of the building. */
import { Mesh } from "../render/mesh.ts";
import { randomFrom } from "../render/noise.ts";
import type { Scene } from "../render/scene.ts";
import { bar, box, terrain, tube } from "../render/shapes.ts";
import { skyline, treeLine } from "../parts/nature.ts";
import { PAINTS } from "../parts/paints.ts";
import { weather } from "../parts/weather.ts";
import { worker } from "../parts/worker.ts";

const RISE = 0.178;
const TREAD = 0.28;
const STEPS = 11;

export function stairwell(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  shell(mesh);
  flight(mesh, { x: 1.05, z: 0.2, y: 0, away: true });
  flight(mesh, { x: -0.45, z: 0.2 - STEPS * TREAD, y: STEPS * RISE, away: false });
  const landing = STEPS * RISE;
  box(mesh.use(PAINTS.concrete, 5), { origin: [0.3, landing - 0.2, 0.2 - STEPS * TREAD - 0.75], turn: 0 }, [3.1, 0.2, 1.5]);
  worker(mesh, {
    frame: { origin: [1.05, RISE * 6, 0.2 - TREAD * 5.6], turn: Math.PI - 0.15 },
    pose: "carrying",
    vest: PAINTS.vestOrange,
    helmet: PAINTS.helmetWhite,
  });
  clutter(mesh);
  mesh.use(PAINTS.paleEarth);
  terrain(mesh, { from: [-120, -140], to: [60, 30], cells: 20, height: () => -3.6 });
  treeLine(mesh, random, { from: [-70, -3.6, -10], to: [-24, -3.6, -60], count: 14 });
  skyline(mesh, random, { z: -95, count: 12, tallest: 22, ground: -3.6 });
  return {
    mesh,
    camera: { eye: [-0.75, 1.6, 4.6], target: [0.15, 1.62, -1], fov: 60, tilt: 0.9 },
    light: { ...weather("clear", -72, 30), exposure: 1.25 },
    focus: { center: [-0.5, 1.5, 0], radius: 8.5 },
  };
}

function flight(mesh: Mesh, { x, z, y, away }: { x: number; z: number; y: number; away: boolean }): void {
  const step = away ? -TREAD : TREAD;
  for (let i = 0; i < STEPS; i += 1) {
    const low = Math.max(0, i * RISE - 0.2);
    box(mesh.use(PAINTS.concrete, 3), { origin: [x, y + low, z + (i + 0.5) * step], turn: 0 }, [1.35, (i + 1) * RISE - low, TREAD]);
  }
  // The sloping underside closes the teeth of the steps.
  const [l, r, end] = [x - 0.676, x + 0.676, z + STEPS * step];
  const [foot, head] = [Math.max(y - 0.32, 0), y + STEPS * RISE - 0.36];
  mesh.use(PAINTS.concrete, 3);
  mesh.quad([
    [l, foot, z],
    [r, foot, z],
    [r, head, end],
    [l, head, end],
  ]);
  for (const side of [l, r])
    mesh.quad([
      [side, foot, z],
      [side, head, end],
      [side, head + 0.3, end],
      [side, foot + 0.3, z],
    ]);
}

function shell(mesh: Mesh): void {
  const [left, right, near, far, top] = [-4.6, 2.1, 9, -4.45, 3.9];
  box(mesh.use(PAINTS.concrete, 7), { origin: [(left + right) / 2, -0.3, (near + far) / 2], turn: 0 }, [right - left, 0.3, near - far]);
  mesh.use(PAINTS.block);
  mesh.quad([
    [right, 0, near],
    [right, 0, far],
    [right, top, far],
    [right, top, near],
  ]);
  mesh.use(PAINTS.concrete, 9);
  mesh.quad([
    [-1.4, 0, far],
    [right, 0, far],
    [right, top, far],
    [-1.4, top, far],
  ]);
  // The slab above, with the hole that the stair comes up through.
  box(mesh.use(PAINTS.darkConcrete), { origin: [-3, top, (near + far) / 2], turn: 0 }, [3.4, 0.28, near - far]);
  box(mesh.use(PAINTS.darkConcrete), { origin: [0.4, top, 4.9], turn: 0 }, [3.6, 0.28, 8.2]);
  for (const z of [8, 2.2, -4]) box(mesh.use(PAINTS.concrete, z), { origin: [left + 0.25, 0, z], turn: 0 }, [0.45, top, 0.45]);
  for (let i = 0; i < 6; i += 1)
    tube(mesh.use(PAINTS.greySteel), [-3.9 + (i % 2) * 1.7, 0, 1 - i * 0.95], [-3.9 + (i % 2) * 1.7, top, 1 - i * 0.95], { radius: 0.035 });
  for (const x of [-3.9, -2.2]) bar(mesh.use(PAINTS.lumber), [x, top - 0.08, 1.6], [x, top - 0.08, -4.2], { width: 0.08, height: 0.16 });
  bar(mesh.use(PAINTS.galvanised), [-1.3, 3.6, 8], [-1.3, 3.6, -4.2], { width: 0.1, height: 0.08 });
}

function clutter(mesh: Mesh): void {
  box(mesh.use(PAINTS.block), { origin: [-1.9, 0, -2.6], turn: 0.2 }, [1, 0.6, 0.8]);
  for (let i = 0; i < 5; i += 1)
    bar(mesh.use(PAINTS.lumber), [-2.9, 0.05 + i * 0.045, -0.6 + i * 0.1], [-1.5, 0.05 + i * 0.045, -1.5 + i * 0.1], {
      width: 0.13,
      height: 0.04,
    });
  tube(mesh.use(PAINTS.white), [-1.25, 0, 1.1], [-1.25, 0.36, 1.1], { radius: 0.14, end: 0.16, sides: 16 });
  tube(mesh.use(PAINTS.white), [-2.1, 0, 0.8], [-2.1, 0.36, 0.8], { radius: 0.14, end: 0.16, sides: 16 });
  tube(mesh.use(PAINTS.orange), [-3.4, 0.02, 3.2], [-0.7, 0.02, 1.9], { radius: 0.013 });
  tube(mesh.use(PAINTS.orange), [-0.7, 0.02, 1.9], [0.4, 0.02, 0.5], { radius: 0.013 });
}
