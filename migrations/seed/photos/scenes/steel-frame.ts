/** Steel erection high above a town: a connector on a beam, harness tied to a horizontal lifeline. */
import { Mesh } from "../render/mesh.ts";
import { randomFrom } from "../render/noise.ts";
import type { Random } from "../render/noise.ts";
import type { Scene } from "../render/scene.ts";
import { bar, box, cable, section, terrain, tube } from "../render/shapes.ts";
import { add } from "../render/space.ts";
import type { Vec } from "../render/space.ts";
import { hills, skyline, tree } from "../parts/nature.ts";
import { PAINTS } from "../parts/paints.ts";
import { weather } from "../parts/weather.ts";
import { worker } from "../parts/worker.ts";

const BAY = 6.4;

export function steelFrame(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  frameOfSteel(mesh);
  deckBelow(mesh);
  const beamTop = 0.16;
  const ring = worker(mesh, {
    frame: { origin: [0.35, beamTop, 0], turn: -1.3 },
    pose: "walking",
    harness: true,
    helmet: PAINTS.helmetWhite,
    vest: PAINTS.vestOrange,
  });
  const second = worker(mesh, { frame: { origin: [-5.1, beamTop, -BAY], turn: -2.2 }, pose: "kneeling", harness: true });
  lifeline(
    mesh,
    [
      [-BAY, 1.28, -0.28],
      [BAY, 1.28, -0.28],
    ],
    ring,
  );
  lifeline(
    mesh,
    [
      [-BAY * 2, 1.28, -BAY - 0.28],
      [BAY, 1.28, -BAY - 0.28],
    ],
    second,
  );
  streets(mesh, random);
  skyline(mesh, random, { z: -95, count: 13, tallest: 30, ground: -31 });
  skyline(mesh, random, { z: -170, count: 24, tallest: 20, ground: -31 });
  skyline(mesh, random, { z: -240, count: 26, tallest: 44, ground: -31 });
  skyline(mesh, random, { z: -310, count: 40, tallest: 24, ground: -31 });
  hills(mesh, { z: -350, height: 34 });
  return {
    mesh,
    camera: { eye: [2.7, 2.1, 5.6], target: [-0.7, 0.75, -1.5], fov: 54, tilt: -1.1 },
    light: weather("golden", 62, 24),
    focus: { center: [-1, 0, -2], radius: 12 },
  };
}

/** The town below: blocks of low buildings between streets, with trees in the yards. */
function streets(mesh: Mesh, random: Random): void {
  mesh.use(PAINTS.asphalt);
  terrain(mesh, { from: [-400, -420], to: [400, 30], cells: 40, height: () => -31 });
  const roofs = [PAINTS.membrane, PAINTS.roofing, PAINTS.concrete, PAINTS.roofing] as const;
  for (let row = 0; row < 7; row += 1) {
    for (let column = -7; column <= 7; column += 1) {
      const [x, z] = [column * 25 + (row % 2) * 8, -8 - row * 29];
      box(mesh.use(PAINTS.concrete, row), { origin: [x, -31, z], turn: 0 }, [19.5, 0.25, 22]);
      if (random() < 0.3)
        mesh.use(PAINTS.grass).quad([
          [x - 9, -30.7, z + 10],
          [x + 9, -30.7, z + 10],
          [x + 9, -30.7, z - 10],
          [x - 9, -30.7, z - 10],
        ]);
      for (let k = 0; k < 2; k += 1) {
        const [w, d, h] = [7 + random() * 3, 12 + random() * 7, 4 + random() * 9];
        const origin: Vec = [x - 4.8 + k * 9.6, -30.8, z + (random() - 0.5) * 4];
        box(mesh.use(random() < 0.5 ? PAINTS.towerBrick : PAINTS.towerPale), { origin, turn: 0 }, [w, h, d]);
        box(mesh.use(roofs[Math.floor(random() * 4)] ?? PAINTS.roofing), { origin: [origin[0], -30.8 + h, origin[2]], turn: 0 }, [
          w + 0.3,
          0.25,
          d + 0.3,
        ]);
        box(mesh.use(PAINTS.galvanised), { origin: [origin[0] + 1, -30.6 + h, origin[2] - 2], turn: 0 }, [1.6, 1, 2.2]);
      }
      tree(mesh, random, { foot: [x + 10.6, -31, z + (random() - 0.5) * 18], height: 6 + random() * 3, kind: "broad", leaves: 160 });
    }
  }
}

