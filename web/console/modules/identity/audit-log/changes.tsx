/** The list of changes by day, each to be opened; J and K walk it. */
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { recordsApi } from "../../../../../workers/modules/identity/api.ts";
import type { AuditEntry } from "../../../../../workers/modules/identity/schemas.ts";
import { calendarDayOf } from "../../../../lib/calendar-day.ts";
import { useLive } from "../../../../lib/live.ts";
import { useInvalidate, useRouteList } from "../../../../lib/query.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { useRowWalk } from "../../../../lib/use-row-walk.ts";
import { Button } from "../../../../ui/button.tsx";
import { EmptyState, ErrorState } from "../../../../ui/states.tsx";
import { Card } from "../../../../ui/status.tsx";
import { EntryRow } from "./entry-row.tsx";
import { LogSkeleton } from "./log-skeleton.tsx";
import { LogFilters } from "./log-filters.tsx";
import { useLogQuery } from "./use-log-query.ts";
import { useSubject } from "./use-subject.ts";

export function Changes() {
  const query = useLogQuery();
  const list = useRouteList(recordsApi.listAuditLog, { query: { ...query, limit: 50 } });
  const { known } = useSubject();
  const isPending = list.isPending || !known;
  const invalidate = useInvalidate();
  useLive(() => void invalidate(recordsApi.listAuditLog));
  return (
    <div className="stack">
      <LogFilters />
      <Card flush>
        {isPending && <LogSkeleton />}
        {list.error && list.items.length === 0 && <ErrorState error={list.error} onRetry={list.refetch} />}
        {!list.isPending && !list.error && list.items.length === 0 && <Nothing filtered={Object.keys(query).length > 0} />}
        {!isPending && list.items.length > 0 && <Days entries={list.items} />}
        {list.items.length > 0 && (
          <Foot count={list.items.length} hasMore={list.hasMore} busy={list.isLoadingMore} onMore={list.loadMore} />
        )}
      </Card>
    </div>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation("identity");
  const { t: ui } = useTranslation("ui");
  return (
    <EmptyState scene="paper" title={filtered ? ui("table.noneMatch") : t("log.none")}>
      {filtered ? ui("table.noneMatchText") : t("log.noneText")}
    </EmptyState>
  );
}

function Days({ entries }: { entries: readonly AuditEntry[] }) {
  const { timeZone, language } = useFormat();
  const box = useRef<HTMLDivElement>(null);
  // Enter and Space open a row by themselves: it is a button.
  useRowWalk(box, ".log-row");
  const days = Map.groupBy(entries, ({ at }) => calendarDayOf(at, timeZone));
  const name = new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: "UTC" });
  return (
    <div className="log" ref={box}>
      {[...days].map(([day, inside]) => (
        <section key={day}>
          <h2 className="log-day">{name.format(new Date(day))}</h2>
          <ul className="log-list">
            {inside.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

export function Foot({ count, hasMore, busy, onMore }: { count: number; hasMore: boolean; busy: boolean; onMore: () => void }) {
  const { t } = useTranslation("ui");
  return (
    <div className="table-foot">
      <span>{t("table.end", { count })}</span>
      {hasMore && (
        <Button size="small" busy={busy} onClick={onMore}>
          {t("table.loadMore")}
        </Button>
      )}
    </div>
  );
}
