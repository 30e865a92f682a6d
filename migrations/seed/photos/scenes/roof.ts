/** The edge of a flat roof, once with guardrails all along it and once with nothing between the crew and the street. */
import { Mesh } from "../render/mesh.ts";
import { randomFrom } from "../render/noise.ts";
import type { Random } from "../render/noise.ts";
import type { Scene } from "../render/scene.ts";
import { bar, box, hose, terrain, tube } from "../render/shapes.ts";
import { place } from "../render/space.ts";
import type { Vec } from "../render/space.ts";
import { hills, skyline, treeLine } from "../parts/nature.ts";
import { PAINTS } from "../parts/paints.ts";
import { drum, sheetStack } from "../parts/props.ts";
import { guardrail } from "../parts/rails.ts";
import { weather } from "../parts/weather.ts";
import { worker } from "../parts/worker.ts";

/** The roof's far right corner; the street is 8 m below. */
const EDGE = { x: 5.2, z: -7.5 } as const;
const STREET = -8;

export function roofGuardrail(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  roof(mesh, PAINTS.membrane);
  town(mesh, random);
  guardrail(mesh, [-15, 0.16, EDGE.z + 0.15], [EDGE.x - 0.15, 0.16, EDGE.z + 0.15], "yellow");
  guardrail(mesh, [EDGE.x - 0.15, 0.16, EDGE.z + 0.15], [EDGE.x - 0.15, 0.16, 7], "yellow");
  for (const x of [-11, -6.8, -2.6, 1.6]) box(mesh.use(PAINTS.darkSteel), { origin: [x, 0, EDGE.z + 0.6], turn: 0 }, [0.42, 0.1, 0.6]);
  airHandler(mesh, [-4.6, 0, -3.2]);
  rolls(mesh, [1.4, 0, -1.3], 3);
  worker(mesh, { frame: { origin: [2.3, 0, -4.6], turn: -1.9 }, pose: "carrying", helmet: PAINTS.helmetWhite });
  worker(mesh, { frame: { origin: [-0.4, 0, -5.6], turn: 0.8 }, pose: "kneeling", vest: PAINTS.vestOrange });
  sheetStack(mesh, { frame: { origin: [-1.6, 0, -0.4], turn: 0.35 }, count: 9, paint: PAINTS.wrap });
  return {
    mesh,
    camera: { eye: [-1.3, 1.72, 3.2], target: [1.1, 0.72, -5], fov: 53, tilt: 0.8 },
    light: weather("clear", 118, 38),
    focus: { center: [-1, 0, -3], radius: 12 },
  };
}

export function roofOpenEdge(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  roof(mesh, PAINTS.plywood);
  town(mesh, random);
  underlayment(mesh);
  worker(mesh, { frame: { origin: [4.45, 0, -5.2], turn: 1.9 }, pose: "bending", vest: PAINTS.vestLime, helmet: PAINTS.helmetYellow });
  worker(mesh, {
    frame: { origin: [1.1, 0, -5.9], turn: 2.8 },
    pose: "walking",
    vest: PAINTS.vestOrange,
    helmet: PAINTS.helmetWhite,
    trousers: PAINTS.canvas,
  });
  sheetStack(mesh, { frame: { origin: [-1.5, 0, -3.7], turn: 0.2 }, count: 14 });
  rolls(mesh, [2.1, 0, -2.2], 2);
  bar(mesh.use(PAINTS.lumber), [2.9, 0.05, -0.6], [4.9, 0.05, -2.4], { width: 0.14, height: 0.045 });
  bar(mesh.use(PAINTS.lumber), [2.5, 0.05, -0.2], [4.95, 0.06, -1.6], { width: 0.14, height: 0.045 });
  drum(mesh, [-3.3, 0, -5.2], PAINTS.black);
  hose(
    mesh.use(PAINTS.orange),
    [
      [-2.2, 0.02, 0.6],
      [0.2, 0.02, -0.9],
      [1.4, 0.02, -3.4],
      [3.2, 0.02, -4.2],
      [4.2, 0.02, -4.9],
    ],
    0.011,
  );
  return {
    mesh,
    camera: { eye: [2.5, 1.85, 1.9], target: [4.05, -0.35, -5], fov: 56, tilt: -1.4 },
    light: weather("fair", 232, 40),
    focus: { center: [1, 0, -3], radius: 11 },
  };
}

function roof(mesh: Mesh, paint: typeof PAINTS.membrane | typeof PAINTS.plywood): void {
  const sheet = paint === PAINTS.plywood ? 2.44 : 3;
  const deep = paint === PAINTS.plywood ? 1.22 : 14.5;
  for (let z = EDGE.z, row = 0; z < 7; z += deep, row += 1) {
    for (let x = EDGE.x; x > -16; x -= sheet) {
      const shift = (row % 2) * (paint === PAINTS.plywood ? 1.22 : 0);
      const [right, left] = [Math.min(EDGE.x, x + shift), Math.max(-16, x - sheet + shift)];
      const gap = 0.006;
      mesh.use(paint);
      mesh.quad([
        [left + gap, 0, z + deep],
        [right - gap, 0, z + deep],
        [right - gap, 0, z + gap],
        [left + gap, 0, z + gap],
      ]);
    }
  }
  mesh.use(PAINTS.darkSteel);
  mesh.quad([
    [-16, -0.02, 8],
    [EDGE.x, -0.02, 8],
    [EDGE.x, -0.02, EDGE.z],
    [-16, -0.02, EDGE.z],
  ]);
  mesh.use(PAINTS.block);
  mesh.quad([
    [EDGE.x, STREET, 8],
    [EDGE.x, STREET, EDGE.z],
    [EDGE.x, 0, EDGE.z],
    [EDGE.x, 0, 8],
  ]);
  if (paint === PAINTS.plywood) return;
  bar(mesh.use(PAINTS.galvanised), [-16, 0.08, EDGE.z], [EDGE.x + 0.05, 0.08, EDGE.z], { width: 0.26, height: 0.17 });
  bar(mesh.use(PAINTS.galvanised), [EDGE.x, 0.08, EDGE.z], [EDGE.x, 0.08, 8], { width: 0.26, height: 0.17 });
}

