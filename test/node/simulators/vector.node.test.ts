/** Simulated embeddings: unit length, deterministic, and near where texts are near. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vectorOf } from "../../../workers/simulators/vendors/openai/vector.ts";

const cosine = (left: Float32Array, right: Float32Array) => left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
const nearness = (left: string, right: string) => cosine(vectorOf(left, 1536), vectorOf(right, 1536));

describe("vectors", () => {
  it("have length one for any text, and are the same every time", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 300 }), (text, dimensions) => {
        const vector = vectorOf(text, dimensions);
        expect(vector).toHaveLength(dimensions);
        expect(cosine(vector, vector)).toBeCloseTo(1, 4);
        expect(vectorOf(text, dimensions)).toEqual(vector);
      }),
    );
  });

  it("put the paragraph that answers a question nearest", () => {
    const paragraphs = [
      "Each employee on a scaffold more than 10 feet above a lower level shall be protected from falling by guardrails.",
      "Excavations 5 feet or more deep need a protective system such as sloping, shoring or a shield.",
      "Ground-fault circuit interrupters protect temporary power receptacles on construction sites.",
      "A fire extinguisher shall be within 100 feet of travel.",
      "Stairways having four or more risers shall have a stair rail.",
    ];
    const nearest = (query: string) =>
      paragraphs.map((text) => ({ text, near: nearness(query, text) })).sort((a, b) => b.near - a.near)[0]?.text;
    expect(nearest("scafolding guardrail height")).toBe(paragraphs[0]);
    expect(nearest("how deep may an excavation be without shoring?")).toBe(paragraphs[1]);
    expect(nearest("GFCI ground fault on temporary power")).toBe(paragraphs[2]);
    expect(nearest("fire extinguishers distance")).toBe(paragraphs[3]);
    expect(nearest("rails for stairs with risers")).toBe(paragraphs[4]);
  });

  it("forgive inflection and typing errors, and keep strangers apart", () => {
    expect(nearness("guardrails on scaffolds", "scaffold guardrail")).toBeGreaterThan(0.7);
    expect(nearness("trench shoring", "trench shorring")).toBeGreaterThan(0.5);
    expect(nearness("trench shoring", "payroll taxes")).toBeLessThan(0.1);
  });
});
