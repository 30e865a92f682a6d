/** Changes a job. The change names the version it began from; if someone else was quicker, both versions are put side by side. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import type { Job } from "../../../../../workers/modules/compliance/schemas.ts";
import { toast } from "../../../../lib/toast.ts";
import { useInvalidate } from "../../../../lib/query.ts";
import { Button } from "../../../../ui/button.tsx";
import { Drawer } from "../../../../ui/dialog.tsx";
import { Form, UnsavedGuard } from "../../../../ui/form.tsx";
import { useRouteForm } from "../../../../ui/use-route-form.ts";
import { useJobPage } from "../job/job-context.ts";
import { useCloseTo } from "../shared/drawer-navigation.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { JobFields, type JobForm } from "./job-fields.tsx";

const fieldsOf = (job: Job) => ({
  name: job.name,
  location: job.location,
  startDate: job.startDate,
  endDate: job.endDate,
  estimatedValue: job.estimatedValue?.amount ?? null,
  status: job.status,
  industry: job.industry,
  crewSize: job.crewSize,
  assigneeIds: job.assigneeIds,
});

export function EditJobDrawer() {
  const { t } = useTranslation(["compliance", "ui"]);
  const { job } = useJobPage();
  // What the form began from: live news must not slip under someone's edits.
  const [base, setBase] = useState(job);
  const [stale, setStale] = useState(false);
  const invalidate = useInvalidate();
  const close = useCloseTo(`/jobs/${job.id}`);
  const form = useRouteForm({
    route: jobsApi.updateJob,
    values: fieldsOf(base),
    args: { params: { id: job.id } },
    ifMatch: base.version,
    invalidates: [jobsApi.getJob, jobsApi.listJobs],
    onDone: () => {
      toast(t("ui:saved"));
      close();
    },
    onProblem: ({ status }) => {
      if (status !== 412) return false;
      setStale(true);
      void invalidate(jobsApi.getJob);
      return true;
    },
  });
  const newer = job.version > base.version ? job : undefined;

  const takeTheirs = () => {
    form.form.reset(fieldsOf(job));
    setBase(job);
    setStale(false);
  };
  // What I have not touched follows them; what I have stays mine.
  const keepMine = () => {
    form.form.reset(fieldsOf(job), { keepDirtyValues: true });
    setBase(job);
    setStale(false);
  };
  return (
    <Drawer
      title={t("compliance:job.editTitle")}
      description={base.name}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t("ui:cancel")}</Button>
          <Button kind="primary" type="submit" form="edit-job" busy={form.busy} disabled={!form.dirty}>
            {t("ui:form.saveChanges")}
          </Button>
        </>
      }
    >
      <Form form={form} id="edit-job">
        {(newer || stale) && <ChangedMeanwhile before={base} now={newer} onTheirs={takeTheirs} onMine={keepMine} />}
        {/* The update takes the same fields as the opening, each optional. */}
        <JobFields form={form as unknown as JobForm} />
        <UnsavedGuard when={form.dirty && !form.busy} />
      </Form>
    </Drawer>
  );
}
