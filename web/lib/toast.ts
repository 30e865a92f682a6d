/** Short messages about what happened; callable from anywhere, shown by ui/toast.tsx. */
import { createStore } from "./store.ts";

export type ToastTone = "ok" | "info" | "warn" | "bad";
type ToastAction = { label: string; run: () => void };
export type Toast = {
  id: number;
  tone: ToastTone;
  text: string;
  detail?: string;
  requestId?: string;
  action?: ToastAction;
  error?: unknown;
  lasts: number;
};
export type ToastInput = { tone?: ToastTone; detail?: string; requestId?: string; action?: ToastAction; lasts?: number };

/** Milliseconds. One with an action stays longer: it takes time to notice and reach. */
const LASTS = 5_000;
const LASTS_WITH_ACTION = 9_000;
const MOST_AT_ONCE = 4;

export const toasts = createStore<readonly Toast[]>([]);
let lastId = 0;

function push(toast: Omit<Toast, "id">): number {
  lastId += 1;
  toasts.set([...toasts.get(), { ...toast, id: lastId }].slice(-MOST_AT_ONCE));
  return lastId;
}

/** `toast("Job archived", { action: { label: "Undo", run } })`; returns its id. */
export const toast = (text: string, { tone = "ok", lasts, ...rest }: ToastInput = {}): number =>
  push({ text, tone, lasts: lasts ?? (rest.action ? LASTS_WITH_ACTION : LASTS), ...rest });

/** A failure in the reader's words; the text is made by the view from the problem. */
export const toastError = (error: unknown): number => push({ text: "", tone: "bad", error, lasts: LASTS_WITH_ACTION });

export const dismissToast = (id: number): void => toasts.set(toasts.get().filter((toast) => toast.id !== id));
