/** Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", 1980), as published, for lower-case ASCII words. */

const CONSONANT = "[^aeiou]";
const VOWEL = "[aeiouy]";
const CONSONANTS = `${CONSONANT}[^aeiouy]*`;
const VOWELS = `${VOWEL}[aeiou]*`;

/** m > 0, m = 1, m > 1 and "contains a vowel", in Porter's terms. */
const MEASURE_OVER_0 = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}`);
const MEASURE_IS_1 = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}(${VOWELS})?$`);
const MEASURE_OVER_1 = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`);
const HAS_VOWEL = new RegExp(`^(${CONSONANTS})?${VOWEL}`);
const ENDS_CVC = new RegExp(`^${CONSONANTS}${VOWEL}[^aeiouwxy]$`);

const STEP_2: readonly (readonly [suffix: string, by: string])[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["bli", "ble"],
  ["alli", "al"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
  ["logi", "log"],
];
const STEP_3: readonly (readonly [suffix: string, by: string])[] = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
];
const STEP_4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
const STEP_4_ION = /^(.+?[st])ion$/;

const replaceFirst = (word: string, rules: readonly (readonly [string, string])[]): string => {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const stem = word.slice(0, -rule[0].length);
  return MEASURE_OVER_0.test(stem) ? stem + rule[1] : word;
};

const plural = (word: string): string => {
  if (/(ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
};

const afterPast = (stem: string): string => {
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return ENDS_CVC.test(stem) ? `${stem}e` : stem;
};

const past = (word: string): string => {
  if (word.endsWith("eed")) return MEASURE_OVER_0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = /^(.+?)(ed|ing)$/.exec(word)?.[1];
  return stem !== undefined && HAS_VOWEL.test(stem) ? afterPast(stem) : word;
};

const finalY = (word: string): string => (word.endsWith("y") && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word);

const step4 = (word: string): string => {
  const stem = STEP_4.exec(word)?.[1] ?? STEP_4_ION.exec(word)?.[1];
  return stem !== undefined && MEASURE_OVER_1.test(stem) ? stem : word;
};

const finalE = (word: string): string => {
  if (!word.endsWith("e")) return word;
  const stem = word.slice(0, -1);
  return MEASURE_OVER_1.test(stem) || (MEASURE_IS_1.test(stem) && !ENDS_CVC.test(stem)) ? stem : word;
};

const finalDoubleL = (word: string): string => (word.endsWith("ll") && MEASURE_OVER_1.test(word) ? word.slice(0, -1) : word);

/** Words of one or two letters, and anything with a digit, stay as they are. */
export const stem = (word: string): string => {
  if (word.length < 3 || /[^a-z]/.test(word)) return word;
  // A leading y is a consonant; the capital keeps it out of the vowel classes.
  const marked = word.startsWith("y") ? `Y${word.slice(1)}` : word;
  const reduced = finalY(past(plural(marked)));
  return finalDoubleL(finalE(step4(replaceFirst(replaceFirst(reduced, STEP_2), STEP_3)))).toLowerCase();
};
