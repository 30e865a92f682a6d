/** Records an inspection: pick the facts one saw, answer each in its own unit. `?facts=a,b` asks for some first. */
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { evidenceApi, jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import { InspectionInput } from "../../../../../workers/modules/compliance/schemas.ts";
import { toast } from "../../../../lib/toast.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Button } from "../../../../ui/button.tsx";
import { Drawer } from "../../../../ui/dialog.tsx";
import { TextField } from "../../../../ui/field.tsx";
import { Form, UnsavedGuard } from "../../../../ui/form.tsx";
import { ErrorState, SkeletonText } from "../../../../ui/states.tsx";
import { Notice } from "../../../../ui/status.tsx";
import { useRouteForm } from "../../../../ui/use-route-form.ts";
import { useCan } from "../../../session.tsx";
import { useJobPage } from "../job/job-context.ts";
import { useCloseTo } from "../shared/drawer-navigation.ts";
import { useFacts, type FactDefinition } from "../shared/facts.ts";
import { observedAtIn } from "../shared/observed-at.ts";
import { wallClockOf } from "../shared/wall-clock.ts";
import { answered, factsSchema } from "./fact-answers.ts";
import type { InspectionForm } from "./fact-field.tsx";
import { FactGroups } from "./fact-groups.tsx";

const { multipart: _file, ...asJson } = evidenceApi.addEvidence;

export function InspectionDrawer() {
  const { t } = useTranslation("compliance");
  const { job } = useJobPage();
  const { query, facts } = useFacts();
  const close = useCloseTo(`/jobs/${job.id}`, "facts");
  if (facts.length > 0) return <Inspection facts={facts} close={close} />;
  return (
    <Drawer title={t("inspection.record")} onClose={close}>
      {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : <SkeletonText lines={10} />}
    </Drawer>
  );
}

function Inspection({ facts, close }: { facts: readonly FactDefinition[]; close: () => void }) {
  const { t } = useTranslation(["compliance", "ui"]);
  const { job, audit } = useJobPage();
  const may = useCan();
  const { timeZone } = useFormat();
  const [search] = useSearchParams();
  const [opened] = useState(() => wallClockOf(new Date().toISOString(), timeZone));
  const [asked] = useState(() => (search.get("facts") ?? "").split(",").filter(Boolean));
  const route = useMemo(
    () => ({ ...asJson, body: InspectionInput.extend({ observedAt: observedAtIn(timeZone, opened), facts: factsSchema(facts) }) }),
    [facts, timeZone, opened],
  );
  const form = useRouteForm({
    route,
    values: { kind: "inspection", title: t("compliance:inspection.defaultTitle"), observedAt: opened, facts: {} },
    args: { params: { id: job.id } },
    invalidates: [evidenceApi.listEvidence, jobsApi.getJob],
    onDone: (saved) => {
      const canRun = may("audits:run") && job.status !== "cancelled";
      toast(t("compliance:inspection.recorded", { count: Object.keys(saved.facts ?? {}).length }), {
        ...(canRun && { action: { label: t("compliance:audit.run"), run: () => audit.start() } }),
      });
      close();
    },
  });
  const count = answered(form.form.watch("facts"));
  const nothing = form.form.formState.isSubmitted && count === 0;
  return (
    <Drawer
      size="wide"
      title={t("compliance:inspection.record")}
      description={t("compliance:inspection.text")}
      onClose={close}
      footer={
        <>
          <span className="drawer-count" role="status">
            {t("compliance:inspection.count", { count })}
          </span>
          <Button onClick={close}>{t("ui:cancel")}</Button>
          <Button kind="primary" type="submit" form="record-inspection" busy={form.busy}>
            {t("compliance:inspection.save")}
          </Button>
        </>
      }
    >
      <Form form={form} id="record-inspection">
        {nothing && <Notice tone="bad">{t("compliance:inspection.nothing")}</Notice>}
        <div className="form-row observed-row">
          <TextField label={t("compliance:inspection.title")} {...form.text("title")} />
          <TextField type="datetime-local" label={t("compliance:observedAt")} {...form.text("observedAt")} />
        </div>
        {/* Both hold the facts by key; they differ in how the time is read. */}
        <FactGroups form={form as unknown as InspectionForm} facts={facts} asked={asked} />
        <UnsavedGuard when={form.dirty && !form.busy} />
      </Form>
    </Drawer>
  );
}
