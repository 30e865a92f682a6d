/** The columns of the list of jobs; dates and last audit need a wide window. */
import { TriangleAlert } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Job } from "../../../../../workers/modules/compliance/schemas.ts";
import type { Column } from "../../../../ui/table.tsx";
import { CalendarDays, RelativeTime } from "../../../../ui/time.tsx";
import { EvidenceImage } from "../shared/evidence-image.tsx";
import { useMedia } from "../shared/use-media.ts";
import { JobStatusBadge, RiskBar } from "../shared/signs.tsx";

export function useJobColumns(): readonly Column<Job>[] {
  const { t } = useTranslation("compliance");
  const roomForDates = useMedia("(min-width: 1300px)");
  const roomForAudit = useMedia("(min-width: 1100px)");
  return useMemo(
    (): Column<Job>[] => [
      {
        id: "name",
        header: t("jobs.name"),
        sort: "name",
        main: true,
        render: (job) => (
          <span className="job-cell">
            <EvidenceImage id={job.coverPhotoId} />
            <span className="job-cell-text">
              <span className="job-cell-name">{job.name}</span>
              <span className="cell-sub">{job.location.address}</span>
            </span>
          </span>
        ),
      },
      { id: "status", header: t("jobs.status"), render: (job) => <JobStatusBadge status={job.status} /> },
      ...(roomForDates
        ? [
            {
              id: "dates",
              header: t("jobs.dates"),
              sort: "startDate",
              render: (job: Job) => (
                <span className="job-dates">
                  <CalendarDays from={job.startDate} to={job.endDate} />
                </span>
              ),
            },
          ]
        : []),
      { id: "risk", header: t("jobs.risk"), sort: "highestRisk", render: (job) => <RiskBar score={job.highestRisk} /> },
      { id: "findings", header: t("jobs.openFindings"), align: "end", render: (job) => <OpenFindings job={job} /> },
      ...(roomForAudit
        ? [
            {
              id: "audit",
              header: t("jobs.lastAudit"),
              render: (job: Job) => (
                <span className="nowrap">
                  <RelativeTime at={job.lastAuditAt} />
                </span>
              ),
            },
          ]
        : []),
    ],
    [t, roomForDates, roomForAudit],
  );
}

function OpenFindings({ job }: { job: Job }) {
  if (job.lastAuditAt === null) return <span className="soft">–</span>;
  if (job.openFindings === 0) return <span className="numeric soft">0</span>;
  return (
    <span className="finding-count numeric">
      <TriangleAlert aria-hidden="true" />
      {job.openFindings}
    </span>
  );
}
