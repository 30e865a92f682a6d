/** The company's live feed over one websocket for all rooms, with reconnect and growing pauses. */
import { useEffect, useRef } from "react";
import { API_BASE } from "./api.ts";
import { createStore, useStore } from "./store.ts";

/** As the feed sends it: the event's type and its data. */
export type LiveMessage = { type: string; data: Record<string, unknown> };
export type LiveState = "off" | "connecting" | "open" | "waiting";

const listeners = new Set<(message: LiveMessage) => void>();
const state = createStore<LiveState>("off");
let socket: WebSocket | undefined;
let timer: number | undefined;
let attempts = 0;

/** Milliseconds: 1, 2, 4 … 30 s, each with up to half more so that a whole town does not return at once. */
export const pauseAfter = (attempts: number, random = Math.random()): number => Math.min(30_000, 1_000 * 2 ** attempts) * (1 + random / 2);

const isMessage = (value: unknown): value is LiveMessage =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

function connect(): void {
  if (socket || listeners.size === 0) return;
  state.set("connecting");
  const current = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${API_BASE}/live`);
  socket = current;
  current.addEventListener("open", () => {
    attempts = 0;
    state.set("open");
  });
  current.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "string") return;
    const parsed: unknown = JSON.parse(data);
    if (isMessage(parsed)) for (const listener of listeners) listener(parsed);
  });
  current.addEventListener("close", () => {
    if (socket !== current) return;
    socket = undefined;
    if (listeners.size === 0) return state.set("off");
    state.set("waiting");
    timer = window.setTimeout(connect, pauseAfter(attempts));
    attempts += 1;
  });
}

function disconnectIfUnused(): void {
  if (listeners.size > 0) return;
  window.clearTimeout(timer);
  socket?.close(1000);
  socket = undefined;
  state.set("off");
}

/** Calls `onMessage` for every event of the company while mounted. */
export function useLive(onMessage: (message: LiveMessage) => void): LiveState {
  const latest = useRef(onMessage);
  useEffect(() => {
    latest.current = onMessage;
  });
  useEffect(() => {
    const listener = (message: LiveMessage) => latest.current(message);
    listeners.add(listener);
    connect();
    return () => {
      listeners.delete(listener);
      // A page change removes one room and mounts the next; the line stays up in between.
      window.setTimeout(disconnectIfUnused, 1_000);
    };
  }, []);
  return useStore(state);
}
