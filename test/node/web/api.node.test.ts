/** The typed client against a scripted fetch: addresses, headers, problems, ended sessions. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { auditApi, jobsApi } from "../../../workers/modules/compliance/api.ts";
import { authApi, tenantApi } from "../../../workers/modules/identity/api.ts";
import * as light from "../../../web/console/session-routes.ts";
import { ApiError, call, onSessionExpired, problemOf, urlOf } from "../../../web/lib/api.ts";

type Sent = { url: string; init: RequestInit & { headers: Record<string, string>; body?: string } };
function answer(status: number, body?: unknown, headers: Record<string, string> = {}): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (url: string, init: Sent["init"]) => {
    sent.push({ url, init });
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
  });
  return sent;
}
afterEach(() => vi.unstubAllGlobals());

const id = "0192f000-0000-7000-8000-000000000001";

describe("addresses", () => {
  it("put parameters in the path and filters in the query, leaving out what is empty", () => {
    expect(urlOf(jobsApi.getJob, { params: { id } })).toBe(`/api/v1/jobs/${id}`);
    expect(urlOf(jobsApi.listJobs, { query: { query: "roof & gutter", limit: 5, status: undefined } })).toBe(
      "/api/v1/jobs?query=roof+%26+gutter&limit=5",
    );
    expect(
      urlOf(auditApi.waiveRequirement, { params: { id, requirementId: "a/b" }, body: { reason: "x", until: "2026-12-01" } }),
    ).toContain("/compliance/a%2Fb/waive");
  });
});

describe("a call", () => {
  it("sends JSON and a fresh idempotency key with each POST", async () => {
    const sent = answer(201, { id });
    const body = { name: "Roof", location: { address: "1 Pier", lat: 1, lon: 2 }, startDate: "2026-11-21" };
    await call(jobsApi.createJob, { body });
    await call(jobsApi.createJob, { body });
    expect(sent[0]?.init.method).toBe("POST");
    expect(JSON.parse(sent[0]?.init.body ?? "")).toEqual(body);
    expect(sent[0]?.init.headers["idempotency-key"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[0]?.init.headers["idempotency-key"]).not.toBe(sent[1]?.init.headers["idempotency-key"]);
  });

  it("states the version a change is based on", async () => {
    const sent = answer(200, {});
    await call(tenantApi.updateTenant, { body: { name: "Harbor" } }, { ifMatch: 7 });
    expect(sent[0]?.init.headers["if-match"]).toBe('"7"');
    expect(sent[0]?.init.headers["idempotency-key"]).toBeUndefined();
  });

  it("resolves to nothing on 204", async () => {
    answer(204);
    await expect(call(authApi.logOut)).resolves.toBeUndefined();
  });
});

describe("a failure", () => {
  it("carries the problem, the request id and the time to wait", async () => {
    answer(429, { type: "about:blank", title: "Too many requests", status: 429, requestId: "r1" }, { "retry-after": "17" });
    const error = await call(jobsApi.listJobs).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 429, requestId: "r1", retryAfter: 17 });
  });

  it("takes the request id from the header when the body is no problem document", () => {
    expect(problemOf(502, "<html>", "r2")).toMatchObject({ status: 502, requestId: "r2", title: "HTTP 502" });
  });

  it("of the line has status 0", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(call(jobsApi.listJobs)).rejects.toMatchObject({ status: 0 });
  });

  it("by abort rejects with the abort itself", async () => {
    const stop = new AbortController();
    stop.abort();
    vi.stubGlobal("fetch", (_url: string, init: RequestInit) => Promise.reject(init.signal?.reason as Error));
    await expect(call(jobsApi.listJobs, {}, { signal: stop.signal })).rejects.toMatchObject({ name: "AbortError" });
  });

  it("401 tells that the session ended, except at the doors", async () => {
    let told = 0;
    const stop = onSessionExpired(() => (told += 1));
    answer(401, { title: "Sign in", status: 401 });
    await call(jobsApi.listJobs).catch(() => undefined);
    await call(authApi.logIn, { body: { email: "a@b.example", password: "wrong" } }).catch(() => undefined);
    stop();
    await call(jobsApi.listJobs).catch(() => undefined);
    expect(told).toBe(1);
  });
});

it("the frame's routes without schemas are the contract's routes", () => {
  const pairs = [
    [light.me, authApi.me],
    [light.logOut, authApi.logOut],
    [light.switchTenant, authApi.switchTenant],
    [light.updateUser, authApi.updateUser],
  ] as const;
  for (const [mine, theirs] of pairs) expect(mine).toMatchObject({ method: theirs.method, path: theirs.path, access: theirs.access });
});
