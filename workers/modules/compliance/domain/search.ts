/** Ranked search of the catalogue: BM25 over weighted fields, Porter stems, synonyms, typo tolerance. Built on first use. */
import { inLocale } from "./localized.ts";
import type { Locale } from "./localized.ts";
import { allRegulations, listRegulations, matchesFilter } from "./regulations/catalogue.ts";
import type { RegulationFilter } from "./regulations/catalogue.ts";
import type { Regulation } from "./regulations/regulation.ts";
import { sectionsByHazard } from "./search/hazards.ts";
import { completions, correct } from "./search/spelling.ts";
import { stem } from "./search/stem.ts";
import { COMPOUNDS, SYNONYM_WEIGHT, synonymGroups } from "./search/synonyms.ts";
import { fold, tokenize } from "./search/tokens.ts";

/** `ranges` are [start, end) in UTF-16 units of `text`, in order, not overlapping. */
export type Highlight = { readonly field: string; readonly text: string; readonly ranges: readonly (readonly [number, number])[] };
export type SearchHit = { readonly regulation: Regulation; readonly score: number; readonly highlights: readonly Highlight[] };
export type SearchOptions = RegulationFilter & { readonly locale?: Locale };

/** BM25's saturation and length normalisation. */
const K1 = 1.4;
const B = 0.5;
const FIELD_WEIGHT = { title: 3, keywords: 2, summary: 1.5, paragraphs: 1 } as const;
/** Among near equals the section whose breach kills comes first. */
const CRITICAL_PRIOR = 1.05;
/** Two words that stand side by side in the query and in a title, per pair. */
const TITLE_PAIR = 2;
/** A query that names the section outright wants that section first. */
const NAMED_SECTION = 1000;
/** Longer queries are stories; their odd words are names, not typos. */
const CORRECT_UP_TO = 12;
const MOST_TOKENS = 400;
/** How much the kind of accident told counts beside the words, in units of the best word score. */
const HAZARD_WEIGHT = 2.5;

type Entry = {
  readonly regulation: Regulation;
  readonly frequency: ReadonlyMap<string, number>;
  readonly length: number;
  readonly titlePairs: ReadonlySet<string>;
};
type Index = {
  readonly entries: readonly Entry[];
  readonly documents: ReadonlyMap<string, number>;
  readonly averageLength: number;
  /** Unstemmed words and how often they occur, for typos and completions. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
};

const count = (map: Map<string, number>, key: string, by: number): void => void map.set(key, (map.get(key) ?? 0) + by);
const joined = (text: string): string =>
  COMPOUNDS.reduce((whole, [pattern, one]) => whole.replace(pattern, (found) => `${found} ${one}`), text);

/** `fall protection` → `fall protect`: neighbours, stemmed. */
const pairs = (text: string): string[] => {
  const stems = tokenize(text).map((token) => token.stem);
  return stems.slice(1).map((second, at) => `${stems[at] ?? ""} ${second}`);
};

const fieldsOf = (one: Regulation): [text: string, weight: number][] => [
  [`${one.id} ${one.id.split(".")[1] ?? ""} ${one.title.en} ${one.title.fr}`, FIELD_WEIGHT.title],
  [one.keywords.join(" "), FIELD_WEIGHT.keywords],
  [`${one.summary.en} ${one.summary.fr}`, FIELD_WEIGHT.summary],
  [one.paragraphs.map(({ text }) => `${text.en} ${text.fr}`).join(" "), FIELD_WEIGHT.paragraphs],
];

const enter = (regulation: Regulation, vocabulary: Map<string, number>): Entry => {
  const frequency = new Map<string, number>();
  let length = 0;
  for (const [text, weight] of fieldsOf(regulation))
    for (const token of tokenize(joined(text))) {
      count(frequency, token.stem, weight);
      count(vocabulary, token.word, 1);
      length += weight;
    }
  return { regulation, frequency, length, titlePairs: new Set([...pairs(regulation.title.en), ...pairs(regulation.title.fr)]) };
};

const synonymMap = (): Map<string, string[]> => {
  const map = new Map<string, string[]>();
  for (const group of synonymGroups()) {
    const stems = [...new Set(group.map((word) => stem(fold(word))))];
    for (const one of stems) map.set(one, [...(map.get(one) ?? []), ...stems.filter((other) => other !== one)]);
  }
  return map;
};

const build = (): Index => {
  const vocabulary = new Map<string, number>();
  const entries = allRegulations().map((regulation) => enter(regulation, vocabulary));
  const documents = new Map<string, number>();
  for (const entry of entries) for (const key of entry.frequency.keys()) count(documents, key, 1);
  const averageLength = entries.reduce((sum, entry) => sum + entry.length, 0) / Math.max(1, entries.length);
  return { entries, documents, averageLength, vocabulary, synonyms: synonymMap() };
};

let built: Index | undefined;
const index = (): Index => (built ??= build());

/** Stems to look for and how much each counts: what was typed, corrected or completed where unknown, and synonyms. */
const queryStems = (query: string, { documents, vocabulary, synonyms }: Index): Map<string, number> => {
  const tokens = tokenize(joined(query)).slice(0, MOST_TOKENS);
  const wanted = new Map<string, number>();
  const want = (key: string, weight: number) => wanted.set(key, Math.max(wanted.get(key) ?? 0, weight));
  for (const token of tokens) {
    want(token.stem, 1);
    if (documents.has(token.stem) || tokens.length > CORRECT_UP_TO) continue;
    const begun = completions(token.word, vocabulary, 5);
    for (const word of begun) want(stem(word), 0.8);
    const meant = begun.length > 0 || synonyms.has(token.stem) ? undefined : correct(token.word, vocabulary);
    if (meant) want(stem(meant), 0.8);
  }
  const typed = Array.from(wanted);
  for (const [key, weight] of typed) for (const other of synonyms.get(key) ?? []) want(other, weight * SYNONYM_WEIGHT);
  return wanted;
};

const score = (entry: Entry, wanted: ReadonlyMap<string, number>, { entries, documents, averageLength }: Index): number => {
  let sum = 0;
  for (const [key, weight] of wanted) {
    const frequency = entry.frequency.get(key);
    if (frequency === undefined) continue;
    const holding = documents.get(key) ?? 0;
    const rarity = Math.log(1 + (entries.length - holding + 0.5) / (holding + 0.5));
    sum += (weight * rarity * frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * entry.length) / averageLength));
  }
  return sum;
};

