/** Form controls: label above, help below, error at the field; each works controlled or with react-hook-form's `register`. */
import { ChevronDown, CircleAlert, Eye, EyeOff } from "lucide-react";
import { useId, useState, type ComponentProps, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./button.tsx";
import { classes } from "./class-names.ts";
import "./field.css";

export type FieldProps = { label: ReactNode; help?: ReactNode; error?: string | undefined; optional?: boolean; hideLabel?: boolean };

type Wired = { id: string; "aria-invalid": true | undefined; "aria-describedby": string | undefined };

/** Wires label, help and error to whatever control `children` renders. */
export function Field({
  label,
  help,
  error,
  optional,
  hideLabel,
  children,
  className,
}: FieldProps & { children: (wired: Wired) => ReactNode; className?: string }) {
  const id = useId();
  const { t } = useTranslation("ui");
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={classes("field", className)}>
      <label className={hideLabel ? "visually-hidden" : "field-label"} htmlFor={id}>
        <span>{label}</span>
        {optional && <span className="field-optional">{t("optional")}</span>}
      </label>
      {children({ id, "aria-invalid": error ? true : undefined, "aria-describedby": described || undefined })}
      <FieldNotes id={id} help={help} error={error} />
    </div>
  );
}

function FieldNotes({ id, help, error }: { id: string; help?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <CircleAlert aria-hidden="true" />
          <span>{error}</span>
        </p>
      )}
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </>
  );
}

const split = <P extends FieldProps>({ label, help, error, optional, hideLabel, ...rest }: P) => ({
  field: { label, ...(help !== undefined && { help }), error, ...(optional && { optional }), ...(hideLabel && { hideLabel }) },
  rest,
});

export type TextFieldProps = FieldProps & ComponentProps<"input"> & { prefixIcon?: ReactNode };

export function TextField(props: TextFieldProps) {
  const { field, rest } = split(props);
  const { prefixIcon, className, ...input } = rest;
  return (
    <Field {...field}>
      {(wired) => (
        <span className="input-box" data-prefix={prefixIcon ? "" : undefined}>
          {prefixIcon && (
            <span className="input-prefix" aria-hidden="true">
              {prefixIcon}
            </span>
          )}
          <input {...input} {...wired} className={classes("input", className)} />
        </span>
      )}
    </Field>
  );
}

export function PasswordField(props: FieldProps & ComponentProps<"input">) {
  const { field, rest } = split(props);
  const [shown, setShown] = useState(false);
  const { t } = useTranslation("ui");
  return (
    <Field {...field}>
      {(wired) => (
        <span className="input-box" data-suffix="">
          <input {...rest} {...wired} type={shown ? "text" : "password"} className="input" />
          <span className="input-suffix">
            <IconButton
              size="small"
              label={t(shown ? "hidePassword" : "showPassword")}
              aria-pressed={shown}
              onClick={() => setShown(!shown)}
            >
              {shown ? <EyeOff /> : <Eye />}
            </IconButton>
          </span>
        </span>
      )}
    </Field>
  );
}

export function TextArea(props: FieldProps & ComponentProps<"textarea">) {
  const { field, rest } = split(props);
  return <Field {...field}>{(wired) => <textarea rows={4} {...rest} {...wired} className="input" />}</Field>;
}

export type Option = { value: string; label: string };
export type SelectProps = FieldProps & Omit<ComponentProps<"select">, "children"> & { options: readonly Option[]; placeholder?: string };

/** The platform's own list: the best one on phones and for screen readers. */
export function Select(props: SelectProps) {
  const { field, rest } = split(props);
  const { options, placeholder, ...select } = rest;
  return (
    <Field {...field}>
      {(wired) => (
        <span className="select-box">
          <select {...select} {...wired} className="input">
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden="true" />
        </span>
      )}
    </Field>
  );
}

type CheckProps = Omit<FieldProps, "optional" | "hideLabel"> & Omit<ComponentProps<"input">, "type">;

function Check({ kind, ...props }: CheckProps & { kind: "checkbox" | "switch" }) {
  const id = useId();
  const { field, rest } = split(props);
  const described = [field.help && `${id}-help`, field.error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="check">
      <input
        {...rest}
        id={id}
        type="checkbox"
        role={kind === "switch" ? "switch" : undefined}
        className={kind}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={described || undefined}
      />
      <label htmlFor={id}>{field.label}</label>
      <FieldNotes id={id} {...field} />
    </div>
  );
}

export const Checkbox = (props: CheckProps) => <Check {...props} kind="checkbox" />;
export const Switch = (props: CheckProps) => <Check {...props} kind="switch" />;
