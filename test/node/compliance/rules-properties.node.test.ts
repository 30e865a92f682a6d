/** What holds for any facts at all. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factDefinition, factKeys, parseFacts, type FactKey, type Facts } from "../../../workers/modules/compliance/domain/facts.ts";
import { quote } from "../../../workers/modules/compliance/domain/regulations/catalogue.ts";
import { evaluate, type Observation } from "../../../workers/modules/compliance/domain/rules/engine.ts";
import { localizeResult } from "../../../workers/modules/compliance/domain/rules/findings.ts";
import { REQUIREMENTS } from "../../../workers/modules/compliance/domain/rules/registry.ts";
import { factsOf } from "../../../workers/modules/compliance/domain/rules/requirement.ts";
import { sectionOf } from "../../../workers/modules/compliance/domain/regulations/catalogue.ts";

const keys = factKeys();
/** Values where thresholds lie are drawn as often as others. */
const EDGES = [0, 2, 3, 4, 5, 6, 8, 10, 15, 19, 20, 25, 30, 36, 50, 75, 90, 100, 200, 2000, 5000];

const valueOf = (key: FactKey): fc.Arbitrary<number | boolean | string> => {
  const fact = factDefinition(key);
  switch (fact.type) {
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...fact.values.map(({ value }) => value));
    case "number": {
      const inside = EDGES.filter((edge) => edge >= fact.min && edge <= fact.max);
      const drawn = fact.integer
        ? fc.integer({ min: Math.ceil(fact.min), max: Math.min(fact.max, 500) })
        : fc.integer({ min: Math.ceil(fact.min * 10), max: Math.min(fact.max, 300) * 10 }).map((tenths) => tenths / 10);
      return inside.length > 0 ? fc.oneof(drawn, fc.constantFrom(...inside)) : drawn;
    }
  }
};

const someFacts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(keys.map((key) => [key, valueOf(key)])), { requiredKeys: [] })
  .map((facts) => facts as Facts);
const fewFacts: fc.Arbitrary<Facts> = fc
  .subarray(keys, { maxLength: 8 })
  .chain((some) => fc.record(Object.fromEntries(some.map((key) => [key, valueOf(key)]))))
  .map((facts) => facts as Facts);
const anyFacts = fc.oneof(someFacts, fewFacts);
const observation: fc.Arbitrary<Observation> = fc.record({
  evidenceId: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  observedAt: fc.integer({ min: 0, max: 3 }),
  facts: fewFacts,
});
const seen = (facts: Facts): Observation[] => [{ evidenceId: "one", observedAt: 1, facts }];

