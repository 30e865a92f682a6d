/** Demo photographs: drawn, developed, encoded, and given the EXIF that a phone would write. */
import { withExif } from "./exif.ts";
import type { CameraRecord } from "./exif.ts";
import { encodeJpeg } from "./encode.ts";
import { develop } from "./render/develop.ts";
import { render } from "./render/shade.ts";
import { SCENES } from "./scenes/catalogue.ts";
import type { SiteScene } from "./scenes/catalogue.ts";

export type { SiteScene } from "./scenes/catalogue.ts";

export interface SitePhotoOptions {
  /** Changes the sky, the grain and what lies about; the same seed gives the same bytes. */
  readonly seed: number;
  readonly gps?: { readonly lat: number; readonly lon: number; readonly altitude?: number };
  readonly takenAt?: Date;
}

export interface SitePhoto {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  readonly alt: { readonly en: string; readonly fr: string };
}

/** All scenes, in the order of a contact sheet. */
export const SITE_SCENES: readonly SiteScene[] = Object.freeze(Object.keys(SCENES).filter(isScene));

/** Pictures drawn by this process, without EXIF: the same view under another date or place costs nothing. */
const drawn = new Map<string, Omit<SitePhoto, "alt">>();
const MAX_DRAWN = 64;

/**
 * One photograph of 1216 × 912, at most 200 KB, in about half a second of a free core.
 *
 * @example drawSitePhoto("roof-open-edge", {seed: 7, gps: {lat: 45.52, lon: -122.68}, takenAt: new Date()})
 */
export function drawSitePhoto(scene: SiteScene, { seed, gps, takenAt }: SitePhotoOptions): SitePhoto {
  const { width, height, jpeg } = drawn.get(`${scene} ${seed}`) ?? draw(scene, seed);
  const record: CameraRecord = {
    orientation: 1,
    make: "Mainstreet",
    model: "Site camera (drawn)",
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(gps === undefined ? {} : { gps }),
  };
  return { jpeg: withExif(jpeg, record), width, height, alt: SCENES[scene].alt };
}

function draw(scene: SiteScene, seed: number): Omit<SitePhoto, "alt"> {
  const picture = render(SCENES[scene].build(seed), (seed * 0.618) % 8);
  const { width, height } = picture;
  const photo = { jpeg: encodeJpeg(develop(picture, seed), width, height), width, height };
  if (drawn.size < MAX_DRAWN) drawn.set(`${scene} ${seed}`, photo);
  return photo;
}

function isScene(name: string): name is SiteScene {
  return Object.hasOwn(SCENES, name);
}
