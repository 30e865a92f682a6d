/** The library behind the audits: sections found by what they mean, with the passages that match. */
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, Outlet, useLocation } from "react-router";
import { regulationsApi } from "../../../../../workers/modules/compliance/api.ts";
import { JobIndustry, RiskLevel } from "../../../../../workers/modules/compliance/schemas.ts";
import { useHotkeys } from "../../../../lib/hotkeys.ts";
import { useRouteList } from "../../../../lib/query.ts";
import { useUrlState } from "../../../../lib/use-url-state.ts";
import { Button } from "../../../../ui/button.tsx";
import { FilterChips } from "../../../../ui/filter-chips.tsx";
import { EmptyState, ErrorState, Skeleton } from "../../../../ui/states.tsx";
import { Card, PageHeader } from "../../../../ui/status.tsx";
import "../compliance.css";
import "./regulations.css";
import { passagesOf } from "./passages.ts";
import { Marked } from "./marked.tsx";
import type { Regulation } from "./regulation-drawer.tsx";
import { RiskLevelBadge } from "./risk-level-badge.tsx";
import { useSubpartName } from "./use-subpart-name.ts";

/** The parts of 29 CFR the catalogue holds. */
const PARTS = ["1926"] as const;
const FILTERS = ["query", "industry", "riskLevel", "part"] as const;

export function RegulationsPage() {
  const { t } = useTranslation(["compliance", "console", "ui"]);
  const url = useUrlState();
  const query = url.get("query");
  const list = useRouteList(regulationsApi.listRegulations, {
    query: {
      query,
      industry: JobIndustry.safeParse(url.get("industry")).data,
      riskLevel: RiskLevel.safeParse(url.get("riskLevel")).data,
      part: PARTS.find((part) => part === url.get("part")),
      limit: 25,
    },
  });
  const filters = [
    {
      name: "industry",
      label: t("compliance:jobs.industry"),
      options: JobIndustry.options.map((value) => ({ value, label: t(`console:industries.${value}`) })),
    },
    {
      name: "riskLevel",
      label: t("compliance:regulations.risk"),
      options: RiskLevel.options.map((value) => ({ value, label: t(`ui:risk.${value}`) })),
    },
    {
      name: "part",
      label: t("compliance:regulations.part"),
      options: PARTS.map((value) => ({ value, label: t(`compliance:regulations.parts.${value}`) })),
    },
  ];
  return (
    <>
      <PageHeader title={t("compliance:regulations.title")} context={t("compliance:regulations.context")} />
      <div className="stack">
        <FilterChips search={{ name: "query", label: t("compliance:regulations.search") }} filters={filters} />
        {list.error && list.items.length === 0 ? (
          <ErrorState error={list.error} onRetry={list.refetch} />
        ) : !list.isPending && list.items.length === 0 ? (
          <EmptyState
            scene="lost"
            title={t("compliance:regulations.none")}
            actions={<Button onClick={() => url.clear(...FILTERS)}>{t("ui:table.clearFilters")}</Button>}
          >
            {t("compliance:regulations.noneText")}
          </EmptyState>
        ) : (
          <Card flush>
            {list.isPending ? <ListSkeleton /> : <Sections items={list.items} />}
            {!list.isPending && (
              <div className="table-foot">
                <span>{t("compliance:regulations.shown", { count: list.items.length })}</span>
                {list.hasMore && (
                  <Button size="small" busy={list.isLoadingMore} onClick={list.loadMore}>
                    {t("ui:table.loadMore")}
                  </Button>
                )}
              </div>
            )}
          </Card>
        )}
      </div>
      <Outlet />
    </>
  );
}

function Sections({ items }: { items: readonly Regulation[] }) {
  const { t } = useTranslation(["compliance", "ui"]);
  const { search } = useLocation();
  const subpartName = useSubpartName();
  const list = useRef<HTMLOListElement>(null);
  const walk = (by: number) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>(".row-link") ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links.at(Math.max(0, Math.min(links.length - 1, at + by)))?.focus();
  };
  useHotkeys([
    { keys: "j", label: t("ui:keys.nextRow"), run: () => walk(1) },
    { keys: "k", label: t("ui:keys.previousRow"), run: () => walk(-1) },
  ]);
  return (
    <ol className="section-list" ref={list}>
      {items.map((regulation) => {
        const { title, summary, others } = passagesOf(regulation);
        return (
          <li key={regulation.id}>
            <div className="section-head">
              <span className="mono section-id">{regulation.id}</span>
              <h2>
                <Link className="row-link" to={`/regulations/${regulation.id}${search}`} preventScrollReset>
                  <Marked {...title} />
                </Link>
              </h2>
              <RiskLevelBadge level={regulation.riskLevel} />
            </div>
            <p>
              <Marked {...summary} />
            </p>
            {others.map(({ label, ...passage }) => (
              <p key={label} className="section-passage">
                <span className="mono">{label}</span> <Marked {...passage} />
              </p>
            ))}
            <p className="soft section-foot">
              <span>{subpartName(regulation.subpart)}</span>
              <span>
                {regulation.factKeys.length > 0
                  ? t("compliance:regulations.factCount", { count: regulation.factKeys.length })
                  : t("compliance:regulations.referenceOnly")}
              </span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function ListSkeleton() {
  const { t } = useTranslation("ui");
  return (
    <div className="section-list" role="status" aria-label={t("loading")}>
      {Array.from({ length: 6 }, (_none, index) => (
        <div key={index} className="stack-tight section-skeleton">
          <Skeleton shape="title" />
          <Skeleton />
          <Skeleton />
        </div>
      ))}
    </div>
  );
}
