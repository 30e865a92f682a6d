/** A utility trench through clay: once with hydraulic shoring and a ladder, once with bare walls and spoil at the lip. */
import { Mesh } from "../render/mesh.ts";
import { fractal, randomFrom } from "../render/noise.ts";
import type { Random } from "../render/noise.ts";
import type { Scene } from "../render/scene.ts";
import { ball, bar, box, sheet, terrain, tube } from "../render/shapes.ts";
import { smoothstep } from "../render/space.ts";
import type { Veil } from "../render/veil.ts";
import { countryside } from "../parts/nature.ts";
import { excavator } from "../parts/excavator.ts";
import { PAINTS } from "../parts/paints.ts";
import { barrierMesh, cone, pipes } from "../parts/props.ts";
import { ladder } from "../parts/rails.ts";
import { weather } from "../parts/weather.ts";
import { worker } from "../parts/worker.ts";

const WIDE = 0.95;
/** Points along the lip: the ground and the wall share them, so that no light shows between. */
const COLUMNS = 100;
/** Where the trench ends, away from the viewer. */
const END = -15;

export function trenchShored(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  const depth = 2.3;
  stones(mesh, random, ground(mesh, { depth, rough: 0.05, spoil: { x: 4.6, height: 1.5 } }));
  for (const z of [-9.4, -7.2, -5, -2.8]) shore(mesh, z, depth);
  ladder(mesh, [0.55, -depth, -4.1], [0.86, 1.05, -4.1], { across: [0, 0, 1] });
  pipeline(mesh, depth);
  worker(mesh, {
    frame: { origin: [-0.2, -depth + 0.02, -6.1], turn: 0.2 },
    pose: "bending",
    vest: PAINTS.vestOrange,
    helmet: PAINTS.helmetWhite,
  });
  worker(mesh, { frame: { origin: [-2.3, 0, -6.6], turn: 1.2 }, pose: "pointing", helmet: PAINTS.helmetBlue, trousers: PAINTS.canvas });
  pipes(mesh, { origin: [-4.2, 0.05, -7.6], turn: 1.45 }, { count: 6, radius: 0.17, long: 4.4, paint: PAINTS.blue });
  const veils = fence(mesh, -3.3);
  for (const z of [-1.4, -5.2, -9]) cone(mesh, [2.1, 0, z]);
  background(mesh, random);
  return {
    mesh,
    camera: { eye: [-0.7, 2.15, 1.9], target: [0.25, -0.55, -6], fov: 56, tilt: 0.6 },
    light: weather("bright", 200, 52),
    focus: { center: [0, 0, -6], radius: 11 },
    veils,
  };
}

export function trenchUnprotected(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  const depth = 2.1;
  stones(mesh, random, ground(mesh, { depth, rough: 0.16, spoil: { x: 2.15, height: 1.35 } }));
  worker(mesh, { frame: { origin: [0.1, -depth + 0.02, -5.4], turn: 2.7 }, pose: "bending", helmet: PAINTS.helmetYellow });
  worker(mesh, {
    frame: { origin: [-1.75, 0, -7.6], turn: 0.9 },
    pose: "standing",
    vest: PAINTS.vestOrange,
    helmet: PAINTS.helmetWhite,
    trousers: PAINTS.canvas,
  });
  excavator(mesh, { origin: [0.1, 0, END - 2.6], turn: 0 });
  pipeline(mesh, depth);
  tube(mesh.use(PAINTS.orange), [-1.5, 0.05, -1], [-1.1, 0.05, -3.4], { radius: 0.022 });
  bar(mesh.use(PAINTS.oldPlank), [-1.6, 0.04, -3.1], [1.4, 0.07, -3.5], { width: 0.24, height: 0.05 });
  background(mesh, random);
  return {
    mesh,
    camera: { eye: [-0.75, 1.95, 1.5], target: [0.4, -0.5, -6], fov: 56, tilt: -1.2 },
    light: weather("fair", 250, 42),
    focus: { center: [0, 0, -7], radius: 11 },
  };
}

interface Ground {
  readonly depth: number;
  /** Metres by which the walls bulge. */
  readonly rough: number;
  /** The bank of dug earth on the right: its middle and its height. */
  readonly spoil: { readonly x: number; readonly height: number };
}

