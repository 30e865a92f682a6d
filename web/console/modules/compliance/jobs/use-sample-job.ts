/** A first job to look around in: a roof with one grave fault, one thing in order and much that nobody has recorded yet. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { evidenceApi, jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import { call } from "../../../../lib/api.ts";
import { useInvalidate } from "../../../../lib/query.ts";
import { toastError } from "../../../../lib/toast.ts";

const SAMPLE_FACTS = {
  workingHeightFt: 14,
  fallProtection: "none",
  hardHatsWorn: true,
  ladderExtensionAboveLandingFt: 1.5,
  firstAidTrainedPersonOnSite: true,
};

export function useSampleJob() {
  const { t } = useTranslation("compliance");
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const [busy, setBusy] = useState(false);

  const create = async (): Promise<void> => {
    const job = await call(jobsApi.createJob, {
      body: {
        name: t("sample.job"),
        location: { address: t("sample.address"), lat: 43.6426, lon: -79.3871 },
        startDate: new Date().toISOString().slice(0, 10),
        status: "active",
        industry: "construction",
        crewSize: 6,
      },
    });
    await call(evidenceApi.addEvidence, {
      params: { id: job.id },
      body: { kind: "inspection", title: t("sample.inspection"), facts: SAMPLE_FACTS },
    });
    await invalidate(jobsApi.listJobs);
    await navigate(`/jobs/${job.id}`);
  };
  return {
    busy,
    create: () => {
      setBusy(true);
      create()
        .catch(toastError)
        .finally(() => setBusy(false));
    },
  };
}
