/** My account: name, language, appearance, and the companies I belong to. */
import { Laptop, Moon, Sun, type LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { authApi } from "../../../../../workers/modules/identity/api.ts";
import type { User } from "../../../../../workers/modules/identity/schemas.ts";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../../i18n/index.ts";
import { setLanguage } from "../../../../lib/i18n.ts";
import { useRoute } from "../../../../lib/query.ts";
import { setTheme, THEMES, useTheme, type Theme } from "../../../../lib/theme.ts";
import { toast } from "../../../../lib/toast.ts";
import { CopyValue } from "../../../../ui/copy-button.tsx";
import { Select, TextField } from "../../../../ui/field.tsx";
import { Form } from "../../../../ui/form.tsx";
import { ErrorState } from "../../../../ui/states.tsx";
import { Avatar, Badge, Card, Facts, PageHeader } from "../../../../ui/status.tsx";
import { ExactTime } from "../../../../ui/time.tsx";
import { useRouteForm } from "../../../../ui/use-route-form.ts";
import { me } from "../../../session-routes.ts";
import { useSession } from "../../../session.tsx";
import "../identity.css";
import { SettingsSkeleton } from "./settings-skeleton.tsx";
import "./settings.css";

export function AccountPage() {
  const { t } = useTranslation("settings");
  const { t: words } = useTranslation("console");
  const user = useRoute(authApi.getUser, {});
  return (
    <>
      <PageHeader title={words("rooms.account")} context={t("account.context")} />
      {user.isPending && <SettingsSkeleton />}
      {user.error && !user.data && <ErrorState error={user.error} onRetry={() => void user.refetch()} />}
      {user.data && (
        <div className="settings">
          <AccountForm user={user.data} />
          <Companies />
        </div>
      )}
    </>
  );
}

/** A name cannot be emptied: left out, the server would silently keep the old one. */
const route = { ...authApi.updateUser, body: authApi.updateUser.body.required({ firstName: true, lastName: true }) };

function AccountForm({ user }: { user: User }) {
  const { t } = useTranslation("settings");
  const form = useRouteForm({
    route,
    values: { firstName: user.firstName, lastName: user.lastName, locale: user.locale },
    invalidates: [authApi.getUser, me],
    onDone: ({ locale }) => {
      void setLanguage(locale).then(() => toast(t("saved")));
    },
  });
  return (
    <Form form={form} saveBar>
      <Card title={t("account.you")}>
        <div className="stack">
          <div className="form-row">
            <TextField label={t("account.firstName")} autoComplete="given-name" {...form.text("firstName")} />
            <TextField label={t("account.lastName")} autoComplete="family-name" {...form.text("lastName")} />
          </div>
          <Facts
            items={[
              {
                label: t("account.email"),
                value: (
                  <span className="row">
                    <CopyValue value={user.email} />
                    <Badge tone={user.emailVerified ? "ok" : "warn"}>
                      {t(user.emailVerified ? "account.verified" : "account.unverified")}
                    </Badge>
                    {!user.emailVerified && <span className="soft">{t("account.unverifiedText")}</span>}
                  </span>
                ),
              },
              {
                label: t("account.password"),
                value: <Link to="/forgot-password">{t("account.passwordChange")}</Link>,
              },
              { label: t("account.since"), value: <ExactTime at={user.createdAt} as="date" /> },
            ]}
          />
        </div>
      </Card>
      <Card title={t("account.words")}>
        <div className="form">
          <div className="form-row">
            <Select
              label={t("account.language")}
              help={t("account.languageHelp")}
              options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
              {...form.text("locale")}
            />
          </div>
          <Appearance />
        </div>
      </Card>
    </Form>
  );
}

const THEME_ICONS: Record<Theme, LucideIcon> = { system: Laptop, light: Sun, dark: Moon };

function Appearance() {
  const { t } = useTranslation("settings");
  const { t: words } = useTranslation("console");
  const chosen = useTheme();
  return (
    <fieldset className="segments-field">
      <legend className="field-label">{t("account.theme")}</legend>
      <div className="segments">
        {THEMES.map((theme) => {
          const Icon = THEME_ICONS[theme];
          return (
            <label key={theme} className="segment">
              <input type="radio" name="theme" value={theme} checked={theme === chosen} onChange={() => setTheme(theme)} />
              <Icon aria-hidden="true" />
              <span>{words(`theme.${theme}`)}</span>
            </label>
          );
        })}
      </div>
      <p className="field-help">{t("account.themeHelp")}</p>
    </fieldset>
  );
}

function Companies() {
  const { t } = useTranslation("settings");
  const { t: words } = useTranslation("console");
  const { tenants, tenant } = useSession();
  return (
    <Card title={t("account.companies")}>
      <ul className="company-list">
        {tenants.map(({ id, name, role }) => (
          <li key={id}>
            <Avatar name={name} shape="square" />
            <span className="person-words">
              <span>{name}</span>
              <span className="soft company-role">{words(`roles.${role}`)}</span>
            </span>
            {id === tenant.id && <Badge icon={false}>{t("account.here")}</Badge>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
