/** Today: what needs a person now, what starts soon, how the sites stand. */
import { ArrowRight, ClipboardCheck, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { jobsApi } from "../../../../workers/modules/compliance/api.ts";
import type { Job } from "../../../../workers/modules/compliance/schemas.ts";
import { useRoute } from "../../../lib/query.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { useNow } from "../../../lib/use-now.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { RiskBadge, RiskGauge } from "../../../ui/risk-gauge.tsx";
import { EmptyState, ErrorState, Skeleton } from "../../../ui/states.tsx";
import { Badge, Card, PageHeader } from "../../../ui/status.tsx";
import { CalendarDays, RelativeTime } from "../../../ui/time.tsx";
import { useCan, useSession } from "../../session.tsx";
import { overviewOf, type Overview } from "./standing.ts";
import "./today.css";

/** The page shows the most pressing; the list of jobs has the rest. */
const SHOWN = 6;

export function TodayPage() {
  const { t } = useTranslation("today");
  const { user, tenant } = useSession();
  const may = useCan();
  const jobs = useRoute(jobsApi.listJobs, { query: { limit: 100 } }, { refetchInterval: 60_000 });
  const now = useNow();
  const hour = Number(new Intl.DateTimeFormat("en", { hour: "numeric", hourCycle: "h23", timeZone: tenant.timeZone }).format(now));
  const greeting = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
  const newJob = may("work:write") && (
    <LinkButton to="/jobs/new" kind="primary" icon={<Plus />}>
      {t("newJob")}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t(greeting, { name: user.firstName })} context={t("context")} actions={newJob} />
      {jobs.isPending && <TodaySkeleton />}
      {jobs.error && !jobs.data && <ErrorState error={jobs.error} onRetry={() => void jobs.refetch()} />}
      {jobs.data?.data.length === 0 && (
        <Card>
          <EmptyState scene="site" title={t("firstTitle")} actions={newJob}>
            {t("firstText")}
          </EmptyState>
        </Card>
      )}
      {jobs.data && jobs.data.data.length > 0 && <Standing overview={overviewOf(jobs.data.data, todayIn(tenant.timeZone, now))} />}
    </>
  );
}

/** The calendar date where the company is; en-CA writes it as YYYY-MM-DD. */
const todayIn = (timeZone: string, now: number): string => new Intl.DateTimeFormat("en-CA", { timeZone }).format(now);

function Standing({ overview }: { overview: Overview }) {
  const { t } = useTranslation("today");
  const { tenant } = useSession();
  const { number } = useFormat();
  const more = (
    <Link to="/jobs" className="today-more">
      {t("allJobs")}
      <ArrowRight aria-hidden="true" />
    </Link>
  );
  return (
    <div className="today">
      <Card title={t("needs")} description={t("needsText")} actions={more} flush>
        {overview.needs.length === 0 ? (
          <EmptyState scene="calm" title={t("nothing")} level={3}>
            {t("nothingText")}
          </EmptyState>
        ) : (
          <ul className="today-list">
            {overview.needs.slice(0, SHOWN).map((job) => (
              <NeedsRow key={job.id} job={job} />
            ))}
          </ul>
        )}
      </Card>
      <div className="stack">
        <Card title={t("standing")} description={t("standingText", { company: tenant.name })}>
          <div className="today-standing">
            <RiskGauge score={overview.highestRisk} />
            <dl className="today-figures">
              <Figure label={t("underWay")} value={number(overview.active)} />
              <Figure label={t("withFindings")} value={number(overview.withFindings)} />
              <Figure label={t("notAudited")} value={number(overview.unaudited)} />
            </dl>
          </div>
        </Card>
        <Card title={t("soon")} {...(overview.soon.length > 0 && { flush: true })}>
          {overview.soon.length === 0 ? (
            <p className="soft">{t("soonNone")}</p>
          ) : (
            <ul className="today-list">
              {overview.soon.slice(0, SHOWN).map((job) => (
                <li key={job.id}>
                  <Link to={`/jobs/${job.id}`} className="today-row">
                    <span className="truncate">{job.name}</span>
                    <span className="soft">
                      <CalendarDays from={job.startDate} />
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Card>
      </div>
    </div>
  );
}

function NeedsRow({ job }: { job: Job }) {
  const { t } = useTranslation("today");
  return (
    <li>
      <Link to={`/jobs/${job.id}`} className="today-row">
        <span className="today-what">
          <strong className="truncate">{job.name}</strong>
          <span className="soft truncate">{job.location.address}</span>
        </span>
        <span className="today-why">
          {job.openFindings > 0 ? (
            <>
              <RiskBadge score={job.highestRisk} />
              <span className="soft">{t("findings", { count: job.openFindings })}</span>
            </>
          ) : (
            <Badge tone="info" icon={<ClipboardCheck aria-hidden="true" />}>
              {t("neverAudited")}
            </Badge>
          )}
          {job.lastAuditAt && (
            <span className="soft today-when">
              <RelativeTime at={job.lastAuditAt} />
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}

const Figure = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

const TodaySkeleton = () => (
  <div className="today">
    <Skeleton shape="box" />
    <div className="stack">
      <Skeleton shape="box" />
      <Skeleton shape="box" />
    </div>
  </div>
);
