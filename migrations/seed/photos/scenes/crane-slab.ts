/** A tower crane swings bars over a fresh floor slab: columns with starter bars, formwork, edge protection. */
import { Mesh } from "../render/mesh.ts";
import { randomFrom } from "../render/noise.ts";
import type { Scene } from "../render/scene.ts";
import { bar, box, terrain, tube } from "../render/shapes.ts";
import { slungBars, towerCrane } from "../parts/crane.ts";
import { skyline, treeLine } from "../parts/nature.ts";
import { PAINTS } from "../parts/paints.ts";
import { gangBox, lumberStack } from "../parts/props.ts";
import { guardrail } from "../parts/rails.ts";
import { weather } from "../parts/weather.ts";
import { worker } from "../parts/worker.ts";

const SLAB = { left: -15, right: 10.5, far: -20, near: 9 } as const;

export function craneSlab(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  mesh.use(PAINTS.paleEarth);
  terrain(mesh, { from: [-260, -280], to: [260, 20], cells: 50, height: () => -6.4 });
  box(mesh.use(PAINTS.concrete, 4), { origin: [(SLAB.left + SLAB.right) / 2, -0.28, (SLAB.far + SLAB.near) / 2], turn: 0 }, [
    SLAB.right - SLAB.left,
    0.28,
    SLAB.near - SLAB.far,
  ]);
  for (let x = SLAB.left + 3; x <= SLAB.right; x += 6) {
    for (let z = -18; z <= -4; z += 7) column(mesh, x, z);
  }
  box(mesh.use(PAINTS.darkConcrete), { origin: [-12.6, 0, -13], turn: 0 }, [4.6, 4.4, 6]);
  wallForm(mesh);
  guardrail(mesh, [SLAB.left, 0, SLAB.far + 0.2], [SLAB.right - 0.2, 0, SLAB.far + 0.2], "yellow");
  guardrail(mesh, [SLAB.right - 0.2, 0, SLAB.far + 0.2], [SLAB.right - 0.2, 0, 6], "yellow");
  const hook = towerCrane(mesh, { frame: { origin: [15.5, -6.4, -31], turn: 2.72 }, height: 29, jib: 38, reach: 22.5, drop: 18.5 });
  slungBars(mesh, hook, 0.6);
  worker(mesh, { frame: { origin: [-2.2, 0, -6.4], turn: -2.5 }, pose: "pointing", vest: PAINTS.vestOrange, helmet: PAINTS.helmetWhite });
  worker(mesh, { frame: { origin: [0.7, 0, -8.8], turn: 2.2 }, pose: "walking", helmet: PAINTS.helmetYellow });
  worker(mesh, { frame: { origin: [4.5, 0, -12.5], turn: 0.5 }, pose: "kneeling", helmet: PAINTS.helmetBlue });
  lumberStack(mesh, random, { frame: { origin: [3.4, 0, -2.6], turn: 0.12 }, size: [3.6, 0.5, 1.1] });
  for (let i = 0; i < 16; i += 1)
    bar(
      mesh.use(PAINTS.rebar),
      [-6.4, 0.08 + (i % 3) * 0.04, -1.7 + i * 0.055],
      [-0.6 + random() * 0.3, 0.08 + (i % 3) * 0.04, -2.2 + i * 0.055],
      { width: 0.03, height: 0.03 },
    );
  for (const x of [-5.6, -3.4, -1.4]) bar(mesh.use(PAINTS.oldPlank), [x, 0.03, -2.4], [x, 0.03, -0.8], { width: 0.1, height: 0.08 });
  gangBox(mesh, { origin: [6.6, 0, -4.6], turn: -0.5 }, PAINTS.blue);
  treeLine(mesh, random, { from: [-60, -6.4, -60], to: [70, -6.4, -64], count: 20 });
  skyline(mesh, random, { z: -110, count: 12, tallest: 30, ground: -6.4 });
  skyline(mesh, random, { z: -210, count: 18, tallest: 46, ground: -6.4 });
  return {
    mesh,
    camera: { eye: [-0.2, 1.8, 4.4], target: [1.2, 4.2, -9], fov: 58, tilt: 0.5 },
    light: weather("clear", 128, 36),
    focus: { center: [0, 2, -9], radius: 17 },
  };
}

function column(mesh: Mesh, x: number, z: number): void {
  const tall = z < -10 ? 3.4 : 0.06;
  box(mesh.use(PAINTS.concrete), { origin: [x, 0, z], turn: 0 }, [0.55, tall, 0.55]);
  for (const dx of [-0.19, 0, 0.19]) {
    for (const dz of [-0.19, 0.19])
      tube(mesh.use(PAINTS.rebar), [x + dx, tall, z + dz], [x + dx, tall + (tall > 1 ? 0.9 : 1.5), z + dz], { radius: 0.016, sides: 5 });
  }
  if (tall > 1) return;
  for (let i = 0; i < 5; i += 1) {
    const y = 0.2 + i * 0.22;
    for (const d of [-0.2, 0.2]) {
      bar(mesh.use(PAINTS.rebar), [x - 0.2, y, z + d], [x + 0.2, y, z + d], { width: 0.014, height: 0.014 });
      bar(mesh.use(PAINTS.rebar), [x + d, y, z - 0.2], [x + d, y, z + 0.2], { width: 0.014, height: 0.014 });
    }
  }
}

function wallForm(mesh: Mesh): void {
  const z = -10.4;
  box(mesh.use(PAINTS.formwork), { origin: [-6.6, 0, z], turn: 0 }, [5.6, 3, 0.1]);
  for (let i = 0; i < 8; i += 1)
    bar(mesh.use(PAINTS.lumber), [-9.2 + i * 0.74, 0, z + 0.1], [-9.2 + i * 0.74, 3.1, z + 0.1], { width: 0.08, height: 0.09 });
  for (const y of [0.5, 1.5, 2.5])
    for (const d of [0.2, 0.28]) bar(mesh.use(PAINTS.red), [-9.5, y, z + d], [-3.7, y, z + d], { width: 0.05, height: 0.1 });
  for (const x of [-8.6, -6.6, -4.6]) tube(mesh.use(PAINTS.safetyYellow), [x, 2.3, z + 0.3], [x, 0.05, z + 2], { radius: 0.045 });
}
