/** A person at work, 1.78 m tall, from a handful of joints: helmet, vest with reflective bands, boots, and a harness where it matters. */
import type { Mesh, Paint } from "../render/mesh.ts";
import { ball, box, limb, tube } from "../render/shapes.ts";
import { add, mix, place } from "../render/space.ts";
import type { Frame, Vec } from "../render/space.ts";
import { PAINTS } from "./paints.ts";
import { POSES } from "./poses.ts";
import type { Joints, Pose } from "./poses.ts";

export interface Worker {
  readonly frame: Frame;
  readonly pose: Pose;
  readonly vest?: Paint;
  readonly helmet?: Paint;
  readonly trousers?: Paint;
  readonly skin?: Paint;
  readonly harness?: boolean;
}

/** Draws the person and answers where the harness's ring sits, for a lanyard to hang from. */
export function worker(mesh: Mesh, figure: Worker): Vec {
  const { frame, pose, vest = PAINTS.vestLime, trousers = PAINTS.denim, helmet = PAINTS.helmetYellow, skin = PAINTS.skin } = figure;
  const joints = POSES[pose];
  const to = (p: Vec): Vec => place(frame, p);
  legs(mesh, joints, { to, frame, trousers });
  torso(mesh, joints, { to, frame, vest });
  arms(mesh, joints, { to, skin, sleeve: figure.harness === true ? PAINTS.shirt : PAINTS.plaid });
  head(mesh, joints, { to, frame, helmet, skin });
  if (figure.harness === true) harness(mesh, joints, to);
  return to(add(mix(joints.hips, joints.chest, 0.98), [0, 0, -0.17]));
}

type Place = (p: Vec) => Vec;

function legs(mesh: Mesh, { hips, knees, feet }: Joints, { to, frame, trousers }: { to: Place; frame: Frame; trousers: Paint }): void {
  for (const side of [0, 1] as const) {
    const hip = add(hips, [side === 0 ? 0.095 : -0.095, -0.02, 0]);
    mesh.use(trousers);
    limb(mesh, to(hip), to(knees[side]), { radius: 0.098, end: 0.068 });
    limb(mesh, to(knees[side]), to(add(feet[side], [0, 0.08, -0.01])), { radius: 0.068, end: 0.06 });
    mesh.use(PAINTS.boot);
    limb(mesh, to(add(feet[side], [0, 0.13, -0.015])), to(add(feet[side], [0, -0.01, -0.015])), { radius: 0.058, end: 0.062 });
    ball(mesh, to(add(feet[side], [0, -0.02, 0.075])), [0.055, 0.052, 0.115], { frame });
    mesh.use(PAINTS.rubber);
    box(mesh, { ...frame, origin: to(add(feet[side], [0, -0.08, 0.05])) }, [0.105, 0.025, 0.28]);
  }
}

function torso(mesh: Mesh, { hips, chest }: Joints, { to, frame, vest }: { to: Place; frame: Frame; vest: Paint }): void {
  mesh.use(PAINTS.denim);
  ball(mesh, to(hips), [0.165, 0.125, 0.125], { frame });
  mesh.use(vest);
  // Rings from waist to neck, so that the vest follows the back when it bends.
  const rings: readonly (readonly [number, number, number])[] = [
    [-0.1, 0.18, 0.14],
    [0.06, 0.172, 0.135],
    [0.36, 0.178, 0.135],
    [0.72, 0.195, 0.14],
    [1, 0.192, 0.125],
    [1.14, 0.12, 0.09],
    [1.24, 0.066, 0.066],
  ];
  let height = 0;
  for (let i = 1; i < rings.length; i += 1) {
    const [low, high] = [rings[i - 1], rings[i]];
    if (low === undefined || high === undefined) continue;
    const step = 0.46 * (high[0] - low[0]);
    ringBetween(mesh, { low: mix(hips, chest, low[0]), high: mix(hips, chest, high[0]), to }, { low, high, height, step });
    height += step;
  }
}

