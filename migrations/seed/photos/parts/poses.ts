/** How people stand at work: the joints of a body 1.78 m tall. */
import type { Vec } from "../render/space.ts";

export type Pose = "standing" | "walking" | "reaching" | "kneeling" | "bending" | "carrying" | "pointing";

/** Joints in the worker's own frame: x to the left hand, y up, z to the front. */
export interface Joints {
  readonly hips: Vec;
  readonly chest: Vec;
  readonly head: Vec;
  readonly knees: readonly [Vec, Vec];
  readonly feet: readonly [Vec, Vec];
  readonly elbows: readonly [Vec, Vec];
  readonly hands: readonly [Vec, Vec];
}

export const POSES: Readonly<Record<Pose, Joints>> = {
  standing: {
    hips: [0, 0.95, 0],
    chest: [0, 1.4, 0.02],
    head: [0, 1.66, 0.05],
    knees: [
      [0.11, 0.5, 0.03],
      [-0.11, 0.5, 0.02],
    ],
    feet: [
      [0.13, 0.08, 0],
      [-0.13, 0.08, -0.02],
    ],
    elbows: [
      [0.27, 1.14, -0.02],
      [-0.27, 1.14, 0],
    ],
    hands: [
      [0.25, 0.92, 0.14],
      [-0.24, 0.94, 0.16],
    ],
  },
  walking: {
    hips: [0, 0.93, 0],
    chest: [0, 1.38, 0.05],
    head: [0, 1.64, 0.09],
    knees: [
      [0.1, 0.5, 0.2],
      [-0.1, 0.48, -0.02],
    ],
    feet: [
      [0.11, 0.1, 0.3],
      [-0.11, 0.1, -0.36],
    ],
    elbows: [
      [0.26, 1.13, -0.12],
      [-0.26, 1.13, 0.12],
    ],
    hands: [
      [0.23, 0.93, 0],
      [-0.22, 0.98, 0.32],
    ],
  },
  reaching: {
    hips: [0, 0.94, 0],
    chest: [0, 1.4, 0.06],
    head: [0, 1.67, 0.1],
    knees: [
      [0.12, 0.5, 0.06],
      [-0.12, 0.49, -0.02],
    ],
    feet: [
      [0.15, 0.08, 0.06],
      [-0.15, 0.08, -0.12],
    ],
    elbows: [
      [0.3, 1.3, 0.25],
      [-0.28, 1.42, 0.24],
    ],
    hands: [
      [0.2, 1.42, 0.5],
      [-0.16, 1.66, 0.46],
    ],
  },
  kneeling: {
    hips: [0, 0.52, -0.1],
    chest: [0, 0.94, 0.1],
    head: [0, 1.18, 0.22],
    knees: [
      [0.14, 0.5, 0.3],
      [-0.14, 0.08, 0.26],
    ],
    feet: [
      [0.15, 0.08, 0.24],
      [-0.14, 0.1, -0.22],
    ],
    elbows: [
      [0.28, 0.72, 0.28],
      [-0.27, 0.68, 0.26],
    ],
    hands: [
      [0.14, 0.46, 0.5],
      [-0.12, 0.36, 0.5],
    ],
  },
  bending: {
    hips: [0, 0.88, -0.16],
    chest: [0, 1.14, 0.22],
    head: [0, 1.26, 0.46],
    knees: [
      [0.13, 0.48, 0.06],
      [-0.13, 0.47, 0.02],
    ],
    feet: [
      [0.16, 0.08, 0],
      [-0.16, 0.08, -0.1],
    ],
    elbows: [
      [0.28, 0.86, 0.36],
      [-0.27, 0.88, 0.34],
    ],
    hands: [
      [0.12, 0.66, 0.58],
      [-0.06, 0.84, 0.5],
    ],
  },
  carrying: {
    hips: [0, 0.94, 0],
    chest: [0, 1.39, -0.01],
    head: [0, 1.66, 0.03],
    knees: [
      [0.11, 0.5, 0.12],
      [-0.11, 0.48, -0.04],
    ],
    feet: [
      [0.12, 0.08, 0.16],
      [-0.12, 0.1, -0.24],
    ],
    elbows: [
      [0.28, 1.12, 0.08],
      [-0.28, 1.12, 0.08],
    ],
    hands: [
      [0.2, 1.1, 0.36],
      [-0.2, 1.1, 0.36],
    ],
  },
  pointing: {
    hips: [0, 0.95, 0],
    chest: [0, 1.4, 0],
    head: [0, 1.66, 0.03],
    knees: [
      [0.11, 0.5, 0.03],
      [-0.11, 0.5, 0.01],
    ],
    feet: [
      [0.15, 0.08, 0.02],
      [-0.13, 0.08, -0.03],
    ],
    elbows: [
      [0.36, 1.36, 0.2],
      [-0.27, 1.13, 0.02],
    ],
    hands: [
      [0.48, 1.46, 0.46],
      [-0.2, 1.02, 0.24],
    ],
  },
};
