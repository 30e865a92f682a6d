/** The form of brand and hours. One save for the whole page; a colleague's save meanwhile is never overwritten unseen. */
import { get } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { recordsApi, tenantApi } from "../../../../../workers/modules/identity/api.ts";
import { ProfileUpdate, type Profile } from "../../../../../workers/modules/identity/schemas.ts";
import { call } from "../../../../lib/api.ts";
import { i18n } from "../../../../lib/i18n.ts";
import { toast } from "../../../../lib/toast.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { inReadersWords } from "../../../../lib/zod-message.ts";
import { TextArea, TextField } from "../../../../ui/field.tsx";
import { Form } from "../../../../ui/form.tsx";
import { Card } from "../../../../ui/status.tsx";
import { useRouteForm } from "../../../../ui/use-route-form.ts";
import { ConflictNotice, differencesOf } from "./conflict-notice.tsx";
import { FaqEditor } from "./faq-editor.tsx";
import { HoursEditor } from "./hours-editor.tsx";
import { closesBeforeOpen, sorted } from "./hours.ts";
import { LanguagesField } from "./languages-field.tsx";
import { useConflict } from "./use-conflict.ts";

const FORM = "profile";
const MOST = { brandVoice: 2000, greeting: 500 } as const;

const Hours = ProfileUpdate.shape.openingHours.unwrap().element;
const body = ProfileUpdate.required().extend({
  openingHours: z
    .array(
      Hours.refine((hours) => !closesBeforeOpen(hours), {
        path: ["close"],
        error: () => i18n.t("profile.closesBefore", { ns: "settings" }),
      }),
    )
    .max(28),
});
/** Every field is sent: one that is left out would stay as it was. */
const route = { ...tenantApi.updateProfile, body };

const valuesOf = ({ brandVoice, greeting, faq, openingHours, languages, escalationNumber }: Profile) => ({
  brandVoice,
  greeting,
  faq,
  openingHours: sorted(openingHours),
  languages,
  escalationNumber,
});

export function ProfileForm({ profile }: { profile: Profile }) {
  const { t } = useTranslation("settings");
  const { timeZone } = useFormat();
  const conflict = useConflict(profile, () => call(tenantApi.getProfile));
  const form = useRouteForm({
    route,
    values: valuesOf(conflict.base),
    ifMatch: conflict.base.version,
    invalidates: [tenantApi.getProfile, recordsApi.listAuditLog],
    onProblem: conflict.onProblem,
    onDone: (saved) => {
      conflict.done(saved);
      toast(t("saved"));
    },
  });
  conflict.follow(form.dirty);
  const { watch, setValue, formState } = form.form;
  const edited = { shouldDirty: true, shouldValidate: formState.isSubmitted };
  const merged = (): Profile => conflict.merged(form.form.getValues());
  const errorAt = (path: string): string | undefined => {
    const message: unknown = get(formState.errors, `${path}.message`);
    return typeof message === "string" ? inReadersWords(message) : undefined;
  };
  const labels = {
    brandVoice: t("profile.brandVoice"),
    greeting: t("profile.greeting"),
    faq: t("profile.faq"),
    openingHours: t("profile.hours"),
    languages: t("profile.languages"),
    escalationNumber: t("profile.escalation"),
  };
  return (
    <Form form={form} id={FORM} saveBar>
      {conflict.theirs && (
        <ConflictNotice
          differences={differencesOf(labels, valuesOf(conflict.theirs), valuesOf(merged()), {
            empty: t("conflict.empty"),
            changed: t("conflict.changed"),
          })}
          onTake={() => {
            const { theirs } = conflict;
            conflict.takeTheirs();
            if (theirs) form.form.reset(valuesOf(theirs));
          }}
          onKeep={() => {
            const both = merged();
            form.form.reset(valuesOf(both));
            conflict.send(both, FORM);
          }}
        />
      )}
      <Card title={t("profile.voice")} description={t("profile.voiceText")}>
        <div className="form">
          <TextArea
            label={labels.brandVoice}
            help={<Counted help={t("profile.brandVoiceHelp")} text={watch("brandVoice")} most={MOST.brandVoice} />}
            placeholder={t("profile.brandVoicePlaceholder")}
            {...form.text("brandVoice")}
          />
          <TextArea
            label={labels.greeting}
            rows={2}
            help={<Counted help={t("profile.greetingHelp")} text={watch("greeting")} most={MOST.greeting} />}
            placeholder={t("profile.greetingPlaceholder")}
            {...form.text("greeting")}
          />
        </div>
      </Card>
      <Card title={t("profile.reach")}>
        <div className="form">
          <LanguagesField value={watch("languages")} onChange={(value) => setValue("languages", value, edited)} />
          <div className="form-row">
            <TextField
              label={labels.escalationNumber}
              optional
              type="tel"
              inputMode="tel"
              autoComplete="off"
              placeholder="+12075550123"
              help={t("profile.escalationHelp")}
              {...form.text("escalationNumber")}
            />
          </div>
        </div>
      </Card>
      <Card title={t("profile.hours")} description={t("profile.hoursText", { zone: timeZone.replaceAll("_", " ") })}>
        <HoursEditor week={watch("openingHours")} onChange={(week) => setValue("openingHours", week, edited)} />
      </Card>
      <Card title={t("profile.faq")} description={t("profile.faqText")}>
        <FaqEditor
          faq={watch("faq")}
          onChange={(faq) => setValue("faq", faq, edited)}
          errorAt={(index, field) => errorAt(`faq.${index}.${field}`)}
        />
      </Card>
    </Form>
  );
}

/** The help, and near the limit what is left of it. */
function Counted({ help, text, most }: { help: string; text: string; most: number }) {
  const { t } = useTranslation("settings");
  const left = most - text.length;
  return left > most / 5 ? help : t("profile.left", { count: Math.max(0, left) });
}
