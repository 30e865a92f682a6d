/** The rate limiter: decisions per second, and exactness: a limit of N under 500 concurrent requests lets exactly N through. */
import type { Figure } from "../figure.ts";
import { host } from "../host.ts";
import { load, median } from "../load.ts";

export async function run(): Promise<Figure[]> {
  const hosted = await host({ config: "test/bench/ratelimit/wrangler.toml" });
  try {
    const exact: number[] = [];
    for (let round = 0; round < 10; round++) {
      const answers = await load(hosted.url, hosted.pid, {
        clients: 500,
        total: 500,
        next: () => ({ method: "GET", path: `/take?key=exact-${round}&limit=100&period=3600` }),
      });
      exact.push(answers.statuses[200] ?? 0);
    }
    const perSecond: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round <= 5; round++) {
      const decided = await load(hosted.url, hosted.pid, {
        clients: 16,
        total: 6000,
        next: (n) => ({ method: "GET", path: `/take?key=speed-${n % 50}&limit=1000000&period=60` }),
      });
      const called = await load(hosted.url, hosted.pid, {
        clients: 16,
        total: 6000,
        next: (n) => ({ method: "GET", path: `/noop?key=speed-${n % 50}` }),
      });
      if (round === 0) continue; // warm-up
      perSecond.push(decided.perSecond);
      bare.push(called.perSecond);
    }
    const [decisions, calls] = [median(perSecond), median(bare)];
    return [
      {
        metric: "let through of 500 at once, limit 100 (worst of 10 rounds)",
        value: exact.find((count) => count !== 100) ?? 100,
        unit: "requests",
        baseline: 100,
        ratio: (exact.find((count) => count !== 100) ?? 100) / 100,
      },
      {
        metric: "decisions, against an empty Durable Object call",
        value: decisions,
        unit: "1/s",
        baseline: calls,
        ratio: decisions / calls,
      },
    ];
  } finally {
    await hosted.stop();
  }
}
