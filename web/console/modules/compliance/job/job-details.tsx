/** The plain facts about a job. */
import { ExternalLink } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Job } from "../../../../../workers/modules/compliance/schemas.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Facts } from "../../../../ui/status.tsx";
import { CalendarDays, Money, RelativeTime } from "../../../../ui/time.tsx";
import { useNameOf } from "../shared/people.ts";

export function JobDetails({ job }: { job: Job }) {
  const { t } = useTranslation(["compliance", "console"]);
  const { number, list } = useFormat();
  const nameOf = useNameOf();
  const { lat, lon, address } = job.location;
  const map = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`;
  return (
    <Facts
      items={[
        {
          label: t("compliance:job.address"),
          value: (
            <a href={map} target="_blank" rel="noreferrer" className="map-link">
              {address} <ExternalLink aria-label={t("compliance:job.map")} />
            </a>
          ),
        },
        { label: t("compliance:jobs.dates"), value: <CalendarDays from={job.startDate} to={job.endDate} /> },
        { label: t("compliance:jobs.industry"), value: t(`console:industries.${job.industry}`) },
        { label: t("compliance:job.crewSize"), value: job.crewSize === null ? undefined : number(job.crewSize) },
        { label: t("compliance:job.valueLabel"), value: job.estimatedValue ? <Money value={job.estimatedValue} /> : undefined },
        {
          label: t("compliance:job.assignees"),
          value:
            job.assigneeIds.length > 0
              ? list(job.assigneeIds.map((id) => nameOf(id) ?? t("compliance:someoneElse")))
              : t("compliance:job.nobody"),
        },
        { label: t("compliance:job.opened_at"), value: <RelativeTime at={job.createdAt} /> },
      ]}
    />
  );
}
