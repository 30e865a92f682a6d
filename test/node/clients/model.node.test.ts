/** The model client against the simulated vendor. */
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { openaiModel } from "../../../workers/platform/clients/model.ts";
import { resilience } from "../../../workers/platform/clients/resilience.ts";
import { createSimulators } from "../../../workers/simulators/app.ts";
import { memoryWorld } from "../../../workers/simulators/memory-world.ts";
import { requestsOf } from "../../../workers/simulators/traffic.ts";
import { registerResponder } from "../../../workers/simulators/vendors/openai/responders.ts";
import type { Fault } from "../../../workers/simulators/world.ts";

const Facts = z.object({ facts: z.array(z.object({ key: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) })) });

function setUp({ retries = 1, timeoutMs = 5_000 } = {}) {
  const world = memoryWorld();
  const simulators = createSimulators(world);
  const model = openaiModel({
    baseUrl: "http://simulators.test/vendors/openai/v1",
    apiKey: "sk-secret-1234567890",
    reviewModel: "gpt-5.5",
    embeddingModel: "text-embedding-3-small",
    fetch: async (input, init) => simulators.fetch(new Request(input, init)),
    resilience: resilience("openai", { retries, timeoutMs, baseDelayMs: 1 }),
  });
  return {
    model,
    fault: (fault: Omit<Fault, "vendor">) => world.setFault({ vendor: "openai", ...fault }),
    requests: () => requestsOf(world).list(),
    review: (signal?: AbortSignal) =>
      model.review({
        name: "compliance_review",
        system: "List the facts that the notes state.",
        prompt: "Trench 7 ft deep, no shoring.",
        schema: Facts,
        signal,
      }),
  };
}

describe("review", () => {
  it("gives the schema's value, the usage and the engine's name", async () => {
    const { model, review } = setUp();
    const { value, usage } = await review();
    expect(model.engine).toBe("openai:gpt-5.5");
    expect(value.facts).toEqual([
      { key: "trenchDepthFt", value: 7 },
      { key: "trenchProtection", value: "none" },
    ]);
    expect(usage).toMatchObject({ model: "gpt-5.5", inputTokens: expect.any(Number), outputTokens: expect.any(Number) });
    expect(usage.inputTokens).toBeGreaterThan(10);
  });

  it.each(["malformed", "error", "down"] as const)("tries again after %s", async (mode) => {
    const { review, fault, requests } = setUp();
    await fault({ mode, times: 1 });
    expect((await review()).value.facts).toHaveLength(2);
    expect(await requests()).toHaveLength(2);
  });

  it.each([
    ["malformed", { kind: "malformed" }],
    ["error", { kind: "down", status: 500, reason: "server_error" }],
    ["down", { kind: "down", status: 503 }],
  ] as const)("names a lasting %s without secrets", async (mode, expected) => {
    const { review, fault } = setUp({ retries: 0 });
    await fault({ mode });
    const error = (await review().catch((reason: unknown) => reason)) as Error;
    expect(error).toMatchObject({ name: "VendorError", vendor: "openai", retryable: true, ...expected });
    expect(`${error.message} ${JSON.stringify(error)} ${error.stack}`).not.toMatch(/sk-secret|Trench/);
  });

  it("times out", async () => {
    const { review, fault } = setUp({ retries: 0, timeoutMs: 30 });
    await fault({ mode: "slow", ms: 5_000 });
    await expect(review()).rejects.toMatchObject({ kind: "timeout", retryable: true });
  });

  it("passes the caller's signal down to the vendor", async () => {
    const { review, fault } = setUp();
    await fault({ mode: "slow", ms: 5_000 });
    const caller = new AbortController();
    const reviewed = review(caller.signal);
    caller.abort(new Error("audit cancelled"));
    await expect(reviewed).rejects.toThrow("audit cancelled");
  });

  it("calls a value that fails the schema's refinements malformed", async () => {
    const { model } = setUp({ retries: 0 });
    registerResponder("even_number", () => ({ even: 3 }));
    const schema = z.object({ even: z.int().refine((value) => value % 2 === 0) });
    await expect(model.review({ name: "even_number", system: "", prompt: "?", schema })).rejects.toMatchObject({
      kind: "malformed",
      reason: "schema_mismatch",
    });
  });
});

describe("embed", () => {
  it("gives one unit vector per text, in order, even when the vendor reorders or repeats them", async () => {
    const { model, fault } = setUp();
    const texts = ["guardrails on scaffolds", "trench shoring", "payroll taxes"];
    const plain = await model.embed(texts);
    await fault({ mode: "reorder", times: 1 });
    await fault({ mode: "duplicate", times: 1 });
    expect(await model.embed(texts)).toEqual(plain);
    expect(plain[0]).toHaveLength(1536);
    const length = Math.hypot(...(plain[1] ?? []));
    expect(length).toBeCloseTo(1, 5);
  });

  it("splits long lists into several calls", async () => {
    const { model, requests } = setUp();
    const vectors = await model.embed(Array.from({ length: 300 }, (_, index) => `text ${index}`));
    expect(vectors).toHaveLength(300);
    expect(await requests()).toHaveLength(2);
  });

  it("asks nothing for nothing", async () => {
    const { model, requests } = setUp();
    expect(await model.embed([])).toEqual([]);
    expect(await requests()).toEqual([]);
  });
});
