/** kill -9 in the middle of a burst, again and again on the same storage: is anything lost that was acknowledged? */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Figure } from "../figure.ts";
import { host } from "../host.ts";

const ROUNDS = 8;
const WANTED_HOLDS = 2000;
const CLIENTS = 32;
const MINUTE = 60_000;

type Busy = { readonly id: string; readonly start: number; readonly end: number };
type Answer = { readonly kind: string; readonly entryId?: string };

export async function busyIn(url: URL, name: string): Promise<readonly Busy[]> {
  const answer = await fetch(new URL(`/busy?name=${name}`, url));
  return (await answer.json()) as Busy[];
}

/** Every slot is wanted under two keys; what one of them was told must be true after the next start. */
export async function crashes(): Promise<Figure[]> {
  const state = mkdtempSync(join(tmpdir(), "mainstreet-crash-"));
  const acknowledged = new Map<string, string>();
  let [attempt, lost, doubled, overlapping] = [0, 0, 0, 0];
  const path = (n: number): string => `/hold?name=crash&capacity=1&slot=${n >> 1}&key=key-${n}`;
  const hold = async (url: URL, n: number): Promise<Answer> => (await (await fetch(new URL(path(n), url))).json()) as Answer;
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const hosted = await host({ config: "test/bench/calendar/wrangler.toml", state });
      const busy = await busyIn(hosted.url, "crash");
      const known = new Set(busy.map(({ id }) => id));
      for (const id of acknowledged.values()) if (!known.has(id)) lost += 1;
      const inOrder = busy.toSorted((a, b) => a.start - b.start);
      for (const [i, { end }] of inOrder.entries()) if ((inOrder[i + 1]?.start ?? Infinity) < end + 15 * MINUTE) overlapping += 1;
      for (const [key, id] of [...acknowledged].slice(-50)) if ((await hold(hosted.url, Number(key))).entryId !== id) doubled += 1;
      if (round === ROUNDS) {
        await hosted.stop();
        break;
      }
      const enough = Promise.withResolvers<void>();
      const target = (WANTED_HOLDS / ROUNDS) * (round + 1);
      const killed = new AbortController();
      const client = async (): Promise<void> => {
        while (!killed.signal.aborted) {
          const n = attempt++;
          const answer = await hold(hosted.url, n).catch(() => undefined);
          if (answer?.entryId) acknowledged.set(String(n), answer.entryId);
          if (acknowledged.size >= target) enough.resolve();
        }
      };
      const clients = Array.from({ length: CLIENTS }, client);
      await enough.promise;
      await pause(Math.random() * 20);
      process.kill(hosted.pid, "SIGKILL");
      killed.abort();
      await Promise.all(clients);
      await hosted.stop();
    }
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
  const over = `over ${ROUNDS} kills -9, ${acknowledged.size} acknowledged`;
  return [
    { metric: `acknowledged holds lost ${over}`, value: lost, unit: "holds", baseline: 0 },
    { metric: `holds that overlap ${over}`, value: overlapping, unit: "holds", baseline: 0 },
    { metric: `replays with another id ${over}`, value: doubled, unit: "holds", baseline: 0 },
  ];
}
