/** What stands behind a site: trees from many small leaves, hills, hedges, and buildings in the haze. */
import type { Mesh, Paint } from "../render/mesh.ts";
import type { Random } from "../render/noise.ts";
import { fractal } from "../render/noise.ts";
import { ball, box, terrain, tube } from "../render/shapes.ts";
import { add, mix, scale, smoothstep, unit } from "../render/space.ts";
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

/** Two dozen clumps fill an egg; leaves stand around each of them and break its outline. */
function crown(mesh: Mesh, random: Random, { foot, height, leaves, leaf }: Crown): void {
  const size = height * 0.6 * Math.sqrt(1 / leaves);
  const clumps = Math.round(8 + Math.sqrt(leaves));
  for (let i = 0; i < clumps; i += 1) {
    const out = unit([random() - 0.5, (random() - 0.5) * 0.8, random() - 0.5]);
    const reach = Math.cbrt(0.1 + 0.9 * random());
    const center = add(foot, [out[0] * reach * height * 0.28, height * (0.63 + out[1] * reach * 0.28), out[2] * reach * height * 0.28]);
    const radius = height * ((0.4 + 0.3 * random()) / Math.sqrt(clumps));
    ball(mesh.use(leaf, i), center, [radius, radius * 0.8, radius], { rings: 3 });
    for (let k = 0; k < leaves / clumps; k += 1) {
      const side = unit([random() - 0.5, random() - 0.42, random() - 0.5]);
      mesh.use(leaf, i + k * 0.013);
      blade(mesh, random, {
        at: add(center, scale(side, radius * (0.9 + 0.45 * random()))),
        out: side,
        size: size * (0.6 + 0.7 * random()),
      });
    }
  }
}

/** Whorls of branches that hang a little, shorter towards the top. */
function cone(mesh: Mesh, random: Random, { foot, height, leaves, leaf }: Crown): void {
  const size = height * 0.62 * Math.sqrt(1 / leaves);
  tube(mesh.use(leaf, 3), add(foot, [0, height * 0.1, 0]), add(foot, [0, height * 0.97, 0]), {
    radius: height * 0.085,
    end: 0.01,
    sides: 9,
  });
  for (let k = 0; k < leaves; k += 1) {
    const level = 1 - Math.sqrt(random()) * 0.92;
    const whorl = 0.6 + 0.4 * Math.sin(level * 58 + random());
    const reach = height * 0.19 * (1.02 - level) * whorl * (0.35 + 0.65 * random());
    const angle = random() * 6.283;
    const out: Vec = [Math.cos(angle), 0, Math.sin(angle)];
    const at: Vec = add(foot, [out[0] * reach, height * level - reach * 0.3, out[2] * reach]);
    mesh.use(leaf, k * 0.017);
    blade(mesh, random, { at, out: unit([out[0], 0.4, out[2]]), size: size * (0.6 + 0.7 * random()) });
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
    const kind = random() < 0.45 ? "conifer" : "broad";
    tree(mesh, random, { foot, height: 7 + random() * 7, kind, leaves: 520, leaf: broadLeaf(random, kind) });
  }
}

function broadLeaf(random: Random, kind: Tree["kind"]): Paint {
  if (kind === "conifer") return PAINTS.needle;
  return random() < 0.3 ? PAINTS.autumnLeaf : PAINTS.leaf;
}

/** A ridge far off, blue with distance. */
export function hills(mesh: Mesh, { z, height }: { z: number; height: number }): void {
  mesh.use(PAINTS.needle);
  const rise = (x: number, depth: number): number =>
    -12 + (height + 8) * (0.45 + 0.55 * fractal(x * 0.0045 + 3.3, 0.4)) * smoothstep(0, 60, z - depth);
  terrain(mesh, { from: [-420, z - 70], to: [420, z], cells: 64, height: rise });
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