function ringBetween(
  mesh: Mesh,
  span: { low: Vec; high: Vec; to: Place },
  shape: { low: readonly [number, number, number]; high: readonly [number, number, number]; height: number; step: number },
): void {
  const sides = 16;
  const point = (base: Vec, size: readonly [number, number, number], k: number): readonly [Vec, Vec] => {
    const angle = (k / sides) * 2 * Math.PI;
    const out: Vec = [Math.cos(angle), 0, Math.sin(angle)];
    const n = span.to([out[0], 0.1, out[2]]);
    const zero = span.to([0, 0, 0]);
    return [span.to(add(base, [out[0] * size[1], 0, out[2] * size[2]])), [n[0] - zero[0], n[1] - zero[1], n[2] - zero[2]]];
  };
  for (let k = 0; k < sides; k += 1) {
    const [a, b] = [point(span.low, shape.low, k), point(span.low, shape.low, k + 1)];
    const [c, d] = [point(span.high, shape.high, k + 1), point(span.high, shape.high, k)];
    const [h0, h1] = [shape.height, shape.height + shape.step];
    const [v0, v1] = [k * 0.07, (k + 1) * 0.07];
    mesh.triangle(
      [a[0], b[0], c[0]],
      [
        [h0, v0],
        [h0, v1],
        [h1, v1],
      ],
      [a[1], b[1], c[1]],
    );
    mesh.triangle(
      [a[0], c[0], d[0]],
      [
        [h0, v0],
        [h1, v1],
        [h1, v0],
      ],
      [a[1], c[1], d[1]],
    );
  }
}

function arms(mesh: Mesh, { chest, elbows, hands }: Joints, { to, skin, sleeve }: { to: Place; skin: Paint; sleeve: Paint }): void {
  for (const side of [0, 1] as const) {
    const shoulder = add(chest, [side === 0 ? 0.2 : -0.2, 0.03, 0]);
    mesh.use(sleeve);
    limb(mesh, to(shoulder), to(elbows[side]), { radius: 0.068, end: 0.05 });
    limb(mesh, to(elbows[side]), to(mix(elbows[side], hands[side], 0.86)), { radius: 0.05, end: 0.038 });
    mesh.use(side === 0 ? PAINTS.glove : skin);
    ball(mesh, to(hands[side]), [0.045, 0.055, 0.05]);
  }
}

function head(
  mesh: Mesh,
  { chest, head: top }: Joints,
  { to, frame, helmet, skin }: { to: Place; frame: Frame; helmet: Paint; skin: Paint },
): void {
  mesh.use(skin);
  tube(mesh, to(add(chest, [0, 0.08, 0.01])), to(add(top, [0, -0.04, -0.01])), { radius: 0.06, sides: 10 });
  ball(mesh, to(add(top, [0, -0.012, 0])), [0.086, 0.122, 0.104], { frame });
  mesh.use(helmet);
  ball(mesh, to(add(top, [0, 0.035, -0.005])), [0.118, 0.125, 0.145], { from: 0, frame });
  const brim: Vec = add(top, [0, 0.03, 0.022]);
  ball(mesh, to(brim), [0.125, 0.018, 0.168], { frame });
}

function harness(mesh: Mesh, { hips, chest, knees }: Joints, to: Place): void {
  mesh.use(PAINTS.webbing);
  const strap = (a: Vec, b: Vec): void => tube(mesh, to(a), to(b), { radius: 0.024, sides: 6 });
  const [left, right] = [0.11, -0.11];
  for (const x of [left, right]) {
    strap(add(chest, [x, 0.1, 0.08]), add(hips, [x * 1.1, 0.08, 0.125]));
    strap(add(chest, [x, 0.1, -0.08]), add(mix(hips, chest, 0.62), [0, 0, -0.148]));
    strap(add(mix(hips, chest, 0.62), [0, 0, -0.148]), add(hips, [x * 1.2, 0.04, -0.13]));
    strap(add(chest, [x, 0.1, 0.08]), add(chest, [x, 0.1, -0.08]));
    const thigh = mix(hips, knees[x > 0 ? 0 : 1], 0.3);
    strap(add(thigh, [x > 0 ? 0.1 : -0.1, 0.03, 0.06]), add(thigh, [x > 0 ? 0.1 : -0.1, 0, -0.07]));
  }
  strap(add(chest, [-0.11, -0.12, 0.125]), add(chest, [0.11, -0.12, 0.125]));
  mesh.use(PAINTS.galvanised);
  ball(mesh, to(add(mix(hips, chest, 0.98), [0, 0, -0.15])), [0.035, 0.035, 0.02]);
}
