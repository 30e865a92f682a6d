/** Structured outputs: valid for any schema, sensible where the prompt offers something. */
import * as fc from "fast-check";
import { zodTextFormat } from "openai/helpers/zod";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { fits, type JsonSchema } from "../../../workers/simulators/vendors/openai/json-schema.ts";
import { sampleOf } from "../../../workers/simulators/vendors/openai/pattern.ts";
import { structuredAnswer } from "../../../workers/simulators/vendors/openai/structured.ts";

const { tree } = fc.letrec<{ tree: JsonSchema; leaf: JsonSchema }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ type: fc.constant("string"), minLength: fc.nat(8), maxLength: fc.integer({ min: 8, max: 40 }) }),
    fc.record({ type: fc.constant("string"), format: fc.constantFrom("uuid", "email", "date-time", "date", "uri") }),
    fc.record({ type: fc.constant("integer"), minimum: fc.integer({ min: -50, max: 0 }), maximum: fc.integer({ min: 1, max: 50 }) }),
    fc.record({ type: fc.constant("number"), exclusiveMinimum: fc.nat(9), maximum: fc.integer({ min: 10, max: 20 }) }),
    fc.record({ type: fc.constant("boolean") }),
    fc.record({ type: fc.constant(["string", "null"]) }),
    fc.record({ enum: fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 4 }) }),
    fc.record({ const: fc.oneof(fc.string(), fc.integer()) }),
  ),
  tree: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    tie("leaf"),
    fc.record(
      { type: fc.constant("array"), items: tie("tree"), minItems: fc.nat(3), maxItems: fc.integer({ min: 3, max: 5 }) },
      { requiredKeys: ["type", "items"] },
    ),
    fc.record({ anyOf: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }) }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie("tree"), { maxKeys: 4 }).map((properties) => ({
      type: "object",
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
    })),
  ),
}));

describe("structured outputs", () => {
  it("satisfy any schema, with or without a proposal, and are the same every time", () => {
    fc.assert(
      fc.property(tree, fc.string(), fc.option(fc.jsonValue(), { nil: undefined }), (schema, prompt, proposal) => {
        const answer = structuredAnswer(proposal, schema, prompt);
        expect(fits(answer, schema, schema)).toBe(true);
        expect(structuredAnswer(proposal, schema, prompt)).toEqual(answer);
      }),
    );
  });

  it("satisfy zod's own formats, patterns, unions and recursion", () => {
    const Node = z.object({
      label: z.string().min(1),
      get children() {
        return z.array(Node);
      },
    });
    const schema = z.object({
      id: z.uuid(),
      email: z.email(),
      at: z.iso.datetime(),
      day: z.iso.date(),
      code: z.string().regex(/^[A-Z]{2}-\d{4}$/),
      size: z.union([z.literal("small"), z.literal("large")]),
      kind: z.discriminatedUnion("type", [
        z.object({ type: z.literal("a"), count: z.int().min(3) }),
        z.object({ type: z.literal("b"), note: z.string() }),
      ]),
      maybe: z.number().nullable(),
      tree: Node,
      pair: z.array(z.string().max(5)).min(2),
    });
    const format = zodTextFormat(schema, "anything");
    const answer = structuredAnswer(undefined, format.schema, "Nothing to see.");
    expect(schema.safeParse(answer).error).toBeUndefined();
  });

  it("take values that the prompt names next to the field", () => {
    const schema = z.object({
      sentiment: z.enum(["negative", "neutral", "positive"]),
      orderNumber: z.string(),
      items: z.array(z.string()).length(1),
      quantity: z.int(),
      refundWanted: z.boolean(),
      phone: z.string().nullable(),
    });
    const prompt = "Order number: A-1043. Quantity 12. Refund wanted: yes. The sentiment is positive.";
    const answer = schema.parse(structuredAnswer(undefined, zodTextFormat(schema, "x").schema, prompt));
    expect(answer).toMatchObject({ sentiment: "positive", quantity: 12, refundWanted: true, phone: null });
    expect(answer.orderNumber).toContain("A-1043");
  });

  it("refuse a schema that nothing satisfies", () => {
    expect(() => structuredAnswer(undefined, { type: "string", pattern: "^(?!x)x$" }, "")).toThrow("Invalid schema");
  });
});

describe("pattern samples", () => {
  it.each(["^[A-Z]{2}-\\d{4}$", "^(foo|bar)+$", "^\\w+@[^\\s@]+\\.com$", "^a{2,4}(?:b|c)?[^a-z]$", "^\\d{3}-\\d{2}$"])(
    "match %s",
    (pattern) => {
      expect(sampleOf(pattern)).toMatch(new RegExp(pattern));
    },
  );
});
