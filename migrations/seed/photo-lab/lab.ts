/** Draws the demo's photographs in a thread of its own, while the databases are being filled. */
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { SiteScene, SitePhotoOptions } from "../photos/draw.ts";

export type Shot = { scene: SiteScene } & SitePhotoOptions;
export type Developed = { shot: Shot; jpeg: Uint8Array<ArrayBuffer> };

export interface PhotoLab {
  /** The photograph of this very shot object; it must have been ordered. */
  photoOf(shot: Shot): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

/** `shots` in the order they are needed; the same shot gives the same bytes. */
export function openPhotoLab(shots: readonly Shot[]): PhotoLab {
  const worker = new Worker(fileURLToPath(new URL("./worker.ts", import.meta.url).href), { workerData: shots });
  const waiting = shots.map(() => Promise.withResolvers<Uint8Array<ArrayBuffer>>());
  const failed = (error: unknown) => waiting.forEach(({ reject }) => reject(error));
  worker.on("message", ({ index, jpeg }: { index: number; jpeg: Uint8Array<ArrayBuffer> }) => waiting[index]?.resolve(jpeg));
  worker.on("error", failed);
  worker.on("exit", () => failed(new Error("the photo lab closed before all photographs were drawn")));
  // A failure is told to whoever asks for a photograph; those that nobody asks for must not end the process.
  waiting.forEach(({ promise }) => void promise.catch(() => undefined));
  const promiseOf = new Map(shots.map((shot, i) => [shot, waiting[i]?.promise]));
  return {
    photoOf: (shot) => promiseOf.get(shot) ?? Promise.reject(new Error(`a shot of ${shot.scene} was never ordered`)),
    close: async () => void (await worker.terminate()),
  };
}
