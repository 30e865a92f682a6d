/** Risk: bounds, order and monotony. */
import { describe, expect, it } from "vitest";
import { REQUIREMENTS } from "../../../workers/modules/compliance/domain/rules/registry.ts";
import {
  excessSteps,
  exposureOf,
  inherentRisk,
  raiseLikelihood,
  riskBand,
  riskScore,
  type RiskFactors,
  type Score,
} from "../../../workers/modules/compliance/domain/risk.ts";

const scores: readonly Score[] = [1, 2, 3, 4, 5];
const factors: RiskFactors[] = scores.flatMap((severity) =>
  scores.flatMap((likelihood) => scores.map((exposure) => ({ severity, likelihood, exposure }))),
);

describe("risk", () => {
  it("is an integer between 0 and 100 for every combination and status", () => {
    for (const one of factors)
      for (const status of ["compliant", "non_compliant", "pending", "not_applicable"] as const) {
        const score = riskScore(status, one);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      }
  });

  it.each(["severity", "likelihood", "exposure"] as const)("never falls when %s rises", (factor) => {
    for (const one of factors)
      for (const status of ["compliant", "non_compliant", "pending"] as const) {
        const raised = { ...one, [factor]: Math.min(5, one[factor] + 1) } as RiskFactors;
        expect(riskScore(status, raised)).toBeGreaterThanOrEqual(riskScore(status, one));
      }
  });

  it("is over 70 for every broken requirement that can kill, at most 50 while pending, under 30 when met", () => {
    for (const one of factors) {
      if (one.severity === 5) expect(riskScore("non_compliant", one)).toBeGreaterThan(70);
      expect(riskScore("pending", one)).toBeLessThanOrEqual(50);
      expect(riskScore("compliant", one)).toBeLessThanOrEqual(10);
      expect(riskScore("non_compliant", one)).toBeGreaterThanOrEqual(riskScore("pending", one));
      expect(riskScore("pending", one)).toBeGreaterThanOrEqual(riskScore("compliant", one));
      expect(riskScore("not_applicable", one)).toBe(0);
    }
  });

  it("keeps the figures the documentation gives", () => {
    expect(inherentRisk({ severity: 5, likelihood: 5, exposure: 2 })).toBe(83);
    expect(inherentRisk({ severity: 5, likelihood: 1, exposure: 1 })).toBe(72);
    expect(inherentRisk({ severity: 5, likelihood: 5, exposure: 5 })).toBe(100);
    expect(inherentRisk({ severity: 1, likelihood: 1, exposure: 1 })).toBe(5);
    expect(inherentRisk({ severity: 3, likelihood: 3, exposure: 3 })).toBe(40);
  });

  it.each([
    [undefined, 2],
    [0, 1],
    [1, 1],
    [2, 2],
    [4, 2],
    [5, 3],
    [9, 3],
    [10, 4],
    [24, 4],
    [25, 5],
    [10_000, 5],
  ])("counts %s people as exposure %s", (people, exposure) => expect(exposureOf(people)).toBe(exposure));

  it.each([
    [6, 6, "above", 0],
    [7.4, 6, "above", 0],
    [7.5, 6, "above", 1],
    [11.9, 6, "above", 1],
    [12, 6, "above", 2],
    [3, 6, "above", 0],
    [10, 10, "below", 0],
    [8.1, 10, "below", 0],
    [8, 10, "below", 1],
    [5, 10, "below", 2],
    [0, 10, "below", 2],
    [30, 10, "below", 0],
  ] as const)("reads %s against %s (worse %s) as %s steps", (value, threshold, worse, steps) =>
    expect(excessSteps(value, threshold, worse)).toBe(steps),
  );

  it("raises likelihood to five at most", () =>
    expect([raiseLikelihood(2, 2), raiseLikelihood(4, 2), raiseLikelihood(5, 1)]).toEqual([4, 5, 5]));

  it("has four bands", () =>
    expect([0, 19, 20, 44, 45, 70, 71, 100].map(riskBand)).toEqual([
      "low",
      "low",
      "medium",
      "medium",
      "high",
      "high",
      "critical",
      "critical",
    ]));

  it("measures towards the side that is worse, in every requirement", () => {
    for (const { measure } of REQUIREMENTS) if (measure) expect(measure.threshold).toBeGreaterThan(0);
  });
});
