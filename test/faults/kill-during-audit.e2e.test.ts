/** kill -9 in the middle of audits: after a restart every run completes or fails visibly, no result twice, no event lost or doubled. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Product, startProduct, temporaryState } from "../helpers/product.ts";

const JOBS = 8;
const ROUNDS = 3;
const state = temporaryState();
/** The sweep runs every two seconds here instead of every minute. */
const environment = { MAINSTREET_CRON_MS: "2000" };
let product: Product;
let token = "";

type Json = Record<string, unknown>;
type Run = { id: string; status: string; results: { requirementId: string }[]; failure: string | null; finishedAt: string | null };

async function api<T = Json>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }> {
  const response = await fetch(`${product.url}/api/v1${path}`, {
    method,
    headers: {
      "cf-connecting-ip": "10.9.9.9",
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : undefined) as T };
}

const credentials = { email: "faults@example.com", password: "a-long-enough-password" };

beforeAll(async () => {
  product = await startProduct(state.folder, { seed: "none", environment });
  const company = { name: "Faults", industry: "construction" };
  const { status, body } = await api<{ accessToken: string }>("POST", "/auth/signup", {
    ...credentials,
    firstName: "F",
    lastName: "T",
    company,
  });
  expect(status).toBe(201);
  token = body.accessToken;
});
afterAll(async () => {
  await product?.stop();
  state.remove();
});

it(`survives ${ROUNDS} kills`, async () => {
  const started: string[] = [];
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const jobs = await Promise.all(
      Array.from({ length: JOBS }, async (_, n) => {
        const { body } = await api<{ id: string }>("POST", "/jobs", {
          name: `Job ${round}.${n}`,
          location: { address: "x", lat: 1, lon: 2 },
          startDate: "2026-11-02",
          status: "active",
        });
        await api("POST", `/jobs/${body.id}/evidence`, {
          kind: "inspection",
          title: "w",
          facts: { workingHeightFt: 14, fallProtection: "none" },
        });
        return body.id;
      }),
    );
    acknowledged.push(...jobs);
    // Each person may start five an hour: the first job of every round is audited, in the middle of a burst of other writes.
    const [first, ...others] = jobs;
    const burst = others.map((id) => api("POST", `/jobs/${id}/evidence`, { kind: "note", title: "n", text: "t" }).catch(() => undefined));
    const run = await api<{ auditRunId: string }>("POST", `/jobs/${first}/compliance/automated`, {});
    expect(run.status).toBe(202);
    started.push(run.body.auditRunId);
    await product.kill();
    await Promise.allSettled(burst);
    product = await startProduct(state.folder, { seed: "none", environment });
    token = (await api<{ accessToken: string }>("POST", "/auth/login", credentials)).body.accessToken;
  }

  for (const id of started) {
    const run = await finished(id);
    expect(["completed", "failed"]).toContain(run.status);
    if (run.status === "failed") expect(run.failure).toBeTruthy();
    const requirements = run.results.map((result) => result.requirementId);
    expect(new Set(requirements).size).toBe(requirements.length);
    if (run.status === "completed") expect(requirements.length).toBeGreaterThan(30);
  }

  const events = await settledEvents(started.length);
  expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
  expect(events.map((event) => event.seq)).toEqual(events.map((_, i) => i + 1));
  const opened = events.filter((event) => event.type === "job.created").map((event) => event.data["jobId"]);
  expect(opened.toSorted()).toEqual(acknowledged.toSorted());
  for (const type of ["compliance.audit.requested", "compliance.audit.completed"]) {
    const ids = events.filter((event) => event.type === type).map((event) => event.data["auditRunId"]);
    expect(new Set(ids).size, type).toBe(ids.length);
  }
  expect((await api("GET", "/events/verify")).body).toMatchObject({ ok: true, checked: events.length });
});

async function finished(id: string): Promise<Run> {
  const until = Date.now() + 150_000;
  for (;;) {
    const { body } = await api<Run>("GET", `/audit-runs/${id}`);
    if (body.finishedAt !== null) return body;
    if (Date.now() > until) throw new Error(`run ${id} hangs in ${body.status}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

type Event = { id: string; seq: number; type: string; data: Json };

/** All events, once the sweep has drained every outbox. */
async function settledEvents(audits: number): Promise<Event[]> {
  const until = Date.now() + 60_000;
  for (;;) {
    const all: Event[] = [];
    for (;;) {
      const { body } = await api<{ data: Event[] }>("GET", `/events?after=${all.at(-1)?.seq ?? 0}&limit=100`);
      all.push(...body.data);
      if (body.data.length < 100) break;
    }
    const over = all.filter((event) => /^compliance\.audit\.(completed|failed)$/.test(event.type)).length;
    if (over >= audits && all.filter((event) => event.type === "job.created").length === JOBS * ROUNDS) return all;
    if (Date.now() > until) throw new Error(`events are missing: ${all.length} found, ${over} audits over`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
