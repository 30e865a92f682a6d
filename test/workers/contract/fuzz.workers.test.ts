/** A walk over the OpenAPI document with bad and random input: never a 5xx, never a status the document does not name. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { dispatch, ORIGIN } from "../../helpers/client.ts";
import { anOwner, type Person } from "../../helpers/people.ts";

type Parameter = { name: string; in: string; schema: { enum?: string[]; type?: string } };
type Operation = {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, unknown>;
};
type Target = { method: string; path: string; operation: Operation };

/** Not fuzzed with random bodies: it would end the session that fuzzes, or the company. */
const SPARED = new Set(["logOut", "deleteTenant"]);
const RUNS = 12;

let targets: Target[] = [];
let owner: Person;
let address = 0;

beforeAll(async () => {
  owner = await anOwner();
  const document = await (
    await dispatch(new Request(`${ORIGIN}/api/v1/openapi.json`))
  ).json<{ paths: Record<string, Record<string, Operation>> }>();
  targets = Object.entries(document.paths)
    .flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })))
    .filter(({ operation }) => !SPARED.has(operation.operationId) && operation.operationId !== "live");
});

async function send(target: Target, path: string, body: BodyInit | null, headers: Record<string, string>): Promise<void> {
  const request = new Request(`${ORIGIN}${path}`, {
    method: target.method,
    body: target.method === "GET" ? null : body,
    headers: {
      authorization: `Bearer ${owner.signedIn.accessToken}`,
      "cf-connecting-ip": `10.77.${(address >> 8) & 255}.${address++ & 255}`,
      ...headers,
    },
  });
  const response = await dispatch(request);
  const shown = `${target.method} ${path} ← ${typeof body === "string" ? body.slice(0, 200) : "bytes"}: ${response.status}`;
  expect(response.status, shown).toBeLessThan(500);
  expect(Object.keys(target.operation.responses), shown).toContain(String(response.status));
  if (response.status >= 400) {
    expect(response.headers.get("content-type"), shown).toBe("application/problem+json");
    const problem = await response.json<Record<string, unknown>>();
    expect(problem, shown).toMatchObject({ status: response.status, requestId: expect.any(String), title: expect.any(String) });
    expect(JSON.stringify(problem)).not.toMatch(/SQLITE|drizzle|at file:|\.ts:\d/);
  }
}

const nasty = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "",
    "null",
    "undefined",
    "NaN",
    "-1",
    "9".repeat(40),
    "'; drop table jobs; --",
    "../../etc/passwd",
    "%00",
    "\u0000",
    "🏗️",
    "a".repeat(2000),
    "00000000-0000-7000-8000-000000000000",
  ),
);
const aPath = (target: Target) =>
  fc
    .record(
      Object.fromEntries((target.operation.parameters ?? []).map((parameter) => [parameter.name, fc.option(nasty, { nil: undefined })])),
    )
    .map((values) => {
      const query = new URLSearchParams();
      let path = target.path;
      for (const parameter of target.operation.parameters ?? []) {
        const value = (values as Record<string, string | undefined>)[parameter.name];
        if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, encodeURIComponent(value || "x"));
        else if (parameter.in === "query" && value !== undefined) query.set(parameter.name, value);
      }
      return query.size > 0 ? `${path}?${query.toString()}` : path;
    });

describe("fuzzing every operation", () => {
  it("with random parameters and JSON bodies", async () => {
    expect(targets.length).toBeGreaterThan(35);
    for (const target of targets) {
      await fc.assert(
        fc.asyncProperty(
          aPath(target),
          fc.oneof(fc.json(), fc.constantFrom("{", "[]", "null", '"text"', "{}", '{"__proto__":{"admin":true}}')),
          async (path, body) => {
            await send(
              target,
              path,
              target.operation.requestBody ? body : null,
              target.operation.requestBody ? { "content-type": "application/json" } : {},
            );
          },
        ),
        { numRuns: RUNS },
      );
    }
  }, 240_000);

  it("with malformed JSON, wrong types, wrong media types, huge strings and broken forms", async () => {
    const cases: [BodyInit, Record<string, string>][] = [
      ['{"name": ', { "content-type": "application/json" }],
      ["[1,2,3]", { "content-type": "application/json" }],
      ["<xml/>", { "content-type": "application/xml" }],
      ["name=x", { "content-type": "application/x-www-form-urlencoded" }],
      [JSON.stringify({ name: "x".repeat(1024 * 1024) }), { "content-type": "application/json" }],
      [new Uint8Array([0xff, 0xfe, 0xfd]), { "content-type": "application/json" }],
      ["--nope", { "content-type": "multipart/form-data; boundary=other" }],
      ["{}", { "content-type": "application/json", "idempotency-key": "x".repeat(400) }],
      ["{}", { "content-type": "application/json", "if-match": "banana" }],
    ];
    for (const target of targets.filter(({ operation }) => operation.requestBody)) {
      for (const [body, headers] of cases)
        await send(target, target.path.replace(/\{\w+\}/g, "00000000-0000-7000-8000-000000000000"), body, headers);
    }
  }, 120_000);
});

describe("a clear refusal", () => {
  it.each([
    ["malformed JSON", '{"name": ', "application/json", 400, "malformed-json"],
    [
      "a wrong type",
      '{"name":7,"location":{"address":"x","lat":1,"lon":2},"startDate":"2026-11-02"}',
      "application/json",
      400,
      "invalid-type",
    ],
    [
      "an unknown field",
      '{"name":"x","location":{"address":"x","lat":1,"lon":2},"startDate":"2026-11-02","colour":"red"}',
      "application/json",
      400,
      "unknown-field",
    ],
    ["a string of a megabyte", JSON.stringify({ name: "x".repeat(1024 * 1024) }), "application/json", 413, undefined],
    ["a wrong media type", "name=x", "text/plain", 415, undefined],
  ])("of %s", async (_what, body, type, status, code) => {
    const request = new Request(`${ORIGIN}/api/v1/jobs`, {
      method: "POST",
      body,
      headers: { "content-type": type, authorization: `Bearer ${owner.signedIn.accessToken}` },
    });
    const response = await dispatch(request);
    expect(response.status).toBe(status);
    const problem = await response.json<{ errors?: { code: string }[]; detail: string }>();
    expect(problem.detail.length).toBeGreaterThan(10);
    if (code) expect(problem.errors?.map((error) => error.code)).toContain(code);
  });
});
