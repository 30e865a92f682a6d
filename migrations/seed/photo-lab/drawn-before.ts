/** Drawings without metadata, kept below node_modules/.cache: a reset or a test need not draw them again. */
import { globSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { stripMetadata } from "../../../workers/platform/files/strip.ts";
import { drawSitePhoto, type SiteScene } from "../photos/draw.ts";
import { seen, type View } from "./view.ts";

type Drawing = (scene: SiteScene, seed: number, view?: View) => Promise<Uint8Array>;

const SOURCES = join(import.meta.dirname, "../photos");
const CACHE = join(import.meta.dirname, "../../../node_modules/.cache/mainstreet-photos");

export async function drawnBefore(): Promise<Drawing> {
  const folder = join(CACHE, await fingerprint());
  const kept = async (name: string, make: () => Promise<Uint8Array>) => {
    const path = join(folder, name);
    return (await readFile(path).catch(() => undefined)) ?? keep(folder, path, await make());
  };
  const whole: Drawing = (scene, seed) => kept(`${scene}-${seed}.jpg`, async () => bare(scene, seed));
  return async (scene, seed, view) => {
    if (!view) return whole(scene, seed);
    const name = `${scene}-${seed}-${Object.values(view).map(Number).join("-")}.jpg`;
    return kept(name, async () => seen(await whole(scene, seed), view));
  };
}

/** Of everything that draws, so that a changed brush never shows an old picture. */
async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const name of globSync("**/*.ts", { cwd: SOURCES }).sort()) hash.update(name).update(await readFile(join(SOURCES, name)));
  return hash.digest("hex").slice(0, 16);
}

function bare(scene: SiteScene, seed: number): Uint8Array {
  const stripped = stripMetadata(drawSitePhoto(scene, { seed }).jpeg, "image/jpeg");
  if (stripped.kind !== "stripped") throw new Error(`the drawing of ${scene} is no JPEG: ${stripped.kind}`);
  return stripped.bytes;
}

/** Renamed into place, so that nobody reads half a file. Where nothing can be kept, it is drawn again next time. */
async function keep(folder: string, path: string, jpeg: Uint8Array): Promise<Uint8Array> {
  const draft = `${path}.${process.pid}`;
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(draft, jpeg))
    .then(() => rename(draft, path))
    .catch(() => undefined);
  return jpeg;
}
