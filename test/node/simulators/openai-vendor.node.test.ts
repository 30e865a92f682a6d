/** OpenAI's own SDK against the simulator. */
import OpenAI, { APIConnectionTimeoutError } from "openai";
import { zodResponseFormat, zodTextFormat } from "openai/helpers/zod";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { requestsOf } from "../../../workers/simulators/traffic.ts";
import { serveSimulators, type ServedSimulators } from "./serve-simulators.ts";

const sdkFor = ({ url }: ServedSimulators) =>
  new OpenAI({ apiKey: "sk-test-1234567890abcdef", baseURL: `${url}/vendors/openai/v1`, maxRetries: 0, logLevel: "off" });

const material = "We repair decks and fences. Opening hours are Monday to Friday, 8 to 5. We are closed in July.";
const question = "What are the opening hours on Monday?";

const Review = z.object({
  facts: z.array(z.object({ key: z.string(), value: z.union([z.string(), z.number(), z.boolean()]), quote: z.string() })),
  summary: z.string(),
});
const notes = "Two workers at the roof edge, 14 ft up, without any fall protection.";

describe("chat completions", () => {
  it("answers from the prompt, with honest usage", async () => {
    await using simulators = await serveSimulators();
    const completion = await sdkFor(simulators).chat.completions.create({
      model: "gpt-5.5",
      messages: [
        { role: "system", content: material },
        { role: "user", content: question },
      ],
    });
    expect(completion.choices[0]?.message.content).toBe("Opening hours are Monday to Friday, 8 to 5.");
    expect(completion.choices[0]?.finish_reason).toBe("stop");
    expect(completion.usage?.prompt_tokens).toBe(Math.ceil((material.length + 2 + question.length) / 4));
  });

  it("streams the same answer, with usage when asked", async () => {
    await using simulators = await serveSimulators();
    const stream = await sdkFor(simulators).chat.completions.create({
      model: "gpt-5.5",
      messages: [
        { role: "system", content: material },
        { role: "user", content: question },
      ],
      stream: true,
      stream_options: { include_usage: true },
    });
    let text = "";
    let total = 0;
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? "";
      total += chunk.usage?.total_tokens ?? 0;
    }
    expect(text).toBe("Opening hours are Monday to Friday, 8 to 5.");
    expect(total).toBeGreaterThan(20);
  });

  it("gives structured outputs that the SDK parses", async () => {
    await using simulators = await serveSimulators();
    const completion = await sdkFor(simulators).chat.completions.parse({
      model: "gpt-5.5",
      messages: [{ role: "user", content: notes }],
      response_format: zodResponseFormat(Review, "compliance_review"),
    });
    expect(completion.choices[0]?.message.parsed?.facts.map((fact) => fact.key)).toEqual(["workingHeightFt", "fallProtection"]);
  });

  it("says `length` when the budget is spent", async () => {
    await using simulators = await serveSimulators();
    const completion = await sdkFor(simulators).chat.completions.create({
      model: "gpt-5.5",
      messages: [
        { role: "system", content: material },
        { role: "user", content: question },
      ],
      max_completion_tokens: 3,
    });
    expect(completion.choices[0]?.finish_reason).toBe("length");
    expect(completion.usage?.completion_tokens).toBe(3);
  });
});

describe("responses", () => {
  it("parse gives the schema's value and usage", async () => {
    await using simulators = await serveSimulators();
    const response = await sdkFor(simulators).responses.parse({
      model: "gpt-5.5",
      instructions: "List the facts.",
      input: notes,
      text: { format: zodTextFormat(Review, "compliance_review") },
    });
    expect(response.output_parsed?.facts).toEqual([
      { key: "workingHeightFt", value: 14, quote: "Two workers at the roof edge, 14 ft up, without any fall protection." },
      { key: "fallProtection", value: "none", quote: "Two workers at the roof edge, 14 ft up, without any fall protection." },
    ]);
    expect(response.usage?.total_tokens).toBe((response.usage?.input_tokens ?? 0) + (response.usage?.output_tokens ?? 0));
  });

  it("streams the generally available events in order, and the SDK rebuilds the response from them", async () => {
    await using simulators = await serveSimulators();
    const stream = sdkFor(simulators).responses.stream({
      model: "gpt-5.5",
      input: [
        { role: "system", content: material },
        { role: "user", content: question },
      ],
    });
    const types: string[] = [];
    for await (const event of stream) types.push(event.type);
    const final = await stream.finalResponse();
    expect(final.output_text).toBe("Opening hours are Monday to Friday, 8 to 5.");
    expect(types.filter((type, index) => type !== types[index - 1])).toEqual([
      "response.created",
      "response.in_progress",
      "response.output_item.added",
      "response.content_part.added",
      "response.output_text.delta",
      "response.output_text.done",
      "response.content_part.done",
      "response.output_item.done",
      "response.completed",
    ]);
  });

  it("streams structured outputs", async () => {
    await using simulators = await serveSimulators();
    const stream = sdkFor(simulators).responses.stream({
      model: "gpt-5.5",
      input: notes,
      text: { format: zodTextFormat(Review, "compliance_review") },
    });
    const final = await stream.finalResponse();
    expect(final.output_parsed?.facts).toHaveLength(2);
  });

  it("ends incomplete when the budget is spent", async () => {
    await using simulators = await serveSimulators();
    const response = await sdkFor(simulators).responses.create({ model: "m", input: `${material}\n${question}`, max_output_tokens: 2 });
    expect(response.status).toBe("incomplete");
    expect(response.incomplete_details?.reason).toBe("max_output_tokens");
  });

  it("stops when the caller hangs up in the middle, and the log says so", async () => {
    await using simulators = await serveSimulators();
    const stream = await sdkFor(simulators).responses.create({
      model: "m",
      input: [
        { role: "system", content: `The quick brown fox ${"runs ".repeat(400)}.` },
        { role: "user", content: "Where does the quick brown fox run?" },
      ],
      stream: true,
    });
    let events = 0;
    for await (const _ of stream) if (++events === 6) break;
    await expect.poll(async () => (await requestsOf(simulators.world).list())[0]?.aborted).toBe(true);
    expect(events).toBe(6);
  });
});

