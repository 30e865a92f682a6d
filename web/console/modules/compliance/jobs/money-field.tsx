/** An amount typed in whole currency ("125 000.50") and kept in minor units, as the API takes it. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { minorDigits } from "../../../../lib/format.ts";
import { Field } from "../../../../ui/field.tsx";
import { inReadersWords } from "../../../../lib/zod-message.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import type { JobForm } from "./job-fields.tsx";
import { parseAmount } from "./parse-amount.ts";

const NAME = "estimatedValue";

export function MoneyField({ form, currency }: { form: JobForm; currency: string }) {
  const { t } = useTranslation("compliance");
  const { language } = useFormat();
  const digits = minorDigits(currency.toUpperCase());
  const value: unknown = form.form.watch(NAME);
  const [text, setText] = useState<string>();
  const control = form.form.register(NAME);
  const fault = form.form.getFieldState(NAME, form.form.formState).error;

  const shown =
    typeof value === "number" && !Number.isNaN(value)
      ? new Intl.NumberFormat(language, { minimumFractionDigits: 0, maximumFractionDigits: digits }).format(value / 10 ** digits)
      : "";
  return (
    <Field
      label={t("job.value", { currency: currency.toUpperCase() })}
      optional
      error={fault?.message === undefined ? undefined : inReadersWords(fault.message, fault.type)}
    >
      {(wired) => (
        <input
          {...wired}
          className="input numeric"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          name={control.name}
          value={text ?? shown}
          onChange={(event) => {
            setText(event.target.value);
            const amount = parseAmount(event.target.value, digits);
            form.form.setValue(NAME, amount === undefined ? Number.NaN : amount, { shouldDirty: true, shouldValidate: true });
          }}
          onBlur={() => setText((typed) => (typed !== undefined && parseAmount(typed, digits) === undefined ? typed : undefined))}
        />
      )}
    </Field>
  );
}
