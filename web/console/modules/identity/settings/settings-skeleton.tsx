/** A settings page to come: two cards of fields. */
import { useTranslation } from "react-i18next";
import { Skeleton } from "../../../../ui/states.tsx";

export function SettingsSkeleton() {
  const { t } = useTranslation("ui");
  return (
    <div className="settings" role="status" aria-label={t("loading")}>
      {[3, 2].map((fields) => (
        <div key={fields} className="card settings-ghost">
          <Skeleton shape="title" />
          {Array.from({ length: fields }, (_field, index) => (
            <div key={index} className="settings-ghost-field">
              <Skeleton />
              <Skeleton shape="box" />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
