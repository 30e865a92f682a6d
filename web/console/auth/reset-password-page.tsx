/** Set a new password with the token of the e-mail: /app/reset-password?token= */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { authApi } from "../../../workers/modules/identity/api.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { PasswordField } from "../../ui/field.tsx";
import { Form } from "../../ui/form.tsx";
import { Notice } from "../../ui/status.tsx";
import { useRouteForm } from "../../ui/use-route-form.ts";
import { AuthLayout } from "./auth-layout.tsx";

/** Shorter ones cannot be ours (identity/api.ts). */
const SHORTEST_TOKEN = 20;

export function ResetPasswordPage() {
  const { t } = useTranslation("auth");
  const [search] = useSearchParams();
  const token = search.get("token") ?? "";
  const [done, setDone] = useState(false);
  const [broken, setBroken] = useState(token.length < SHORTEST_TOKEN);
  const form = useRouteForm({
    route: authApi.resetPassword,
    values: { token, password: "" },
    onDone: () => setDone(true),
    onProblem: ({ status, problem }) => {
      const ofToken = status === 410 || (status === 400 && !problem.errors?.some(({ path }) => path === "password"));
      if (ofToken) setBroken(true);
      return ofToken;
    },
  });
  if (done)
    return (
      <AuthLayout title={t("reset.doneTitle")} context={t("reset.doneText")}>
        <LinkButton to="/sign-in" kind="primary" size="large" wide>
          {t("signIn.submit")}
        </LinkButton>
      </AuthLayout>
    );
  if (broken)
    return (
      <AuthLayout title={t("reset.title")} footer={<Link to="/sign-in">{t("forgot.back")}</Link>}>
        <Notice tone="bad">{t("reset.broken")}</Notice>
        <LinkButton to="/forgot-password" size="large" wide>
          {t("reset.again")}
        </LinkButton>
      </AuthLayout>
    );
  return (
    <AuthLayout title={t("reset.title")} context={t("reset.context")}>
      <Form form={form}>
        <PasswordField label={t("reset.password")} help={t("signUp.passwordHelp")} autoComplete="new-password" {...form.text("password")} />
        <Button type="submit" kind="primary" size="large" wide busy={form.busy}>
          {t("reset.submit")}
        </Button>
      </Form>
    </AuthLayout>
  );
}
