/** Guardrails, ladders, scaffolds: what keeps people from falling, with the heights of 29 CFR 1926. */
import type { Mesh, Paint } from "../render/mesh.ts";
import { bar, box, spaced, tube } from "../render/shapes.ts";
import { add, length, mix, place, scale, sub, unit } from "../render/space.ts";
import type { Frame, Vec } from "../render/space.ts";
import { PAINTS } from "./paints.ts";

/** Metres: top rail 42 in, mid rail 21 in, toe board 3½ in (1926.502(b), (j)). */
const TOP = 1.07;
const MID = 0.53;

/** Posts every 2 m or so, two rails, a toe board, from lumber or pipe. */
export function guardrail(mesh: Mesh, a: Vec, b: Vec, material: "lumber" | "pipe" | "yellow" = "lumber"): void {
  const posts = Math.max(2, Math.round(length(sub(b, a)) / 2.1) + 1);
  const paint: Paint = material === "lumber" ? PAINTS.lumber : material === "yellow" ? PAINTS.safetyYellow : PAINTS.galvanised;
  const rail = (height: number): void => {
    mesh.use(paint);
    const [from, to] = [add(a, [0, height, 0]), add(b, [0, height, 0])];
    if (material === "lumber") bar(mesh, from, to, { width: 0.038, height: 0.089 });
    else tube(mesh, from, to, { radius: 0.024, sides: 8 });
  };
  for (const foot of spaced(a, b, posts)) {
    mesh.use(paint);
    const head = add(foot, [0, TOP + 0.02, 0]);
    if (material === "lumber") bar(mesh, foot, head, { width: 0.089, height: 0.045 });
    else tube(mesh, foot, head, { radius: 0.024, sides: 8 });
  }
  rail(TOP);
  rail(MID);
  mesh.use(PAINTS.lumber);
  bar(mesh, add(a, [0, 0.075, 0]), add(b, [0, 0.075, 0]), { width: 0.03, height: 0.14 });
}

/** Two rails and rungs every 30 cm. */
export function ladder(mesh: Mesh, foot: Vec, head: Vec, { across, paint = PAINTS.safetyYellow }: { across: Vec; paint?: Paint }): void {
  const side = scale(unit(across), 0.21);
  mesh.use(paint);
  for (const s of [1, -1]) bar(mesh, add(foot, scale(side, s)), add(head, scale(side, s)), { width: 0.028, height: 0.075 });
  const rungs = Math.floor(length(sub(head, foot)) / 0.3);
  mesh.use(PAINTS.galvanised);
  for (let i = 1; i <= rungs; i += 1) {
    const middle = mix(foot, head, (i - 0.4) / rungs);
    tube(mesh, add(middle, side), sub(middle, side), { radius: 0.017, sides: 6 });
  }
}

export interface Scaffold {
  readonly frame: Frame;
  readonly bays: number;
  readonly levels: number;
  /** Levels that carry planks; the others are open. */
  readonly planked: readonly number[];
  /** Levels with mid rail and toe board on the outside. */
  readonly guarded: readonly number[];
}

export const BAY = 2.13;
export const LIFT = 1.98;
const DEPTH = 1.2;

/** Tube scaffold along x; its outer side looks to +z, the wall stands at −z. */
export function scaffold(mesh: Mesh, { frame, bays, levels, planked, guarded }: Scaffold): void {
  const to = (x: number, y: number, z: number): Vec => place(frame, [x, y, z]);
  const pipe = (a: Vec, b: Vec, radius = 0.024): void => tube(mesh.use(PAINTS.galvanised), a, b, { radius, sides: 7 });
  const top = levels * LIFT + 1.1;
  for (let i = 0; i <= bays; i += 1) {
    for (const z of [0, -DEPTH]) {
      pipe(to(i * BAY, 0.05, z), to(i * BAY, z === 0 ? top : levels * LIFT, z), 0.027);
      box(mesh.use(PAINTS.greySteel), { ...frame, origin: to(i * BAY, 0.02, z) }, [0.15, 0.03, 0.15]);
      box(mesh.use(PAINTS.oldPlank), { ...frame, origin: to(i * BAY, 0, z) }, [0.4, 0.04, 0.26]);
    }
    for (let level = 0; level <= levels; level += 1) pipe(to(i * BAY, level * LIFT + 0.12, 0), to(i * BAY, level * LIFT + 0.12, -DEPTH));
  }
  for (let level = 1; level <= levels; level += 1) {
    const y = level * LIFT;
    for (const z of [0, -DEPTH]) pipe(to(0, y - 0.06, z), to(bays * BAY, y - 0.06, z));
    if (planked.includes(level)) planks(mesh, to, { bays, y });
    if (guarded.includes(level)) guards(mesh, to, { bays, y });
  }
  for (let i = 0; i < bays; i += 1) {
    for (let level = 0; level < levels; level += 1) {
      const flip = (i + level) % 2 === 0;
      pipe(to((flip ? i : i + 1) * BAY, level * LIFT + 0.15, 0.05), to((flip ? i + 1 : i) * BAY, (level + 1) * LIFT - 0.1, 0.05), 0.02);
    }
  }
}

type To = (x: number, y: number, z: number) => Vec;

function planks(mesh: Mesh, to: To, { bays, y }: { bays: number; y: number }): void {
  for (let i = 0; i < bays; i += 1) {
    for (let k = 0; k < 5; k += 1) {
      const z = -0.1 - k * 0.245;
      mesh.use(PAINTS.oldPlank);
      const [over, lift] = [0.15, (i % 2) * 0.012];
      bar(mesh, to(i * BAY - over, y + lift, z), to((i + 1) * BAY + over, y + lift, z), { width: 0.232, height: 0.042 });
    }
  }
}

function guards(mesh: Mesh, to: To, { bays, y }: { bays: number; y: number }): void {
  const end = bays * BAY;
  const line = (a: Vec, b: Vec): void => tube(mesh.use(PAINTS.safetyYellow), a, b, { radius: 0.023, sides: 7 });
  for (const height of [TOP, MID]) {
    line(to(0, y + height, 0.03), to(end, y + height, 0.03));
    for (const x of [0, end]) line(to(x, y + height, 0.03), to(x, y + height, -DEPTH));
  }
  mesh.use(PAINTS.lumber);
  bar(mesh, to(0, y + 0.1, 0.02), to(end, y + 0.1, 0.02), { width: 0.03, height: 0.16 });
}