function frameOfSteel(mesh: Mesh): void {
  for (const x of [-BAY * 2, -BAY, BAY]) {
    for (const z of [0, -BAY, -BAY * 2]) {
      section(mesh.use(PAINTS.redSteel), [x, -9, z], [x, 3.4, z], { width: 0.3, height: 0.3 });
      box(mesh.use(PAINTS.redSteel), { origin: [x, -0.28, z + 0.17], turn: 0 }, [0.22, 0.34, 0.02]);
    }
  }
  for (const z of [0, -BAY, -BAY * 2]) {
    for (const y of [0, -4.1]) section(mesh.use(PAINTS.redSteel), [-BAY * 2, y, z], [BAY, y, z], { width: 0.21, height: 0.34 });
  }
  for (const x of [-BAY * 2, -BAY, BAY]) {
    for (const y of [0, -4.1]) section(mesh.use(PAINTS.redSteel), [x, y - 0.02, 0], [x, y - 0.02, -BAY * 2], { width: 0.19, height: 0.32 });
  }
  for (const x of [-4.3, -2.1, 2.1, 4.3])
    section(mesh.use(PAINTS.redSteel), [x, -0.03, 0], [x, -0.03, -BAY * 2], { width: 0.13, height: 0.24 });
  // Brace and the next member, still standing out over the edge.
  tube(mesh.use(PAINTS.greySteel), [-BAY, -3.9, -BAY], [BAY, -0.3, -BAY], { radius: 0.07 });
  section(mesh.use(PAINTS.redSteel), [BAY, 3.2, -BAY], [BAY, 3.2, -BAY * 2], { width: 0.19, height: 0.32 });
}

function deckBelow(mesh: Mesh): void {
  mesh.use(PAINTS.deck);
  for (let i = 0; i < 9; i += 1) {
    const x = -BAY * 2 + i * 1.4;
    mesh.use(PAINTS.deck);
    mesh.quad([
      [x, -3.9, -BAY * 2],
      [x, -3.9, -0.2],
      [x + 1.36, -3.9, -0.2],
      [x + 1.36, -3.9, -BAY * 2],
    ]);
  }
  mesh.use(PAINTS.deck);
  mesh.quad([
    [-BAY * 2, 0.19, -BAY * 2],
    [-BAY * 2, 0.19, -BAY - 1.4],
    [-3.2, 0.19, -BAY - 1.4],
    [-3.2, 0.19, -BAY * 2],
  ]);
  for (let i = 0; i < 4; i += 1)
    bar(mesh.use(PAINTS.lumber), [-5.4 + i * 0.1, -3.75, -5], [-2.2, -3.75, -4.6 + i * 0.16], { width: 0.1, height: 0.1 });
}

/** Stanchions at both ends, the line between them, and the lanyard from the ring to a point above the worker. */
function lifeline(mesh: Mesh, [a, b]: readonly [Vec, Vec], ring: Vec): void {
  for (const end of [a, b]) tube(mesh.use(PAINTS.safetyYellow), [end[0], 0.1, end[2]], add(end, [0, 0.06, 0]), { radius: 0.035 });
  cable(mesh.use(PAINTS.galvanised), a, b, { radius: 0.011, drop: 0.12 });
  const snap: Vec = [ring[0] + 0.75, a[1] - 0.1, a[2]];
  cable(mesh.use(PAINTS.orange), ring, snap, { radius: 0.017, drop: 0.34 });
}
