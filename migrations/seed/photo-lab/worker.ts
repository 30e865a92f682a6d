/** A thread that draws: takes its share of shots at start and sends each photograph back as soon as it is done. */
import { parentPort, workerData } from "node:worker_threads";
import { withExif } from "../photos/exif.ts";
import { drawnBefore } from "./drawn-before.ts";
import type { Developed, Shot } from "./lab.ts";

// What lab.ts gave the Worker.
const share = workerData as readonly { index: number; shot: Shot }[];
const drawing = await drawnBefore();
for (const { index, shot } of share) {
  const { scene, seed, view, takenAt, gps } = shot;
  const camera = { make: "Mainstreet", model: "Site camera (drawn)", ...(takenAt && { takenAt }), ...(gps && { gps }) };
  const jpeg = withExif(await drawing(scene, seed, view), camera);
  parentPort?.postMessage({ index, jpeg } satisfies Developed, [jpeg.buffer]);
}
