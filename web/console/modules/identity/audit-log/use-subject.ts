/** What an entry or event is about, by name: its own where it holds one, else that of the job it belongs to. */
import { useMemo } from "react";
import { jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import { useRoute } from "../../../../lib/query.ts";

type About = { jobId: string | undefined; data: Record<string, unknown> };

/** `known`: names that came later would move the rows. */
export function useSubject(): { subjectOf: (about: About) => string; known: boolean } {
  // A name more is worth one request; entries of older jobs go without it.
  const jobs = useRoute(jobsApi.listJobs, { query: { limit: 100 } }, { staleTime: 60_000 });
  const names = useMemo(() => new Map(jobs.data?.data.map(({ id, name }) => [id, name])), [jobs.data]);
  const subjectOf = ({ jobId, data }: About): string => {
    const own = [data.name, data.title, data.email].find((value) => typeof value === "string");
    const job = jobId === undefined ? undefined : names.get(jobId);
    return [own, job]
      .filter((text) => text !== undefined)
      .filter((text, index, all) => all.indexOf(text) === index)
      .join(" · ");
  };
  return { subjectOf, known: !jobs.isPending };
}

export const jobIdIn = (data: Record<string, unknown>): string | undefined => (typeof data.jobId === "string" ? data.jobId : undefined);
