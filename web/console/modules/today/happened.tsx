/** What happened, newest first, in sentences grouped by day. */
import { Building2, CircleCheck, ClipboardCheck, FileImage, HardHat, TriangleAlert, UserRound, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Job } from "../../../../workers/modules/compliance/schemas.ts";
import { addDays, calendarDayOf } from "../../../lib/calendar-day.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { useNow } from "../../../lib/use-now.ts";
import { Button } from "../../../ui/button.tsx";
import { EmptyState, ErrorState, SkeletonText } from "../../../ui/states.tsx";
import { Card } from "../../../ui/status.tsx";
import { ExactTime, RelativeTime } from "../../../ui/time.tsx";
import { useCan } from "../../session.tsx";
import { inARow, type Subject, type Told } from "./happening.ts";
import { useHappenings } from "./use-today.ts";

const SHOWN = 10;
const MOST = 40;

const ICONS: Record<Subject, LucideIcon> = {
  job: HardHat,
  evidence: FileImage,
  audit: ClipboardCheck,
  finding: TriangleAlert,
  people: UserRound,
  company: Building2,
};

export function Happened({ jobs }: { jobs: readonly Job[] }) {
  const { t } = useTranslation("today");
  const may = useCan();
  const { timeZone } = useFormat();
  const { items: all, isPending, error, retry } = useHappenings(jobs);
  const items = inARow(all, (at) => calendarDayOf(at, timeZone));
  const [shown, setShown] = useState(SHOWN);
  const more = may("events:read") && items.length > 0 && (
    <Link to="/audit-log" className="today-more">
      {t("allActivity")}
    </Link>
  );
  return (
    <Card title={t("happened")} actions={more} flush>
      {isPending && (
        <div className="card-body today-happened-ghost">
          <SkeletonText lines={6} />
        </div>
      )}
      {error && items.length === 0 && <ErrorState error={error} onRetry={retry} />}
      {!isPending && !error && items.length === 0 && (
        <EmptyState scene="paper" title={t("quiet")} level={3}>
          {t("quietText")}
        </EmptyState>
      )}
      {items.length > 0 && <Days items={items.slice(0, shown)} jobs={jobs} />}
      {items.length > shown && shown < MOST && (
        <div className="today-foot">
          <Button kind="quiet" size="small" onClick={() => setShown(MOST)}>
            {t("showMore")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Days({ items, jobs }: { items: readonly Told[]; jobs: readonly Job[] }) {
  const { timeZone } = useFormat();
  const today = calendarDayOf(useNow(), timeZone);
  const days = Map.groupBy(items, ({ at }) => calendarDayOf(at, timeZone));
  return [...days].map(([day, inside]) => (
    <section key={day}>
      <DayHeading day={day} today={today} />
      <ul className="today-events">
        {inside.map((item) => (
          <li key={item.id}>
            <Row item={item} job={jobs.find(({ id }) => id === item.jobId)} today={day === today} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function DayHeading({ day, today }: { day: string; today: string }) {
  const { t } = useTranslation("today");
  const { calendarDate } = useFormat();
  const word = day === today ? t("dayToday") : day === addDays(today, -1) ? t("dayYesterday") : calendarDate(day);
  return <h3 className="today-day">{word}</h3>;
}

function Row({ item, job, today }: { item: Told; job: Job | undefined; today: boolean }) {
  const Icon = item.subject === "audit" && item.sentence === "auditCompleted" ? CircleCheck : ICONS[item.subject];
  const { t } = useTranslation("today");
  const told = useTold(item, job);
  const inside = (
    <>
      <Icon aria-hidden="true" />
      <span className="today-told">
        {told.split(MARK).map((part, index) => (index === 1 ? <strong key="job">{part}</strong> : part))}
        {item.times > 1 && <span className="soft today-times">{t("times", { count: item.times })}</span>}
      </span>
      <span className="soft today-when">{today ? <RelativeTime at={item.at} /> : <ExactTime at={item.at} as="time" />}</span>
    </>
  );
  if (!job)
    return (
      <div className="today-event" data-subject={item.subject}>
        {inside}
      </div>
    );
  return (
    <Link to={`/jobs/${job.id}`} className="today-event" data-subject={item.subject}>
      {inside}
    </Link>
  );
}

/** Around the job's name in a sentence, to set it off wherever the language puts it; no name holds it. */
const MARK = "\u0000";

/** The whole sentence in the reader's language. */
function useTold(item: Told, known: Job | undefined): string {
  const { t } = useTranslation("today");
  const { t: words } = useTranslation("console");
  const name = known?.name ?? item.jobName;
  const job = name === undefined ? t("someJob") : `${MARK}${name}${MARK}`;
  const role = item.role ? words(`roles.${item.role}`) : "";
  if (item.sentence === "jobChanged") return t("happenings.jobUpdated", { job });
  if (item.sentence === "auditCompleted")
    return item.findings > 0 ? t("happenings.auditFound", { count: item.findings, job }) : t("happenings.auditClean", { job });
  return item.who === undefined
    ? t(`happenings.${item.sentence}`, { job, role })
    : t(`happenings.${item.sentence}By`, { who: item.who, job, role });
}
