/** Someone else saved while this form was open: which fields, from what to what, and the two ways on. */
import { useTranslation } from "react-i18next";
import type { Job } from "../../../../../workers/modules/compliance/schemas.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Button } from "../../../../ui/button.tsx";
import { Notice } from "../../../../ui/status.tsx";
import { useNameOf } from "../shared/people.ts";

export function ChangedMeanwhile({
  before,
  now,
  onTheirs,
  onMine,
}: {
  before: Job;
  now: Job | undefined;
  onTheirs: () => void;
  onMine: () => void;
}) {
  const { t } = useTranslation("compliance");
  const rows = useDifferences(before, now);
  return (
    <Notice tone="warn">
      <div className="stack-tight">
        <p>{t("conflict.text")}</p>
        {rows.length > 0 && (
          <dl className="differences">
            {rows.map(({ label, from, to }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <del>{from}</del> <ins>{to}</ins>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <div className="row">
          <Button size="small" disabled={!now} onClick={onTheirs}>
            {t("conflict.theirs")}
          </Button>
          <Button size="small" disabled={!now} onClick={onMine}>
            {t("conflict.mine")}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function useDifferences(before: Job, now: Job | undefined) {
  const { t } = useTranslation(["compliance", "console", "ui"]);
  const format = useFormat();
  const nameOf = useNameOf();
  if (!now) return [];
  const empty = t("ui:notSet");
  const shown = (job: Job) => [
    { label: t("compliance:job.name"), value: job.name },
    { label: t("compliance:jobs.status"), value: t(`compliance:jobStatus.${job.status}`) },
    { label: t("compliance:jobs.industry"), value: t(`console:industries.${job.industry}`) },
    { label: t("compliance:job.address"), value: job.location.address },
    { label: t("compliance:job.startDate"), value: format.calendarDate(job.startDate) },
    { label: t("compliance:job.endDate"), value: job.endDate ? format.calendarDate(job.endDate) : empty },
    { label: t("compliance:job.valueLabel"), value: job.estimatedValue ? format.money(job.estimatedValue) : empty },
    { label: t("compliance:job.crewSize"), value: job.crewSize === null ? empty : format.number(job.crewSize) },
    {
      label: t("compliance:job.assignees"),
      value: format.list(job.assigneeIds.map((id) => nameOf(id) ?? t("compliance:someoneElse"))) || empty,
    },
  ];
  const after = shown(now);
  return shown(before).flatMap(({ label, value }, index) => {
    const to = after[index]?.value ?? "";
    return value === to ? [] : [{ label, from: value, to }];
  });
}
