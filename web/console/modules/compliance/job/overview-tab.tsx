/** Where the job stands: risk, counts, what is gravest, what nobody has recorded. */
import { ClipboardPlus, ShieldCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { auditApi, evidenceApi } from "../../../../../workers/modules/compliance/api.ts";
import type { Evidence, JobCompliance, Standing } from "../../../../../workers/modules/compliance/schemas.ts";
import { useRoute } from "../../../../lib/query.ts";
import { Button, LinkButton } from "../../../../ui/button.tsx";
import { RiskGauge } from "../../../../ui/risk-gauge.tsx";
import { EmptyState, ErrorState, Skeleton } from "../../../../ui/states.tsx";
import { Card } from "../../../../ui/status.tsx";
import { RelativeTime } from "../../../../ui/time.tsx";
import { useCan } from "../../../session.tsx";
import { useDrawerLink } from "../shared/drawer-navigation.ts";
import { EvidenceImage } from "../shared/evidence-image.tsx";
import { useFacts } from "../shared/facts.ts";
import { GravestFindings } from "./gravest-findings.tsx";
import { useJobPage } from "./job-context.ts";
import { JobDetails } from "./job-details.tsx";
import { missingMost } from "./missing-most.ts";
import { StatusCounts } from "./status-counts.tsx";

/** Shown whole once all of it is there: parts that arrive one by one would push each other down. */
export function OverviewTab() {
  const { job } = useJobPage();
  const { t } = useTranslation("compliance");
  const compliance = useRoute(auditApi.getJobCompliance, { params: { id: job.id }, query: { limit: 1 } });
  const photos = useRoute(evidenceApi.listEvidence, { params: { id: job.id }, query: { kind: "photo", limit: 4 } });
  const { query: facts } = useFacts();
  if (compliance.isPending || photos.isPending || facts.isPending) return <OverviewSkeleton />;
  if (!compliance.data) return <ErrorState error={compliance.error} onRetry={() => void compliance.refetch()} />;
  return (
    <div className="overview">
      <div className="stack">
        <StandingCards compliance={compliance.data} />
      </div>
      <div className="stack">
        <LatestPhotos photos={photos.data?.data ?? []} />
        <Card title={t("job.details")}>
          <JobDetails job={job} />
        </Card>
      </div>
    </div>
  );
}

function OverviewSkeleton() {
  const { t } = useTranslation("ui");
  return (
    <div className="overview overview-skeleton" role="status" aria-label={t("loading")}>
      <div className="stack">
        <Skeleton shape="box" />
        <Skeleton shape="box" />
        <Skeleton shape="box" />
      </div>
      <div className="stack">
        <Skeleton shape="box" />
        <Skeleton shape="box" />
      </div>
    </div>
  );
}

function StandingCards({ compliance: { standing, summary } }: { compliance: JobCompliance }) {
  const { job, audit } = useJobPage();
  const { t } = useTranslation("compliance");
  if (standing.length === 0) return <NotAudited running={audit.active !== undefined} />;
  return (
    <>
      <Card title={t("standing.title")} description={<AuditedAt at={job.lastAuditAt} />}>
        <div className="standing">
          <RiskGauge score={summary.highestRisk} size={168} />
          <StatusCounts summary={summary} />
        </div>
      </Card>
      <Card title={t("standing.gravest")}>
        <GravestFindings standing={standing} jobId={job.id} most={5} />
      </Card>
      <MissingCard standing={standing} />
    </>
  );
}

function AuditedAt({ at }: { at: string | null }) {
  const { t } = useTranslation("compliance");
  return (
    <>
      {t("jobs.lastAudit")} · <RelativeTime at={at} />
    </>
  );
}

function NotAudited({ running }: { running: boolean }) {
  const { job, audit } = useJobPage();
  const { t } = useTranslation("compliance");
  const may = useCan();
  const link = useDrawerLink();
  const canRun = may("audits:run") && job.status !== "cancelled";
  return (
    <Card>
      <EmptyState
        scene="paper"
        title={t(running ? "standing.firstRunning" : "standing.none")}
        actions={
          <>
            {canRun && !running && (
              <Button icon={<ShieldCheck />} busy={audit.starting} onClick={() => audit.start()}>
                {t("audit.run")}
              </Button>
            )}
            {may("evidence:upload") && (
              <LinkButton icon={<ClipboardPlus />} to={link(`/jobs/${job.id}/inspection`)} preventScrollReset>
                {t("inspection.record")}
              </LinkButton>
            )}
          </>
        }
      >
        {t("standing.noneText")}
      </EmptyState>
    </Card>
  );
}

const SHOWN = 6;

function MissingCard({ standing }: { standing: readonly Standing[] }) {
  const { job } = useJobPage();
  const { t } = useTranslation("compliance");
  const may = useCan();
  const link = useDrawerLink();
  const { byKey } = useFacts();
  const missing = missingMost(standing).slice(0, SHOWN);
  if (missing.length === 0) return null;
  const recordAll = link(`/jobs/${job.id}/inspection`, { facts: missing.map(({ key }) => key).join(",") });
  return (
    <Card
      title={t("missing.title")}
      description={t("missing.text")}
      actions={
        may("evidence:upload") && (
          <LinkButton size="small" icon={<ClipboardPlus />} to={recordAll} preventScrollReset>
            {t("missing.record")}
          </LinkButton>
        )
      }
    >
      <ul className="missing-list">
        {missing.map(({ key, requirements }) => (
          <li key={key}>
            <span className="missing-question">{byKey.get(key)?.question ?? key}</span>
            <span className="soft numeric">{t("missing.waiting", { count: requirements })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function LatestPhotos({ photos }: { photos: readonly Evidence[] }) {
  const { job } = useJobPage();
  const { t } = useTranslation("compliance");
  if (photos.length === 0) return null;
  return (
    <Card
      title={t("evidence.latest")}
      footer={
        <Link to={`/jobs/${job.id}?tab=evidence`} preventScrollReset>
          {t("evidence.all")}
        </Link>
      }
    >
      <div className="latest-photos">
        {photos.map(({ id, title }) => (
          <Link key={id} to={`/jobs/${job.id}?tab=evidence&photo=${id}`} aria-label={title} preventScrollReset>
            <EvidenceImage id={id} shape="tile" />
          </Link>
        ))}
      </div>
    </Card>
  );
}