function underlayment(mesh: Mesh): void {
  for (let i = 0; i < 3; i += 1) {
    mesh.use(PAINTS.roofing);
    const x = -16 + 0.01 * i;
    const [near, far] = [3.4 - i * 1, 2.3 - i * 1];
    mesh.quad([
      [x, 0.006 + i * 0.003, near],
      [0.6 - i * 0.8, 0.006 + i * 0.003, near],
      [0.6 - i * 0.8, 0.006 + i * 0.003, far],
      [x, 0.006 + i * 0.003, far],
    ]);
  }
}

function town(mesh: Mesh, random: Random): void {
  mesh.use(PAINTS.grass);
  terrain(mesh, { from: [-260, -300], to: [260, 20], cells: 60, height: () => STREET - 0.05 });
  mesh.use(PAINTS.asphalt);
  mesh.quad([
    [-80, STREET, -19],
    [90, STREET, -19],
    [90, STREET, -26],
    [-80, STREET, -26],
  ]);
  mesh.quad([
    [11, STREET + 0.01, 20],
    [18, STREET + 0.01, 20],
    [18, STREET + 0.01, -120],
    [11, STREET + 0.01, -120],
  ]);
  mesh.use(PAINTS.concrete);
  mesh.quad([
    [-80, STREET + 0.03, -16],
    [90, STREET + 0.03, -16],
    [90, STREET + 0.03, -18],
    [-80, STREET + 0.03, -18],
  ]);
  for (let i = 0; i < 9; i += 1) house(mesh, random, [-46 + i * 13 + random() * 3, STREET, -38 - random() * 6]);
  for (let i = 0; i < 8; i += 1) house(mesh, random, [-60 + i * 17, STREET, -68]);
  treeLine(mesh, random, { from: [-50, STREET, -33], to: [60, STREET, -33], count: 12 });
  treeLine(mesh, random, { from: [-80, STREET, -84], to: [90, STREET, -84], count: 22 });
  skyline(mesh, random, { z: -190, count: 14, tallest: 30, ground: STREET });
  hills(mesh, { z: -260, height: 26 });
}

function house(mesh: Mesh, random: Random, foot: Vec): void {
  const frame = { origin: foot, turn: (random() - 0.5) * 0.2 };
  const [w, h, d] = [8 + random() * 3, 4.6 + random() * 1.4, 7];
  box(mesh.use(random() < 0.5 ? PAINTS.sidingCream : random() < 0.5 ? PAINTS.sidingBlue : PAINTS.brick), frame, [w, h, d]);
  for (const x of [-0.28, 0, 0.28]) {
    for (const y of [0.18, 0.6]) box(mesh.use(PAINTS.glass), { ...frame, origin: place(frame, [x * w, y * h, d / 2]) }, [1.1, 1.2, 0.08]);
  }
  mesh.use(PAINTS.shingle);
  const [e, top] = [0.5, h + 2.4];
  const p = (x: number, y: number, z: number): Vec => place(frame, [x, y, z]);
  mesh.quad([p(-w / 2 - e, h - 0.2, d / 2 + e), p(w / 2 + e, h - 0.2, d / 2 + e), p(w / 2 + e, top, 0), p(-w / 2 - e, top, 0)]);
  mesh.quad([p(w / 2 + e, h - 0.2, -d / 2 - e), p(-w / 2 - e, h - 0.2, -d / 2 - e), p(-w / 2 - e, top, 0), p(w / 2 + e, top, 0)]);
}

function airHandler(mesh: Mesh, foot: Vec): void {
  box(mesh.use(PAINTS.darkSteel), { origin: foot, turn: 0 }, [2.5, 0.25, 1.6]);
  box(mesh.use(PAINTS.galvanised), { origin: [foot[0], 0.25, foot[2]], turn: 0 }, [2.4, 1.35, 1.5]);
  for (let i = 0; i < 9; i += 1)
    bar(mesh.use(PAINTS.darkSteel), [foot[0] + 0.15, 0.45 + i * 0.11, foot[2] + 0.76], [foot[0] + 1.05, 0.45 + i * 0.11, foot[2] + 0.76], {
      width: 0.03,
      height: 0.05,
    });
  tube(mesh.use(PAINTS.darkSteel), [foot[0] - 0.5, 1.6, foot[2]], [foot[0] - 0.5, 1.78, foot[2]], { radius: 0.5, sides: 20 });
}

function rolls(mesh: Mesh, foot: Vec, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const y = 0.17 + (i > 1 ? 0.3 : 0);
    const z = foot[2] + (i > 1 ? 0.17 : i * 0.35);
    tube(mesh.use(PAINTS.roofing), [foot[0] - 0.5, y, z], [foot[0] + 0.5, y, z], { radius: 0.17, sides: 16 });
    tube(mesh.use(PAINTS.black), [foot[0] + 0.5, y, z], [foot[0] + 0.49, y, z], { radius: 0.17, end: 0.002, sides: 16 });
  }
}
