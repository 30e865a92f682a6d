/** From what is seen to a picture: four samples a pixel, each surface lit by sun, sky and ground, then haze and film. */
import { ambientLight, sunReaches, sunShadow } from "./light.ts";
import type { Ambient, ShadowMap } from "./light.ts";
import { paintSurface } from "./materials.ts";
import { drawMesh, lookAt, makeTarget } from "./raster.ts";
import type { Projection, Target } from "./raster.ts";
import type { Light, Scene } from "./scene.ts";
import { forgetTriangle, locate, ray, surface } from "./sight.ts";
import { skyColor, skyGradient } from "./sky.ts";
import type { Color } from "./sky.ts";
import { at, atInt, atShort, clamp01 } from "./space.ts";
import type { Rgb, Vec } from "./space.ts";
import { drawVeil } from "./veil.ts";
import type { Veil } from "./veil.ts";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Three numbers a pixel, display values 0–1. */
  readonly pixels: Float32Array;
}

interface Session {
  readonly scene: Scene;
  readonly projection: Projection;
  readonly seen: Target;
  readonly triangles: Int32Array;
  readonly shadow: ShadowMap | undefined;
  readonly ambient: Ambient;
  readonly picture: Picture;
  /** Metres that one pixel covers at a distance of one metre. */
  readonly pixelSize: number;
  /** Logarithm of the light that is left after one metre. */
  readonly hazeRate: number;
  readonly drift: number;
}

const WIDTH = 1216;
const HEIGHT = 912;
/** Twice the picture each way: four samples a pixel decide edges. */
const visibility = makeTarget(WIDTH * 2, HEIGHT * 2, true);
const pixels = new Float32Array(WIDTH * HEIGHT * 3);

const color: Color = { r: 0, g: 0, b: 0 };
const sky: Color = { r: 0, g: 0, b: 0 };
const sum: Color = { r: 0, g: 0, b: 0 };

/** Renders the scene; the pixels are shared and hold until the next call. */
export function render(scene: Scene, drift: number): Picture {
  const { camera, light } = scene;
  const focal = HEIGHT / Math.tan((camera.fov * Math.PI) / 360);
  const projection: Projection = {
    ...lookAt(camera.eye, camera.target, ((camera.tilt ?? 0) * Math.PI) / 180),
    focal,
    perspective: true,
  };
  drawMesh(visibility, scene.mesh, projection);
  forgetTriangle();
  const session: Session = {
    scene,
    projection,
    seen: visibility,
    triangles: visibility.triangles ?? new Int32Array(),
    shadow: light.sunlight[0] > 0 ? sunShadow(scene) : undefined,
    ambient: ambientLight(scene, visibility, projection),
    picture: { width: WIDTH, height: HEIGHT, pixels },
    pixelSize: 2 / focal,
    hazeRate: Math.log(1 - light.haze) / 100,
    drift,
  };
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) pixel(session, x, y);
  }
  for (const veil of scene.veils ?? []) {
    drawVeil({ ...session.picture, develop: (v, point) => litVeil(session, v, point) }, visibility, projection, veil);
  }
  return session.picture;
}

/** One pixel: its four samples, each different triangle lit once, averaged as the film sees them. */
function pixel(session: Session, x: number, y: number): void {
  const { triangles, seen, picture } = session;
  const top = 2 * y * seen.width + 2 * x;
  const bottom = top + seen.width;
  const a = atInt(triangles, top);
  const b = atInt(triangles, top + 1);
  const c = atInt(triangles, bottom);
  const d = atInt(triangles, bottom + 1);
  const i = (y * picture.width + x) * 3;
  if (a === b && a === c && a === d) {
    sample(session, a, x + 0.5, y + 0.5);
    picture.pixels[i] = color.r;
    picture.pixels[i + 1] = color.g;
    picture.pixels[i + 2] = color.b;
    return;
  }
  sample(session, a, x + 0.25, y + 0.25);
  sum.r = color.r;
  sum.g = color.g;
  sum.b = color.b;
  if (b !== a) sample(session, b, x + 0.75, y + 0.25);
  tally();
  if (c !== b) sample(session, c, x + 0.25, y + 0.75);
  tally();
  if (d !== c) sample(session, d, x + 0.75, y + 0.75);
  tally();
  picture.pixels[i] = sum.r / 4;
  picture.pixels[i + 1] = sum.g / 4;
  picture.pixels[i + 2] = sum.b / 4;
}

function tally(): void {
  sum.r += color.r;
  sum.g += color.g;
  sum.b += color.b;
}

/** Fills `color` with the display values of one triangle, or of the sky, at a point of the picture. */
function sample(session: Session, triangle: number, px: number, py: number): void {
  const { projection, scene, pixelSize } = session;
  const { right, up, forward } = projection;
  const vx = (px - WIDTH / 2) * pixelSize;
  const vy = (HEIGHT / 2 - py) * pixelSize;
  ray.x = forward[0] + right[0] * vx + up[0] * vy;
  ray.y = forward[1] + right[1] * vx + up[1] * vy;
  ray.z = forward[2] + right[2] * vx + up[2] * vy;
  ray.length = Math.sqrt(1 + vx * vx + vy * vy);
  if (triangle < 0) {
    skyColor(color, scene.light, ray, session.drift);
  } else {
    const depth = locate(scene.mesh, projection.eye, triangle);
    surface.size = depth * pixelSize;
    const paint = scene.mesh.paints[atShort(scene.mesh.paintOf, triangle)];
    if (paint !== undefined) paintSurface(surface, paint);
    illuminate(session, px, py, depth);
    addHaze(session, depth * ray.length);
  }
  const { exposure } = scene.light;
  color.r = film(color.r * exposure);
  color.g = film(color.g * exposure);
  color.b = film(color.b * exposure);
}

