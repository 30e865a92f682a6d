/** The fields of a job, shared by opening and editing one. */
import { LocateFixed } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { JobIndustry, JobStatus } from "../../../../../workers/modules/compliance/schemas.ts";
import type { jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import { Button } from "../../../../ui/button.tsx";
import { Select, TextField } from "../../../../ui/field.tsx";
import type { RouteForm } from "../../../../ui/use-route-form.ts";
import { useSession } from "../../../session.tsx";
import { AssigneeField } from "./assignee-field.tsx";
import { MoneyField } from "./money-field.tsx";

export type JobForm = RouteForm<typeof jobsApi.createJob>;

export function JobFields({ form }: { form: JobForm }) {
  const { t } = useTranslation(["compliance", "console"]);
  const { tenant } = useSession();
  return (
    <>
      <TextField
        label={t("compliance:job.name")}
        placeholder={t("compliance:job.namePlaceholder")}
        autoComplete="off"
        {...form.text("name")}
      />
      <div className="form-row">
        <Select
          label={t("compliance:jobs.status")}
          options={JobStatus.options.map((value) => ({ value, label: t(`compliance:jobStatus.${value}`) }))}
          {...form.text("status")}
        />
        <Select
          label={t("compliance:jobs.industry")}
          options={JobIndustry.options.map((value) => ({ value, label: t(`console:industries.${value}`) }))}
          {...form.text("industry")}
        />
      </div>
      <PlaceFields form={form} />
      <div className="form-row">
        <TextField type="date" label={t("compliance:job.startDate")} {...form.text("startDate")} />
        <TextField type="date" label={t("compliance:job.endDate")} optional {...form.text("endDate")} />
      </div>
      <div className="form-row">
        <MoneyField form={form} currency={tenant.currency} />
        <TextField
          type="text"
          inputMode="numeric"
          label={t("compliance:job.crewSize")}
          help={t("compliance:job.crewSizeHelp")}
          optional
          {...form.number("crewSize")}
        />
      </div>
      <AssigneeField form={form} />
    </>
  );
}

type Locating = "idle" | "busy" | "refused" | "failed";

function PlaceFields({ form }: { form: JobForm }) {
  const { t } = useTranslation("compliance");
  const [locating, setLocating] = useState<Locating>("idle");
  const locate = () => {
    setLocating("busy");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const options = { shouldDirty: true, shouldValidate: true };
        // Six decimals are about 10 cm.
        form.form.setValue("location.lat", Number(coords.latitude.toFixed(6)), options);
        form.form.setValue("location.lon", Number(coords.longitude.toFixed(6)), options);
        setLocating("idle");
      },
      ({ code }) => setLocating(code === GeolocationPositionError.PERMISSION_DENIED ? "refused" : "failed"),
      { enableHighAccuracy: true, timeout: 10_000 },
    );
  };
  return (
    <fieldset className="form-group">
      <TextField label={t("job.address")} autoComplete="off" {...form.text("location.address")} />
      <div className="form-row place-row">
        <TextField type="text" inputMode="decimal" label={t("job.lat")} {...form.number("location.lat")} />
        <TextField type="text" inputMode="decimal" label={t("job.lon")} {...form.number("location.lon")} />
        <Button icon={<LocateFixed />} busy={locating === "busy"} onClick={locate}>
          {t("job.locate")}
        </Button>
      </div>
      <p className="field-help" role="status">
        {locating === "refused" || locating === "failed" ? t(`job.locate_${locating}`) : t("job.locateHelp")}
      </p>
    </fieldset>
  );
}
