/** The person's menu: own pages, language, appearance, help, the way out. */
import { BookOpen, Keyboard, Laptop, LogOut, Moon, Sun, type LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../i18n/index.ts";
import { call } from "../../lib/api.ts";
import { setLanguage } from "../../lib/i18n.ts";
import { useInvalidate } from "../../lib/query.ts";
import { setTheme, THEMES, useTheme, type Theme } from "../../lib/theme.ts";
import { toastError } from "../../lib/toast.ts";
import { Menu, type MenuItem } from "../../ui/menu.tsx";
import { Avatar } from "../../ui/status.tsx";
import { rooms } from "../rooms.tsx";
import { me, updateUser } from "../session-routes.ts";
import { signOut, useSession } from "../session.tsx";

const THEME_ICONS: Record<Theme, LucideIcon> = { system: Laptop, light: Sun, dark: Moon };
const OWN_ROOMS: readonly string[] = ["account", "sessions"];

/** Shown at once, then kept with the person for their other devices. */
export function useLanguageChoice(): (language: Language) => void {
  const invalidate = useInvalidate();
  return (language) => {
    void setLanguage(language)
      .then(() => call(updateUser, { body: { locale: language } }))
      .then(() => invalidate(me))
      .catch(toastError);
  };
}

export function PersonMenu({ onHelp }: { onHelp: () => void }) {
  const { t, i18n } = useTranslation("console");
  const { user, role } = useSession();
  const theme = useTheme();
  const choose = useLanguageChoice();
  const name = `${user.firstName} ${user.lastName}`;

  const own = rooms
    .filter(({ id }) => OWN_ROOMS.includes(id))
    .map(({ id, path, icon: Icon }): MenuItem => ({ label: t(`rooms.${id}`), icon: <Icon />, to: `/${path}` }));
  const themes = THEMES.map((value): MenuItem => {
    const Icon = THEME_ICONS[value];
    return { label: t(`theme.${value}`), icon: <Icon />, checked: value === theme, run: () => setTheme(value) };
  });
  const languages = LANGUAGES.map((language): MenuItem => ({
    label: LANGUAGE_NAMES[language],
    checked: language === i18n.language,
    run: () => choose(language),
  }));
  return (
    <Menu
      align="end"
      head={
        <>
          <strong>{name}</strong>
          <div className="soft truncate">{user.email}</div>
          <div className="soft">{t(`roles.${role}`)}</div>
        </>
      }
      sections={[
        { items: own },
        { label: t("person.theme"), items: themes },
        { label: t("person.language"), items: languages },
        {
          items: [
            { label: t("person.keys"), icon: <Keyboard />, hint: "?", run: onHelp },
            { label: t("person.api"), icon: <BookOpen />, run: () => window.open("/docs", "_blank", "noopener") },
            { label: t("person.signOut"), icon: <LogOut />, run: () => void signOut() },
          ],
        },
      ]}
      renderTrigger={(props) => (
        <button {...props} type="button" className="person" aria-label={t("person.menu")} title={name}>
          <Avatar name={name} />
        </button>
      )}
    />
  );
}
