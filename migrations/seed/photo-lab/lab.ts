/** Draws the demo's photographs in threads of their own, while the databases are being filled. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { SiteScene, SitePhotoOptions } from "../photos/draw.ts";
import type { View } from "./view.ts";

/** Without a view, the whole drawing. */
export type Shot = { scene: SiteScene; view: View | undefined } & SitePhotoOptions;
type Jpeg = Uint8Array<ArrayBuffer>;
export type Developed = { index: number; jpeg: Jpeg };

export interface PhotoLab {
  /** The photograph of this very shot object; it must have been ordered. */
  photoOf(shot: Shot): Promise<Jpeg>;
  close(): Promise<void>;
}

/** A third thread would only take time from the databases. */
const THREADS = Math.min(2, availableParallelism());
const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url).href);

/** `shots` in the order they are needed. */
export function openPhotoLab(shots: readonly Shot[]): PhotoLab {
  const waiting = shots.map(() => Promise.withResolvers<Jpeg>());
  const failed = (error: unknown) => waiting.forEach(({ reject }) => reject(error));
  // A failure is told to whoever asks for a photograph; those that nobody asks for must not end the process.
  waiting.forEach(({ promise }) => void promise.catch(() => undefined));
  const threads = shares(shots).map((share) => {
    const worker = new Worker(WORKER, { workerData: share });
    worker.on("message", ({ index, jpeg }: Developed) => waiting[index]?.resolve(jpeg));
    worker.on("error", failed);
    worker.on("exit", (code) => code !== 0 && failed(new Error("the photo lab closed before all photographs were drawn")));
    return worker;
  });
  const promiseOf = new Map(shots.map((shot, i) => [shot, waiting[i]?.promise]));
  return {
    photoOf: (shot) => promiseOf.get(shot) ?? Promise.reject(new Error(`a shot of ${shot.scene} was never ordered`)),
    close: async () => void (await Promise.all(threads.map((worker) => worker.terminate()))),
  };
}

/** Drawings are dealt out in turn; all views of one drawing go to the thread that has it. */
function shares(shots: readonly Shot[]): { index: number; shot: Shot }[][] {
  const drawings = [...new Set(shots.map(drawingOf))];
  const threadOf = new Map(drawings.map((drawing, i) => [drawing, i % THREADS]));
  return Array.from({ length: THREADS }, (_, thread) =>
    shots.flatMap((shot, index) => (threadOf.get(drawingOf(shot)) === thread ? [{ index, shot }] : [])),
  );
}

const drawingOf = ({ scene, seed }: Shot): string => `${scene} ${seed}`;
