/** The thread that draws: takes its list of shots at start and sends each photograph back as soon as it is done. */
import { parentPort, workerData } from "node:worker_threads";
import { drawSitePhoto } from "../photos/draw.ts";
import type { Shot } from "./lab.ts";

// What lab.ts gave the Worker.
const shots = workerData as readonly Shot[];
for (const [index, { scene, ...options }] of shots.entries()) {
  const { jpeg } = drawSitePhoto(scene, options);
  parentPort?.postMessage({ index, jpeg }, [jpeg.buffer]);
}
