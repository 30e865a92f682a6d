/** The audits of one job: those that were, the one that runs with its live progress, and the verbs. */
import { useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { auditApi, jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import type { AuditRun, AuditSummary, Result } from "../../../../../workers/modules/compliance/schemas.ts";
import { urlOf } from "../../../../lib/api.ts";
import { useInvalidate, useRouteList, useRouteMutation, type RouteList } from "../../../../lib/query.ts";
import { toast, toastError } from "../../../../lib/toast.ts";
import { useEventStream, type StreamState } from "../../../../lib/use-event-stream.ts";

type Progress = Pick<AuditRun, "jobId" | "status" | "progress" | "steps"> & { auditRunId: string };
type Done = Progress & { summary: AuditSummary | null; failure: string | null };

export type Audit = {
  runs: RouteList<AuditRun>;
  /** The run under way, with the newest progress. */
  active: AuditRun | undefined;
  /** Results of the active run that have come so far. */
  arriving: readonly Result[];
  stream: StreamState;
  /** Asks for an audit; `force` although nothing has changed. */
  start: (force?: boolean) => void;
  starting: boolean;
  cancel: () => void;
  cancelling: boolean;
  /** The run whose results stood when an audit was last asked for, because nothing new had been seen. */
  cached: string | undefined;
};

export const isOver = ({ status }: Pick<AuditRun, "status">): boolean => status !== "queued" && status !== "running";

/** `onStarted` is told the run to show; `onFinished` fires when a run that was followed here ends. */
export function useAudit(jobId: string, onStarted: (auditRunId: string) => void, onFinished: (done: Done) => void): Audit {
  const { t } = useTranslation("compliance");
  const invalidate = useInvalidate();
  const runs = useRouteList(auditApi.listAuditRuns, { params: { id: jobId }, query: { limit: 20 } });
  const [live, setLive] = useState<Progress>();
  const [arriving, setArriving] = useState<{ auditRunId: string; results: readonly Result[] }>();
  const [cached, setCached] = useState<string>();
  const streamed = useRef("");

  const newest = runs.items[0];
  const active = useMemo(() => {
    if (!newest || isOver(newest)) return undefined;
    return live?.auditRunId === newest.id ? { ...newest, status: live.status, progress: live.progress, steps: live.steps } : newest;
  }, [newest, live]);
  const followed = newest && !isOver(newest) ? newest.id : undefined;

  const refresh = useCallback(
    () => invalidate(auditApi.listAuditRuns, auditApi.getAuditRun, auditApi.getJobCompliance, jobsApi.getJob, jobsApi.listJobs),
    [invalidate],
  );
  const stream = useEventStream(followed && urlOf(auditApi.streamAuditRun, { params: { id: followed } }), {
    progress: (data) => {
      const progress = data as Progress; // our own server's, typed by the contract
      if (streamed.current !== progress.auditRunId) {
        streamed.current = progress.auditRunId;
        setArriving({ auditRunId: progress.auditRunId, results: [] });
      }
      setLive(progress);
    },
    result: (data) => {
      const result = data as Result;
      setArriving((before) => before && { ...before, results: [...before.results.filter(({ id }) => id !== result.id), result] });
    },
    done: (data) => {
      void refresh();
      onFinished(data as Done);
      return "close";
    },
  });

  const runAudit = useRouteMutation(auditApi.runAudit, {
    quiet: true,
    invalidates: [auditApi.listAuditRuns],
    onSuccess: ({ auditRunId, status }) => {
      setCached(status === "cached" ? auditRunId : undefined);
      onStarted(auditRunId);
    },
    onError: (error) => {
      if (error.status !== 429) toastError(error);
      else toast(t("audit.limited", { count: Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60)) }), { tone: "warn", lasts: 9_000 });
    },
  });
  const cancelRun = useRouteMutation(auditApi.cancelAuditRun, { invalidates: [auditApi.listAuditRuns, auditApi.getAuditRun] });

  return {
    runs,
    active,
    arriving: active && arriving?.auditRunId === active.id ? arriving.results : [],
    stream,
    start: (force = false) => runAudit.mutate({ args: { params: { id: jobId }, body: { force } } }),
    starting: runAudit.isPending,
    cancel: () => active && cancelRun.mutate({ args: { params: { id: active.id } } }),
    cancelling: cancelRun.isPending,
    cached,
  };
}
