/** Words in the two languages of the product, and how a template with numbers becomes a sentence. */

export type Locale = "en" | "fr-CA";
export type Localized = { readonly en: string; readonly fr: string };

/** Values a sentence may name. Fact values only: numbers in the fact's own unit, booleans, enum members. */
export type MessageParams = Readonly<Record<string, number | boolean | string>>;

export const inLocale = (words: Localized, locale: Locale): string => (locale === "fr-CA" ? words.fr : words.en);

/** A number as people write it: `12.5` in English, `12,5` in French. No grouping: site figures are small. */
export const numberInLocale = (value: number, locale: Locale): string =>
  locale === "fr-CA" ? String(value).replace(".", ",") : String(value);

/** Replaces `{name}` by `write(name)`; a name without a value stays as it is, so that a gap is visible. */
export const fillTemplate = (template: string, write: (name: string) => string | undefined): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => write(name) ?? whole);

/** The names a template uses, in order of first use. */
export const templateNames = (template: string): string[] => [
  ...new Set(Array.from(template.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? "")),
];
