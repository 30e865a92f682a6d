/** The provider's calendar: 2,000 holds at once on one slot, retries under one key, holds per second, kill -9. */
import type { Figure } from "../figure.ts";
import { busyIn, crashes } from "./crashes.ts";
import { host } from "../host.ts";
import { load, median } from "../load.ts";
import type { Load } from "../load.ts";

const AT_ONCE = 2000;
/** Open connections; all requests of a round are on their way to the object long before it has answered the first few. */
const CLIENTS = 500;
const ROUNDS = 10;
const BOUND_SECONDS = 5;

export async function run(): Promise<Figure[]> {
  const hosted = await host({ config: "test/bench/calendar/wrangler.toml" });
  const ask = (clients: number, total: number, path: (n: number) => string): Promise<Load> =>
    load(hosted.url, hosted.pid, { clients, total, next: (n) => ({ method: "GET", path: path(n) }) });
  try {
    return [...(await rush(ask, 1)), ...(await rush(ask, 12)), await retries(ask, hosted.url), await throughput(ask), ...(await crashes())];
  } finally {
    await hosted.stop();
  }
}

type Ask = (clients: number, total: number, path: (n: number) => string) => Promise<Load>;

/** The furthest from `capacity` of ten rounds, and the slowest. */
async function rush(ask: Ask, capacity: number): Promise<Figure[]> {
  const sold: number[] = [];
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { statuses, perSecond } = await ask(CLIENTS, AT_ONCE, () => `/hold?name=rush-${capacity}-${round}&capacity=${capacity}`);
    sold.push(statuses[201] ?? 0);
    seconds.push(AT_ONCE / perSecond);
    if ((statuses[201] ?? 0) + (statuses[409] ?? 0) !== AT_ONCE) throw new Error(JSON.stringify(statuses));
  }
  const worst = sold.find((count) => count !== capacity) ?? capacity;
  const slowest = Math.max(...seconds);
  const metric = `of ${AT_ONCE} holds on one slot with ${capacity} ${capacity === 1 ? "seat" : "seats"}`;
  return [
    { metric: `sold ${metric} (worst of ${ROUNDS} rounds)`, value: worst, unit: "holds", baseline: capacity, ratio: worst / capacity },
    {
      metric: `answering all ${metric}: slowest round`,
      value: slowest,
      unit: "s",
      baseline: BOUND_SECONDS,
      ratio: slowest / BOUND_SECONDS,
    },
  ];
}

async function retries(ask: Ask, url: URL): Promise<Figure> {
  const { statuses } = await ask(CLIENTS, 500, () => "/hold?name=retries&capacity=12&key=the-same");
  if (statuses[201] !== 500) throw new Error(JSON.stringify(statuses));
  const rows = (await busyIn(url, "retries")).length;
  return { metric: "rows after 500 retries under one key", value: rows, unit: "rows", baseline: 1, ratio: rows };
}

async function throughput(ask: Ask): Promise<Figure> {
  const holds: number[] = [];
  const rows: number[] = [];
  for (let round = 0; round <= 5; round += 1) {
    const held = await ask(16, 3000, (n) => `/hold?name=busy-${n % 20}&slot=${round * 3000 + n}&capacity=1`);
    if (held.statuses[201] !== 3000) throw new Error(JSON.stringify(held.statuses));
    const inserted = await ask(16, 3000, (n) => `/row?name=rows-${n % 20}`);
    if (round === 0) continue; // warm-up
    holds.push(held.perSecond);
    rows.push(inserted.perSecond);
  }
  const [value, baseline] = [median(holds), median(rows)];
  return { metric: "holds over 20 calendars, against one insert in a bare object", value, unit: "1/s", baseline, ratio: value / baseline };
}
