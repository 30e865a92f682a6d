/** Confirms an e-mail address with the token of the link: /app/verify-email?token= */
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { authApi } from "../../../workers/modules/identity/api.ts";
import { useRouteMutation } from "../../lib/query.ts";
import { LinkButton } from "../../ui/button.tsx";
import { ProblemNotice } from "../../ui/form.tsx";
import { SkeletonText } from "../../ui/states.tsx";
import { Notice } from "../../ui/status.tsx";
import { AuthLayout } from "./auth-layout.tsx";

export function VerifyEmailPage() {
  const { t } = useTranslation("auth");
  const [search] = useSearchParams();
  const token = search.get("token") ?? "";
  const { mutate, error, isSuccess } = useRouteMutation(authApi.verifyEmail, { quiet: true, invalidates: [authApi.me] });
  useEffect(() => mutate({ args: { body: { token } } }), [mutate, token]);

  const go = (
    <LinkButton to="/" kind="primary" size="large" wide>
      {t("verify.go")}
    </LinkButton>
  );
  if (isSuccess)
    return (
      <AuthLayout title={t("verify.doneTitle")}>
        <Notice tone="ok">{t("verify.doneText")}</Notice>
        {go}
      </AuthLayout>
    );
  if (error)
    return (
      <AuthLayout title={t("verify.failedTitle")}>
        {error.status === 400 || error.status === 410 ? (
          <Notice tone="bad">{t("verify.failedText")}</Notice>
        ) : (
          <ProblemNotice error={error} />
        )}
        {go}
      </AuthLayout>
    );
  return (
    <AuthLayout title={t("verify.title")}>
      <SkeletonText lines={2} />
    </AuthLayout>
  );
}
