/** Text → unit vector by signed feature hashing of words, word pairs and letter trigrams. Similar texts come out near. */
import { hash32 } from "./hash.ts";

const stopWords = new Set(
  "a an and are as at be but by can do does for from has have how i in into is it its may must no not of on or our shall should so such that the their there these they this to was we were what when where which who will with you your".split(
    " ",
  ),
);

/** A crude stem, enough to bring `scaffolds`, `scaffolding` and `scaffold` together. */
function stem(word: string): string {
  if (word.length <= 4) return word;
  return word.replace(/(ations?|ings?|ment|ers?|ed|es|s)$/, (suffix) => (word.length - suffix.length >= 4 ? "" : suffix));
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .match(/[\p{L}\p{N}]+(?:\.\d+)*/gu) ?? [];

/** Weight of each feature: whole words carry the meaning, trigrams forgive typos, pairs reward phrases. */
function features(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (feature: string, weight: number) => weights.set(feature, (weights.get(feature) ?? 0) + weight);
  const meaningful: string[] = [];
  for (const word of wordsIn(text)) {
    if (stopWords.has(word)) {
      add(`w ${word}`, 0.05);
      continue;
    }
    const root = stem(word);
    meaningful.push(root);
    add(`w ${root}`, 1);
    const padded = `_${root}_`;
    const share = 0.6 / Math.max(1, padded.length - 2);
    for (let start = 0; start + 3 <= padded.length; start++) add(`t ${padded.slice(start, start + 3)}`, share);
  }
  meaningful.forEach((word, index) => {
    const next = meaningful[index + 1];
    if (next !== undefined) add(`p ${word} ${next}`, 0.4);
  });
  return weights;
}

/** An L2-normalised vector; a text without any word gives a fixed unit vector, never NaN. */
export function vectorOf(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const [feature, weight] of features(text)) {
    const hash = hash32(feature);
    const slot = hash % dimensions;
    // Repetition counts less and less (square root), the sign keeps collisions from adding up.
    const signed = (hash32(feature, 0x9747b28c) & 1 ? 1 : -1) * Math.sqrt(weight);
    vector[slot] = (vector[slot] ?? 0) + signed;
  }
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  if (length === 0) {
    vector[0] = 1;
    return vector;
  }
  return vector.map((value) => value / length);
}
