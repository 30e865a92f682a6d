/** A run on its way: percentage, its five steps, and the way out. It goes on without anyone looking. */
import { Circle, CircleCheck, CircleMinus, CircleX, Square } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { AuditRun } from "../../../../../workers/modules/compliance/schemas.ts";
import { Button } from "../../../../ui/button.tsx";
import { Card, Notice, Progress } from "../../../../ui/status.tsx";
import { useCan } from "../../../session.tsx";
import { useJobPage } from "../job/job-context.ts";

type Step = AuditRun["steps"][number];

export function AuditProgress({ run }: { run: AuditRun }) {
  const { t } = useTranslation("compliance");
  const { audit } = useJobPage();
  const may = useCan();
  return (
    <Card
      className="audit-progress"
      title={t(run.status === "queued" ? "audit.queued" : "audit.inProgress")}
      description={t("audit.leave")}
      actions={
        may("audits:run") && (
          <Button size="small" icon={<Square />} busy={audit.cancelling} onClick={audit.cancel}>
            {t("audit.cancel")}
          </Button>
        )
      }
    >
      <div className="stack">
        <Progress value={run.progress} label={t("audit.inProgress")} />
        <ol className="steps">
          {run.steps.map((step) => (
            <StepLine key={step.name} step={step} />
          ))}
        </ol>
        {audit.stream === "lost" && (
          <Notice
            tone="warn"
            action={
              <Button size="small" onClick={audit.runs.refetch}>
                {t("audit.look")}
              </Button>
            }
          >
            {t("audit.lost")}
          </Notice>
        )}
      </div>
    </Card>
  );
}

function StepLine({ step }: { step: Step }) {
  const { t } = useTranslation("compliance");
  const detail = useStepDetail(step);
  return (
    <li data-status={step.status}>
      <StepIcon status={step.status} />
      <span>{t(`steps.${step.name}`)}</span>
      <span className="soft numeric">{detail}</span>
    </li>
  );
}

function StepIcon({ status }: { status: Step["status"] }) {
  if (status === "running") return <span className="spinner" aria-hidden="true" />;
  const Icon = { queued: Circle, completed: CircleCheck, failed: CircleX, skipped: CircleMinus }[status];
  return <Icon aria-hidden="true" />;
}

/** A step's count in words, or its state where it has none. */
function useStepDetail({ name, status, detail }: Step): string {
  const { t } = useTranslation("compliance");
  const count = Number(detail);
  if (status === "completed" && detail !== null && Number.isFinite(count)) {
    if (name === "collect") return t("stepDetail.collect", { count });
    if (name === "evaluate") return t("stepDetail.evaluate", { count });
    if (name === "review") return t("stepDetail.review", { count });
    if (name === "record") return t("stepDetail.record", { count });
  }
  return status === "queued" || status === "completed" ? "" : t(`stepStatus.${status}`);
}
