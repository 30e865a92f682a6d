/** The hash-chained events, newest first, and the check that nobody has touched them. */
import { Link2, Link2Off, X } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { recordsApi } from "../../../../../workers/modules/identity/api.ts";
import type { LedgerEvent } from "../../../../../workers/modules/identity/schemas.ts";
import { useLive } from "../../../../lib/live.ts";
import { useInvalidate, useRouteList, type RouteList } from "../../../../lib/query.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { useRowWalk } from "../../../../lib/use-row-walk.ts";
import { useUrlState } from "../../../../lib/use-url-state.ts";
import { CopyButton } from "../../../../ui/copy-button.tsx";
import { FilterChips } from "../../../../ui/filter-chips.tsx";
import { EmptyState, ErrorState } from "../../../../ui/states.tsx";
import { Card } from "../../../../ui/status.tsx";
import { RelativeTime } from "../../../../ui/time.tsx";
import { EVENT_TYPES, useActionWords } from "./action-words.ts";
import { Foot } from "./changes.tsx";
import { LogSkeleton } from "./log-skeleton.tsx";
import { jobIdIn, useSubject } from "./use-subject.ts";
import { Verification } from "./verification.tsx";

/** Characters of a hash that tell two apart at a glance. */
const SHORT = 10;
/** Events shown before the one that was asked for, so that its link can be seen. */
const LEAD = 2;

export function EventChain() {
  const { t } = useTranslation("identity");
  const { t: ui } = useTranslation("ui");
  const url = useUrlState();
  const type = url.get("type");
  const wanted = Number(url.get("event") ?? 0);
  const order = wanted > 0 ? { sort: "seq:asc" as const, after: Math.max(0, wanted - LEAD - 1) } : { sort: "seq:desc" as const };
  const list = useRouteList(recordsApi.listEvents, { query: { limit: 50, ...order, ...(type && { type }) } });
  const invalidate = useInvalidate();
  useLive(() => void invalidate(recordsApi.listEvents));
  return (
    <div className="stack">
      <Verification onShow={(seq) => url.set("event", String(seq))} />
      <FilterChips
        filters={[
          {
            name: "type",
            label: t("chain.type"),
            options: Object.entries(EVENT_TYPES).map(([value, word]) => ({ value, label: t(`words.${word}`) })),
          },
        ]}
      >
        {wanted > 0 && (
          <button type="button" className="chip" data-on="" onClick={() => url.clear("event")}>
            {t("chain.event", { seq: wanted })}
            <X aria-hidden="true" />
            <span className="visually-hidden">{ui("clear")}</span>
          </button>
        )}
      </FilterChips>
      <Card flush>
        <ChainList list={list} wanted={wanted} filtered={type !== undefined} />
      </Card>
    </div>
  );
}

function ChainList({ list, wanted, filtered }: { list: RouteList<LedgerEvent>; wanted: number; filtered: boolean }) {
  const { t } = useTranslation("identity");
  const { t: ui } = useTranslation("ui");
  const box = useRef<HTMLOListElement>(null);
  useRowWalk(box, "summary");
  const { known } = useSubject();
  const { items } = list;
  if (list.isPending || !known) return <LogSkeleton />;
  if (list.error && items.length === 0) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (items.length === 0)
    return (
      <EmptyState scene="paper" title={filtered ? ui("table.noneMatch") : t("chain.empty")}>
        {filtered ? ui("table.noneMatchText") : t("chain.emptyText")}
      </EmptyState>
    );
  return (
    <>
      <ol className="chain" ref={box} aria-label={t("log.chain")}>
        {items.map((event) => (
          <EventRow key={event.id} event={event} before={items.find(({ seq }) => seq === event.seq - 1)} wanted={event.seq === wanted} />
        ))}
      </ol>
      <Foot count={items.length} hasMore={list.hasMore} busy={list.isLoadingMore} onMore={list.loadMore} />
    </>
  );
}

type RowProps = { event: LedgerEvent; before: LedgerEvent | undefined; wanted: boolean };

function EventRow({ event, before, wanted }: RowProps) {
  const { t } = useTranslation("identity");
  const wordsOf = useActionWords();
  const { number } = useFormat();
  const subject = useSubject().subjectOf({ jobId: jobIdIn(event.data), data: event.data });
  // What can be seen from here; the check by the server recomputes each hash.
  const torn = before !== undefined && before.hash !== event.previousHash;
  const Icon = torn ? Link2Off : Link2;
  return (
    <li className="chain-event" data-torn={torn ? "" : undefined} data-wanted={wanted ? "" : undefined}>
      <span className="chain-seq">{number(event.seq)}</span>
      <span className="chain-node" aria-hidden="true">
        <Icon />
      </span>
      <details className="chain-body">
        <summary>
          <span className="chain-what">
            {wordsOf(event.type)}
            <span className="soft">{subject}</span>
          </span>
          <span className="soft chain-when">
            <RelativeTime at={event.at} />
          </span>
          <code className="chain-hash">{event.hash.slice(0, SHORT)}</code>
        </summary>
        <dl className="chain-facts">
          <dt>{t("chain.type")}</dt>
          <dd>
            <code>{event.type}</code>
          </dd>
          <dt>{t("chain.hash")}</dt>
          <dd>
            <code>{event.hash}</code>
            <CopyButton value={event.hash} label={t("chain.copyHash", { seq: event.seq })} />
          </dd>
          <dt>{t("chain.previous")}</dt>
          <dd>{event.seq === 1 ? t("chain.first") : <code>{event.previousHash}</code>}</dd>
          <dt>{t("chain.data")}</dt>
          <dd>
            <pre className="chain-data">{JSON.stringify(event.data, null, 2)}</pre>
          </dd>
        </dl>
      </details>
    </li>
  );
}
