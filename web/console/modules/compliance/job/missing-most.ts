/** Which facts nobody has recorded, by how many requirements wait for them. Pure. */
import type { Standing } from "../../../../../workers/modules/compliance/schemas.ts";

export type Missing = {
  key: string;
  /** Requirements that wait for it. */ requirements: number;
  /** The highest risk among them. */ risk: number;
};

export function missingMost(standing: readonly Pick<Standing, "status" | "riskScore" | "result">[]): Missing[] {
  const found = new Map<string, Missing>();
  for (const { status, riskScore, result } of standing) {
    if (status !== "pending") continue;
    for (const key of result?.missingFacts ?? []) {
      const before = found.get(key) ?? { key, requirements: 0, risk: 0 };
      found.set(key, { key, requirements: before.requirements + 1, risk: Math.max(before.risk, riskScore) });
    }
  }
  return [...found.values()].sort((a, b) => b.risk - a.risk || b.requirements - a.requirements || a.key.localeCompare(b.key));
}
