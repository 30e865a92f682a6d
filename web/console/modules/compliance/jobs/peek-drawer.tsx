/** A job beside the list: enough to decide whether to go in; the full page is one more key away. */
import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { auditApi, jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import type { Job } from "../../../../../workers/modules/compliance/schemas.ts";
import { useHotkey } from "../../../../lib/hotkeys.ts";
import { useRoute } from "../../../../lib/query.ts";
import { LinkButton } from "../../../../ui/button.tsx";
import { Drawer } from "../../../../ui/dialog.tsx";
import { ErrorState, SkeletonText } from "../../../../ui/states.tsx";
import { Kbd } from "../../../../ui/status.tsx";
import { RelativeTime } from "../../../../ui/time.tsx";
import { RiskGauge } from "../../../../ui/risk-gauge.tsx";
import { GravestFindings } from "../job/gravest-findings.tsx";
import { JobDetails } from "../job/job-details.tsx";
import { StatusCounts } from "../job/status-counts.tsx";
import { useCloseTo } from "../shared/drawer-navigation.ts";
import { EvidenceImage } from "../shared/evidence-image.tsx";
import { JobStatusBadge } from "../shared/signs.tsx";

export function PeekDrawer() {
  const { id = "" } = useParams();
  const { t } = useTranslation("compliance");
  const close = useCloseTo("/jobs");
  const navigate = useNavigate();
  useHotkey("o", () => void navigate(`/jobs/${id}`), { label: t("jobs.openJob"), always: true });
  const job = useRoute(jobsApi.getJob, { params: { id } });
  return (
    <Drawer
      title={job.data?.name ?? t("jobs.title")}
      description={job.data?.location.address}
      onClose={close}
      fullPage={`/jobs/${id}`}
      footer={
        job.data && (
          <>
            <Kbd keys="O" />
            <LinkButton kind="primary" icon={<ArrowRight />} to={`/jobs/${id}`}>
              {t("jobs.openJob")}
            </LinkButton>
          </>
        )
      }
    >
      {job.isPending && <SkeletonText lines={8} />}
      {job.error && <ErrorState error={job.error} onRetry={() => void job.refetch()} />}
      {job.data && <Peek job={job.data} />}
    </Drawer>
  );
}

function Peek({ job }: { job: Job }) {
  const { t } = useTranslation("compliance");
  const compliance = useRoute(auditApi.getJobCompliance, { params: { id: job.id }, query: { limit: 1 } });
  const audited = job.lastAuditAt !== null;
  if (audited && compliance.isPending) return <SkeletonText lines={8} />;
  return (
    <div className="stack peek">
      {job.coverPhotoId && <EvidenceImage id={job.coverPhotoId} shape="cover" />}
      <p className="row">
        <JobStatusBadge status={job.status} />
        <span className="soft">
          {audited ? (
            <>
              {t("jobs.lastAudit")} · <RelativeTime at={job.lastAuditAt} />
            </>
          ) : (
            t("jobs.neverAudited")
          )}
        </span>
      </p>
      {audited && (
        <div className="peek-standing">
          <RiskGauge score={job.highestRisk} size={112} />
          {compliance.data && <StatusCounts summary={compliance.data.summary} />}
        </div>
      )}
      {audited && compliance.data && <GravestFindings standing={compliance.data.standing} jobId={job.id} most={3} />}
      <section className="stack-tight">
        <h3>{t("job.details")}</h3>
        <JobDetails job={job} />
      </section>
    </div>
  );
}