describe("embeddings", () => {
  it("arrive base64 by default and equal the float form", async () => {
    await using simulators = await serveSimulators();
    const sdk = sdkFor(simulators);
    const input = ["guardrails on scaffolds"];
    const decoded = await sdk.embeddings.create({ model: "text-embedding-3-small", input });
    const floats = await sdk.embeddings.create({ model: "text-embedding-3-small", input, encoding_format: "float" });
    expect(Array.from(decoded.data[0]?.embedding ?? [])).toEqual(floats.data[0]?.embedding);
    expect(decoded.data[0]?.embedding).toHaveLength(1536);
    expect(decoded.usage.prompt_tokens).toBe(6);
  });

  it("have the length that was asked for", async () => {
    await using simulators = await serveSimulators();
    const sdk = sdkFor(simulators);
    const small = await sdk.embeddings.create({ model: "text-embedding-3-large", input: ["a", "b"], dimensions: 256 });
    expect(small.data.map((one) => one.embedding.length)).toEqual([256, 256]);
    await expect(sdk.embeddings.create({ model: "text-embedding-3-small", input: "a", dimensions: 2048 })).rejects.toMatchObject({
      status: 400,
      param: "dimensions",
    });
  });
});

describe("errors", () => {
  it("are OpenAI's: 401 without a key, 400 for bad JSON, missing fields and impossible schemas, 404 for the rest", async () => {
    await using simulators = await serveSimulators();
    const base = `${simulators.url}/vendors/openai/v1`;
    const keyless = await fetch(`${base}/models`);
    expect(keyless.status).toBe(401);
    expect(await keyless.json()).toMatchObject({ error: { type: "invalid_request_error", param: null, code: null } });
    const broken = await fetch(`${base}/responses`, { method: "POST", headers: { authorization: "Bearer sk" }, body: "{" });
    expect(broken.status).toBe(400);
    const sdk = sdkFor(simulators);
    await expect(sdk.responses.create({ input: "x" })).rejects.toMatchObject({ status: 400, param: "model" });
    await expect(
      sdk.responses.create({
        model: "m",
        input: "x",
        text: { format: { type: "json_schema", name: "x", schema: { type: "array", items: {} } } },
      }),
    ).rejects.toMatchObject({ status: 400 });
    await expect(sdk.models.retrieve("nope")).rejects.toMatchObject({ status: 404, code: "model_not_found" });
    await expect(sdk.images.generate({ prompt: "x" })).rejects.toMatchObject({ status: 404 });
  });

  it("lists models", async () => {
    await using simulators = await serveSimulators();
    const models = await sdkFor(simulators).models.list();
    expect(models.data.map((model) => model.id)).toContain("text-embedding-3-small");
  });
});

describe("faults as the SDK sees them", () => {
  const ask = (simulators: ServedSimulators) => sdkFor(simulators).responses.create({ model: "m", input: question });

  it("error is OpenAI's 500, down a bare 503, malformed unreadable, and then all is well again", async () => {
    await using simulators = await serveSimulators();
    await simulators.fault({ vendor: "openai", mode: "error", times: 1 });
    await expect(ask(simulators)).rejects.toMatchObject({ status: 500, type: "server_error" });
    await simulators.fault({ vendor: "openai", mode: "down", times: 1 });
    await expect(ask(simulators)).rejects.toMatchObject({ status: 503 });
    await simulators.fault({ vendor: "openai", mode: "malformed", times: 1 });
    await expect(ask(simulators)).rejects.toThrow(SyntaxError);
    expect((await ask(simulators)).status).toBe("completed");
  });

  it("slow outlasts the SDK's timeout", async () => {
    await using simulators = await serveSimulators();
    await simulators.fault({ vendor: "openai", mode: "slow", ms: 5000, times: 1 });
    const sdk = new OpenAI({ apiKey: "sk", baseURL: `${simulators.url}/vendors/openai/v1`, maxRetries: 0, timeout: 50 });
    await expect(sdk.models.list()).rejects.toThrow(APIConnectionTimeoutError);
  });

  it("reorder turns embeddings round, with their true index", async () => {
    await using simulators = await serveSimulators();
    await simulators.fault({ vendor: "openai", mode: "reorder", times: 1 });
    const { data } = await sdkFor(simulators).embeddings.create({ model: "m", input: ["a", "b", "c"] });
    expect(data.map((one) => one.index)).toEqual([2, 1, 0]);
  });

  it("malformed breaks a stream in the middle of an event", async () => {
    await using simulators = await serveSimulators();
    await simulators.fault({ vendor: "openai", mode: "malformed", times: 1 });
    const stream = sdkFor(simulators).responses.stream({ model: "m", input: question });
    await expect(stream.finalResponse()).rejects.toThrow();
  });
});
