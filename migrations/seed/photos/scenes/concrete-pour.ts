/** A slab on grade being poured: wet concrete over bars, a hose from the pump, a screed, and the crew in rubber boots. */
import { Mesh } from "../render/mesh.ts";
import { fractal, randomFrom } from "../render/noise.ts";
import type { Scene } from "../render/scene.ts";
import { bar, box, hose, sheet, terrain, tube, wheel } from "../render/shapes.ts";
import { place, smoothstep } from "../render/space.ts";
import type { Frame, Vec } from "../render/space.ts";
import { countryside } from "../parts/nature.ts";
import { PAINTS } from "../parts/paints.ts";
import { wheelbarrow } from "../parts/props.ts";
import { framedHouse } from "../parts/house.ts";
import { weather } from "../parts/weather.ts";
import { worker } from "../parts/worker.ts";

/** The front of the wet concrete runs across the slab here. */
const FRONT = -3.4;
const SLAB = { left: -6.2, right: 6.2, near: 1.2, far: -13 } as const;

export function concretePour(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  mesh.use(PAINTS.paleEarth);
  terrain(mesh, { from: [-50, -60], to: [50, 10], cells: 100, height: (x, z) => -0.12 + 0.07 * (fractal(x * 0.3, z * 0.3) - 0.5) });
  mesh.use(PAINTS.gravel);
  mesh.quad([
    [SLAB.left, -0.05, SLAB.near],
    [SLAB.right, -0.05, SLAB.near],
    [SLAB.right, -0.05, SLAB.far],
    [SLAB.left, -0.05, SLAB.far],
  ]);
  grid(mesh);
  pool(mesh);
  forms(mesh);
  pumpHose(mesh);
  worker(mesh, {
    frame: { origin: [0.9, 0, FRONT - 0.55], turn: -0.5 },
    pose: "bending",
    vest: PAINTS.vestOrange,
    helmet: PAINTS.helmetYellow,
    trousers: PAINTS.canvas,
  });
  worker(mesh, { frame: { origin: [-2.1, 0, FRONT - 1.5], turn: 1.1 }, pose: "carrying", helmet: PAINTS.helmetWhite });
  worker(mesh, {
    frame: { origin: [3.7, 0.05, FRONT - 2.8], turn: -1.2 },
    pose: "reaching",
    helmet: PAINTS.helmetYellow,
    trousers: PAINTS.canvas,
  });
  worker(mesh, { frame: { origin: [-5.6, 0, -9], turn: 1.7 }, pose: "standing", vest: PAINTS.vestOrange, helmet: PAINTS.helmetBlue });
  bar(mesh.use(PAINTS.lumber), [-3.1, 0.13, FRONT - 0.85], [1.6, 0.13, FRONT - 0.35], { width: 0.05, height: 0.14 });
  tube(mesh.use(PAINTS.oldPlank), [3.4, 1.4, FRONT - 2.4], [2.2, 0.1, FRONT - 1.1], { radius: 0.018 });
  wheelbarrow(mesh, { origin: [4.7, 0, 0.1], turn: -2.2 });
  mixerTruck(mesh, { origin: [-10.5, 0, -15], turn: 0.5 });
  framedHouse(mesh, { origin: [10.5, 0, -24], turn: -0.4 });
  countryside(mesh, random, { z: -36 });
  return {
    mesh,
    camera: { eye: [1.5, 1.95, 3.3], target: [-0.3, 0.55, -5], fov: 55, tilt: -0.7 },
    light: weather("overcast", -40, 48),
    focus: { center: [0, 0, -5], radius: 11 },
  };
}

/** Bars at 30 cm both ways, on chairs. */
function grid(mesh: Mesh): void {
  for (let x = SLAB.left + 0.2; x < SLAB.right; x += 0.3)
    bar(mesh.use(PAINTS.rebar), [x, 0.045, SLAB.near], [x, 0.045, FRONT - 1], { width: 0.016, height: 0.016 });
  for (let z = SLAB.near - 0.2; z > FRONT - 1; z -= 0.3)
    bar(mesh.use(PAINTS.rebar), [SLAB.left, 0.065, z], [SLAB.right, 0.065, z], { width: 0.016, height: 0.016 });
}