const highlight = (field: string, text: string, wanted: ReadonlyMap<string, number>): Highlight[] => {
  const ranges = tokenize(text).flatMap(({ stem: key, start, end }) => (wanted.has(key) ? [[start, end] as const] : []));
  return ranges.length > 0 ? [{ field, text, ranges }] : [];
};

/** Title and summary first, then the paragraphs, each named by its id. */
const highlightsOf = (one: Regulation, wanted: ReadonlyMap<string, number>, locale: Locale): Highlight[] => [
  ...highlight("title", inLocale(one.title, locale), wanted),
  ...highlight("summary", inLocale(one.summary, locale), wanted),
  ...one.paragraphs.flatMap((paragraph) => highlight(paragraph.id, inLocale(paragraph.text, locale), wanted)),
];

/** Points by section. A story is also judged by the kind of accident it tells, as its words alone point everywhere. */
const rank = (query: string, held: Index): { entry: Entry; points: number; wanted: ReadonlyMap<string, number> }[] => {
  const wanted = queryStems(query, held);
  const told = wanted.size > CORRECT_UP_TO ? sectionsByHazard(new Set(tokenize(joined(query)).map((token) => token.stem))) : undefined;
  const asked = told ? [] : pairs(query);
  const byWords = held.entries.map((entry) => ({
    entry,
    points:
      (score(entry, wanted, held) + TITLE_PAIR * asked.filter((pair) => entry.titlePairs.has(pair)).length) *
      (entry.regulation.riskLevel === "critical" ? CRITICAL_PRIOR : 1),
  }));
  const best = Math.max(...byWords.map(({ points }) => points));
  return byWords.map(({ entry, points }) => {
    const named = wanted.get(entry.regulation.id) === 1 ? NAMED_SECTION : 0;
    return { entry, wanted, points: points + named + HAZARD_WEIGHT * best * (told?.get(entry.regulation.id) ?? 0) };
  });
};

/** An empty query lists everything that passes the filter, in the code's order, with score 0. */
export const searchRegulations = (query: string, { locale = "en", ...filter }: SearchOptions = {}): SearchHit[] => {
  if (query.trim() === "") return listRegulations(filter).map((regulation) => ({ regulation, score: 0, highlights: [] }));
  return rank(query, index())
    .filter(({ entry, points }) => points > 0 && matchesFilter(entry.regulation, filter))
    .sort((a, b) => b.points - a.points || (a.entry.regulation.id < b.entry.regulation.id ? -1 : 1))
    .map(({ entry, points, wanted }) => ({
      regulation: entry.regulation,
      score: Math.round(points * 1000) / 1000,
      highlights: highlightsOf(entry.regulation, wanted, locale),
    }));
};
