/** The list of jobs: what is going on where, how grave its open findings are, and when it was last audited. */
import { Plus } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import { JobIndustry, JobStatus, type Job } from "../../../../../workers/modules/compliance/schemas.ts";
import { useRouteList } from "../../../../lib/query.ts";
import { useUrlState } from "../../../../lib/use-url-state.ts";
import { Button, LinkButton } from "../../../../ui/button.tsx";
import { FilterChips } from "../../../../ui/filter-chips.tsx";
import { EmptyState } from "../../../../ui/states.tsx";
import { Card, PageHeader } from "../../../../ui/status.tsx";
import { Table } from "../../../../ui/table.tsx";
import { useCan, useSession } from "../../../session.tsx";
import "../compliance.css";
import "../job/job.css";
import "./jobs.css";
import { useComplianceLive } from "../shared/use-compliance-live.ts";
import { useMedia } from "../shared/use-media.ts";
import { useJobColumns } from "./job-columns.tsx";
import { JobsBulkBar } from "./jobs-bulk-bar.tsx";
import { SavedViews } from "./saved-views.tsx";
import { useSampleJob } from "./use-sample-job.ts";

const SORTS = jobsApi.listJobs.query.shape.sort;
/** What needs someone first. */
const USUAL_ORDER = "highestRisk:desc";
const FILTERS = ["query", "status", "industry"] as const;

const bulkBar = (jobs: Job[], clear: () => void) => <JobsBulkBar jobs={jobs} onDone={clear} />;

export function JobsPage() {
  const { t } = useTranslation(["compliance", "console"]);
  const may = useCan();
  const url = useUrlState();
  const { search } = useLocation();
  const phone = useMedia("(max-width: 720px)");
  const sort = SORTS.safeParse(url.get("sort")).data ?? USUAL_ORDER;
  const filters = {
    query: url.get("query"),
    status: JobStatus.safeParse(url.get("status")).data,
    industry: JobIndustry.safeParse(url.get("industry")).data,
  };
  const list = useRouteList(jobsApi.listJobs, { query: { ...filters, sort, limit: 25 } });
  const columns = useJobColumns();
  useComplianceLive();

  const filtered = FILTERS.some((name) => filters[name] !== undefined);
  const chips = useMemo(
    () => [
      {
        name: "status",
        label: t("compliance:jobs.status"),
        options: JobStatus.options.map((value) => ({ value, label: t(`compliance:jobStatus.${value}`) })),
      },
      {
        name: "industry",
        label: t("compliance:jobs.industry"),
        options: JobIndustry.options.map((value) => ({ value, label: t(`console:industries.${value}`) })),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader
        title={t("compliance:jobs.title")}
        context={t("compliance:jobs.context")}
        actions={
          may("work:write") && (
            <LinkButton kind="primary" icon={<Plus />} to={`/jobs/new${search}`} preventScrollReset>
              {t("compliance:jobs.new")}
            </LinkButton>
          )
        }
      />
      <div className="stack">
        <FilterChips search={{ name: "query", label: t("compliance:jobs.search") }} filters={chips}>
          <SavedViews />
        </FilterChips>
        <Card flush>
          <Table<Job>
            label={t("compliance:jobs.title")}
            columns={columns}
            list={list}
            rowKey={({ id }) => id}
            rowName={({ name }) => name}
            rowHref={({ id }) => (phone ? `/jobs/${id}` : `/jobs/peek/${id}${search}`)}
            sort={sort}
            onSort={(next) => url.set("sort", next)}
            {...(may("work:write") && { bulk: bulkBar })}
            empty={filtered ? <NoneMatch onClear={() => url.clear(...FILTERS)} /> : <NoJobs />}
          />
        </Card>
      </div>
      <Outlet />
    </>
  );
}

function NoneMatch({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation("ui");
  return (
    <EmptyState scene="lost" title={t("table.noneMatch")} actions={<Button onClick={onClear}>{t("table.clearFilters")}</Button>}>
      {t("table.noneMatchText")}
    </EmptyState>
  );
}

function NoJobs() {
  const { t } = useTranslation("compliance");
  const may = useCan();
  const { role } = useSession();
  const sample = useSampleJob();
  if (!may("work:write"))
    return (
      <EmptyState scene="site" title={t(role === "field_worker" ? "jobs.noneAssigned" : "jobs.none")}>
        {t(role === "field_worker" ? "jobs.noneAssignedText" : "jobs.noneYetText")}
      </EmptyState>
    );
  return (
    <EmptyState
      scene="site"
      title={t("jobs.none")}
      actions={
        <>
          <LinkButton kind="primary" icon={<Plus />} to="/jobs/new">
            {t("jobs.openFirst")}
          </LinkButton>
          <Button busy={sample.busy} onClick={sample.create}>
            {t("jobs.trySample")}
          </Button>
        </>
      }
    >
      {t("jobs.noneText")}
    </EmptyState>
  );
}
