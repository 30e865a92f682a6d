/** What stands behind a site: trees from many small leaves, hills, hedges, and buildings in the haze. */
import type { Mesh, Paint } from "../render/mesh.ts";
import type { Random } from "../render/noise.ts";
import { fractal } from "../render/noise.ts";
import { box, terrain, tube } from "../render/shapes.ts";
import { add, mix, scale, smoothstep, sub, unit } from "../render/space.ts";
import type { Vec } from "../render/space.ts";
import { PAINTS } from "./paints.ts";

export interface Tree {
  readonly foot: Vec;
  readonly height: number;
  readonly kind: "broad" | "conifer";
  readonly leaf?: Paint;
  /** Leaves; fewer and larger ones do for the distance. */
  readonly leaves?: number;
}

export function tree(mesh: Mesh, random: Random, { foot, height, kind, leaf, leaves = 900 }: Tree): void {
  const top = add(foot, [0, height, 0]);
  mesh.use(PAINTS.bark);
  tube(mesh, foot, mix(foot, top, 0.9), { radius: height * 0.022, end: height * 0.005, sides: 7 });
  if (kind === "broad") crown(mesh, random, { foot, height, leaves, leaf: leaf ?? PAINTS.leaf });
  else cone(mesh, random, { foot, height, leaves, leaf: leaf ?? PAINTS.needle });
}

interface Crown {
  readonly foot: Vec;
  readonly height: number;
  readonly leaves: number;
  readonly leaf: Paint;
}

/** Clumps fill an egg; leaves stand on the shells of the clumps, so that light and shade gather as in a real crown. */
function crown(mesh: Mesh, random: Random, { foot, height, leaves, leaf }: Crown): void {
  const size = height * 1.3 * Math.sqrt(1 / leaves);
  const clumps = Math.round(9 + Math.sqrt(leaves) * 0.5);
  for (let i = 0; i < clumps; i += 1) {
    const out = unit([random() - 0.5, (random() - 0.5) * 0.9, random() - 0.5]);
    const reach = height * Math.cbrt(0.06 + 0.94 * random());
    const center = add(foot, [out[0] * reach * 0.25, height * 0.62 + out[1] * reach * 0.26, out[2] * reach * 0.25]);
    const radius = height * ((0.46 + 0.3 * random()) / Math.sqrt(clumps));
    const tone = random();
    for (let k = 0; k < leaves / clumps; k += 1) {
      const side = unit([random() - 0.5, random() - 0.4, random() - 0.5]);
      mesh.use(leaf, tone + k * 0.037);
      blade(mesh, random, {
        at: add(center, scale(side, radius * (0.45 + 0.7 * random()))),
        out: side,
        size: size * (0.5 + 0.6 * random()),
      });
    }
  }
}

/** Boughs that hang a little, shorter towards the top: each a long triangle with its tip outwards. */
function cone(mesh: Mesh, random: Random, { foot, height, leaves, leaf }: Crown): void {
  const wide = height * 0.75 * Math.sqrt(1 / leaves);
  for (let k = 0; k < leaves; k += 1) {
    const level = 1 - Math.sqrt(random()) * 0.93;
    const reach = height * 0.2 * (1.03 - level) * (0.5 + 0.5 * random()) * (0.72 + 0.28 * Math.sin(level * 60));
    const angle = random() * 6.283;
    const out: Vec = [Math.cos(angle), 0, Math.sin(angle)];
    const root = add(foot, [out[0] * reach * 0.25, height * level, out[2] * reach * 0.25]);
    const tip = add(foot, [out[0] * reach, height * level - reach * (0.25 + 0.3 * random()), out[2] * reach]);
    const half = scale([-out[2], 0.25 * (random() - 0.5), out[0]], wide * (0.35 + 0.5 * random()) * (1.1 - level));
    const n = unit([out[0], 0.55, out[2]]);
    mesh.use(leaf, random());
    mesh.triangle(
      [sub(root, half), add(root, half), tip],
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [n, n, n],
    );
  }
}

function blade(mesh: Mesh, random: Random, { at, out, size }: { at: Vec; out: Vec; size: number }): void {
  const spin = (): Vec => [(random() - 0.5) * 2 * size, (random() - 0.5) * 2 * size, (random() - 0.5) * 2 * size];
  const n = unit(mix(out, [0, 1, 0], 0.25));
  const u = random();
  mesh.triangle(
    [add(at, spin()), add(at, spin()), add(at, spin())],
    [
      [u, 0],
      [u, 0],
      [u, 0],
    ],
    [n, n, n],
  );
}

/** A row of trees along a line at some distance, no two alike. */
export function treeLine(mesh: Mesh, random: Random, { from, to, count }: { from: Vec; to: Vec; count: number }): void {
  for (let i = 0; i < count; i += 1) {
    const foot = add(mix(from, to, (i + random() * 0.7) / count), [0, -0.3, (random() - 0.5) * 8]);
    const kind = random() < 0.4 ? "conifer" : "broad";
    tree(mesh, random, { foot, height: 7 + random() * 7, kind, leaves: 1700, leaf: broadLeaf(random, kind) });
  }
}

function broadLeaf(random: Random, kind: Tree["kind"]): Paint {
  if (kind === "conifer") return PAINTS.needle;
  return random() < 0.3 ? PAINTS.autumnLeaf : PAINTS.leaf;
}

/** Fields from `z` to the horizon, a wood along their edge and a ridge behind it. */
export function countryside(mesh: Mesh, random: Random, { z, ground = 0 }: { z: number; ground?: number }): void {
  mesh.use(PAINTS.grass);
  terrain(mesh, { from: [-300, -320], to: [300, z], cells: 40, height: (x) => ground + 0.03 + 1.2 * (fractal(x * 0.02, 0.5) - 0.4) });
  treeLine(mesh, random, { from: [-44, ground, z - 6], to: [44, ground, z - 9], count: 15 });
  treeLine(mesh, random, { from: [-110, ground, z - 60], to: [110, ground, z - 64], count: 26 });
  hills(mesh, { z: -170, height: 24 });
}

/** A ridge far off, blue with distance. */
export function hills(mesh: Mesh, { z, height }: { z: number; height: number }): void {
  mesh.use(PAINTS.needle);
  const rise = (x: number, depth: number): number =>
    -12 + (height + 8) * (0.45 + 0.55 * fractal(x * 0.0045 + 3.3, 0.4)) * smoothstep(0, 60, z - depth);
  terrain(mesh, { from: [-760, z - 70], to: [760, z], cells: 90, height: rise });
}

/** Blocks of windows between two bearings, lower towards the sides. */
export function skyline(
  mesh: Mesh,
  random: Random,
  { z, count, tallest, ground = -2 }: { z: number; count: number; tallest: number; ground?: number },
): void {
  const paints = [PAINTS.towerPale, PAINTS.towerDark, PAINTS.towerBrick];
  for (let i = 0; i < count; i += 1) {
    const x = ((i + 0.5) / count - 0.5) * Math.abs(z) * 2.4 + (random() - 0.5) * 8;
    const width = 12 + random() * 16;
    const height = tallest * (0.3 + 0.7 * random()) * (1 - 0.4 * Math.abs((i + 0.5) / count - 0.5));
    mesh.use(paints[Math.floor(random() * 3)] ?? PAINTS.towerPale);
    box(mesh, { origin: [x, ground, z - random() * 40], turn: (random() - 0.5) * 0.5 }, [width, height, 14]);
    if (random() < 0.5) box(mesh.use(PAINTS.greyBox), { origin: [x + 2, ground + height, z - 20], turn: 0 }, [4, 2.6, 4]);
  }
}
