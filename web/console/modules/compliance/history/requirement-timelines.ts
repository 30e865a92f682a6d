/** The append-only history of a job, read per requirement: each time its result changed, from what to what. Pure. */
import type { Result, ResultStatus } from "../../../../../workers/modules/compliance/schemas.ts";

export type Entry = {
  result: Result;
  /** What the result before was; undefined for the first one known. */ from: ResultStatus | undefined;
};
export type Timeline = {
  requirementId: string;
  regulationId: string;
  title: string;
  /** Newest first. */ entries: Entry[];
  changes: number;
};

/** `history` is newest first. Where older rows are not loaded yet, the oldest known has no "from". */
export function timelinesOf(history: readonly Result[]): Timeline[] {
  const byRequirement = Map.groupBy(history, ({ requirementId }) => requirementId);
  const timelines = [...byRequirement.values()].flatMap((results): Timeline[] => {
    const newest = results[0];
    if (!newest) return [];
    const entries = results.map((result, index): Entry => ({ result, from: results[index + 1]?.status }));
    const changes = entries.filter(({ from, result }) => from !== undefined && from !== result.status).length;
    return [{ requirementId: newest.requirementId, regulationId: newest.regulationId, title: newest.title, entries, changes }];
  });
  return timelines.sort((a, b) => b.changes - a.changes || (b.entries[0]?.result.riskScore ?? 0) - (a.entries[0]?.result.riskScore ?? 0));
}
