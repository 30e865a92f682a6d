/** Opens a job; the next step is its page. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import { JobIndustry } from "../../../../../workers/modules/compliance/schemas.ts";
import { toast } from "../../../../lib/toast.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Button } from "../../../../ui/button.tsx";
import { Drawer } from "../../../../ui/dialog.tsx";
import { Form, UnsavedGuard } from "../../../../ui/form.tsx";
import { useRouteForm } from "../../../../ui/use-route-form.ts";
import { useSession } from "../../../session.tsx";
import { useCloseTo } from "../shared/drawer-navigation.ts";
import { wallClockOf } from "../shared/wall-clock.ts";
import { JobFields } from "./job-fields.tsx";

export function NewJobDrawer() {
  const { t } = useTranslation(["compliance", "ui"]);
  const { tenant } = useSession();
  const { timeZone } = useFormat();
  const navigate = useNavigate();
  const close = useCloseTo("/jobs");
  const [today] = useState(() => wallClockOf(new Date().toISOString(), timeZone).slice(0, 10));
  const form = useRouteForm({
    route: jobsApi.createJob,
    values: {
      name: "",
      location: { address: "" },
      startDate: today,
      status: "active",
      industry: JobIndustry.safeParse(tenant.industry).data ?? "construction",
      estimatedValue: null,
      assigneeIds: [],
    },
    invalidates: [jobsApi.listJobs],
    onDone: (job) => {
      toast(t("compliance:job.opened", { name: job.name }));
      void navigate(`/jobs/${job.id}`);
    },
  });
  return (
    <Drawer
      title={t("compliance:job.newTitle")}
      description={t("compliance:job.newText")}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t("ui:cancel")}</Button>
          <Button kind="primary" type="submit" form="new-job" busy={form.busy}>
            {t("compliance:job.open")}
          </Button>
        </>
      }
    >
      <Form form={form} id="new-job">
        <JobFields form={form} />
        <UnsavedGuard when={form.dirty && !form.busy} />
      </Form>
    </Drawer>
  );
}
