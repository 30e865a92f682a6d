/** One fact with the control that fits it: number with unit, yes or no, or one of few. */
import { X } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { evidenceApi } from "../../../../../workers/modules/compliance/api.ts";
import { InspectionInput } from "../../../../../workers/modules/compliance/schemas.ts";
import { IconButton } from "../../../../ui/button.tsx";
import { Field } from "../../../../ui/field.tsx";
import type { RouteForm } from "../../../../ui/use-route-form.ts";
import { useUnitName, type FactDefinition } from "../shared/facts.ts";

export type InspectionForm = RouteForm<Omit<typeof evidenceApi.addEvidence, "body" | "multipart"> & { body: typeof InspectionInput }>;

/** More choices than this make a list instead of buttons. */
const BUTTONS = 4;

export function FactField({ form, fact }: { form: InspectionForm; fact: FactDefinition }) {
  if (fact.type === "number") return <NumberFact form={form} fact={fact} />;
  const choices = fact.type === "boolean" ? undefined : (fact.allowedValues ?? []);
  return choices && choices.length > BUTTONS ? <ListFact form={form} fact={fact} /> : <ChoiceFact form={form} fact={fact} />;
}

const pathOf = (fact: FactDefinition) => `facts.${fact.key}` as const;

function NumberFact({ form, fact }: { form: InspectionForm; fact: FactDefinition }) {
  const unit = useUnitName()(fact.unit);
  const { error, ...control } = form.text(pathOf(fact));
  return (
    <Field label={fact.question} error={error}>
      {(wired) => (
        <span className="unit-input">
          <input {...control} {...wired} className="input numeric" type="text" inputMode="decimal" autoComplete="off" />
          {unit && <span className="soft">{unit}</span>}
        </span>
      )}
    </Field>
  );
}

function ListFact({ form, fact }: { form: InspectionForm; fact: FactDefinition }) {
  const { t } = useTranslation("compliance");
  const { error, ...control } = form.text(pathOf(fact));
  return (
    <Field label={fact.question} error={error}>
      {(wired) => (
        <select {...control} {...wired} className="input">
          <option value="">{t("inspection.unknown")}</option>
          {fact.allowedValues?.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function ChoiceFact({ form, fact }: { form: InspectionForm; fact: FactDefinition }) {
  const { t } = useTranslation(["compliance", "ui"]);
  const id = useId();
  const path = pathOf(fact);
  const { error, ...control } = form.text(path);
  const chosen: unknown = form.form.watch(path);
  const options =
    fact.type === "boolean"
      ? [
          { value: "true", label: t("ui:yes") },
          { value: "false", label: t("ui:no") },
        ]
      : (fact.allowedValues ?? []);
  return (
    <fieldset className="choice-field" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="field-label">{fact.question}</legend>
      <div className="choices">
        {options.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="radio" value={value} {...control} />
            <span>{label}</span>
          </label>
        ))}
        {typeof chosen === "string" && chosen !== "" && (
          <IconButton
            size="small"
            label={t("compliance:inspection.clear", { label: fact.label })}
            onClick={() => form.form.setValue(path, "", { shouldDirty: true })}
          >
            <X />
          </IconButton>
        )}
      </div>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