/** Draws the ground and answers its height at a point, for what lies on it. */
function ground(mesh: Mesh, { depth, rough, spoil }: Ground): (x: number, z: number) => number {
  const half = (z: number, side: number): number => WIDE + rough * 2.2 * (fractal(z * 0.55 + side * 3.1, side * 1.7) - 0.5);
  const height = (x: number, z: number): number => {
    const bank =
      spoil.height *
      smoothstep(1.7, 0, Math.abs(x - spoil.x) + 0.5 * (fractal(z * 0.4, 0.3) - 0.5)) *
      smoothstep(END + 0.5, END + 5, z) *
      smoothstep(3.5, 0.5, z);
    return bank * (0.75 + 0.5 * fractal(x * 0.7, z * 0.5)) + 0.1 * (fractal(x * 0.35, z * 0.35) - 0.5);
  };
  mesh.use(PAINTS.clay, 1);
  // Under the seam between the field and the ground along the trench.
  for (const x of [-22.6, 22.6]) box(mesh, { origin: [x, -0.5, END], turn: 0 }, [42.6, 0.43, 3]);
  terrain(mesh, { from: [-44, -60], to: [44, END], cells: 70, height });
  for (const side of [-1, 1]) {
    // Columns run along the trench, rows away from it: close together at the lip, wide apart in the field.
    const z = (i: number): number => 4 + ((END - 4) * i) / COLUMNS;
    const reach = (k: number): number => 0.11 * k + 0.0042 * k ** 2.6;
    sheet(mesh.use(PAINTS.clay, 1), {
      columns: COLUMNS,
      rows: 24,
      point: (i, k) => {
        const x = side * (half(z(i), side) + reach(Math.max(0, k)));
        return [x, height(x, z(i)), z(i)];
      },
      uv: (p) => [p[0] + p[1] * 1.2, p[2] + p[1] * 0.4],
    });
    wall(mesh, { depth, half, height }, side);
  }
  mesh.use(PAINTS.earth);
  mesh.quad([
    [-1.3, -depth, 4],
    [1.3, -depth, 4],
    [1.3, -depth, END],
    [-1.3, -depth, END],
  ]);
  mesh.use(PAINTS.clay);
  mesh.quad([
    [-1.3, -depth, END],
    [1.3, -depth, END],
    [1.3, 0.1, END],
    [-1.3, 0.1, END],
  ]);
  return height;
}

interface Walls {
  readonly depth: number;
  readonly half: (z: number, side: number) => number;
  readonly height: (x: number, z: number) => number;
}

/** From the lip down: the bucket's marks bulge it, more towards the bottom. */
function wall(mesh: Mesh, { depth, half, height }: Walls, side: number): void {
  const rows = 12;
  sheet(mesh.use(PAINTS.clay, 1), {
    columns: COLUMNS,
    rows,
    point: (i, k) => {
      const z = 4 + ((END - 4) * i) / COLUMNS;
      const t = Math.min(1, Math.max(0, k / rows));
      const bulge = 0.42 * (fractal(z * 0.9 + side, t * 2.1) - 0.5) * t + 0.13 * t;
      const lip = side * half(z, side);
      return [lip - side * bulge, height(lip, z) * (1 - t) - depth * t, z];
    },
    uv: (p) => [p[2], p[1] * 1.4 + side * 5],
  });
}

/** Two aluminium rails against the walls with hydraulic struts between them, and sheets behind. */
function shore(mesh: Mesh, z: number, depth: number): void {
  for (const x of [-WIDE + 0.1, WIDE - 0.1]) {
    box(mesh.use(PAINTS.plywood), { origin: [x, -depth + 0.1, z], turn: 0 }, [0.03, depth + 0.25, 1.22]);
    box(mesh.use(PAINTS.galvanised), { origin: [x * 0.94, -depth + 0.25, z], turn: 0 }, [0.07, depth + 0.2, 0.16]);
  }
  for (const y of [-0.35, -depth + 0.85]) {
    tube(mesh.use(PAINTS.red), [-WIDE + 0.12, y, z], [0.05, y, z], { radius: 0.055, sides: 12 });
    tube(mesh.use(PAINTS.galvanised), [0.05, y, z], [WIDE - 0.12, y, z], { radius: 0.04, sides: 12 });
  }
}

function pipeline(mesh: Mesh, depth: number): void {
  tube(mesh.use(PAINTS.blue), [0.15, -depth + 0.17, END], [0.15, -depth + 0.17, -5.6], { radius: 0.16, sides: 14 });
  for (const z of [-13, -9.2]) tube(mesh, [0.15, -depth + 0.17, z], [0.15, -depth + 0.17, z - 0.2], { radius: 0.2, sides: 14 });
}

/** Clods along the lip and down the bank, pebbles on the trodden side. */
function stones(mesh: Mesh, random: Random, bank: (x: number, z: number) => number): void {
  for (let i = 0; i < 260; i += 1) {
    const size = 0.018 + 0.11 * random() ** 4;
    const z = 1.5 - random() * 15;
    const right = random() < 0.7;
    const x = right ? 1.15 + random() * 3 : -1.1 - random() * 2.6;
    mesh.use(right || random() < 0.6 ? PAINTS.clay : PAINTS.gravel, random());
    ball(mesh, [x, bank(x, z) + size * 0.4, z], [size * (0.8 + random() * 0.6), size * 0.75, size * (0.8 + random() * 0.6)], { rings: 4 });
  }
}

function fence(mesh: Mesh, x: number): Veil[] {
  return barrierMesh(mesh, [
    [x, 0, -1],
    [x - 0.1, 0, -4],
    [x + 0.1, 0, -7.5],
    [x, 0, -11],
    [x, 0, -14.5],
  ]);
}

function background(mesh: Mesh, random: Random): void {
  countryside(mesh, random, { z: -34 });
}
