/** The languages the business serves customers in: chips, and a menu to add one. */
import { Plus, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../../lib/use-format.ts";
import { Menu } from "../../../../ui/menu.tsx";
import "../../../../ui/table.css";

/** Most spoken in the towns we serve; a stored one that is not here stays. */
const COMMON = ["en", "fr", "es", "pt", "zh", "pa", "ar", "hi", "tl", "vi", "ko", "it", "de", "pl", "uk", "ru", "ht", "so"];
/** As the API allows. */
const MOST = 10;

export function LanguagesField({ value, onChange }: { value: readonly string[]; onChange: (value: string[]) => void }) {
  const { t } = useTranslation("settings");
  const { language } = useFormat();
  const names = new Intl.DisplayNames(language, { type: "language" });
  const nameOf = (code: string): string => names.of(code) ?? code;
  const rest = COMMON.filter((code) => !value.includes(code)).map((code) => ({
    label: nameOf(code),
    run: () => onChange([...value, code]),
  }));
  return (
    <fieldset className="field">
      <legend className="field-label">{t("profile.languages")}</legend>
      <div className="chips">
        {value.length === 0 && <span className="soft">{t("profile.noLanguages")}</span>}
        {value.map((code) => (
          <span key={code} className="tag">
            {nameOf(code)}
            <button
              type="button"
              aria-label={t("profile.removeLanguage", { language: nameOf(code) })}
              onClick={() => onChange(value.filter((other) => other !== code))}
            >
              <X aria-hidden="true" />
            </button>
          </span>
        ))}
        {value.length < MOST && rest.length > 0 && (
          <Menu
            sections={[{ items: rest }]}
            renderTrigger={(props) => (
              <button {...props} type="button" className="chip">
                <Plus aria-hidden="true" />
                {t("profile.addLanguage")}
              </button>
            )}
          />
        )}
      </div>
    </fieldset>
  );
}
