/** Per requirement a timeline of its results; a change says from what to what. */
import { ChevronRight } from "lucide-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Result } from "../../../../../workers/modules/compliance/schemas.ts";
import type { RouteList } from "../../../../lib/query.ts";
import { Button } from "../../../../ui/button.tsx";
import { Switch } from "../../../../ui/field.tsx";
import { EmptyState, ErrorState } from "../../../../ui/states.tsx";
import { Card } from "../../../../ui/status.tsx";
import { ExactTime } from "../../../../ui/time.tsx";
import { ResultBadge } from "../shared/signs.tsx";
import { timelinesOf, type Entry, type Timeline } from "./requirement-timelines.ts";

export function RequirementHistory({ history }: { history: RouteList<Result> }) {
  const { t } = useTranslation("compliance");
  const timelines = useMemo(() => timelinesOf(history.items), [history.items]);
  const [chosen, setOnlyChanged] = useState<boolean>();
  // Until someone chooses: changes alone, where there are any.
  const onlyChanged = chosen ?? timelines.some(({ changes }) => changes > 0);
  const shown = onlyChanged ? timelines.filter(({ changes }) => changes > 0) : timelines;
  if (history.error && history.items.length === 0) return <ErrorState error={history.error} onRetry={history.refetch} />;
  return (
    <Card
      flush
      title={t("history.requirements")}
      description={t("history.requirementsText")}
      actions={
        <span>
          <Switch label={t("history.onlyChanged")} checked={onlyChanged} onChange={(event) => setOnlyChanged(event.target.checked)} />
        </span>
      }
    >
      {shown.length === 0 ? (
        <EmptyState scene="calm" level={3} title={t("history.noChanges")}>
          {t("history.noChangesText")}
        </EmptyState>
      ) : (
        <ul className="timelines">
          {shown.map((timeline) => (
            <TimelineRow key={timeline.requirementId} timeline={timeline} />
          ))}
        </ul>
      )}
      {history.hasMore && (
        <div className="table-foot">
          <span>{t("history.older")}</span>
          <Button size="small" busy={history.isLoadingMore} onClick={history.loadMore}>
            {t("history.loadOlder")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function TimelineRow({ timeline: { title, regulationId, entries, changes } }: { timeline: Timeline }) {
  const { t } = useTranslation("compliance");
  const newest = entries[0];
  if (!newest) return null;
  return (
    <li>
      <details>
        <summary>
          <ChevronRight aria-hidden="true" className="details-mark" />
          <span className="timeline-title">
            <strong>{title}</strong>
            <span className="soft">
              {changes > 0 ? t("history.changes", { count: changes }) : t("history.unchanged", { count: entries.length })}
            </span>
          </span>
          <span className="mono soft">{regulationId}</span>
          <ResultBadge status={newest.result.status} />
        </summary>
        <ol className="timeline">
          {entries.map((entry) => (
            <TimelineEntry key={entry.result.id} entry={entry} />
          ))}
        </ol>
      </details>
    </li>
  );
}

function TimelineEntry({ entry: { result, from } }: { entry: Entry }) {
  const { t } = useTranslation("compliance");
  const changed = from !== undefined && from !== result.status;
  const status = t(`resultStatus.${result.status}`);
  return (
    <li data-status={result.status} data-changed={changed ? "" : undefined}>
      <p>
        <strong>
          {changed
            ? t("history.changedFromTo", { from: t(`resultStatus.${from}`), to: status })
            : from === undefined
              ? t("history.first", { status })
              : t("history.stayed", { status })}
        </strong>{" "}
        <span className="soft">
          <ExactTime at={result.createdAt} /> · {t(`decidedBy.${result.decidedBy}`)}
        </span>
      </p>
      <p className="soft">{result.findings}</p>
    </li>
  );
}
