/** The e-mail client against the simulated vendor. */
import { describe, expect, it } from "vitest";
import { resendEmail, type Fetch } from "../../../workers/platform/clients/email.ts";
import { resilience } from "../../../workers/platform/clients/resilience.ts";
import { createSimulators } from "../../../workers/simulators/app.ts";
import { readInbox } from "../../../workers/simulators/inbox.ts";
import { memoryWorld } from "../../../workers/simulators/memory-world.ts";
import { requestsOf } from "../../../workers/simulators/traffic.ts";
import type { Fault } from "../../../workers/simulators/world.ts";
import { manualClock } from "./manual-clock.ts";

const message = { to: "ann@example.com", subject: "Welcome", text: "Hello Ann", html: "<p>Hello Ann</p>", idempotencyKey: "welcome/1" };

function setUp(overrides: { fetch?: Fetch; apiKey?: string } = {}) {
  const world = memoryWorld();
  const simulators = createSimulators(world);
  const clock = manualClock();
  const email = resendEmail({
    baseUrl: "http://simulators.test/vendors/email",
    apiKey: overrides.apiKey ?? "re_secret_1234567890",
    from: "Mainstreet <hello@mainstreet.example>",
    fetch: overrides.fetch ?? (async (input, init) => simulators.fetch(new Request(input, init))),
    resilience: resilience("email", { clock, random: () => 0 }),
  });
  return {
    clock,
    email,
    fault: (fault: Omit<Fault, "vendor">) => world.setFault({ vendor: "email", ...fault }),
    inbox: () => readInbox(world),
    requests: () => requestsOf(world).list(),
    /** Sends while the clock moves through the pauses between attempts. */
    send: async (wanted = message) => {
      const state = { done: false };
      const sent = email
        .send(wanted)
        .catch((error: unknown) => error)
        .finally(() => (state.done = true));
      while (!state.done) {
        await clock.advance(1);
        await new Promise((resolve) => setImmediate(resolve));
      }
      return sent;
    },
  };
}

describe("sending", () => {
  it("delivers the mail with our sender and key", async () => {
    const { send, inbox, requests } = setUp();
    expect(await send()).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(await inbox()).toMatchObject([{ to: "ann@example.com", from: "Mainstreet <hello@mainstreet.example>", text: "Hello Ann" }]);
    expect((await requests())[0]?.headers).toMatchObject({ "idempotency-key": "welcome/1", authorization: "Bearer ****7890" });
  });

  it.each(["malformed", "error", "down"] as const)("sends one mail when the vendor's first answer is %s", async (mode) => {
    const { send, fault, inbox, requests } = setUp();
    await fault({ mode, times: 1 });
    expect(await send()).toEqual({ id: expect.any(String) });
    expect(await inbox()).toHaveLength(1);
    expect(await requests()).toHaveLength(2);
  });

  it("sends one mail however often it is called with the same key", async () => {
    const { send, inbox } = setUp();
    expect(await send()).toEqual(await send());
    expect(await inbox()).toHaveLength(1);
  });
});

describe("failing", () => {
  it("gives up after three attempts and tells the kind", async () => {
    const { send, fault, inbox, requests } = setUp();
    await fault({ mode: "down" });
    expect(await send()).toMatchObject({ name: "VendorError", vendor: "email", kind: "down", status: 503, retryable: true });
    expect(await requests()).toHaveLength(3);
    expect(await inbox()).toEqual([]);
  });

  it("calls a network failure down, and a refusal rejected, without telling whom we wrote to", async () => {
    const broken = setUp({ fetch: () => Promise.reject(new TypeError("connect ECONNREFUSED re_secret")) });
    expect(await broken.send()).toMatchObject({ message: "email down", retryable: true });
    const { send } = setUp();
    const refused = (await send({ ...message, to: "ann at example.com" })) as Error;
    expect(refused).toMatchObject({ kind: "rejected", status: 422, retryable: false, reason: "validation_error" });
    expect(`${refused.message} ${JSON.stringify(refused)} ${refused.stack}`).not.toMatch(/ann at|re_secret/);
  });

  it("stops at once when the caller gives up", async () => {
    const { email, fault } = setUp();
    await fault({ mode: "slow", ms: 60_000 });
    const caller = new AbortController();
    const sent = email.send(message, caller.signal);
    caller.abort(new Error("request cancelled"));
    await expect(sent).rejects.toThrow("request cancelled");
  });
});
