/** Today: what needs a person now, what happened, how the month goes; live. */
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { calendarDayOf } from "../../../lib/calendar-day.ts";
import type { LiveState } from "../../../lib/live.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { useNow } from "../../../lib/use-now.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { EmptyState, ErrorState, Skeleton } from "../../../ui/states.tsx";
import { Card, PageHeader } from "../../../ui/status.tsx";
import { useCan, useSession } from "../../session.tsx";
import { needsOf, pressingStarts, standingOf, startingSoon, type Need } from "./attention.ts";
import { FirstSteps } from "./first-steps.tsx";
import { Happened } from "./happened.tsx";
import { MonthCard } from "./month-card.tsx";
import { NeedsYou } from "./needs-you.tsx";
import { SoonCard, StandingCard } from "./standing-cards.tsx";
import "./today.css";
import { useInvited, useJobs, useTodayLive, useWithoutEvidence, type Jobs } from "./use-today.ts";

/** Jobs about to start whose evidence is asked for, each by a request of its own. */
const MOST_LOOKED_UP = 12;

export function TodayPage() {
  const { t } = useTranslation("today");
  const { user, tenant } = useSession();
  const { language } = useFormat();
  const may = useCan();
  const live = useTodayLive();
  const jobs = useJobs();
  // Asked at the same time as the jobs; the page below waits for both.
  useInvited();
  const now = useNow();
  const date = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", timeZone: tenant.timeZone }).format(now);
  return (
    <>
      <PageHeader
        title={t(greetingAt(now, tenant.timeZone), { name: user.firstName })}
        context={
          <>
            <span className="today-date">{date}</span>
            <LiveSign state={live} />
          </>
        }
        actions={
          may("work:write") && (
            <LinkButton to="/jobs/new" kind="primary" icon={<Plus />}>
              {t("newJob")}
            </LinkButton>
          )
        }
      />
      {jobs.isPending && <TodaySkeleton />}
      {!jobs.isPending && jobs.error && jobs.jobs.length === 0 && <ErrorState error={jobs.error} onRetry={jobs.retry} />}
      {!jobs.isPending && !(jobs.error && jobs.jobs.length === 0) && <Body {...jobs} today={calendarDayOf(now, tenant.timeZone)} />}
    </>
  );
}

function greetingAt(now: number, timeZone: string): "morning" | "afternoon" | "evening" {
  const hour = Number(new Intl.DateTimeFormat("en", { hour: "numeric", hourCycle: "h23", timeZone }).format(now));
  return hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
}

function LiveSign({ state }: { state: LiveState }) {
  const { t } = useTranslation("today");
  if (state !== "open" && state !== "waiting") return null;
  const open = state === "open";
  return (
    <span className="today-live" data-open={open ? "" : undefined} title={t(open ? "live.openText" : "live.waitingText")}>
      {t(open ? "live.open" : "live.waiting")}
    </span>
  );
}

function Body({ jobs, today }: Jobs & { today: string }) {
  const may = useCan();
  const { invitations, known } = useInvited();
  const bare = useWithoutEvidence(pressingStarts(jobs, today).slice(0, MOST_LOOKED_UP));
  // Rows that came in one by one would push down what is being read.
  if (!known || !bare.known) return <TodaySkeleton />;
  const needs = needsOf(jobs, { today, withoutEvidence: bare.ids, invitations });
  if (jobs.length === 0) return <Beginning needs={needs} />;
  return (
    <>
      {may("work:write") && <FirstSteps jobs={jobs} />}
      <div className="today">
        <div className="stack">
          <NeedsYou needs={needs} />
          <Happened jobs={jobs} />
        </div>
        <div className="stack">
          <StandingCard standing={standingOf(jobs)} />
          <MonthCard today={today} />
          <SoonCard jobs={startingSoon(jobs, today)} today={today} />
        </div>
      </div>
    </>
  );
}

/** Nothing to sum up yet: the first steps for those who open jobs, the reason for those who are given them. */
function Beginning({ needs }: { needs: readonly Need[] }) {
  const { t } = useTranslation("today");
  const may = useCan();
  return (
    <div className="stack">
      {may("work:write") ? (
        <FirstSteps jobs={[]} />
      ) : (
        <Card>
          <EmptyState scene="site" title={t("noJobs")}>
            {t("noJobsText")}
          </EmptyState>
        </Card>
      )}
      {needs.length > 0 && <NeedsYou needs={needs} />}
      {may("events:read") && <Happened jobs={[]} />}
    </div>
  );
}

const TodaySkeleton = () => (
  <div className="today" aria-hidden="true">
    <div className="stack">
      <div className="today-ghost" data-size="large">
        <Skeleton shape="box" />
      </div>
      <div className="today-ghost" data-size="large">
        <Skeleton shape="box" />
      </div>
    </div>
    <div className="stack">
      <div className="today-ghost">
        <Skeleton shape="box" />
      </div>
      <div className="today-ghost">
        <Skeleton shape="box" />
      </div>
    </div>
  </div>
);
