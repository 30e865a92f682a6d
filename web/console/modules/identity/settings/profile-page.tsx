/** Brand and hours: what the front desk says, in which voice, and when the business is open. */
import { useTranslation } from "react-i18next";
import { tenantApi } from "../../../../../workers/modules/identity/api.ts";
import type { Profile } from "../../../../../workers/modules/identity/schemas.ts";
import { useRoute } from "../../../../lib/query.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { ErrorState } from "../../../../ui/states.tsx";
import { Card, Facts, Notice, PageHeader } from "../../../../ui/status.tsx";
import { useCan } from "../../../session.tsx";
import "../identity.css";
import { SettingsSkeleton } from "./settings-skeleton.tsx";
import "./settings.css";
import "./profile.css";
import { ProfileForm } from "./profile-form.tsx";
import { hoursOf, WEEK } from "./hours.ts";

export function ProfilePage() {
  const { t } = useTranslation("settings");
  const { t: words } = useTranslation("console");
  const may = useCan();
  const profile = useRoute(tenantApi.getProfile, {});
  return (
    <>
      <PageHeader title={words("rooms.profile")} context={t("profile.context")} />
      {profile.isPending && <SettingsSkeleton />}
      {profile.error && !profile.data && <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />}
      {profile.data && (
        <div className="settings">
          {may("settings:manage") ? <ProfileForm profile={profile.data} /> : <ProfileFacts profile={profile.data} />}
        </div>
      )}
    </>
  );
}

/** As those read it who may not change it. */
function ProfileFacts({ profile }: { profile: Profile }) {
  const { t } = useTranslation("settings");
  const { language, list } = useFormat();
  const languages = new Intl.DisplayNames(language, { type: "language" });
  const dayName = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return (
    <>
      <Notice>{t("readOnly")}</Notice>
      <Card title={t("profile.voice")}>
        <Facts
          items={[
            { label: t("profile.brandVoice"), value: profile.brandVoice || null },
            { label: t("profile.greeting"), value: profile.greeting || null },
            { label: t("profile.languages"), value: list(profile.languages.map((code) => languages.of(code) ?? code)) || null },
            { label: t("profile.escalation"), value: profile.escalationNumber },
          ]}
        />
      </Card>
      <Card title={t("profile.hours")}>
        <Facts
          items={WEEK.map((day) => ({
            label: dayName.format(new Date(Date.UTC(2023, 0, 1 + day))),
            value: (
              <span className="numeric">
                {hoursOf(profile.openingHours, day)
                  .map(({ hours }) => `${hours.open}–${hours.close}`)
                  .join(", ") || t("profile.closed")}
              </span>
            ),
          }))}
        />
      </Card>
      {profile.faq.length > 0 && (
        <Card title={t("profile.faq")}>
          <dl className="faq-read">
            {profile.faq.map(({ question, answer }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </>
  );
}
