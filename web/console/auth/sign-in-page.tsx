/** Sign in, or enter the demo where there is one. */
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useAfterSignIn } from "./after-sign-in.ts";
import { AuthLayout } from "./auth-layout.tsx";
import { DemoCard } from "./demo-card.tsx";
import { isDemo } from "./demo.ts";
import { SignInForm } from "./sign-in-form.tsx";

export function SignInPage() {
  const { t } = useTranslation("auth");
  const [search] = useSearchParams();
  const done = useAfterSignIn();
  return (
    <AuthLayout
      title={t("signIn.title")}
      context={t("signIn.context")}
      footer={
        <>
          {t("signIn.new")} <Link to={{ pathname: "/sign-up", search: search.toString() }}>{t("signIn.create")}</Link>
        </>
      }
    >
      {isDemo() && <DemoCard start={search.get("demo") === "harbor-pine"} onSignedIn={done} />}
      <SignInForm email={search.get("email") ?? ""} onSignedIn={done} />
    </AuthLayout>
  );
}
