/** Ask for a reset link; the answer never tells whether the account exists. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { authApi } from "../../../workers/modules/identity/api.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { Form } from "../../ui/form.tsx";
import { Notice } from "../../ui/status.tsx";
import { useRouteForm } from "../../ui/use-route-form.ts";
import { AuthLayout } from "./auth-layout.tsx";

export function ForgotPasswordPage() {
  const { t } = useTranslation("auth");
  const [sentTo, setSentTo] = useState<string>();
  const form = useRouteForm({ route: authApi.forgotPassword, values: { email: "" }, onDone: (_result, { email }) => setSentTo(email) });
  const back = <Link to="/sign-in">{t("forgot.back")}</Link>;
  if (sentTo !== undefined)
    return (
      <AuthLayout title={t("forgot.sentTitle")} footer={back}>
        <Notice tone="ok">{t("forgot.sentText", { email: sentTo })}</Notice>
      </AuthLayout>
    );
  return (
    <AuthLayout title={t("forgot.title")} context={t("forgot.context")} footer={back}>
      <Form form={form}>
        <TextField label={t("signIn.email")} type="email" autoComplete="username" inputMode="email" {...form.text("email")} />
        <Button type="submit" kind="primary" size="large" wide busy={form.busy}>
          {t("forgot.submit")}
        </Button>
      </Form>
    </AuthLayout>
  );
}
