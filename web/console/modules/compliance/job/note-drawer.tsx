/** Adds a note or the record of a toolbox talk. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { evidenceApi, jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import { NoteInput } from "../../../../../workers/modules/compliance/schemas.ts";
import { toast } from "../../../../lib/toast.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Button } from "../../../../ui/button.tsx";
import { Drawer } from "../../../../ui/dialog.tsx";
import { Select, TextArea, TextField } from "../../../../ui/field.tsx";
import { Form, UnsavedGuard } from "../../../../ui/form.tsx";
import { useRouteForm } from "../../../../ui/use-route-form.ts";
import { useCloseTo } from "../shared/drawer-navigation.ts";
import { observedAtIn } from "../shared/observed-at.ts";
import { wallClockOf } from "../shared/wall-clock.ts";
import { useJobPage } from "./job-context.ts";

const { multipart: _file, ...asJson } = evidenceApi.addEvidence;

export function NoteDrawer() {
  const { t } = useTranslation(["compliance", "ui"]);
  const { job } = useJobPage();
  const { timeZone } = useFormat();
  const close = useCloseTo(`/jobs/${job.id}`);
  const [opened] = useState(() => wallClockOf(new Date().toISOString(), timeZone));
  const form = useRouteForm({
    route: { ...asJson, body: NoteInput.extend({ observedAt: observedAtIn(timeZone, opened) }) },
    values: { kind: "note", title: "", text: "", observedAt: opened },
    args: { params: { id: job.id } },
    invalidates: [evidenceApi.listEvidence, jobsApi.getJob],
    onDone: () => {
      toast(t("compliance:note.added"));
      close();
    },
  });
  return (
    <Drawer
      title={t("compliance:note.title")}
      description={t("compliance:note.text")}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t("ui:cancel")}</Button>
          <Button kind="primary" type="submit" form="add-note" busy={form.busy}>
            {t("compliance:note.add")}
          </Button>
        </>
      }
    >
      <Form form={form} id="add-note">
        <div className="form-row observed-row">
          <Select
            label={t("compliance:note.kind")}
            options={(["note", "toolbox_talk"] as const).map((value) => ({ value, label: t(`compliance:kinds.${value}`) }))}
            {...form.text("kind")}
          />
          <TextField type="datetime-local" label={t("compliance:observedAt")} {...form.text("observedAt")} />
        </div>
        <TextField label={t("compliance:note.heading")} {...form.text("title")} />
        <TextArea label={t("compliance:note.body")} help={t("compliance:note.bodyHelp")} rows={8} {...form.text("text")} />
        <UnsavedGuard when={form.dirty && !form.busy} />
      </Form>
    </Drawer>
  );
}
