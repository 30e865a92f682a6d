/** Our whole stack against a bare Hono + D1 route doing the same statements, in the same run, alternating. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/local.mjs";
import type { Figure } from "../figure.ts";
import { host, type Hosted } from "../host.ts";
import { load, median, type Request } from "../load.ts";

const ROUNDS = 5;
const CLIENTS = 8;
/** Each may send 1,200 requests a minute. */
const PEOPLE = 24;
const SECRETS = {
  AUTH_SECRET: "b".repeat(48),
  LEDGER_SECRET: "l".repeat(48),
  EMAIL_API_KEY: "re_bench",
  EMAIL_API_URL: "http://127.0.0.1:9/",
  BREACH_CHECK: "off",
};
const job = { name: "Pier 4 warehouse", location: { address: "12 Harbour Street", lat: 43.64, lon: -79.38 }, startDate: "2026-11-02" };

export async function run(): Promise<Figure[]> {
  const state = join(root, "node_modules/.cache/mainstreet-bench", String(process.pid));
  const { prepare } = await import("../../../scripts/prepare-state.mjs");
  await prepare(state, { seed: false });
  const ours = await host({ config: "wrangler.toml", bindings: SECRETS, state: join(state, "v3") });
  const bare = await host({ config: "test/bench/bare/wrangler.toml" });
  try {
    const people = await Promise.all(Array.from({ length: PEOPLE }, (_, n) => signUp(ours, n)));
    const nth = (n: number) => people[n % PEOPLE] as (typeof people)[number];
    const seeded = await seedBare(bare);
    const read = await compare(ours, bare, {
      total: 3000,
      ours: (n) => ({ method: "GET", path: `/api/v1/jobs/${nth(n).jobId}`, headers: nth(n).headers }),
      bare: () => ({ method: "GET", path: `/jobs/${seeded}` }),
    });
    const write = await compare(ours, bare, {
      total: 600,
      ours: (n) => ({ method: "POST", path: "/api/v1/jobs", headers: nth(n).headers, body: JSON.stringify(job) }),
      bare: () => ({ method: "POST", path: "/jobs", body: JSON.stringify(job) }),
    });
    return [...figures("read", read), ...figures("write", write)];
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
}

type Comparison = { ours: number; bare: number; oursCpu: number; bareCpu: number };
type Pair = { total: number; ours: (n: number) => Request; bare: (n: number) => Request };

/** Medians over alternating rounds, so that noise of the machine hits both. */
async function compare(ours: Hosted, bare: Hosted, pair: Pair): Promise<Comparison> {
  const rounds = { ours: [] as number[], bare: [] as number[], oursCpu: [] as number[], bareCpu: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const a = await load(ours.url, ours.pid, { clients: CLIENTS, total: pair.total, next: pair.ours });
    const b = await load(bare.url, bare.pid, { clients: CLIENTS, total: pair.total, next: pair.bare });
    const failures = Object.entries({ ...a.statuses, ...b.statuses }).filter(([status]) => Number(status) >= 300);
    if (failures.length > 0) throw new Error(`unexpected answers: ${JSON.stringify([a.statuses, b.statuses])}`);
    if (round === 0) continue; // warm-up
    rounds.ours.push(a.perSecond);
    rounds.bare.push(b.perSecond);
    rounds.oursCpu.push(a.cpuMicrosPerRequest);
    rounds.bareCpu.push(b.cpuMicrosPerRequest);
  }
  return { ours: median(rounds.ours), bare: median(rounds.bare), oursCpu: median(rounds.oursCpu), bareCpu: median(rounds.bareCpu) };
}

const figures = (what: string, c: Comparison): Figure[] => [
  { metric: `${what} throughput`, value: c.ours, unit: "requests/s", baseline: c.bare, ratio: c.ours / c.bare },
  { metric: `${what} CPU`, value: c.oursCpu, unit: "µs/request", baseline: c.bareCpu, ratio: c.bareCpu / c.oursCpu },
];

async function signUp(ours: Hosted, n: number) {
  const json = { "content-type": "application/json", "cf-connecting-ip": `10.1.1.${n}` };
  const account = {
    email: `bench-${n}@bench.example`,
    password: "bench-password-2026",
    firstName: "B",
    lastName: "B",
    company: { name: `Bench ${n}`, industry: "construction" },
  };
  const signed = await fetch(new URL("/api/v1/auth/signup", ours.url), { method: "POST", headers: json, body: JSON.stringify(account) });
  if (signed.status !== 201) throw new Error(`sign-up answered ${signed.status}: ${await signed.text()}`);
  const { accessToken } = (await signed.json()) as { accessToken: string };
  const headers = { authorization: `Bearer ${accessToken}` };
  const created = await fetch(new URL("/api/v1/jobs", ours.url), {
    method: "POST",
    headers: { ...json, ...headers },
    body: JSON.stringify(job),
  });
  if (created.status !== 201) throw new Error(`a job answered ${created.status}: ${await created.text()}`);
  return { headers, jobId: ((await created.json()) as { id: string }).id };
}

/** The same tables with the same indexes, from our own migration. */
async function seedBare(bare: Hosted): Promise<string> {
  const folder = join(root, "migrations/d1");
  const statements = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("--> statement-breakpoint"));
  await fetch(new URL("/exec", bare.url), { method: "POST", body: JSON.stringify(statements.map((text) => text.trim()).filter(Boolean)) });
  const created = await fetch(new URL("/jobs", bare.url), { method: "POST", body: JSON.stringify(job) });
  return ((await created.json()) as { id: string }).id;
}
