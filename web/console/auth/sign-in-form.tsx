/** E-mail and password; used by the sign-in page and by the dialog of an ended session. */
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { authApi } from "../../../workers/modules/identity/api.ts";
import { ApiError } from "../../lib/api.ts";
import { Button } from "../../ui/button.tsx";
import { PasswordField, TextField } from "../../ui/field.tsx";
import { Form } from "../../ui/form.tsx";
import { Notice } from "../../ui/status.tsx";
import { useRouteForm } from "../../ui/use-route-form.ts";
import { useState } from "react";

export function SignInForm({ email = "", onSignedIn, forgot = true }: { email?: string; onSignedIn: () => void; forgot?: boolean }) {
  const { t } = useTranslation("auth");
  const [wrong, setWrong] = useState(false);
  const form = useRouteForm({
    route: authApi.logIn,
    values: { email, password: "" },
    onDone: onSignedIn,
    onProblem: (error: ApiError) => {
      setWrong(error.status === 401);
      return error.status === 401;
    },
  });
  return (
    <Form form={form}>
      {wrong && <Notice tone="bad">{t("signIn.wrong")}</Notice>}
      <TextField label={t("signIn.email")} type="email" autoComplete="username" inputMode="email" {...form.text("email")} />
      <PasswordField label={t("signIn.password")} autoComplete="current-password" {...form.text("password")} />
      {forgot && (
        <Link to="/forgot-password" className="door-forgot">
          {t("signIn.forgot")}
        </Link>
      )}
      <Button type="submit" kind="primary" size="large" wide busy={form.busy}>
        {t("signIn.submit")}
      </Button>
    </Form>
  );
}
