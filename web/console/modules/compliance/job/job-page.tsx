/** One job: where it stands, what was seen, its audits and how it came to this. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useParams, useSearchParams } from "react-router";
import { jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import type { Job } from "../../../../../workers/modules/compliance/schemas.ts";
import { useRoute } from "../../../../lib/query.ts";
import { toast } from "../../../../lib/toast.ts";
import { ErrorState, SkeletonPage } from "../../../../ui/states.tsx";
import { PageHeader } from "../../../../ui/status.tsx";
import { Tabs } from "../../../../ui/tabs.tsx";
import { useCan } from "../../../session.tsx";
import { AuditTab } from "../audit/audit-tab.tsx";
import { useAudit } from "../audit/use-audit.ts";
import "../audit/audit.css";
import "../audit/audit-phone.css";
import "../compliance.css";
import "../evidence/evidence.css";
import "../jobs/jobs.css";
import "../../../../ui/file-drop.css";
import "./job.css";
import { EvidenceTab } from "../evidence/evidence-tab.tsx";
import { HistoryTab } from "../history/history-tab.tsx";
import { useComplianceLive } from "../shared/use-compliance-live.ts";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { JobPageContext } from "./job-context.ts";
import { JobHeader } from "./job-header.tsx";
import { OverviewTab } from "./overview-tab.tsx";
import { UploadTray } from "./upload-tray.tsx";
import { useJobUploads } from "./use-job-uploads.ts";

export function JobPage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("compliance");
  const job = useRoute(jobsApi.getJob, { params: { id } });
  if (job.isPending) return <SkeletonPage />;
  if (!job.data)
    return (
      <>
        <PageHeader title={t("jobs.title")} back={{ to: "/jobs", label: t("jobs.title") }} />
        <ErrorState error={job.error} onRetry={() => void job.refetch()} />
      </>
    );
  // Another job is another page: nothing of the one before stays.
  return <Loaded key={id} job={job.data} />;
}

function Loaded({ job }: { job: Job }) {
  const { t } = useTranslation("compliance");
  const may = useCan();
  const [search, setSearch] = useSearchParams();
  useComplianceLive(job.id);

  const showTab = (tab: string, run?: string) =>
    setSearch(
      (before) => {
        before.set("tab", tab);
        before.delete("run");
        if (run) before.set("run", run);
        return before;
      },
      { preventScrollReset: true },
    );
  const audit = useAudit(
    job.id,
    () => showTab("audit"),
    ({ status, summary }) => {
      if (search.get("tab") === "audit") return;
      const count = summary?.nonCompliant ?? 0;
      if (status === "completed")
        toast(count === 0 ? t("audit.finishedClean", { name: job.name }) : t("audit.finished", { count, name: job.name }), {
          tone: count === 0 ? "ok" : "warn",
          action: { label: t("audit.seeResults"), run: () => showTab("audit") },
        });
      if (status === "failed") toast(t("audit.failedToast", { name: job.name }), { tone: "bad" });
    },
  );
  const uploads = useJobUploads(job.id);
  const take = (files: Iterable<File>) => {
    showTab("evidence");
    uploads.take(files);
  };
  const state = useMemo(() => ({ job, audit, uploads }), [job, audit, uploads]);
  return (
    <JobPageContext value={state}>
      <JobHeader />
      {may("evidence:upload") && <DropAnywhere jobName={job.name} onFiles={take} />}
      <UploadTray uploads={uploads} />
      <Tabs
        label={job.name}
        tabs={[
          { id: "overview", label: t("tabs.overview"), content: <OverviewTab /> },
          { id: "evidence", label: t("tabs.evidence"), content: <EvidenceTab /> },
          { id: "audit", label: t("tabs.audit"), content: <AuditTab />, ...(job.openFindings > 0 && { count: job.openFindings }) },
          { id: "history", label: t("tabs.history"), content: <HistoryTab /> },
        ]}
      />
      <Outlet />
    </JobPageContext>
  );
}
