/** Budgets of the rate limiter: shared by address, session, user or company, exact, and announced. */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { authApi } from "../../../workers/modules/identity/api.ts";
import { jobsApi } from "../../../workers/modules/compliance/api.ts";
import { take } from "../../../workers/platform/http/limits.ts";
import { newId } from "../../../workers/platform/ids.ts";
import { client } from "../../helpers/client.ts";
import type { TestEnv } from "../../helpers/env.ts";
import { anOwner } from "../../helpers/people.ts";

const bindings = env as unknown as TestEnv;
const allowedOf = async (count: number, one: () => Promise<{ allowed: boolean }>) =>
  (await Promise.all(Array.from({ length: count }, one))).filter((decision) => decision.allowed).length;

it("lets exactly 60 of 500 concurrent requests of one address through", async () => {
  const ip = newId();
  expect(await allowedOf(500, () => take(bindings, "public", { ip }))).toBe(60);
});

it("counts a search by session and an audit by user, whatever the address", async () => {
  const [sessionId, userId] = [newId(), newId()];
  expect(await allowedOf(80, () => take(bindings, "search", { ip: newId(), sessionId }))).toBe(60);
  expect(await allowedOf(80, () => take(bindings, "search", { ip: newId(), sessionId: newId() }))).toBe(80);
  expect(await allowedOf(9, () => take(bindings, "audit", { ip: newId(), userId }))).toBe(5);
});

it("never lets more than the limit through on leases", async () => {
  const userId = newId();
  let allowed = 0;
  for (let round = 0; round < 14; round++) allowed += await allowedOf(100, () => take(bindings, "signed-in", { ip: null, userId }));
  expect(allowed).toBeGreaterThan(1100);
  expect(allowed).toBeLessThanOrEqual(1200 + 40); // what refills while the rounds run
});

it("the 31st sign-in attempt of a minute is told when to come back", async () => {
  const from = client();
  const body = { email: "nobody@example.com", password: "wrong" };
  const statuses: number[] = [];
  for (let i = 0; i < 31; i++) statuses.push((await from.call(authApi.refresh, { body: { refreshToken: "x".repeat(40) } })).status);
  expect(statuses.slice(0, 30).every((status) => status === 401)).toBe(true);
  const refused = await from.call(authApi.logIn, { body });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.headers.get("ratelimit-remaining")).toBe("0");
});

it("announces the budget with every answer, failures too", async () => {
  const { api } = await anOwner();
  const good = await api.call(jobsApi.listJobs);
  const bad = await api.call(jobsApi.getJob, { params: { id: newId() } });
  for (const { headers } of [good, bad])
    for (const name of ["ratelimit-limit", "ratelimit-remaining", "x-ratelimit-reset"]) expect(headers.get(name), name).not.toBeNull();
});
