/** How it came to this: the runs, and per requirement every result ever recorded. */
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AuditRun } from "../../../../../workers/modules/compliance/schemas.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Button } from "../../../../ui/button.tsx";
import { RiskBadge } from "../../../../ui/risk-gauge.tsx";
import { Sparkline } from "../../../../ui/sparkline.tsx";
import { EmptyState, ErrorState, Skeleton } from "../../../../ui/states.tsx";
import { Card } from "../../../../ui/status.tsx";
import { ExactTime } from "../../../../ui/time.tsx";
import { useJobPage } from "../job/job-context.ts";
import { StackedBar } from "../job/status-counts.tsx";
import { useNameOf } from "../shared/people.ts";
import { RunBadge } from "../shared/signs.tsx";
import "./history.css";
import { RequirementHistory } from "./requirement-history.tsx";
import { useComplianceHistory } from "./use-compliance-history.ts";

export function HistoryTab() {
  const { t } = useTranslation("compliance");
  const { audit, job } = useJobPage();
  const { runs } = audit;
  const history = useComplianceHistory(job.id);
  if (runs.isPending || history.isPending) return <Skeleton shape="box" />;
  if (runs.error && runs.items.length === 0) return <ErrorState error={runs.error} onRetry={runs.refetch} />;
  if (runs.items.length === 0)
    return (
      <Card>
        <EmptyState scene="calm" title={t("history.none")}>
          {t("history.noneText")}
        </EmptyState>
      </Card>
    );
  return (
    <div className="stack">
      <Runs />
      <RequirementHistory history={history} />
    </div>
  );
}

function Runs() {
  const { t } = useTranslation(["compliance", "ui"]);
  const { audit } = useJobPage();
  const { runs } = audit;
  const finished = runs.items.flatMap(({ summary }) => (summary ? [summary] : [])).reverse();
  return (
    <Card
      flush
      title={t("compliance:history.runs")}
      description={t("compliance:history.runsText")}
      actions={
        finished.length > 1 && (
          <span className="trend">
            <span className="soft">{t("compliance:history.trend")}</span>
            <Sparkline
              values={finished.map(({ nonCompliant }) => nonCompliant)}
              label={t("compliance:history.trendLabel", {
                from: finished.at(0)?.nonCompliant ?? 0,
                to: finished.at(-1)?.nonCompliant ?? 0,
              })}
            />
            <strong className="numeric">{finished.at(-1)?.nonCompliant}</strong>
          </span>
        )
      }
    >
      <ul className="run-list">
        {runs.items.map((run) => (
          <RunLine key={run.id} run={run} />
        ))}
      </ul>
      {runs.hasMore && (
        <div className="table-foot">
          <span />
          <Button size="small" busy={runs.isLoadingMore} onClick={runs.loadMore}>
            {t("ui:table.loadMore")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function RunLine({ run }: { run: AuditRun }) {
  const { t } = useTranslation("compliance");
  const { job } = useJobPage();
  const { number } = useFormat();
  const nameOf = useNameOf();
  const { summary } = run;
  return (
    <li>
      <Link to={`/jobs/${job.id}?tab=audit&run=${run.id}`} preventScrollReset className="row-link">
        <ExactTime at={run.createdAt} />
      </Link>
      <RunBadge status={run.status} />
      <span className="soft run-by">{nameOf(run.requestedBy) ?? t("someoneElse")}</span>
      {summary ? (
        <span className="run-counts">
          <StackedBar summary={summary} thin />
          <span className="numeric">
            {t("history.counts", {
              broken: number(summary.nonCompliant),
              pending: number(summary.pending),
              met: number(summary.compliant),
            })}
          </span>
        </span>
      ) : (
        <span className="run-counts" />
      )}
      {summary ? <RiskBadge score={summary.highestRisk} /> : <span />}
    </li>
  );
}
