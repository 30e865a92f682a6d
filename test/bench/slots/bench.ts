/** The slot engine inside workerd: CPU for a provider's month, against a loop over every quarter of an hour. */
import type { Figure } from "../figure.ts";
import { host } from "../host.ts";
import { load, median } from "../load.ts";

const ROUNDS = 5;

/** CPU of one run in microseconds: many runs in a request, so that the request itself does not show. */
export async function run(): Promise<Figure[]> {
  const hosted = await host({ config: "test/bench/slots/wrangler.toml" });
  const cpuOfOne = async (path: string, runs: number): Promise<number> => {
    const next = () => ({ method: "GET", path: `${path}?runs=${runs}` });
    const micros: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { cpuMicrosPerRequest, statuses } = await load(hosted.url, hosted.pid, { clients: 1, total: 20, next });
      if (statuses[200] !== 20) throw new Error(`${path}: ${JSON.stringify(statuses)}`);
      if (round > 0) micros.push(cpuMicrosPerRequest / runs); // the first round warms up
    }
    return median(micros);
  };
  try {
    const slots = await cpuOfOne("/slots", 300);
    const loop = await cpuOfOne("/loop", 5);
    const hostile = await cpuOfOne("/hostile", 5);
    return [
      {
        metric: "30 days of slots, against a loop over every quarter hour",
        value: slots,
        unit: "µs CPU",
        baseline: loop,
        ratio: slots / loop,
      },
      {
        metric: "a rule that never matches, against its bound",
        value: hostile / 1000,
        unit: "ms CPU",
        baseline: 10,
        ratio: hostile / 10_000,
      },
    ];
  } finally {
    await hosted.stop();
  }
}

/** For importers that want the name with it. */
export const bench = { name: "slots", run } as const;
