/** Languages and namespaces. A namespace is web/i18n/<language>/<name>.ts exporting `messages`; French is checked against English. */

export const LANGUAGES = ["en", "fr-CA"] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = "en";
export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", "fr-CA": "Français (Canada)" };

export const isLanguage = (value: string): value is Language => LANGUAGES.some((language) => language === value);

/** The console's namespaces; add yours here and its type to lib/i18n-types.ts. (`site` belongs to the public pages.) */
export const NAMESPACES = ["ui", "console", "auth", "today", "compliance", "identity", "settings"] as const;
export type Namespace = (typeof NAMESPACES)[number];

/** The shape of a translation: the same keys; French also has the plural category `many` (one million and up). */
export type Translated<T> = {
  [K in keyof T as K extends `${infer Base}_other` ? K | `${Base}_many` : K]: T[K] extends string ? string : Translated<T[K]>;
};
