/** A person and their company in one form. */
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { authApi } from "../../../workers/modules/identity/api.ts";
import { Industry } from "../../../workers/modules/identity/schemas.ts";
import { toast } from "../../lib/toast.ts";
import { Button } from "../../ui/button.tsx";
import { PasswordField, Select, TextField } from "../../ui/field.tsx";
import { Form } from "../../ui/form.tsx";
import { Notice } from "../../ui/status.tsx";
import { useRouteForm } from "../../ui/use-route-form.ts";
import { useAfterSignIn } from "./after-sign-in.ts";
import { AuthLayout } from "./auth-layout.tsx";

const CURRENCIES = ["usd", "cad", "eur", "gbp"] as const;
const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Canada's zones by their cities; everywhere else starts in dollars of the United States. */
const CANADIAN =
  /^America\/(Toronto|Montreal|Vancouver|Edmonton|Winnipeg|Halifax|Regina|St_Johns|Moncton|Whitehorse|Yellowknife|Iqaluit)$|^Canada\//;

export function SignUpPage() {
  const { t, i18n } = useTranslation(["auth", "console"]);
  const [taken, setTaken] = useState(false);
  const after = useAfterSignIn();
  const zones = useMemo(
    () =>
      Array.from(new Set([deviceZone, ...Intl.supportedValuesOf("timeZone")]), (zone) => ({
        value: zone,
        label: zone.replaceAll("_", " "),
      })),
    [],
  );
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames(i18n.language, { type: "currency" });
    return CURRENCIES.map((code) => ({ value: code, label: names.of(code.toUpperCase()) ?? code }));
  }, [i18n.language]);
  const form = useRouteForm({
    route: authApi.signUp,
    values: {
      firstName: "",
      lastName: "",
      email: "",
      password: "",
      company: { name: "", timeZone: deviceZone, currency: CANADIAN.test(deviceZone) ? "cad" : "usd" },
    },
    onDone: ({ user }) => {
      toast(t("auth:signUp.welcome", { name: user.firstName }));
      after();
    },
    onProblem: (error) => {
      setTaken(error.status === 409);
      return error.status === 409;
    },
  });
  return (
    <AuthLayout
      title={t("auth:signUp.title")}
      context={t("auth:signUp.context")}
      footer={
        <>
          {t("auth:signUp.have")} <Link to="/sign-in">{t("auth:signIn.submit")}</Link>
        </>
      }
    >
      <Form form={form}>
        {taken && <Notice tone="bad">{t("auth:signUp.taken")}</Notice>}
        <fieldset className="stack">
          <legend className="door-legend">{t("auth:signUp.you")}</legend>
          <div className="form-row">
            <TextField label={t("auth:signUp.firstName")} autoComplete="given-name" {...form.text("firstName")} />
            <TextField label={t("auth:signUp.lastName")} autoComplete="family-name" {...form.text("lastName")} />
          </div>
          <TextField label={t("auth:signUp.email")} type="email" autoComplete="username" inputMode="email" {...form.text("email")} />
          <PasswordField
            label={t("auth:signUp.password")}
            help={t("auth:signUp.passwordHelp")}
            autoComplete="new-password"
            {...form.text("password")}
          />
        </fieldset>
        <fieldset className="stack">
          <legend className="door-legend">{t("auth:signUp.company")}</legend>
          <TextField label={t("auth:signUp.companyName")} autoComplete="organization" {...form.text("company.name")} />
          <Select
            label={t("auth:signUp.industry")}
            placeholder={t("auth:signUp.choose")}
            options={Industry.options.map((value) => ({ value, label: t(`console:industries.${value}`) }))}
            {...form.text("company.industry")}
          />
          <div className="form-row">
            <Select label={t("auth:signUp.timeZone")} options={zones} {...form.text("company.timeZone")} />
            <Select label={t("auth:signUp.currency")} options={currencies} {...form.text("company.currency")} />
          </div>
        </fieldset>
        <Button type="submit" kind="primary" size="large" wide busy={form.busy}>
          {t("auth:signUp.submit")}
        </Button>
      </Form>
    </AuthLayout>
  );
}
