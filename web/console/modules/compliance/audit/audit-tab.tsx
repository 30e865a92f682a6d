/** The newest audit, or the one `?run=` names: its progress while it goes, then its results and what to do about them. */
import { History, RefreshCw, ShieldCheck } from "lucide-react";
import { Trans, useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { auditApi } from "../../../../../workers/modules/compliance/api.ts";
import type { AuditRun } from "../../../../../workers/modules/compliance/schemas.ts";
import { useRoute } from "../../../../lib/query.ts";
import { useUrlState } from "../../../../lib/use-url-state.ts";
import { Button } from "../../../../ui/button.tsx";
import { EmptyState, ErrorState, Skeleton } from "../../../../ui/states.tsx";
import { Card, Notice } from "../../../../ui/status.tsx";
import { RelativeTime } from "../../../../ui/time.tsx";
import { useCan } from "../../../session.tsx";
import { useJobPage } from "../job/job-context.ts";
import { StatusCounts } from "../job/status-counts.tsx";
import { AuditProgress } from "./audit-progress.tsx";
import { countResults } from "./group-results.ts";
import { ResultGroups } from "./result-groups.tsx";
import { isOver } from "./use-audit.ts";

export function AuditTab() {
  const { audit } = useJobPage();
  const [search] = useSearchParams();
  const wanted = search.get("run") ?? undefined;
  const { runs, active } = audit;
  if (runs.isPending) return <Skeleton shape="box" />;
  if (runs.error && runs.items.length === 0) return <ErrorState error={runs.error} onRetry={runs.refetch} />;
  const newest = runs.items[0];
  if (!newest) return <NoAudit />;

  const standing = runs.items.find(({ status }) => status === "completed");
  if (wanted !== undefined && wanted !== active?.id) return <RunResults key={wanted} runId={wanted} old={wanted !== standing?.id} />;
  if (active) return <Running active={active} standing={standing} />;
  return (
    <div className="stack">
      {newest.status !== "completed" && <Stopped run={newest} />}
      {audit.cached === newest.id && <CachedNotice run={newest} />}
      {standing ? <RunResults key={standing.id} runId={standing.id} /> : null}
    </div>
  );
}

function Running({ active, standing }: { active: AuditRun; standing: AuditRun | undefined }) {
  const { audit } = useJobPage();
  return (
    <div className="stack">
      <AuditProgress run={active} />
      {audit.arriving.length > 0 ? (
        <ResultGroups results={audit.arriving} />
      ) : (
        standing && (
          <div className="stack">
            <p className="soft with-icon">
              <History aria-hidden="true" />
              <Timed message="audit.before" at={standing.finishedAt} />
            </p>
            <RunResults runId={standing.id} bare />
          </div>
        )
      )}
    </div>
  );
}

function NoAudit() {
  const { t } = useTranslation("compliance");
  const { audit, job } = useJobPage();
  const may = useCan();
  return (
    <Card>
      <EmptyState
        scene="paper"
        title={t("audit.none")}
        actions={
          may("audits:run") &&
          job.status !== "cancelled" && (
            <Button icon={<ShieldCheck />} busy={audit.starting} onClick={() => audit.start()}>
              {t("audit.run")}
            </Button>
          )
        }
      >
        {t("audit.noneText")}
      </EmptyState>
    </Card>
  );
}

/** The newest run did not finish: what happened, what was kept, what to do. */
function Stopped({ run }: { run: AuditRun }) {
  const { t } = useTranslation("compliance");
  const { audit } = useJobPage();
  const may = useCan();
  return (
    <Notice
      tone={run.status === "failed" ? "bad" : "info"}
      action={
        may("audits:run") && (
          <Button size="small" icon={<RefreshCw />} busy={audit.starting} onClick={() => audit.start(true)}>
            {t("audit.again")}
          </Button>
        )
      }
    >
      <Timed message={run.status === "failed" ? "audit.failed" : "audit.cancelled"} at={run.finishedAt} />
    </Notice>
  );
}

function CachedNotice({ run }: { run: AuditRun }) {
  const { t } = useTranslation("compliance");
  const { audit } = useJobPage();
  return (
    <Notice
      tone="info"
      action={
        <Button size="small" icon={<RefreshCw />} busy={audit.starting} onClick={() => audit.start(true)}>
          {t("audit.again")}
        </Button>
      }
    >
      <Timed message="audit.cached" at={run.finishedAt} />
    </Notice>
  );
}

type TimedMessage = "audit.before" | "audit.failed" | "audit.cancelled" | "audit.cached" | "audit.old" | "audit.finishedAt";

/** A sentence with a time in it; the exact one is a hover away. */
function Timed({ message, at }: { message: TimedMessage; at: string | null }) {
  const { t } = useTranslation("compliance");
  return <Trans t={t} i18nKey={message} components={{ time: <RelativeTime at={at} /> }} />;
}

/** `bare` leaves out the summary, `old` says that newer results stand. */
function RunResults({ runId, old = false, bare = false }: { runId: string; old?: boolean; bare?: boolean }) {
  const { t } = useTranslation("compliance");
  const run = useRoute(auditApi.getAuditRun, { params: { id: runId } });
  const url = useUrlState();
  if (run.isPending) return <Skeleton shape="box" />;
  if (!run.data) return <ErrorState error={run.error} onRetry={() => void run.refetch()} />;
  const { results, finishedAt, status } = run.data;
  if (!isOver(run.data) || status !== "completed") return <Stopped run={run.data} />;
  return (
    <div className="stack">
      {old && (
        <Notice
          tone="info"
          action={
            <Button size="small" onClick={() => url.clear("run")}>
              {t("audit.newest")}
            </Button>
          }
        >
          <Timed message="audit.old" at={finishedAt} />
        </Notice>
      )}
      {!bare && (
        <Card title={t("audit.summary", { count: results.length })} description={<Timed message="audit.finishedAt" at={finishedAt} />}>
          <StatusCounts summary={countResults(results)} />
        </Card>
      )}
      {results.length === 0 ? (
        <Card>
          <EmptyState scene="calm" title={t("audit.nothing")}>
            {t("audit.nothingText")}
          </EmptyState>
        </Card>
      ) : (
        <ResultGroups results={results} />
      )}
    </div>
  );
}
