/** A temporary power board on posts: breaker box, GFCI outlets with their covers, cords kept off the mud. */
import { Mesh } from "../render/mesh.ts";
import { randomFrom } from "../render/noise.ts";
import type { Scene } from "../render/scene.ts";
import { ball, bar, box, cable, hose, terrain, tube } from "../render/shapes.ts";
import type { Vec } from "../render/space.ts";
import { countryside } from "../parts/nature.ts";
import { PAINTS } from "../parts/paints.ts";
import { cone, gangBox } from "../parts/props.ts";
import { framedHouse } from "../parts/house.ts";
import { weather } from "../parts/weather.ts";

export function temporaryPower(seed: number): Scene {
  const random = randomFrom(seed);
  const mesh = new Mesh();
  mesh.use(PAINTS.earth);
  terrain(mesh, { from: [-40, -50], to: [40, 8], cells: 120, height: (x, z) => 0.06 * Math.sin(x * 1.3 + z * 0.4) * Math.cos(z * 0.9) });
  board(mesh);
  cords(mesh);
  framedHouse(mesh, { origin: [5.4, 0, -15], turn: -0.35 });
  gangBox(mesh, { origin: [-2.3, 0, -1.5], turn: 0.5 });
  cone(mesh, [-1.3, 0, 0.5]);
  for (let i = 0; i < 60; i += 1) {
    const size = 0.015 + 0.035 * random();
    ball(mesh.use(PAINTS.gravel), [(random() - 0.5) * 6, size * 0.4, 1.6 - random() * 4], [size, size * 0.7, size]);
  }
  countryside(mesh, random, { z: -30 });
  return {
    mesh,
    camera: { eye: [0.35, 1.6, 2.75], target: [-0.02, 1.18, 0], fov: 54, tilt: -0.8 },
    light: weather("bright", 212, 46),
    focus: { center: [0, 1, -2.5], radius: 7.5 },
  };
}

function board(mesh: Mesh): void {
  for (const x of [-0.78, 0.78]) bar(mesh.use(PAINTS.lumber), [x, -0.1, -0.06], [x, 2.2, -0.06], { width: 0.09, height: 0.09 });
  for (const x of [-0.78, 0.78]) bar(mesh.use(PAINTS.lumber), [x, 1.3, -0.1], [x, 0, -1.1], { width: 0.09, height: 0.04 });
  box(mesh.use(PAINTS.plywood), { origin: [0, 0.62, 0], turn: 0 }, [1.82, 1.5, 0.02]);
  box(mesh.use(PAINTS.lumber), { origin: [0, 2.13, 0.06], turn: 0 }, [2, 0.03, 0.3]);
  // Breaker box with its cover open to the side.
  box(mesh.use(PAINTS.greyBox), { origin: [-0.4, 1.15, 0.08], turn: 0 }, [0.46, 0.76, 0.14]);
  box(mesh.use(PAINTS.darkSteel), { origin: [-0.4, 1.2, 0.155], turn: 0 }, [0.36, 0.64, 0.01]);
  for (let i = 0; i < 6; i += 1) {
    for (const x of [-0.47, -0.33]) {
      box(mesh.use(PAINTS.black), { origin: [x, 1.3 + i * 0.075, 0.165], turn: 0 }, [0.1, 0.055, 0.02]);
      box(mesh.use(PAINTS.white), { origin: [x + (x < -0.4 ? 0.025 : -0.025), 1.312 + i * 0.075, 0.18], turn: 0 }, [0.02, 0.03, 0.016]);
    }
  }
  box(mesh.use(PAINTS.greyBox), { origin: [-0.85, 1.15, 0.32], turn: 1.1 }, [0.46, 0.76, 0.015]);
  box(mesh.use(PAINTS.stripes), { origin: [-0.4, 1.955, 0.15], turn: 0 }, [0.4, 0.07, 0.004]);
  conduit(mesh);
  for (const [x, y] of [
    [0.18, 1.62],
    [0.55, 1.62],
    [0.18, 1.22],
    [0.55, 1.22],
  ] as const)
    outlet(mesh, x, y);
}

