/** What can be done with several chosen jobs at once. */
import { Activity, Ban, CircleCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Job } from "../../../../../workers/modules/compliance/schemas.ts";
import { Button } from "../../../../ui/button.tsx";
import { useChangeStatus } from "./use-change-status.ts";

const CHOICES = [
  { status: "active", icon: <Activity /> },
  { status: "completed", icon: <CircleCheck /> },
  { status: "cancelled", icon: <Ban /> },
] as const;

export function JobsBulkBar({ jobs, onDone }: { jobs: Job[]; onDone: () => void }) {
  const { t } = useTranslation("compliance");
  const { busy, change } = useChangeStatus();
  return CHOICES.map(({ status, icon }) => (
    <Button key={status} size="small" icon={icon} busy={busy} onClick={() => void change(jobs, status).then(onDone)}>
      {t(`jobs.mark.${status}`)}
    </Button>
  ));
}
