/** What a photograph is taken of: the site, where the camera stands, and the light of that hour. */
import type { Mesh } from "./mesh.ts";
import type { Rgb, Vec } from "./space.ts";
import type { Veil } from "./veil.ts";

export interface Camera {
  readonly eye: Vec;
  readonly target: Vec;
  /** Vertical field of view in degrees; a phone's main lens has about 52. */
  readonly fov: number;
  /** Degrees off level: nobody holds a phone straight. */
  readonly tilt?: number;
}

export interface Light {
  /** Towards the sun, unit length. */
  readonly sun: Vec;
  /** Sunlight on a white wall that faces it; all zero under a closed sky. */
  readonly sunlight: Rgb;
  readonly zenith: Rgb;
  readonly horizon: Rgb;
  /** Light thrown back by the ground. */
  readonly bounce: Rgb;
  /** 0 clear to 1 closed. */
  readonly clouds: number;
  /** Share of light lost to haze over 100 m. */
  readonly haze: number;
  /** Multiplies everything before the film sees it. */
  readonly exposure: number;
}

export interface Scene {
  readonly mesh: Mesh;
  readonly camera: Camera;
  readonly light: Light;
  /** What shadows are computed for: everything within `radius` metres of `center`. */
  readonly focus: { readonly center: Vec; readonly radius: number };
  /** Nets and fences, drawn over what stands behind them. */
  readonly veils?: readonly Veil[];
}
