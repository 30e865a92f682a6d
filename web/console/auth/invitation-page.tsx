/** Joins a company: a new person sets name and password, a known one signs in first and then accepts. */
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { authApi, tenantApi } from "../../../workers/modules/identity/api.ts";
import type { Result } from "../../../workers/platform/http/route.ts";
import { useRoute } from "../../lib/query.ts";
import { toast } from "../../lib/toast.ts";
import { useFormat } from "../../lib/use-format.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { PasswordField, TextField } from "../../ui/field.tsx";
import { Form } from "../../ui/form.tsx";
import { ErrorState, SkeletonText } from "../../ui/states.tsx";
import { Notice } from "../../ui/status.tsx";
import { useRouteForm } from "../../ui/use-route-form.ts";
import { useAfterSignIn } from "./after-sign-in.ts";
import { AuthLayout } from "./auth-layout.tsx";

type Preview = Result<typeof tenantApi.getInvitation>;
const GONE = new Set([400, 404, 410]);

export function InvitationPage() {
  const { t } = useTranslation(["auth", "console"]);
  const { relative } = useFormat();
  const { token = "" } = useParams();
  const preview = useRoute(tenantApi.getInvitation, { params: { token } });
  if (preview.isPending)
    return (
      <AuthLayout title={t("auth:invitation.title", { company: "…" })}>
        <SkeletonText lines={3} />
      </AuthLayout>
    );
  if (preview.error)
    return (
      <AuthLayout title={t("auth:invitation.goneTitle")}>
        {GONE.has(preview.error.status) ? (
          <Notice tone="bad">{t("auth:invitation.goneText")}</Notice>
        ) : (
          <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
        )}
      </AuthLayout>
    );
  const { tenantName, role, email, expiresAt } = preview.data;
  return (
    <AuthLayout
      title={t("auth:invitation.title", { company: tenantName })}
      context={t("auth:invitation.context", { role: t(`console:roles.${role}`), email })}
      footer={t("auth:invitation.expires", { when: relative(expiresAt) })}
    >
      <Accept token={token} preview={preview.data} />
    </AuthLayout>
  );
}

function Accept({ token, preview }: { token: string; preview: Preview }) {
  const { t } = useTranslation("auth");
  const me = useRoute(authApi.me, {}, { enabled: preview.hasAccount });
  const after = useAfterSignIn();
  const form = useRouteForm({
    route: tenantApi.acceptInvitation,
    args: { params: { token } },
    values: {},
    onDone: () => {
      toast(t("invitation.joined", { company: preview.tenantName }));
      after();
    },
  });
  const signedIn = me.data?.user.email === preview.email;
  if (preview.hasAccount && me.isLoading) return <SkeletonText lines={2} />;
  if (preview.hasAccount && !signedIn)
    return (
      <>
        <Notice>{t("invitation.known", { email: preview.email })}</Notice>
        <LinkButton
          kind="primary"
          size="large"
          wide
          to={`/sign-in?${new URLSearchParams({ email: preview.email, next: `/invitations/${token}` })}`}
        >
          {t("invitation.signIn")}
        </LinkButton>
      </>
    );
  return (
    <Form form={form}>
      {!preview.hasAccount && (
        <>
          <div className="form-row">
            <TextField label={t("signUp.firstName")} autoComplete="given-name" {...form.text("firstName")} />
            <TextField label={t("signUp.lastName")} autoComplete="family-name" {...form.text("lastName")} />
          </div>
          <PasswordField
            label={t("signUp.password")}
            help={t("signUp.passwordHelp")}
            autoComplete="new-password"
            {...form.text("password")}
          />
        </>
      )}
      <Button type="submit" kind="primary" size="large" wide busy={form.busy}>
        {t("invitation.submit")}
      </Button>
    </Form>
  );
}
