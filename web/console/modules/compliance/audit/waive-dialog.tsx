/** Accepts a finding for a while, with a reason that stays on record. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { auditApi, jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import { useRoute } from "../../../../lib/query.ts";
import { toast } from "../../../../lib/toast.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Button } from "../../../../ui/button.tsx";
import { Dialog } from "../../../../ui/dialog.tsx";
import { TextArea, TextField } from "../../../../ui/field.tsx";
import { Form, UnsavedGuard } from "../../../../ui/form.tsx";
import { useRouteForm } from "../../../../ui/use-route-form.ts";
import { useJobPage } from "../job/job-context.ts";
import { useCloseTo } from "../shared/drawer-navigation.ts";
import { wallClockOf } from "../shared/wall-clock.ts";

/** Milliseconds; long enough to mend most things, short enough to be looked at again. */
const USUAL = 30 * 86_400_000;

export function WaiveDialog() {
  const { t } = useTranslation(["compliance", "ui"]);
  const { requirementId = "" } = useParams();
  const { job } = useJobPage();
  const { timeZone, calendarDate } = useFormat();
  const close = useCloseTo(`/jobs/${job.id}`);
  const [{ today, until }] = useState(() => {
    const dayIn = (ms: number) => wallClockOf(new Date(Date.now() + ms).toISOString(), timeZone).slice(0, 10);
    return { today: dayIn(0), until: dayIn(USUAL) };
  });
  const compliance = useRoute(auditApi.getJobCompliance, { params: { id: job.id }, query: { limit: 1 } });
  const standing = compliance.data?.standing.find((one) => one.requirementId === requirementId);
  const form = useRouteForm({
    route: auditApi.waiveRequirement,
    values: { reason: "", until },
    args: { params: { id: job.id, requirementId } },
    invalidates: [auditApi.getJobCompliance, auditApi.getAuditRun, jobsApi.getJob, jobsApi.listJobs],
    onDone: (_standing, fields) => {
      toast(t("compliance:waive.done", { date: calendarDate(fields.until) }));
      close();
    },
  });
  return (
    <Dialog
      title={t("compliance:waive.title")}
      description={standing?.title}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t("ui:cancel")}</Button>
          <Button kind="primary" type="submit" form="waive" busy={form.busy}>
            {t("compliance:waive.confirm")}
          </Button>
        </>
      }
    >
      <Form form={form} id="waive">
        <p>{t("compliance:waive.text")}</p>
        <TextArea label={t("compliance:waive.reason")} help={t("compliance:waive.reasonHelp")} rows={4} {...form.text("reason")} />
        <TextField
          type="date"
          min={today}
          label={t("compliance:waive.until")}
          help={t("compliance:waive.untilHelp")}
          {...form.text("until")}
        />
        <UnsavedGuard when={form.dirty && !form.busy} />
      </Form>
    </Dialog>
  );
}
