/** A tower crane: lattice mast, jib, counter-jib with ballast, cab, trolley, hook and load. */
import type { Mesh } from "../render/mesh.ts";
import { bar, box, tube } from "../render/shapes.ts";
import { add, place } from "../render/space.ts";
import type { Frame, Vec } from "../render/space.ts";
import { PAINTS } from "./paints.ts";

export interface TowerCrane {
  readonly frame: Frame;
  readonly height: number;
  readonly jib: number;
  /** Metres from the mast to the trolley, and from the jib down to the hook. */
  readonly reach: number;
  readonly drop: number;
}

const MAST = 1.9;

/** The jib points along +x of the frame. Answers where the hook hangs. */
export function towerCrane(mesh: Mesh, { frame, height, jib, reach, drop }: TowerCrane): Vec {
  const to = (x: number, y: number, z: number): Vec => place(frame, [x, y, z]);
  const rod = (a: Vec, b: Vec, radius = 0.06): void => tube(mesh.use(PAINTS.craneYellow, 2), a, b, { radius, sides: 5 });
  const half = MAST / 2;
  const posts: readonly (readonly [number, number])[] = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
  posts.forEach(([x, z], i) => {
    rod(to(x, 0, z), to(x, height, z), 0.1);
    const [nx, nz] = posts[(i + 1) % 4] ?? [0, 0];
    for (let y = 0; y + MAST <= height; y += MAST) {
      rod(to(x, y, z), to(nx, y + MAST, nz));
      rod(to(x, y + MAST, z), to(nx, y + MAST, nz));
    }
  });
  const deck = height + 0.9;
  box(mesh.use(PAINTS.darkSteel), { ...frame, origin: to(0, height, 0) }, [2.6, 0.9, 2.6]);
  box(mesh.use(PAINTS.white), { ...frame, origin: to(1.6, height - 1.1, 1.5) }, [1.7, 2, 1.4]);
  box(mesh.use(PAINTS.glass), { ...frame, origin: to(2.4, height - 0.7, 1.5) }, [0.2, 1.3, 1.3]);
  const peak = to(0, deck + 6.5, 0);
  for (const [x, z] of posts) rod(to(x, deck, z), peak, 0.09);
  lattice(to, rod, { from: 1.2, to: jib, deck });
  lattice(to, rod, { from: -1.2, to: -jib * 0.3, deck });
  rod(peak, to(jib * 0.62, deck + 1.3, 0), 0.05);
  rod(peak, to(jib * 0.3, deck + 1.3, 0), 0.05);
  rod(peak, to(-jib * 0.28, deck + 1.3, 0), 0.05);
  for (let i = 0; i < 4; i += 1)
    box(mesh.use(PAINTS.concrete), { ...frame, origin: to(-jib * 0.29 + i * 0.75, deck - 2.3, 0) }, [0.65, 2.6, 1.5]);
  box(mesh.use(PAINTS.greyBox), { ...frame, origin: to(-jib * 0.16, deck + 0.2, 0) }, [2.6, 1.3, 1.3]);
  box(mesh.use(PAINTS.darkSteel), { ...frame, origin: to(reach, deck - 0.5, 0) }, [1.4, 0.4, 1.3]);
  const hook = to(reach, deck - drop, 0);
  for (const x of [-0.3, 0.3])
    tube(mesh.use(PAINTS.black), to(reach + x, deck - 0.4, 0), add(hook, [0, 0.6, 0]), { radius: 0.035, sides: 4 });
  box(mesh.use(PAINTS.stripes), { ...frame, origin: hook }, [0.45, 0.7, 0.3]);
  return hook;
}

type Rod = (a: Vec, b: Vec, radius?: number) => void;

function lattice(to: (x: number, y: number, z: number) => Vec, rod: Rod, span: { from: number; to: number; deck: number }): void {
  const { from, to: end, deck } = span;
  const steps = Math.max(2, Math.round(Math.abs(end - from) / 1.9));
  const x = (i: number): number => from + ((end - from) * i) / steps;
  for (const z of [-0.6, 0.6]) rod(to(from, deck, z), to(end, deck, z), 0.075);
  rod(to(from, deck + 1.35, 0), to(x(steps - 1), deck + 1.35, 0), 0.085);
  for (let i = 0; i < steps; i += 1) {
    for (const z of [-0.6, 0.6]) {
      rod(to(x(i), deck, z), to((x(i) + x(i + 1)) / 2, deck + 1.35, 0), 0.045);
      rod(to((x(i) + x(i + 1)) / 2, deck + 1.35, 0), to(x(i + 1), deck, z), 0.045);
    }
    rod(to(x(i), deck, -0.6), to(x(i + 1), deck, 0.6), 0.04);
  }
}

/** What hangs from the hook: a bundle of bars on two slings. */
export function slungBars(mesh: Mesh, hook: Vec, turn: number): void {
  const frame: Frame = { origin: add(hook, [0, -2.6, 0]), turn };
  for (const x of [-2, 2]) tube(mesh.use(PAINTS.black), hook, place(frame, [x, 0.35, 0]), { radius: 0.025, sides: 4 });
  for (let i = 0; i < 14; i += 1) {
    const [y, z] = [0.09 * Math.floor(i / 5), 0.09 * ((i % 5) - 2)];
    bar(mesh.use(PAINTS.rebar), place(frame, [-3.6, y, z]), place(frame, [3.6, y, z]), { width: 0.07, height: 0.07 });
  }
}
