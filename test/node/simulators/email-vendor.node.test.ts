/** Resend's wire protocol, and what the faults do to a mail. */
import { describe, expect, it } from "vitest";
import { createSimulators } from "../../../workers/simulators/app.ts";
import { readInbox } from "../../../workers/simulators/inbox.ts";
import { memoryWorld } from "../../../workers/simulators/memory-world.ts";
import type { FaultMode } from "../../../workers/simulators/world.ts";

const mail = { from: "Us <us@mainstreet.example>", to: "ann@example.com", subject: "Hello", text: "Hi", html: "<p>Hi</p>" };

const emailVendor = () => {
  const world = memoryWorld();
  const app = createSimulators(world);
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request("/vendors/email/emails", {
      method: "POST",
      headers: { authorization: "Bearer re_test", "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, text, json: () => JSON.parse(text) as Record<string, unknown> };
  };
  return {
    app,
    post,
    keyed: (key: string, subject = "Hello") => post({ ...mail, subject }, { "idempotency-key": key }),
    fault: (mode: FaultMode) => world.setFault({ vendor: "email", mode, times: 1 }),
    subjects: async () => (await readInbox(world)).map((message) => message.subject),
  };
};

describe("sending", () => {
  it("answers with an id under which the mail can be read back", async () => {
    const { app, post } = emailVendor();
    const { id } = (await post(mail)).json();
    const response = await app.request(`/vendors/email/emails/${String(id)}`, { headers: { authorization: "Bearer re_test" } });
    expect(await response.json()).toMatchObject({ object: "email", id, to: ["ann@example.com"], last_event: "delivered" });
  });

  it("delivers to every recipient", async () => {
    const { post, subjects } = emailVendor();
    await post({ ...mail, to: ["ann@example.com", "Bo <bo@example.com>"], cc: "cy@example.com" });
    expect(await subjects()).toHaveLength(3);
  });

  it("sends once per idempotency key, and answers with the first id", async () => {
    const { keyed, subjects } = emailVendor();
    const answers = await Promise.all([keyed("k1"), keyed("k1"), keyed("k1")]);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await subjects()).toEqual(["Hello"]);
  });

  it("refuses a key that is reused with another body", async () => {
    const { keyed } = emailVendor();
    await keyed("k1");
    const reused = await keyed("k1", "Another");
    expect(reused.json()).toMatchObject({ statusCode: 409, name: "invalid_idempotent_request" });
  });
});

describe("refusals have Resend's shape", () => {
  it.each([
    ["not json", "{", {}, 400, "validation_error"],
    ["no recipient", { ...mail, to: undefined }, {}, 422, "missing_required_field"],
    ["a bad address", { ...mail, to: "ann" }, {}, 422, "validation_error"],
    ["no content", { from: mail.from, to: mail.to, subject: "x" }, {}, 422, "missing_required_field"],
    ["an endless key", mail, { "idempotency-key": "k".repeat(257) }, 400, "invalid_idempotency_key"],
    ["no API key", mail, { authorization: "" }, 401, "missing_api_key"],
  ])("%s", async (...[, body, headers, statusCode, name]) => {
    const answer = await emailVendor().post(body, headers);
    expect(answer.status).toBe(statusCode);
    expect(answer.json()).toMatchObject({ statusCode, name });
  });
});

describe("faults", () => {
  it("malformed accepts the mail and loses the answer", async () => {
    const { keyed, fault, subjects } = emailVendor();
    await fault("malformed");
    const lost = await keyed("k1");
    expect(() => lost.json()).toThrow(SyntaxError);
    await keyed("k1");
    expect(await subjects()).toEqual(["Hello"]);
  });

  it("duplicate delivers twice", async () => {
    const { keyed, fault, subjects } = emailVendor();
    await fault("duplicate");
    await keyed("k1");
    expect(await subjects()).toEqual(["Hello", "Hello"]);
  });

  it("reorder lets the next mail overtake", async () => {
    const { keyed, fault, subjects } = emailVendor();
    await fault("reorder");
    await keyed("k1", "first");
    expect(await subjects()).toEqual([]);
    await keyed("k2", "second");
    expect(await subjects()).toEqual(["first", "second"]);
  });

  it("error has Resend's shape and sends nothing", async () => {
    const { keyed, fault, subjects } = emailVendor();
    await fault("error");
    expect((await keyed("k1")).json()).toMatchObject({ statusCode: 500, name: "internal_server_error" });
    expect(await subjects()).toEqual([]);
  });
});
