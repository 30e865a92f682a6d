/** Changes the status of jobs, with an undo; every change names the version it is based on. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import type { Job } from "../../../../../workers/modules/compliance/schemas.ts";
import { call } from "../../../../lib/api.ts";
import { useInvalidate } from "../../../../lib/query.ts";
import { toast, toastError } from "../../../../lib/toast.ts";

const put = (job: Job, status: Job["status"]): Promise<Job> =>
  call(jobsApi.updateJob, { params: { id: job.id }, body: { status } }, { ifMatch: job.version });

export function useChangeStatus() {
  const { t } = useTranslation(["compliance", "ui"]);
  const invalidate = useInvalidate();
  const [busy, setBusy] = useState(false);
  const refresh = () => invalidate(jobsApi.listJobs, jobsApi.getJob);

  /** What could be changed is; each failure is told on its own. */
  const apply = async (changes: readonly { job: Job; status: Job["status"] }[]): Promise<Job[]> => {
    const settled = await Promise.allSettled(changes.map(({ job, status }) => put(job, status)));
    const failed = settled.find((one) => one.status === "rejected");
    if (failed) toastError(failed.reason);
    await refresh();
    return settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  };

  const change = async (jobs: readonly Job[], status: Job["status"]): Promise<void> => {
    setBusy(true);
    const wanted = jobs.filter((job) => job.status !== status);
    const before = new Map(wanted.map((job) => [job.id, job.status]));
    const changed = await apply(wanted.map((job) => ({ job, status })));
    setBusy(false);
    if (changed.length === 0) return;
    const undo = () => void apply(changed.map((job) => ({ job, status: before.get(job.id) ?? job.status })));
    toast(t(`compliance:jobs.changed.${status}`, { count: changed.length, name: changed[0]?.name }), {
      action: { label: t("ui:undo"), run: undo },
    });
  };
  return { busy, change };
}
