/** Hours and weathers, each a light to take pictures in. Directions: `bearing` clockwise from away-from-viewer, degrees. */
import type { Light } from "../render/scene.ts";
import type { Rgb, Vec } from "../render/space.ts";

interface Weather {
  readonly sunlight: Rgb;
  readonly zenith: Rgb;
  readonly horizon: Rgb;
  readonly bounce: Rgb;
  readonly clouds: number;
  readonly haze: number;
  readonly exposure: number;
}

const WEATHERS = {
  clear: {
    sunlight: [2.5, 2.28, 1.95],
    zenith: [0.13, 0.3, 0.7],
    horizon: [0.72, 0.86, 1.02],
    bounce: [0.3, 0.26, 0.2],
    clouds: 0.38,
    haze: 0.09,
    exposure: 0.95,
  },
  fair: {
    sunlight: [2.2, 2.02, 1.78],
    zenith: [0.2, 0.37, 0.74],
    horizon: [0.82, 0.9, 1],
    bounce: [0.3, 0.27, 0.22],
    clouds: 0.5,
    haze: 0.11,
    exposure: 0.97,
  },
  golden: {
    sunlight: [3, 2.16, 1.36],
    zenith: [0.17, 0.35, 0.76],
    horizon: [1.12, 1, 0.88],
    bounce: [0.32, 0.26, 0.19],
    clouds: 0.44,
    haze: 0.14,
    exposure: 0.92,
  },
  overcast: {
    sunlight: [0.42, 0.41, 0.39],
    zenith: [0.82, 0.86, 0.92],
    horizon: [1.02, 1.05, 1.08],
    bounce: [0.3, 0.29, 0.27],
    clouds: 0.93,
    haze: 0.16,
    exposure: 1.04,
  },
  bright: {
    sunlight: [1.35, 1.28, 1.18],
    zenith: [0.56, 0.66, 0.8],
    horizon: [0.98, 1.02, 1.06],
    bounce: [0.3, 0.28, 0.25],
    clouds: 0.8,
    haze: 0.13,
    exposure: 1.01,
  },
} as const satisfies Readonly<Record<string, Weather>>;

/** `height` is the sun's elevation in degrees. */
export function weather(name: keyof typeof WEATHERS, bearing: number, height: number): Light {
  const [b, h] = [(bearing * Math.PI) / 180, (height * Math.PI) / 180];
  const sun: Vec = [Math.sin(b) * Math.cos(h), Math.sin(h), -Math.cos(b) * Math.cos(h)];
  return { ...WEATHERS[name], sun };
}
