/** The sections that audits decide, searchable by meaning; a row opens its drawer. */
import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { regulationsApi } from "../../../../workers/modules/compliance/api.ts";
import { JobIndustry, RiskLevel } from "../../../../workers/modules/compliance/schemas.ts";
import type { Result } from "../../../../workers/platform/http/route.ts";
import { useRouteList } from "../../../lib/query.ts";
import { useUrlState } from "../../../lib/use-url-state.ts";
import { FilterChips } from "../../../ui/filter-chips.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Badge, Card, PageHeader, type Tone } from "../../../ui/status.tsx";
import { Table, type Column } from "../../../ui/table.tsx";
import "./regulations.css";

export type RegulationItem = Result<typeof regulationsApi.listRegulations>["data"][number];

export const RISK_TONES: Record<RegulationItem["riskLevel"], Tone> = { low: "ok", medium: "warn", high: "warn", critical: "bad" };

export function RegulationList() {
  const { t } = useTranslation(["regulations", "console"]);
  const url = useUrlState();
  const { search } = useLocation();
  const industry = JobIndustry.safeParse(url.get("industry")).data;
  const riskLevel = RiskLevel.safeParse(url.get("riskLevel")).data;
  const list = useRouteList(regulationsApi.listRegulations, { query: { query: url.get("query"), industry, riskLevel, limit: 50 } });

  const columns: Column<RegulationItem>[] = [
    {
      id: "title",
      header: t("regulations:section"),
      render: ({ id, title, summary }) => (
        <>
          <span className="mono soft">{id}</span> {title}
          <span className="cell-sub regulation-summary">{summary}</span>
        </>
      ),
    },
    { id: "subpart", header: t("regulations:subpart"), render: ({ subpart }) => subpart, phone: "hide" },
    {
      id: "risk",
      header: t("regulations:risk"),
      render: ({ riskLevel }) => <Badge tone={RISK_TONES[riskLevel]}>{t(`regulations:riskLevel.${riskLevel}`)}</Badge>,
    },
    {
      id: "facts",
      header: t("regulations:decided"),
      render: ({ factKeys }) =>
        factKeys.length > 0 ? (
          t("regulations:facts", { count: factKeys.length })
        ) : (
          <span className="soft">{t("regulations:reference")}</span>
        ),
    },
  ];
  return (
    <>
      <PageHeader title={t("regulations:title")} context={t("regulations:context")} />
      <div className="stack">
        <FilterChips
          search={{ name: "query", label: t("regulations:search") }}
          filters={[
            {
              name: "industry",
              label: t("regulations:industry"),
              options: JobIndustry.options.map((value) => ({ value, label: t(`console:industries.${value}`) })),
            },
            {
              name: "riskLevel",
              label: t("regulations:risk"),
              options: RiskLevel.options.map((value) => ({ value, label: t(`regulations:riskLevel.${value}`) })),
            },
          ]}
        />
        <Card flush>
          <Table
            label={t("regulations:title")}
            columns={columns}
            list={list}
            rowKey={({ id }) => id}
            rowName={({ title }) => title}
            rowHref={({ id }) => `/regulations/${id}${search}`}
            empty={
              <EmptyState scene="lost" title={t("regulations:empty")}>
                {t("regulations:emptyText")}
              </EmptyState>
            }
          />
        </Card>
      </div>
      <Outlet />
    </>
  );
}
