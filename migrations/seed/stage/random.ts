/** Chance that repeats: the same seed gives the same numbers, so that the same day gives the same demo. */
import { V7Generator } from "uuidv7";

/** `between` gives whole numbers, both bounds included. */
export type Random = { uint32: () => number; between: (low: number, high: number) => number };

/** FNV-1a over the name: streams with different names do not disturb each other. */
export function randomNamed(name: string): Random {
  let state = 0x811c9dc5;
  for (const char of name) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mulberry32(state);
}

/** Tommy Ettinger's mulberry32: 32 bits of state are plenty for a few thousand draws. */
function mulberry32(seed: number): Random {
  let state = seed;
  const uint32 = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { uint32, between: (low, high) => low + (uint32() % (high - low + 1)) };
}

/** UUIDv7 whose time part is the given clock (ms) and whose random part is the stream's. */
export function idsFrom(random: Random, clock: () => number): () => string {
  const generator = new V7Generator({ nextUint32: random.uint32 });
  return () => generator.generateOrResetWithTs(clock()).toString();
}