/** Concrete: level and smooth behind the screed, heaped and lumpy at its front. */
function pool(mesh: Mesh): void {
  const [columns, rows] = [90, 70];
  sheet(mesh.use(PAINTS.freshConcrete), {
    columns,
    rows,
    point: (i, k) => {
      const x = SLAB.left + ((SLAB.right - SLAB.left) * i) / columns;
      const edge = FRONT + 1.5 * (fractal(x * 0.35, 0.7) - 0.5);
      const z = edge + 0.4 + ((SLAB.far - edge - 0.4) * k) / rows;
      const from = edge - z;
      const heap = smoothstep(-0.45, 0.1, from) * (0.1 + 0.1 * smoothstep(1.5, 0, from) * (0.3 + fractal(x * 0.9, z * 0.9)));
      const lumps = 0.07 * (fractal(x * 2.3, z * 2.3) - 0.5) * smoothstep(1.7, 0.2, from);
      return [x, -0.04 + heap + lumps, z];
    },
    uv: (p) => [p[0], p[2]],
  });
}

function forms(mesh: Mesh): void {
  const { left, right, near, far } = SLAB;
  for (const x of [left, right]) {
    bar(mesh.use(PAINTS.formwork), [x, 0.02, near], [x, 0.02, far], { width: 0.045, height: 0.2 });
    for (let z = near; z > far; z -= 1.2)
      bar(mesh.use(PAINTS.lumber), [x + Math.sign(x) * 0.06, -0.2, z], [x + Math.sign(x) * 0.06, 0.24, z], { width: 0.05, height: 0.05 });
  }
  bar(mesh.use(PAINTS.formwork), [left, 0.02, near], [right, 0.02, near], { width: 0.045, height: 0.2 });
  for (let x = left; x <= right; x += 1.24)
    bar(mesh.use(PAINTS.lumber), [x, -0.2, near + 0.06], [x, 0.26, near + 0.06], { width: 0.05, height: 0.05 });
}

function pumpHose(mesh: Mesh): void {
  const points: readonly Vec[] = [
    [-1.75, 1.05, FRONT - 1.2],
    [-1.9, 1.3, FRONT - 1.6],
    [-2.6, 1.35, FRONT - 2.4],
    [-3.6, 0.75, FRONT - 3.6],
    [-4.6, 0.2, FRONT - 5],
    [-6, 0.14, FRONT - 7],
    [-8.2, 0.14, FRONT - 9.6],
  ];
  const first: Vec = [-1.45, 0.42, FRONT - 0.75];
  hose(mesh.use(PAINTS.rubber, 2), [first, ...points], 0.075);
  tube(mesh.use(PAINTS.freshConcrete), first, [-1.2, 0.08, FRONT - 0.45], { radius: 0.07, end: 0.16, sides: 10 });
}

function mixerTruck(mesh: Mesh, frame: Frame): void {
  const to = (x: number, y: number, z: number): Vec => place(frame, [x, y, z]);
  box(mesh.use(PAINTS.darkSteel), { ...frame, origin: to(0, 0.7, 0) }, [8, 0.3, 1]);
  box(mesh.use(PAINTS.white), { ...frame, origin: to(-3.3, 0.8, 0) }, [1.9, 2.1, 2.4]);
  box(mesh.use(PAINTS.glass), { ...frame, origin: to(-3.3, 1.9, 0) }, [1.94, 0.75, 2.2]);
  tube(mesh.use(PAINTS.white), to(-1.9, 2, 0), to(0.6, 2.45, 0), { radius: 0.8, end: 1.25, sides: 20 });
  tube(mesh.use(PAINTS.red), to(0.6, 2.45, 0), to(1.2, 2.55, 0), { radius: 1.25, end: 1.22, sides: 20 });
  tube(mesh.use(PAINTS.white), to(1.2, 2.55, 0), to(3.3, 2.95, 0), { radius: 1.22, end: 0.5, sides: 20 });
  bar(mesh.use(PAINTS.greySteel), to(3.4, 2.3, 0), to(4.9, 1.1, 0), { width: 0.5, height: 0.1 });
  for (const x of [-3.1, 0.6, 1.8, 3]) {
    for (const z of [-1.05, 1.05]) {
      wheel(mesh.use(PAINTS.rubber), to(x, 0.52, z - 0.16), to(x, 0.52, z + 0.16), 0.52);
      wheel(mesh.use(PAINTS.greySteel), to(x, 0.52, z + 0.15), to(x, 0.52, z + 0.17), 0.26);
    }
  }
}
