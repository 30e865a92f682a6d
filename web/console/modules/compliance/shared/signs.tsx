/** Small signs of the room: job status, result status, run status, risk as a bar with its word. */
import {
  Activity,
  Ban,
  CircleCheck,
  CircleDashed,
  CircleX,
  Clock,
  Hourglass,
  LoaderCircle,
  PencilLine,
  ShieldOff,
  type LucideIcon,
} from "lucide-react";
import { useTranslation } from "react-i18next";
import type { AuditRun, Job, ResultStatus } from "../../../../../workers/modules/compliance/schemas.ts";
import { riskOf } from "../../../../ui/risk.ts";
import { Badge, type Tone } from "../../../../ui/status.tsx";

type Sign = { tone: Tone; icon: LucideIcon };

const JOB: Record<Job["status"], Sign> = {
  draft: { tone: "neutral", icon: PencilLine },
  active: { tone: "accent", icon: Activity },
  completed: { tone: "ok", icon: CircleCheck },
  cancelled: { tone: "neutral", icon: Ban },
};

export function JobStatusBadge({ status }: { status: Job["status"] }) {
  const { t } = useTranslation("compliance");
  const { tone, icon: Icon } = JOB[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(`jobStatus.${status}`)}
    </Badge>
  );
}

export const RESULT_SIGNS: Record<ResultStatus, Sign> = {
  non_compliant: { tone: "bad", icon: CircleX },
  pending: { tone: "neutral", icon: CircleDashed },
  waived: { tone: "info", icon: ShieldOff },
  compliant: { tone: "ok", icon: CircleCheck },
};

export function ResultBadge({ status }: { status: ResultStatus }) {
  const { t } = useTranslation("compliance");
  const { tone, icon: Icon } = RESULT_SIGNS[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(`resultStatus.${status}`)}
    </Badge>
  );
}

const RUN: Record<AuditRun["status"], Sign> = {
  queued: { tone: "neutral", icon: Hourglass },
  running: { tone: "accent", icon: LoaderCircle },
  completed: { tone: "ok", icon: CircleCheck },
  failed: { tone: "bad", icon: CircleX },
  cancelled: { tone: "neutral", icon: Ban },
};

export function RunBadge({ status }: { status: AuditRun["status"] }) {
  const { t } = useTranslation("compliance");
  const { tone, icon: Icon } = RUN[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(`runStatus.${status}`)}
    </Badge>
  );
}

/** Risk 0–100 in a row of a table: bar, number, word. */
export function RiskBar({ score }: { score: number | null }) {
  const { t } = useTranslation("ui");
  const { word, tone } = riskOf(score);
  if (score === null)
    return (
      <span className="row soft risk-bar-none">
        <Clock aria-hidden="true" />
        {t("risk.none")}
      </span>
    );
  return (
    <span className="risk-bar" data-tone={tone}>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6" rx="3" />
        <rect width={Math.max(score, 3)} height="6" rx="3" className="risk-bar-value" />
      </svg>
      <span className="numeric">{score}</span>
      <span className="risk-bar-word">{t(`risk.${word}`)}</span>
    </span>
  );
}
