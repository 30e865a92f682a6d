/** A queue of uploads, two under way at a time: more would only share one phone's uplink. */
import { useCallback, useEffect, useReducer, useRef } from "react";

/** Sends one file; rejects on failure; `onProgress` takes 0–1. */
export type Send = (file: File, options: { signal: AbortSignal; onProgress: (share: number) => void }) => Promise<unknown>;

export type Upload = { id: number; file: File; share: number } & (
  | { state: "waiting" | "sending" | "done"; error?: undefined }
  | { state: "failed"; error: unknown }
);

type Action =
  | { kind: "add"; id: number; file: File }
  | { kind: "remove"; id: number }
  | { kind: "retry" | "start" | "finish"; id: number }
  | { kind: "progress"; id: number; share: number }
  | { kind: "fail"; id: number; error: unknown };

const AT_ONCE = 2;

export function reduceUploads(uploads: readonly Upload[], action: Action): readonly Upload[] {
  if (action.kind === "add") return [...uploads, { id: action.id, file: action.file, share: 0, state: "waiting" }];
  if (action.kind === "remove") return uploads.filter(({ id }) => id !== action.id);
  return uploads.map((upload) => (upload.id === action.id ? change(upload, action) : upload));
}

function change({ id, file, share }: Upload, action: Exclude<Action, { kind: "add" } | { kind: "remove" }>): Upload {
  switch (action.kind) {
    case "retry":
      return { id, file, share: 0, state: "waiting" };
    case "start":
      return { id, file, share: 0, state: "sending" };
    case "progress":
      return { id, file, share: action.share, state: "sending" };
    case "finish":
      return { id, file, share: 1, state: "done" };
    case "fail":
      return { id, file, share, state: "failed", error: action.error };
  }
}

export type Uploads = { all: readonly Upload[]; add: (file: File) => void; retry: (id: number) => void; remove: (id: number) => void };

export function useUploads(send: Send, onDone?: (file: File) => void): Uploads {
  const [all, dispatch] = useReducer(reduceUploads, []);
  const lastId = useRef(0);
  const running = useRef(new Map<number, AbortController>());

  useEffect(() => {
    const sending = all.filter(({ state }) => state === "sending").length;
    const next = all.find(({ state }) => state === "waiting");
    if (!next || sending >= AT_ONCE) return;
    const { id, file } = next;
    const controller = new AbortController();
    running.current.set(id, controller);
    dispatch({ kind: "start", id });
    send(file, { signal: controller.signal, onProgress: (share) => dispatch({ kind: "progress", id, share }) })
      .then(
        () => {
          dispatch({ kind: "finish", id });
          onDone?.(file);
        },
        (error: unknown) => dispatch({ kind: "fail", id, error }),
      )
      .finally(() => running.current.delete(id));
  }, [all, send, onDone]);

  return {
    all,
    add: useCallback((file) => {
      lastId.current += 1;
      dispatch({ kind: "add", id: lastId.current, file });
    }, []),
    retry: useCallback((id) => dispatch({ kind: "retry", id }), []),
    remove: useCallback((id) => {
      running.current.get(id)?.abort();
      dispatch({ kind: "remove", id });
    }, []),
  };
}
