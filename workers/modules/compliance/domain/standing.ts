/** Where a job stands: append-only results and waivers reduced to one standing per requirement, and the summary of it. */
import { riskBand } from "./risk.ts";
import type { RiskBand } from "./risk.ts";

export type ResultStatus = "compliant" | "non_compliant" | "pending";
export type StandingStatus = ResultStatus | "waived";

type Written = { readonly id: string; readonly createdAt: Date; readonly requirementId: string };
export type DecidedResult = Written & { readonly status: ResultStatus; readonly riskScore: number };
/** `until` is the last calendar day, YYYY-MM-DD, on which the waiver holds. */
export type GrantedWaiver = Written & { readonly reason: string; readonly until: string };

export type RequirementStanding<R extends DecidedResult = DecidedResult, W extends GrantedWaiver = GrantedWaiver> = {
  readonly requirementId: string;
  readonly status: StandingStatus;
  /** Of the newest result; a waiver accepts a risk, it does not lower it. */
  readonly riskScore: number;
  readonly result: R;
  /** The waiver in force, also where the result is compliant and needs none. */
  readonly waiver: W | undefined;
};

export type StandingSummary = {
  readonly compliant: number;
  readonly nonCompliant: number;
  readonly pending: number;
  readonly waived: number;
  /** Over all that is not waived. */
  readonly highestRisk: number;
  /** Over what is known to be broken and not waived; 0 when nothing is. */
  readonly highestBrokenRisk: number;
  readonly byBand: Readonly<Record<RiskBand, number>>;
};

/** Later wins; at the same instant the greater id does, as UUIDv7 ids grow. */
const isNewer = (a: Written, b: Written): boolean => {
  const difference = a.createdAt.getTime() - b.createdAt.getTime();
  return difference === 0 ? a.id > b.id : difference > 0;
};

const newestByRequirement = <T extends Written>(rows: readonly T[]): Map<string, T> => {
  const newest = new Map<string, T>();
  for (const row of rows) {
    const standing = newest.get(row.requirementId);
    if (!standing || isNewer(row, standing)) newest.set(row.requirementId, row);
  }
  return newest;
};

/** A waiver covers what is broken or open; it never hides that a requirement is met. */
const statusUnder = (status: ResultStatus, waiver: GrantedWaiver | undefined): StandingStatus =>
  waiver && status !== "compliant" ? "waived" : status;

/** Grave risks first, then by requirement. Input order does not matter; `today` is YYYY-MM-DD in the job's zone. */
export const currentStanding = <R extends DecidedResult, W extends GrantedWaiver>(
  results: readonly R[],
  waivers: readonly W[],
  today: string,
): RequirementStanding<R, W>[] => {
  const newestWaivers = newestByRequirement(waivers);
  return [...newestByRequirement(results).values()]
    .map((result) => {
      const granted = newestWaivers.get(result.requirementId);
      const waiver = granted && granted.until >= today ? granted : undefined;
      const { requirementId, riskScore } = result;
      return { requirementId, status: statusUnder(result.status, waiver), riskScore, result, waiver };
    })
    .sort((a, b) => b.riskScore - a.riskScore || (a.requirementId < b.requirementId ? -1 : 1));
};

const highest = (scores: readonly number[]): number => scores.reduce((most, score) => Math.max(most, score), 0);

export const summarise = (standing: readonly Pick<RequirementStanding, "status" | "riskScore">[]): StandingSummary => {
  const counted = (status: StandingStatus) => standing.filter((one) => one.status === status).length;
  const open = standing.filter((one) => one.status !== "waived");
  const banded = (band: RiskBand) => open.filter((one) => riskBand(one.riskScore) === band).length;
  return {
    compliant: counted("compliant"),
    nonCompliant: counted("non_compliant"),
    pending: counted("pending"),
    waived: counted("waived"),
    highestRisk: highest(open.map((one) => one.riskScore)),
    highestBrokenRisk: highest(open.filter((one) => one.status === "non_compliant").map((one) => one.riskScore)),
    byBand: { low: banded("low"), medium: banded("medium"), high: banded("high"), critical: banded("critical") },
  };
};
