/** i18next with one lazily loaded file per language and namespace: web/i18n/<language>/<namespace>.ts. */
import { createInstance, type BackendModule } from "i18next";
import { initReactI18next } from "react-i18next";
import "./i18n-types.ts";
import { DEFAULT_LANGUAGE, isLanguage, type Language, type Namespace } from "../i18n/index.ts";

const KEY = "mainstreet.language";
const files = import.meta.glob<{ messages: Record<string, unknown> }>(["../i18n/{en,fr-CA}/*.ts", "!**/site.ts"]);

export const i18n = createInstance();
// First of all listeners: requests made because of the change already name the new language.
i18n.on("languageChanged", (language) => {
  document.documentElement.lang = language;
});

const backend: BackendModule = {
  type: "backend",
  init: () => undefined,
  read(language, namespace, done) {
    const load = files[`../i18n/${language}/${namespace}.ts`];
    if (!load) return done(new Error(`No ${namespace} in ${language}`), null);
    load().then(
      (file) => done(null, file.messages),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

/** Chosen here before, else the browser's, else English. */
export function preferredLanguage(stored: string | null, browser: readonly string[]): Language {
  if (stored && isLanguage(stored)) return stored;
  for (const tag of browser) {
    if (/^fr\b/i.test(tag)) return "fr-CA";
    if (/^en\b/i.test(tag)) return "en";
  }
  return DEFAULT_LANGUAGE;
}

/** Loads the frame's own words; a room's come with the room. */
export async function startI18n(): Promise<void> {
  const namespaces: Namespace[] = ["ui", "console"];
  await i18n
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: preferredLanguage(localStorage.getItem(KEY), navigator.languages),
      supportedLngs: ["en", "fr-CA"],
      load: "currentOnly",
      fallbackLng: false,
      ns: namespaces,
      defaultNS: "ui",
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

export const currentLanguage = (): Language => (isLanguage(i18n.language) ? i18n.language : DEFAULT_LANGUAGE);

export async function setLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  if (language === i18n.language) return;
  await i18n.changeLanguage(language);
}
