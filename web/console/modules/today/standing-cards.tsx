/** How the open jobs stand, and which start soon. */
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Job } from "../../../../workers/modules/compliance/schemas.ts";
import { daysBetween } from "../../../lib/calendar-day.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { RiskGauge } from "../../../ui/risk-gauge.tsx";
import { Card } from "../../../ui/status.tsx";
import type { Standing } from "./attention.ts";

const SHOWN = 5;

export function StandingCard({ standing }: { standing: Standing }) {
  const { t } = useTranslation("today");
  const { number } = useFormat();
  return (
    <Card title={t("standing")} description={t("standingText")}>
      <div className="today-standing">
        <RiskGauge score={standing.highestRisk} />
        <dl className="today-figures">
          <Figure label={t("underWay")} value={number(standing.active)} />
          <Figure label={t("withFindings")} value={number(standing.withFindings)} />
          <Figure label={t("notAudited")} value={number(standing.unaudited)} />
        </dl>
      </div>
    </Card>
  );
}

const Figure = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

export function SoonCard({ jobs, today }: { jobs: readonly Job[]; today: string }) {
  const { t } = useTranslation("today");
  const { calendarDate } = useFormat();
  return (
    <Card title={t("soon")} {...(jobs.length > 0 && { flush: true })}>
      {jobs.length === 0 ? (
        <p className="soft">{t("soonNone")}</p>
      ) : (
        <ul className="today-list">
          {jobs.slice(0, SHOWN).map((job) => (
            <li key={job.id}>
              <Link to={`/jobs/${job.id}`} className="today-row">
                <span className="truncate">{job.name}</span>
                <span className="soft today-in" title={calendarDate(job.startDate)}>
                  {t("inDays", { count: daysBetween(today, job.startDate) })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
