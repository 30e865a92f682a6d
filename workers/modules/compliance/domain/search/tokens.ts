/** Text into search tokens with their places: folded to plain ASCII, stop words out, stemmed. English and French alike. */
import { stem } from "./stem.ts";

export type Token = {
  /** As it is indexed. */
  readonly stem: string;
  /** Folded but not stemmed, for typo correction. */
  readonly word: string;
  /** Place in the original text, end exclusive, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
};

const STOP_WORDS = new Set(
  (
    "a an and any are as at be been being but by can did do does each for from had has have he her his if in into is it its may more " +
    "no nor not of on onto or other out over she so some such than that the their them then there these they this those to too under " +
    "until up upon was we were what when where which while who will with within without you your " +
    "au aux avec ce ces cette dans de des du elle en est et eux il ils la le les leur leurs lui ma mais mes ne nos notre nous ou par " +
    "pas pour que qui sa sans se ses son sont sous sur ta te tes tu un une vos votre vous"
  ).split(" "),
);

const WORD = /[\p{L}\p{N}]+(?:\.\p{N}+)*/gu;
const MARKS = /\p{M}+/gu;

/** `Échelle` → `echelle`; œ and the like are written out. */
export const fold = (text: string): string => text.toLowerCase().replace(/œ/g, "oe").normalize("NFD").replace(MARKS, "");

/** Words repeat, stemming is dear. Emptied when full, as queries bring words without end. */
const known = new Map<string, { readonly word: string; readonly stem: string }>();
const MOST_KNOWN = 20_000;

const readWord = (written: string) => {
  const held = known.get(written);
  if (held) return held;
  const word = fold(written);
  const entry = { word, stem: stem(word) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, entry);
  return entry;
};

export const tokenize = (text: string): Token[] =>
  Array.from(text.matchAll(WORD), (match) => {
    return { ...readWord(match[0]), start: match.index, end: match.index + match[0].length };
  }).filter((token) => token.word.length > 1 && !STOP_WORDS.has(token.word));
