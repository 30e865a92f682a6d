/** The pages at the door: the form on the left, the street on the right. */
import { Languages } from "lucide-react";
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGE_NAMES, LANGUAGES } from "../../i18n/index.ts";
import { setLanguage } from "../../lib/i18n.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Logo } from "../frame/logo.tsx";
import "./auth.css";

export function AuthLayout({
  title,
  context,
  children,
  footer,
}: {
  title: string;
  context?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}) {
  const { t, i18n } = useTranslation("auth");
  useEffect(() => {
    document.title = `${title} · Mainstreet`;
  }, [title]);
  return (
    <div className="door">
      <div className="door-side">
        <header className="door-head">
          {/* The public home is another document, rendered by the Worker. */}
          <a href="/" className="rail-brand">
            <Logo />
            <span>Mainstreet</span>
          </a>
          <Menu
            align="end"
            sections={[
              {
                items: LANGUAGES.map((language) => ({
                  label: LANGUAGE_NAMES[language],
                  checked: language === i18n.language,
                  run: () => void setLanguage(language),
                })),
              },
            ]}
            renderTrigger={(props) => (
              <Button {...props} kind="quiet" size="small" icon={<Languages />}>
                {LANGUAGE_NAMES[i18n.language === "fr-CA" ? "fr-CA" : "en"]}
              </Button>
            )}
          />
        </header>
        <main className="door-main">
          <h1>{title}</h1>
          {context && <div className="door-context">{context}</div>}
          {children}
          {footer && <p className="door-foot">{footer}</p>}
        </main>
      </div>
      <aside className="door-panel">
        <img src="/street.svg" alt="" width={720} height={420} />
        <p className="door-line">{t("panel.line")}</p>
        <p>{t("panel.text")}</p>
      </aside>
    </div>
  );
}