function conduit(mesh: Mesh): void {
  const pipe = (a: Vec, b: Vec): void => tube(mesh.use(PAINTS.galvanised), a, b, { radius: 0.017, sides: 9 });
  pipe([-0.17, 1.66, 0.09], [0.13, 1.66, 0.09]);
  pipe([0.23, 1.66, 0.09], [0.5, 1.66, 0.09]);
  for (const x of [0.18, 0.55]) pipe([x, 1.6, 0.09], [x, 1.36, 0.09]);
  tube(mesh.use(PAINTS.greyBox), [-0.4, 1.9, 0.08], [-0.4, 2.6, 0.08], { radius: 0.03, sides: 10 });
  cable(mesh.use(PAINTS.black), [-0.4, 2.6, 0.08], [-8, 4.6, -7], { radius: 0.018, drop: 0.5 });
}

/** A duplex outlet with test and reset buttons under a raised weather cover. */
function outlet(mesh: Mesh, x: number, y: number): void {
  box(mesh.use(PAINTS.greyBox), { origin: [x, y - 0.07, 0.06], turn: 0 }, [0.13, 0.17, 0.1]);
  box(mesh.use(PAINTS.white), { origin: [x, y - 0.05, 0.113], turn: 0 }, [0.075, 0.125, 0.008]);
  for (const dy of [-0.02, 0.045]) {
    for (const dx of [-0.012, 0.012])
      box(mesh.use(PAINTS.black), { origin: [x + dx, y + dy - 0.005, 0.118], turn: 0 }, [0.005, 0.016, 0.004]);
  }
  box(mesh.use(PAINTS.red), { origin: [x - 0.012, y + 0.018, 0.119], turn: 0 }, [0.018, 0.01, 0.006]);
  box(mesh.use(PAINTS.black), { origin: [x + 0.012, y + 0.018, 0.119], turn: 0 }, [0.018, 0.01, 0.006]);
  mesh.use(PAINTS.greyBox);
  mesh.quad([
    [x - 0.07, y + 0.1, 0.11],
    [x + 0.07, y + 0.1, 0.11],
    [x + 0.07, y + 0.16, 0.23],
    [x - 0.07, y + 0.16, 0.23],
  ]);
}

function cords(mesh: Mesh): void {
  for (const [x, paint, end] of [
    [0.55, PAINTS.safetyYellow, 3.2],
    [0.18, PAINTS.orange, -2.9],
  ] as const) {
    box(mesh.use(PAINTS.black), { origin: [x, 1.15, 0.14], turn: 0 }, [0.04, 0.05, 0.06]);
    const points: readonly Vec[] = [
      [x, 1.17, 0.17],
      [x + 0.02, 1.02, 0.24],
      [x + 0.04, 0.7, 0.2],
      [x + 0.06, 0.3, 0.24],
      [x + 0.2, 0.06, 0.4],
      [x + (end - x) * 0.35, 0.05, 0.3],
      [x + (end - x) * 0.7, 0.05, -1.3],
      [end, 0.05, -3.4],
      [end + 1, 0.05, -9],
    ];
    hose(mesh.use(paint), points, 0.012);
  }
  // Spare cord hung up in a coil.
  for (let turn = 0; turn < 5; turn += 1) {
    for (let i = 0; i < 14; i += 1) {
      const p = (k: number): Vec => [
        0.72 + 0.13 * Math.cos(k * 0.45) + turn * 0.006,
        0.86 + 0.19 * Math.sin(k * 0.45) - turn * 0.008,
        0.06 + turn * 0.012,
      ];
      tube(mesh.use(PAINTS.orange), p(i), p(i + 1), { radius: 0.011, sides: 5 });
    }
  }
}
