/** What every route must do, in one loop: 401 unsigned, 403 for a lesser role, 404 for another tenant's id, never a stack. */
import { beforeAll, describe, expect, it } from "vitest";
import { auditApi, evidenceApi, jobsApi } from "../../../workers/modules/compliance/api.ts";
import { tenantApi } from "../../../workers/modules/identity/api.ts";
import { modules } from "../../../workers/modules.ts";
import { can, ROLES } from "../../../workers/platform/access.ts";
import { API_BASE } from "../../../workers/platform/http/mount.ts";
import type { Route } from "../../../workers/platform/http/route.ts";
import { dispatch, ORIGIN } from "../../helpers/client.ts";
import { aMember, anOwner, type Person } from "../../helpers/people.ts";

const routes = modules.flatMap((module) =>
  module.routes.flatMap(({ api }) => Object.entries(api).map(([name, route]) => ({ name, route: route }))),
);
const guarded = routes.filter(({ route }) => route.access !== "public");

let clients = 0;
async function send(route: Route, ids: Record<string, string>, token?: string): Promise<Response> {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? "00000000-0000-7000-8000-000000000000");
  const headers = {
    "cf-connecting-ip": `10.200.${(clients >> 8) & 255}.${clients++ & 255}`,
    ...(token && { authorization: `Bearer ${token}` }),
    ...(route.body && { "content-type": "application/json" }),
  };
  const body = route.body && route.method !== "GET" ? JSON.stringify(validBodies[route.path] ?? {}) : null;
  return dispatch(new Request(`${ORIGIN}${API_BASE}${path}`, { method: route.method, headers, body }));
}

/** Bodies that pass the schema, so that the answer is about the id and not about the body. */
const validBodies: Record<string, unknown> = {
  "/jobs/:id": { name: "x" },
  "/jobs/:id/evidence": { kind: "note", title: "x", text: "x" },
  "/jobs/:id/compliance/:requirementId/waive": { reason: "a good reason", until: "2099-01-01" },
  "/tenants/members/:userId": { role: "viewer" },
};

it("there are routes to try", () => expect(guarded.length).toBeGreaterThan(25));

describe("unsigned: 401", () => {
  it.each(guarded)("$route.method $route.path", async ({ route }) => {
    const response = await send(route, {});
    expect(response.status).toBe(401);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect((await send(route, {}, "not.a.token")).status).toBe(401);
  });
});

describe("a lesser role: 403", () => {
  let owner: Person;
  const people = new Map<string, Person>();
  beforeAll(async () => {
    owner = await anOwner();
    for (const role of ROLES) people.set(role, role === "owner" ? owner : await aMember(owner, role));
  });
  const refused = guarded.flatMap(({ name, route }) => {
    if (route.access === "public" || route.access === "signed-in") return [];
    const { access } = route;
    return ROLES.filter((role) => !can(role, access)).map((role) => ({ name, route, role }));
  });
  it("some are refused", () => expect(refused.length).toBeGreaterThan(40));
  it.each(refused)("$role: $route.method $route.path", async ({ route, role }) => {
    expect((await send(route, {}, people.get(role)?.signedIn.accessToken)).status).toBe(403);
  });
});

describe("another tenant's id: 404", () => {
  let intruder: Person;
  let ids: Record<string, Record<string, string>>;
  beforeAll(async () => {
    const victim = await anOwner();
    intruder = await anOwner();
    const { api } = victim;
    const job = (
      await api.call(jobsApi.createJob, { body: { name: "x", location: { address: "x", lat: 1, lon: 2 }, startDate: "2026-11-02" } })
    ).body;
    const evidence = (await api.call(evidenceApi.addEvidence, { params: { id: job.id }, body: { kind: "note", title: "x", text: "x" } }))
      .body;
    const run = (await api.call(auditApi.runAudit, { params: { id: job.id } })).body;
    const invitation = (await api.call(tenantApi.inviteMember, { body: { email: "walls@example.com", role: "viewer" } })).body;
    ids = {
      jobs: { id: job.id, requirementId: "fall-protection" },
      evidence: { id: evidence.id },
      "audit-runs": { id: run.auditRunId },
      invitations: { id: invitation.id },
      members: { userId: victim.signedIn.user.id },
      sessions: { id: "00000000-0000-7000-8000-000000000001" },
    };
  });
  const withIds = guarded.filter(({ route }) => route.path.includes(":") && !route.path.includes(":regulationId"));
  it("some take ids", () => expect(withIds.length).toBeGreaterThan(10));
  it.each(withIds)("$route.method $route.path", async ({ route }) => {
    const kind = route.path.split("/").findLast((_part, i, parts) => parts[i + 1]?.startsWith(":")) ?? "";
    const known = ids[kind] ?? ids[route.path.split("/")[1] ?? ""];
    expect(known, `no id for ${route.path}`).toBeDefined();
    const response = await send(route, known ?? {}, intruder.signedIn.accessToken);
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).not.toMatch(/ at .*\.ts|SQLITE|select /i);
  });
});
