/** The sky: a gradient with the sun's glow in it, and clouds on a plane that runs towards the horizon. */
import { fractal } from "./noise.ts";
import type { Light } from "./scene.ts";
import { clamp01, smoothstep } from "./space.ts";

/** Linear light, filled in place. */
export interface Color {
  r: number;
  g: number;
  b: number;
}

/** A line of sight, not of unit length. */
export interface Ray {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly length: number;
}

/** Without clouds: for reflections, ambient light and haze. */
// oxlint-disable-next-line max-params -- called for every pixel: an array for the direction would be garbage
export function skyGradient(out: Color, light: Light, x: number, y: number, z: number): void {
  const { zenith, horizon, sun, sunlight } = light;
  const t = Math.sqrt(clamp01(y));
  const s = clamp01(x * sun[0] + y * sun[1] + z * sun[2]);
  const s4 = s * s * s * s;
  const glow = 0.1 * s4 + 0.5 * s4 ** 8 * (1 - light.clouds);
  out.r = horizon[0] + (zenith[0] - horizon[0]) * t + sunlight[0] * glow;
  out.g = horizon[1] + (zenith[1] - horizon[1]) * t + sunlight[1] * glow;
  out.b = horizon[2] + (zenith[2] - horizon[2]) * t + sunlight[2] * glow;
}

/** With clouds, for what the camera sees; `drift` moves them, so that two pictures never share a sky. */
export function skyColor(out: Color, light: Light, ray: Ray, drift: number): void {
  const x = ray.x / ray.length;
  const y = ray.y / ray.length;
  const z = ray.z / ray.length;
  skyGradient(out, light, x, y, z);
  if (light.clouds <= 0 || y < 0.01) return;
  const reach = 0.85 / (y + 0.1);
  const u = x * reach + drift;
  const v = z * reach + drift * 0.37;
  const density = cloudDensity(light.clouds, u, v);
  if (density <= 0) return;
  const behind = cloudDensity(light.clouds, u + light.sun[0] * 0.22, v + light.sun[2] * 0.22);
  const lit = clamp01(1.1 - 0.9 * behind);
  const cover = smoothstep(0, 0.3, density) * smoothstep(0.01, 0.12, y);
  const body = (1.12 + 0.6 * lit) * (1 - 0.22 * density);
  const rim = 0.17 * lit * lit;
  out.r += (light.horizon[0] * body + light.sunlight[0] * rim - out.r) * cover;
  out.g += (light.horizon[1] * body + light.sunlight[1] * rim - out.g) * cover;
  out.b += (light.horizon[2] * body + light.sunlight[2] * rim - out.b) * cover;
}

function cloudDensity(cover: number, u: number, v: number): number {
  const warp = fractal(u * 0.31 + 5.2, v * 0.31) * 0.5;
  const shape = fractal(u * 0.47 + warp, v * 0.62 + warp) * 0.68 + fractal(u * 1.9, v * 2.4 + warp) * 0.32;
  return clamp01((shape - (0.8 - 0.6 * cover)) * 3);
}
