/** One registry of keys: rooms add theirs, the help (`?`) lists what works here and now. Keys are silent while someone types. */
import { useEffect, useRef } from "react";
import { createStore } from "./store.ts";

export type Hotkey = {
  keys: string;
  label: string;
  /** Also while typing: for combinations with mod. */ always: boolean;
  run: (event: KeyboardEvent) => void;
};

/** Milliseconds between the keys of a sequence such as `g j`. */
const SEQUENCE = 900;

export const hotkeys = createStore<readonly Hotkey[]>([]);
let typed = "";
let typedAt = 0;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(?:textarea|select)$/i.test(target.tagName) ||
    (target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|submit)$/.test(target.type)));

/** `mod+k`, `?`, `g j`: mod is ⌘ on a Mac and Ctrl elsewhere. */
export function chordOf(event: Pick<KeyboardEvent, "key" | "metaKey" | "ctrlKey" | "altKey">): string {
  if (event.altKey) return "";
  const key = event.key === " " ? "space" : event.key.toLowerCase();
  return event.metaKey || event.ctrlKey ? `mod+${key}` : key;
}

function onKey(event: KeyboardEvent): void {
  const chord = chordOf(event);
  if (event.defaultPrevented || event.repeat || chord === "") return;
  const typing = isTyping(event.target);
  const modal = document.querySelector("dialog:modal") !== null;
  const sequence = event.timeStamp - typedAt < SEQUENCE && typed !== "" ? `${typed} ${chord}` : chord;
  typed = chord;
  typedAt = event.timeStamp;
  const matching = hotkeys.get().filter((hotkey) => hotkey.always || (!typing && !modal));
  // The last registered wins: a drawer's key before its page's.
  const found = matching.findLast((hotkey) => hotkey.keys === sequence) ?? matching.findLast((hotkey) => hotkey.keys === chord);
  if (!found) return;
  event.preventDefault();
  typed = "";
  found.run(event);
}

let listening = false;

type Binding = { keys: string; label: string; run: (event: KeyboardEvent) => void; always?: boolean };

/** Registers keys while mounted; the handlers may change freely, the keys and labels decide. */
export function useHotkeys(bindings: readonly Binding[]): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const signature = JSON.stringify(bindings.map(({ keys, label, always = false }) => [keys, label, always]));
  useEffect(() => {
    if (!listening) document.addEventListener("keydown", onKey);
    listening = true;
    const mine = (JSON.parse(signature) as [string, string, boolean][]).map(([keys, label, always], index): Hotkey => ({
      keys,
      label,
      always,
      run: (event) => latest.current[index]?.run(event),
    }));
    hotkeys.set([...hotkeys.get(), ...mine]);
    return () => hotkeys.set(hotkeys.get().filter((hotkey) => !mine.includes(hotkey)));
  }, [signature]);
}

export function useHotkey(
  keys: string,
  run: (event: KeyboardEvent) => void,
  { label, enabled = true, always = false }: { label: string; enabled?: boolean; always?: boolean },
): void {
  useHotkeys(enabled ? [{ keys, label, run, always }] : []);
}

/** "mod+k" → "⌘ K" or "Ctrl K". */
export const keyNames = (keys: string): string => {
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return keys
    .split(/[ +]/)
    .map((key) => (key === "mod" ? (mac ? "⌘" : "Ctrl") : key.length === 1 ? key.toUpperCase() : key[0]?.toUpperCase() + key.slice(1)))
    .join(" ");
};