/** Sun with its shadow, sky and ground with theirs, and what a glossy surface mirrors. */
function illuminate(session: Session, px: number, py: number, depth: number): void {
  const { light } = session.scene;
  const s = surface;
  const cosine = s.nx * light.sun[0] + s.ny * light.sun[1] + s.nz * light.sun[2];
  const facing = cosine > 0 ? cosine + (1 - cosine) * s.through * 0.3 : -cosine * s.through;
  const reach = facing > 0 && session.shadow !== undefined ? sunReaches(session.shadow, s) : 0;
  const direct = facing * reach;
  const open = openSky(session.ambient, px, py, depth);
  const upward = 0.5 + 0.5 * s.ny;
  const fromSky = open * (0.3 + 0.7 * upward);
  const fromGround = (1 - upward) * (0.35 + 0.65 * open) + 0.09;
  const { zenith, horizon, bounce, sunlight } = light;
  color.r = s.r * (sunlight[0] * direct + (zenith[0] * 0.55 + horizon[0] * 0.45) * fromSky + bounce[0] * fromGround);
  color.g = s.g * (sunlight[1] * direct + (zenith[1] * 0.55 + horizon[1] * 0.45) * fromSky + bounce[1] * fromGround);
  color.b = s.b * (sunlight[2] * direct + (zenith[2] * 0.55 + horizon[2] * 0.45) * fromSky + bounce[2] * fromGround);
  if (s.gloss > 0) mirror(light, open, reach);
}

function mirror(light: Light, open: number, reach: number): void {
  const s = surface;
  const along = (ray.x * s.nx + ray.y * s.ny + ray.z * s.nz) / ray.length;
  const mx = ray.x / ray.length - 2 * along * s.nx;
  const my = ray.y / ray.length - 2 * along * s.ny;
  const mz = ray.z / ray.length - 2 * along * s.nz;
  const grazing = (1 + Math.min(0, along)) ** 5;
  const share = s.gloss * (0.05 + 0.75 * grazing + (s.gloss > 0.9 ? 0.2 : 0));
  if (my > 0) skyGradient(sky, light, mx, my, mz);
  else {
    sky.r = light.bounce[0];
    sky.g = light.bounce[1];
    sky.b = light.bounce[2];
  }
  const glint = Math.max(0, mx * light.sun[0] + my * light.sun[1] + mz * light.sun[2]);
  const hot = glint > 0.6 ? reach * s.gloss * glint ** (12 + 90 * s.gloss) * 0.9 : 0;
  const dim = 0.35 + 0.65 * open;
  color.r += (sky.r * dim - color.r) * share + light.sunlight[0] * hot;
  color.g += (sky.g * dim - color.g) * share + light.sunlight[1] * hot;
  color.b += (sky.b * dim - color.b) * share + light.sunlight[2] * hot;
}

/** The ambient share between the four points around a pixel, those at another depth left out. */
function openSky({ width, height, share, depth }: Ambient, px: number, py: number, z: number): number {
  const x = Math.max(0, px / 4 - 0.4375);
  const y = Math.max(0, py / 4 - 0.4375);
  const x0 = Math.min(width - 2, x | 0);
  const y0 = Math.min(height - 2, y | 0);
  const fx = x - x0;
  const fy = y - y0;
  const limit = 0.05 * z;
  let total = 0;
  let weight = 1e-6;
  for (let k = 0; k < 4; k += 1) {
    const i = (y0 + (k >> 1)) * width + x0 + (k & 1);
    const there = at(depth, i);
    if (there === 0) continue;
    const w = ((k & 1) === 1 ? fx : 1 - fx) * (k > 1 ? fy : 1 - fy) * (Math.abs(there - z) < limit ? 1 : 0.002);
    total += at(share, i) * w;
    weight += w;
  }
  return weight > 1e-5 ? total / weight : 0.7;
}

function addHaze({ scene, hazeRate }: Session, distance: number): void {
  const lost = 1 - Math.exp(distance * hazeRate);
  if (lost < 0.004) return;
  skyGradient(sky, scene.light, ray.x / ray.length, Math.max(0.02, ray.y / ray.length), ray.z / ray.length);
  color.r += (sky.r * 0.92 - color.r) * lost;
  color.g += (sky.g * 0.92 - color.g) * lost;
  color.b += (sky.b * 0.95 - color.b) * lost;
}

function litVeil(session: Session, veil: Veil, [x, y, z]: Vec): Rgb {
  const { light } = session.scene;
  const reach = session.shadow === undefined ? 0 : sunReaches(session.shadow, { x, y, z, nx: 0, ny: 0, nz: 0 });
  const lit = (k: 0 | 1 | 2): number => {
    const value = veil.color[k] * (light.sunlight[k] * reach * 0.55 + light.zenith[k] * 0.5 + light.bounce[k] * 0.4);
    return film(value * light.exposure);
  };
  return [lit(0), lit(1), lit(2)];
}

const FILM_STEPS = 4096;
const FILM_END = 6;
/** Film curve by the square root of the light: soft shoulder, display gamma, a little contrast in the middle. */
const FILM = Float32Array.from({ length: FILM_STEPS + 1 }, (_, i) => {
  const x = (i / FILM_STEPS) ** 2 * FILM_END * 1.25;
  const y = clamp01((x * (1 + x / 9)) / (1 + x)) ** (1 / 2.2);
  return y + 0.42 * (y * y * (3 - 2 * y) - y);
});

function film(light: number): number {
  return at(FILM, Math.min(FILM_STEPS, (Math.sqrt(Math.max(0, light) / FILM_END) * FILM_STEPS) | 0));
}
