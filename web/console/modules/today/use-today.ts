/** What Today reads, and how it stays live: every event of the company renews what it may have changed. */
import { useQueries, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { evidenceApi, jobsApi } from "../../../../workers/modules/compliance/api.ts";
import type { Job } from "../../../../workers/modules/compliance/schemas.ts";
import { recordsApi, tenantApi } from "../../../../workers/modules/identity/api.ts";
import type { Invitation, LedgerEvent } from "../../../../workers/modules/identity/schemas.ts";
import { call, type ApiError } from "../../../lib/api.ts";
import { calendarDayOf } from "../../../lib/calendar-day.ts";
import { useLive, type LiveState } from "../../../lib/live.ts";
import { routeKey, useInvalidate, useRoute } from "../../../lib/query.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { useCan } from "../../session.tsx";
import { happeningsOfEntries, happeningsOfEvents, happeningsOfJobs, type Happening } from "./happening.ts";
import { firstOfLastMonth, monthOf, type AuditDone, type Month } from "./month.ts";

/** Milliseconds; an audit ends in a burst of events. */
const SETTLE = 400;
const REFRESH = 60_000;

/** Renews Today's reads a moment after something happened. */
export function useTodayLive(): LiveState {
  const invalidate = useInvalidate();
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return useLive(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      void invalidate(
        jobsApi.listJobs,
        evidenceApi.listEvidence,
        recordsApi.listAuditLog,
        recordsApi.listEvents,
        tenantApi.listInvitations,
        tenantApi.listMembers,
      );
    }, SETTLE);
  });
}

/** Invitations, for those who manage members; nothing to wait for elsewhere. */
export function useInvited(): { invitations: Invitation[]; known: boolean } {
  const manages = useCan()("members:manage");
  const invited = useRoute(tenantApi.listInvitations, { query: { limit: 100 } }, { enabled: manages });
  return { invitations: invited.data?.data ?? [], known: !manages || !invited.isPending };
}

export type Jobs = { jobs: Job[]; isPending: boolean; error: ApiError | null; retry: () => void };

/** The riskiest hundred and the hundred that start last: together all that Today can speak of, in a company of any size. */
export function useJobs(): Jobs {
  const byRisk = useRoute(jobsApi.listJobs, { query: { limit: 100, sort: "highestRisk:desc" } }, { refetchInterval: REFRESH });
  const byStart = useRoute(jobsApi.listJobs, { query: { limit: 100, sort: "startDate:desc" } }, { refetchInterval: REFRESH });
  const jobs = useMemo(() => {
    const all = [...(byRisk.data?.data ?? []), ...(byStart.data?.data ?? [])];
    return [...new Map(all.map((job) => [job.id, job])).values()];
  }, [byRisk.data, byStart.data]);
  return {
    jobs,
    isPending: byRisk.isPending || byStart.isPending,
    error: byRisk.error ?? byStart.error,
    retry: () => void Promise.all([byRisk.refetch(), byStart.refetch()]),
  };
}

/** Those of `jobs` that have no evidence at all; `known` once that has been asked for each. */
export function useWithoutEvidence(jobs: readonly Job[]): { ids: ReadonlySet<string>; known: boolean } {
  const answers = useQueries({
    queries: jobs.map(({ id }) => {
      const args = { params: { id }, query: { limit: 1 } };
      return {
        queryKey: routeKey(evidenceApi.listEvidence, args as never),
        queryFn: ({ signal }: { signal: AbortSignal }) => call(evidenceApi.listEvidence, args, { signal }),
      };
    }),
  });
  const bare = jobs.filter((_job, index) => answers[index]?.data?.data.length === 0).map(({ id }) => id);
  return { ids: new Set(bare), known: answers.every(({ isPending }) => !isPending) };
}

export type Happenings = { items: Happening[]; isPending: boolean; error: ApiError | null; retry: () => void };

/** Entries with names for admins, events for those who may read them, else the jobs that changed. */
export function useHappenings(jobs: readonly Job[]): Happenings {
  const may = useCan();
  const log = may("audit-log:read");
  const ledger = !log && may("events:read");
  const entries = useRoute(recordsApi.listAuditLog, { query: { limit: 60 } }, { enabled: log });
  const events = useRoute(recordsApi.listEvents, { query: { limit: 60, sort: "seq:desc" } }, { enabled: ledger });
  const members = useRoute(tenantApi.listMembers, { query: { limit: 100 } }, { enabled: ledger });
  const items = useMemo(() => {
    if (log) return happeningsOfEntries(entries.data?.data ?? []);
    if (!ledger) return happeningsOfJobs(jobs);
    const names = new Map(members.data?.data.map(({ userId, firstName, lastName }) => [userId, `${firstName} ${lastName}`]));
    return happeningsOfEvents(events.data?.data ?? [], (id) => names.get(id));
  }, [log, ledger, jobs, entries.data, events.data, members.data]);
  const source = log ? entries : events;
  const asked = log || ledger;
  return { items, isPending: asked && source.isPending, error: asked ? source.error : null, retry: () => void source.refetch() };
}

/** Pages of a hundred audits: two months of a very busy company. */
const MOST_PAGES = 8;

/** The month in numbers; only for those who may read the event log. */
export function useMonth(today: string): { month: Month | undefined; error: ApiError | null } {
  const may = useCan();
  const { timeZone } = useFormat();
  const query = useQuery<LedgerEvent[], ApiError>({
    queryKey: [...routeKey(recordsApi.listEvents), "audits of two months", today],
    queryFn: ({ signal }) => auditsSince((at) => calendarDayOf(at, timeZone) >= firstOfLastMonth(today), signal),
    enabled: may("events:read"),
    staleTime: REFRESH,
  });
  const month = useMemo(
    () =>
      query.data &&
      monthOf(
        query.data.flatMap(({ at, data }) => auditOf(calendarDayOf(at, timeZone), data)),
        today,
      ),
    [query.data, timeZone, today],
  );
  return { month, error: query.error };
}

/** Finished audits in the order they happened, one page further than `wanted` so that earlier findings are known. */
async function auditsSince(wanted: (at: string) => boolean, signal: AbortSignal): Promise<LedgerEvent[]> {
  const found: LedgerEvent[] = [];
  let cursor: string | null | undefined;
  for (let page = 0; page < MOST_PAGES && cursor !== null; page += 1) {
    const query = { type: "compliance.audit.completed", sort: "seq:desc" as const, limit: 100, ...(cursor && { cursor }) };
    // Each page needs the cursor of the one before.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await call(recordsApi.listEvents, { query }, { signal });
    found.push(...answer.data);
    const last = answer.data.at(-1);
    cursor = last && wanted(last.at) ? answer.nextCursor : null;
  }
  return found.toReversed();
}

function auditOf(day: string, data: Record<string, unknown>): AuditDone[] {
  const summary = data.summary as { nonCompliant?: number } | undefined;
  return typeof data.jobId === "string" ? [{ day, jobId: data.jobId, nonCompliant: summary?.nonCompliant ?? 0 }] : [];
}