describe("for any facts", () => {
  it("that are drawn here, the registry's gate lets them in", () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(parseFacts(facts)).toEqual({ ok: true, facts: { ...facts } });
      }),
    ));

  it("a broken requirement has findings, a citation that exists, steps to mend it, and evidence", () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const result of evaluate(seen(facts)).filter(({ status }) => status === "non_compliant")) {
          expect(result.findings.length).toBeGreaterThan(10);
          expect(result.citations.length).toBeGreaterThan(0);
          for (const citation of result.citations) expect(quote(citation.paragraph, "en")).toEqual(citation);
          expect(result.remediationSteps.length).toBeGreaterThan(0);
          expect(result.evidenceIds).toEqual(["one"]);
          expect(result.missingFacts).toEqual([]);
        }
      }),
    ));

  it("a pending requirement names missing facts that really are missing, and rests on no evidence", () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const result of evaluate(seen(facts)).filter(({ status }) => status === "pending")) {
          expect(result.missingFacts.length).toBeGreaterThan(0);
          expect(result.missingFacts.filter((key) => facts[key] !== undefined)).toEqual([]);
          expect(result.evidenceIds).toEqual([]);
          expect(result.riskScore).toBeLessThanOrEqual(50);
        }
      }),
    ));

  it("no sentence has a gap, in either language", () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const result of evaluate(seen(facts)))
          for (const locale of ["en", "fr-CA"] as const) {
            const told = localizeResult(result, locale);
            expect(`${told.findings} ${told.remediationSteps.join(" ")}`).not.toMatch(/[{}]|undefined/);
            expect(told.findings.length).toBeGreaterThan(5);
          }
      }),
    ));

  it("a fact a requirement does not read never changes its result, save that people exposed change its risk", () =>
    fc.assert(
      fc.property(fewFacts, fewFacts, fc.constantFrom(...REQUIREMENTS), (facts, others, requirement) => {
        const read = new Set<string>([...factsOf(requirement), "employeesExposed", ...Object.keys(facts)]);
        const unrelated = Object.fromEntries(Object.entries(others).filter(([key]) => !read.has(key)));
        const result = (all: Facts) => evaluate(seen(all)).find(({ requirementId }) => requirementId === requirement.id);
        expect(result({ ...facts, ...unrelated })).toEqual(result(facts));
      }),
    ));

  it("the order in which observations arrive is of no matter", () =>
    fc.assert(
      fc.property(
        fc
          .array(observation, { maxLength: 6 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(evaluate(shuffled)).toEqual(evaluate(list));
        },
      ),
    ));

  it("the newest observation of a fact wins over all older ones", () =>
    fc.assert(
      fc.property(fc.uniqueArray(observation, { maxLength: 5, selector: ({ evidenceId }) => evidenceId }), fewFacts, (older, newest) => {
        const last = { evidenceId: "newest", observedAt: 9, facts: newest };
        const flat = { ...Object.assign({}, ...[...older].sort(byAge).map(({ facts }) => facts)), ...newest } as Facts;
        const statuses = (observations: Observation[]) => evaluate(observations).map(({ status }) => status);
        expect(statuses([last, ...older])).toEqual(statuses(seen(flat)));
      }),
    ));

  it("learning more never turns a decision back into a question", () =>
    fc.assert(
      fc.property(fewFacts, fewFacts, (known, learnt) => {
        const more = { ...learnt, ...known } as Facts;
        const before = evaluate(seen(known));
        const after = evaluate(seen(more));
        // Exceptions that evidence opens may change a decision; a question they may not.
        for (const [at, { status }] of before.entries())
          if (status === "compliant" && after[at]?.status === "pending") expect(hasException(at)).toBe(true);
      }),
    ));

  it("a higher fall, a deeper trench and more people never lower the risk of what is broken", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 200 }),
        fc.nat(100),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(50),
        (feet, more, people, others) => {
          const riskAt = (height: number, exposed: number) =>
            evaluate(
              seen({
                workingHeightFt: height,
                fallProtection: "none",
                trenchDepthFt: height,
                trenchProtection: "none",
                employeesExposed: exposed,
              }),
            )
              .filter(({ status }) => status === "non_compliant")
              .reduce((sum, { riskScore }) => sum + riskScore, 0);
          expect(riskAt(feet + more, people + others)).toBeGreaterThanOrEqual(riskAt(feet, people));
        },
      ),
    ));
});

function byAge(a: Observation, b: Observation): number {
  if (a.observedAt !== b.observedAt) return a.observedAt - b.observedAt;
  if (a.evidenceId !== b.evidenceId) return a.evidenceId < b.evidenceId ? -1 : 1;
  return 0;
}

/** Requirements with conditions that count as false until shown. */
function hasException(at: number): boolean {
  return JSON.stringify(REQUIREMENTS[at]).includes('"op":"shown"');
}

describe("the order of results", () => {
  it("puts a section's main requirement first, so that the first answer for a section is the expected one", () => {
    const first = new Map<string, string>();
    for (const { id, regulationId } of REQUIREMENTS) if (!first.has(regulationId)) first.set(regulationId, id);
    expect(Object.fromEntries(first)).toMatchObject({
      "1926.451": "scaffold-fall-protection",
      "1926.501": "fall-protection-unprotected-edge",
      "1926.651": "trench-egress",
      "1926.652": "trench-cave-in-protection",
      "1926.1052": "stair-rails",
      "1926.1053": "ladder-extension-above-landing",
      "1926.150": "fire-extinguisher-travel-distance",
      "1926.1153": "silica-exposure",
      "1926.62": "lead-exposure",
    });
    expect(REQUIREMENTS.every(({ regulationId }) => sectionOf(regulationId) === regulationId)).toBe(true);
  });
});
