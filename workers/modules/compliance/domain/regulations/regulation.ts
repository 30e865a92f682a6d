/** The shape of a regulation: a section of 29 CFR Part 1926, described in our own words, never copied. */
import type { Localized } from "../localized.ts";

export type Industry = "construction" | "logistics" | "manufacturing" | "field_services";
export type RiskLevel = "low" | "medium" | "high" | "critical";

export type Paragraph = { readonly id: string; readonly text: Localized };

export type Regulation = {
  /** e.g. `1926.501` */
  readonly id: string;
  readonly part: number;
  readonly subpart: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly paragraphs: readonly Paragraph[];
  /** Construction always; others where the same work is common there. */
  readonly industries: readonly Industry[];
  readonly riskLevel: RiskLevel;
  /** Trade words and ways people tell of accidents; for search only, both languages mixed. */
  readonly keywords: readonly string[];
};

/** A section as it is written down in the subpart files: paragraph ids without the section number. */
export type SectionSource = {
  readonly title: readonly [en: string, fr: string];
  readonly summary: readonly [en: string, fr: string];
  readonly risk: RiskLevel;
  readonly also?: readonly Exclude<Industry, "construction">[];
  readonly keywords: string;
  readonly paragraphs: Readonly<Record<string, readonly [en: string, fr: string]>>;
};
/** Keyed by section number, e.g. `1926.501`. */
export type SubpartSource = { readonly subpart: string; readonly sections: Readonly<Record<string, SectionSource>> };
