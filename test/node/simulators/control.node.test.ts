/** The control interface of api.md, through the plain fetch handler. */
import { describe, expect, it } from "vitest";
import { createSimulators } from "../../../workers/simulators/app.ts";
import { memoryWorld } from "../../../workers/simulators/memory-world.ts";

const simulators = () => {
  const app = createSimulators(memoryWorld());
  const json = { "content-type": "application/json" };
  return {
    get: async (path: string) => app.request(path),
    read: async (path: string) => (await app.request(path)).json() as Promise<Record<string, unknown>[]>,
    post: async (path: string, body: unknown, headers: Record<string, string> = {}) =>
      app.request(path, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) }),
    remove: async (path: string) => app.request(path, { method: "DELETE" }),
    sendMail: async (to: string, key?: string) =>
      app.request("/vendors/email/emails", {
        method: "POST",
        headers: { ...json, authorization: "Bearer re_123456789012345678", ...(key !== undefined && { "idempotency-key": key }) },
        body: JSON.stringify({ from: "Us <us@mainstreet.example>", to, subject: `To ${to}`, text: "Hello", html: "<p>Hello</p>" }),
      }),
  };
};

describe("inbox", () => {
  it("lists newest first and filters by recipient, whatever the case and the display name", async () => {
    const { sendMail, read } = simulators();
    await sendMail("ann@example.com");
    await sendMail("Bob <Bob@Example.com>");
    expect((await read("/control/inbox")).map((mail) => mail.subject)).toEqual(["To Bob <Bob@Example.com>", "To ann@example.com"]);
    const [mail, ...others] = await read("/control/inbox?to=bob@example.com");
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ channel: "email", from: "Us <us@mainstreet.example>", text: "Hello", html: "<p>Hello</p>" });
    expect(mail?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(await read("/control/inbox?to=nobody@example.com")).toEqual([]);
  });
});

describe("faults", () => {
  it("counts `times` down and then lets requests through", async () => {
    const { post, sendMail, read } = simulators();
    const switched = await post("/control/faults", { vendor: "email", mode: "error", times: 2 });
    expect(switched.status).toBe(201);
    expect(await switched.json()).toEqual({ vendor: "email", mode: "error", times: 2 });
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt++) statuses.push((await sendMail("ann@example.com")).status);
    expect(statuses).toEqual([500, 500, 200]);
    expect(await read("/control/faults")).toEqual([]);
  });

  it("stay until cleared without `times`, and hit only their vendor", async () => {
    const { post, sendMail, remove, get } = simulators();
    await post("/control/faults", { vendor: "openai", mode: "down" });
    expect((await sendMail("ann@example.com")).status).toBe(200);
    const down = await get("/vendors/openai/v1/models");
    expect(down.status).toBe(503);
    expect(await down.text()).toBe("");
    expect((await remove("/control/faults")).status).toBe(204);
    expect((await get("/vendors/openai/v1/models")).status).toBe(401);
  });

  it.each([
    [{ vendor: "nobody", mode: "down" }, "vendor"],
    [{ vendor: "email", mode: "sleepy" }, "mode"],
    [{ vendor: "email", mode: "down", times: 0 }, "times"],
    [{ vendor: "email", mode: "slow", ms: -1 }, "ms"],
    [{ vendor: "email" }, "mode"],
  ])("refuses %j as a problem", async (fault, path) => {
    const { post, read } = simulators();
    const response = await post("/control/faults", fault);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status: 400, errors: [{ path }] });
    expect(await read("/control/faults")).toEqual([]);
  });

  it("refuses what is not JSON", async () => {
    const { post } = simulators();
    expect((await post("/control/faults", {}, { "content-type": "text/plain" })).status).toBe(415);
  });
});

describe("requests", () => {
  it("shows what was asked of each vendor, secrets masked", async () => {
    const { sendMail, get, read } = simulators();
    await sendMail("ann@example.com", "welcome-1");
    await get("/vendors/openai/v1/models");
    const all = await read("/control/requests");
    expect(all.map((entry) => entry.vendor)).toEqual(["openai", "email"]);
    const [entry] = await read("/control/requests?vendor=email");
    expect(entry).toMatchObject({
      vendor: "email",
      method: "POST",
      path: "/vendors/email/emails",
      status: 200,
      faults: [],
      headers: { authorization: "Bearer ****5678", "idempotency-key": "welcome-1" },
      body: { to: "ann@example.com", text: "Hello" },
    });
    expect(JSON.stringify(all)).not.toContain("re_1234");
  });

  it("refuses an unknown vendor", async () => {
    const { get } = simulators();
    expect((await get("/control/requests?vendor=nobody")).status).toBe(400);
    expect((await get("/control/nothing")).status).toBe(404);
  });

  it("keeps the newest thousand", async () => {
    const { get, read } = simulators();
    for (let index = 0; index < 1010; index++) await get(`/vendors/openai/v1/models?n=${index}`);
    const entries = await read("/control/requests");
    expect(entries).toHaveLength(1000);
    expect(entries[0]?.path).toBe("/vendors/openai/v1/models?n=1009");
  });
});
