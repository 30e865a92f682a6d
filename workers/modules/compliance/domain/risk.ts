/** Risk 0–100 from severity × likelihood × exposure, in integers; explained in docs/compliance-risk.md. */

export type Score = 1 | 2 | 3 | 4 | 5;
export type RiskFactors = { readonly severity: Score; readonly likelihood: Score; readonly exposure: Score };
export type RiskBand = "low" | "medium" | "high" | "critical";
export type DecidedStatus = "compliant" | "non_compliant" | "pending" | "not_applicable";

/** Percent by severity 1–5: where a broken requirement starts, and where it ends at likelihood 5 × exposure 5. */
const FLOOR: Record<Score, number> = { 1: 5, 2: 15, 3: 30, 4: 48, 5: 72 };
const CEILING: Record<Score, number> = { 1: 20, 2: 40, 3: 60, 4: 86, 5: 100 };

/** A requirement nobody has evidence on never outweighs one known to be broken and grave. */
const PENDING_CAP = 50;

/** Above it `compliance.risk.high` is emitted and financing refused (api.md). */
export const HIGH_RISK = 70;

/** The risk of the requirement being broken. Likelihood × exposure (1–25) moves it from floor to ceiling. */
export const inherentRisk = ({ severity, likelihood, exposure }: RiskFactors): number => {
  const floor = FLOOR[severity];
  return floor + Math.round(((CEILING[severity] - floor) * (likelihood * exposure - 1)) / 24);
};

/** Broken: all of it. Not decided: half, at most 50. Met: a tenth remains, as no measure is perfect. */
export const riskScore = (status: DecidedStatus, factors: RiskFactors): number => {
  const inherent = inherentRisk(factors);
  switch (status) {
    case "non_compliant":
      return inherent;
    case "pending":
      return Math.min(PENDING_CAP, Math.round(inherent / 2));
    case "compliant":
      return Math.floor(inherent / 10);
    case "not_applicable":
      return 0;
  }
};

/** People exposed → 1–5. Where nobody said how many, two to four are assumed (2). */
export const exposureOf = (people: number | undefined): Score => {
  if (people === undefined) return 2;
  if (people < 2) return 1;
  if (people < 5) return 2;
  if (people < 10) return 3;
  return people < 25 ? 4 : 5;
};

/** How far a measurement lies beyond its threshold → steps of likelihood: 1.25 times is one, twice is two. */
export const excessSteps = (value: number, threshold: number, worse: "above" | "below"): 0 | 1 | 2 => {
  const [larger, smaller] = worse === "above" ? [value, threshold] : [threshold, value];
  if (larger >= 2 * smaller) return larger > smaller ? 2 : 0;
  return larger * 4 >= smaller * 5 ? 1 : 0;
};

const SCORES: readonly Score[] = [1, 2, 3, 4, 5];
export const raiseLikelihood = (likelihood: Score, steps: 0 | 1 | 2): Score => SCORES[likelihood - 1 + steps] ?? 5;

export const riskBand = (score: number): RiskBand => {
  if (score > HIGH_RISK) return "critical";
  if (score >= 45) return "high";
  return score >= 20 ? "medium" : "low";
};
