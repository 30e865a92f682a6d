/** All clients inside workerd, against the simulated vendors that `outboundService` puts in place of the network. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createClients } from "../../../workers/platform/clients/index.ts";
import type { TestEnv } from "../../helpers/env.ts";

const SIMULATORS = "http://127.0.0.1:8788";
const evidence = (env as unknown as TestEnv).EVIDENCE;
const email = { baseUrl: `${SIMULATORS}/vendors/email/`, apiKey: "re_test", from: "Mainstreet <hello@mainstreet.example>" };
const openai = {
  baseUrl: `${SIMULATORS}/vendors/openai/v1`,
  apiKey: "sk-test",
  reviewModel: "gpt-5.5",
  embeddingModel: "text-embedding-3-small",
};

describe("clients in workerd", () => {
  it("send mail once, even when the vendor's first answer fails", async () => {
    const to = `${crypto.randomUUID()}@example.com`;
    const { email: mail } = createClients({ email, evidence });
    await fetch(`${SIMULATORS}/control/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ vendor: "email", mode: "malformed", times: 1 }),
    });
    const message = { to, subject: "Hello", text: "Hello", html: "<p>Hello</p>", idempotencyKey: crypto.randomUUID() };
    expect(await mail.send(message)).toEqual({ id: expect.any(String) });
    const inbox = await (await fetch(`${SIMULATORS}/control/inbox?to=${to}`)).json();
    expect(inbox).toHaveLength(1);
  });

  it("review and embed through the SDK, loaded on first use", async () => {
    const { model } = createClients({ email, openai, evidence });
    const schema = z.object({ facts: z.array(z.object({ key: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) })) });
    const reviewed = await model?.review({ name: "compliance_review", system: "List facts.", prompt: "Trench 7 ft deep.", schema });
    expect(reviewed?.value.facts).toEqual([{ key: "trenchDepthFt", value: 7 }]);
    const vectors = await model?.embed(["guardrails", "payroll"]);
    expect(vectors?.map((vector) => vector.length)).toEqual([1536, 1536]);
  });

  it("have no model without a key", () => {
    expect(createClients({ email, evidence }).model).toBeUndefined();
  });
});
