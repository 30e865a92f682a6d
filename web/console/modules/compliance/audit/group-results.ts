/** Results of a run in the order people act on them: open findings by risk band, then waived, undecided and met. Pure. */
import type { AuditSummary, Result } from "../../../../../workers/modules/compliance/schemas.ts";
import { riskOf, type RiskWord } from "../../../../ui/risk.ts";

export type GroupId = Exclude<RiskWord, "none"> | "waived" | "pending" | "compliant";
export type ResultGroup = { id: GroupId; results: Result[] };

const ORDER: readonly GroupId[] = ["critical", "high", "medium", "low", "waived", "pending", "compliant"];

const groupOf = ({ status, riskScore }: Pick<Result, "status" | "riskScore">): GroupId => {
  if (status !== "non_compliant") return status;
  const { word } = riskOf(riskScore);
  return word === "none" ? "low" : word;
};

/** Empty groups are left out; within a group the gravest comes first. */
export function groupResults(results: readonly Result[]): ResultGroup[] {
  const groups = Map.groupBy(results, groupOf);
  return ORDER.flatMap((id) => {
    const inside = groups.get(id);
    return inside
      ? [{ id, results: inside.toSorted((a, b) => b.riskScore - a.riskScore || a.requirementId.localeCompare(b.requirementId)) }]
      : [];
  });
}

/** Counted from the results themselves, which know of waivers granted after the run. */
export function countResults(results: readonly Pick<Result, "status" | "riskScore">[]): AuditSummary {
  const count = (wanted: Result["status"]) => results.filter(({ status }) => status === wanted).length;
  const open = results.filter(({ status }) => status !== "waived").map(({ riskScore }) => riskScore);
  return {
    compliant: count("compliant"),
    nonCompliant: count("non_compliant"),
    pending: count("pending"),
    waived: count("waived"),
    highestRisk: Math.max(0, ...open),
  };
}

/** Open findings stand open, the rest is one click away. */
export const startsOpen = (id: GroupId): boolean => id !== "pending" && id !== "compliant";
