/** The catalogue of 29 CFR Part 1926 sections, put together on first use from the subpart files. */
import type { Localized } from "../localized.ts";
import { inLocale } from "../localized.ts";
import type { Locale } from "../localized.ts";
import type { Industry, Regulation, RiskLevel, SectionSource, SubpartSource } from "./regulation.ts";
import { SUBPARTS } from "./subparts.ts";

export type Citation = { readonly regulationId: string; readonly paragraph: string; readonly quote: string };
export type RegulationFilter = {
  readonly industry?: string | undefined;
  readonly riskLevel?: RiskLevel | undefined;
  readonly part?: number | undefined;
};

const words = ([en, fr]: readonly [string, string]): Localized => ({ en, fr });

const regulation = (subpart: string, id: string, source: SectionSource): Regulation => ({
  id,
  part: Number(id.split(".")[0]),
  subpart,
  title: words(source.title),
  summary: words(source.summary),
  paragraphs: Object.entries(source.paragraphs).map(([suffix, text]) => ({ id: id + suffix, text: words(text) })),
  industries: ["construction", ...(source.also ?? [])] satisfies Industry[],
  riskLevel: source.risk,
  keywords: source.keywords.split(",").map((keyword) => keyword.trim()),
});

const sectionsOf = ({ subpart, sections }: SubpartSource): Regulation[] =>
  Object.entries(sections).map(([id, source]) => regulation(subpart, id, source));

let catalogue: ReadonlyMap<string, Regulation> | undefined;
const byId = (): ReadonlyMap<string, Regulation> => (catalogue ??= new Map(SUBPARTS.flatMap(sectionsOf).map((one) => [one.id, one])));

/** All sections, by number. */
export const allRegulations = (): Regulation[] => [...byId().values()];
export const findRegulation = (id: string): Regulation | undefined => byId().get(id);

export const matchesFilter = (one: Regulation, { industry, riskLevel, part }: RegulationFilter): boolean =>
  (industry === undefined || one.industries.some((its) => its === industry)) &&
  (riskLevel === undefined || one.riskLevel === riskLevel) &&
  (part === undefined || one.part === part);

export const listRegulations = (filter: RegulationFilter = {}): Regulation[] =>
  allRegulations().filter((one) => matchesFilter(one, filter));

/** The section a paragraph belongs to: `1926.501(b)(1)` → `1926.501`. */
export const sectionOf = (paragraph: string): string => paragraph.split("(")[0] ?? paragraph;

/** Our description of a paragraph, as a citation; `undefined` where the catalogue does not carry it. */
export const quote = (paragraph: string, locale: Locale): Citation | undefined => {
  const section = findRegulation(sectionOf(paragraph));
  const found = section?.paragraphs.find((one) => one.id === paragraph);
  return section && found ? { regulationId: section.id, paragraph, quote: inLocale(found.text, locale) } : undefined;
};
