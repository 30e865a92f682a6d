/** A streamed file to the person's disk, telling how far it is; the length is not known before its end. */
import { ApiError, problemOf } from "../../../../lib/api.ts";

export type Progress = { bytes: number; lines: number };
export type Downloaded = Progress & { name: string };

const LINE_FEED = 10;

function countLines(chunk: Uint8Array): number {
  let lines = 0;
  for (const byte of chunk) if (byte === LINE_FEED) lines += 1;
  return lines;
}

const nameIn = (disposition: string | null): string | undefined => /filename="([^"]+)"/.exec(disposition ?? "")?.[1];

/** Throws ApiError; an aborted download rejects with the signal's reason and saves nothing. */
export async function download(
  url: string,
  { fallbackName, signal, onProgress }: { fallbackName: string; signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<Downloaded> {
  const response = await fetch(url, { credentials: "same-origin", signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ApiError(problemOf(0, "", null));
  });
  if (!response.ok || !response.body)
    throw new ApiError(problemOf(response.status, await response.text(), response.headers.get("x-request-id")));
  const name = nameIn(response.headers.get("content-disposition")) ?? fallbackName;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let progress: Progress = { bytes: 0, lines: 0 };
  const reader = response.body.getReader();
  for (;;) {
    // A stream is read in order.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    progress = { bytes: progress.bytes + value.byteLength, lines: progress.lines + countLines(value) };
    onProgress(progress);
  }
  save(new Blob(chunks, { type: "text/csv" }), name);
  return { ...progress, name };
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the blob over by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
