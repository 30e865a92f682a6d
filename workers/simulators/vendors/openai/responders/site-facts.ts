/** Reads site notes for the facts of the compliance module by regular expressions, clause by clause. */

export interface FoundFact {
  key: string;
  value: string | number | boolean;
  /** The sentence that says so. */
  quote: string;
  /** The evidence id that precedes the sentence in the prompt, if any. */
  source?: string;
}

interface Rule {
  key: string;
  /** A number is read from the first group, unless a value is given. */
  when: RegExp;
  value?: string | boolean;
}

const feet = String.raw`(\d+(?:\.\d+)?)\s*(?:-\s*)?(?:ft|feet|foot|')`;
const number = String.raw`(\d+(?:\.\d+)?)`;
const no = String.raw`(?:no|without|not|never|missing|lacks?|lacking|wasn't|weren't|isn't|aren't|nobody|none)`;
/** A clause ends at a full stop or semicolon, but not at a decimal point. */
const re = (source: string) => new RegExp(source.replaceAll("[^.;]", String.raw`(?:[^.;]|\.(?=\d))`), "i");

/** Order matters: the first rule that matches a sentence decides its key; negations come before affirmations. */
const rules: Rule[] = [
  { key: "scaffoldHeightFt", when: re(String.raw`scaffold\w*[^.;]*?${feet}|${feet}[^.;]{0,30}scaffold`) },
  { key: "trenchDepthFt", when: re(String.raw`(?:trench|excavation)\w*[^.;]*?${feet}|${feet}[^.;]{0,20}(?:trench|excavation)`) },
  {
    key: "trenchEgressWithinFt",
    when: re(String.raw`(?:egress|ladder|ramp)[^.;]*?within\s+${feet}|${feet}[^.;]*?(?:to|from)[^.;]*?egress`),
  },
  { key: "steelErectionHeightFt", when: re(String.raw`(?:steel|connector|ironworker)\w*[^.;]*?${feet}`) },
  { key: "ladderExtensionAboveLandingFt", when: re(String.raw`ladder[^.;]*?(?:extends?|extending)\s+${feet}`) },
  { key: "fireExtinguisherWithinFt", when: re(String.raw`extinguisher[^.;]*?${feet}|${feet}[^.;]{0,30}extinguisher`) },
  {
    key: "workingHeightFt",
    when: re(
      String.raw`(?:height|edge|roof|working|work(?:ers?)?|crew|deck|floor|platform|leading)\w*[^.;]*?${feet}|${feet}[^.;]{0,30}(?:up|high|above|edge|drop|fall|roof)`,
    ),
  },
  { key: "stairRisers", when: re(String.raw`${number}\s+risers`) },
  { key: "noiseDba8h", when: re(String.raw`${number}\s*dba?\b`) },
  { key: "silicaUgM3", when: re(String.raw`silica[^.;]*?${number}\s*(?:µg|ug|micrograms?)`) },
  { key: "leadUgM3", when: re(String.raw`\blead\b[^.;]*?${number}\s*(?:µg|ug|micrograms?)`) },

  {
    key: "scaffoldFallProtection",
    when: re(String.raw`scaffold[^.;]*?${no}[^.;]*?(?:guard\s?rails?|fall protection|harness)`),
    value: "none",
  },
  { key: "scaffoldFallProtection", when: re(String.raw`scaffold[^.;]*?guard\s?rails?`), value: "guardrail" },
  {
    key: "scaffoldFallProtection",
    when: re(String.raw`scaffold[^.;]*?(?:harness|lanyard|tied off|personal fall arrest)`),
    value: "personal_fall_arrest",
  },
  {
    key: "trenchProtection",
    when: re(String.raw`(?:trench|excavation)[^.;]*?(?:${no}[^.;]*?(?:protect|shor|shield|slop|box)|unprotected|vertical walls)`),
    value: "none",
  },
  { key: "trenchProtection", when: re(String.raw`trench box|shield(?:ed|ing|s)?\b`), value: "shielding" },
  { key: "trenchProtection", when: re(String.raw`\bshor(?:ed|ing|es)\b`), value: "shoring" },
  { key: "trenchProtection", when: re(String.raw`\bsloped?\b|\bsloping\b|\bbenched\b`), value: "sloping" },
  { key: "trenchProtection", when: re(String.raw`stable rock`), value: "stable_rock" },
  {
    key: "fallProtection",
    when: re(
      String.raw`${no}\b[^.;]*?(?:fall protection|fall arrest|guard\s?rails?|harness(?:es)?|tied off|tie-?offs?|lanyards?)|unprotected edge`,
    ),
    value: "none",
  },
  {
    key: "fallProtection",
    when: re(String.raw`harness(?:es|ed)?|lanyards?|tied off|personal fall arrest|\bPFAS\b`),
    value: "personal_fall_arrest",
  },
  { key: "fallProtection", when: re(String.raw`guard\s?rails?`), value: "guardrail" },
  { key: "fallProtection", when: re(String.raw`safety nets?`), value: "safety_net" },

  { key: "hardHatsWorn", when: re(String.raw`${no}[^.;]*?hard\s?hats?|hard\s?hats?[^.;]*?${no}\b`), value: false },
  { key: "hardHatsWorn", when: re(String.raw`hard\s?hats?`), value: true },
  {
    key: "gfciOnTemporaryPower",
    when: re(String.raw`${no}[^.;]*?(?:gfci|ground.fault)|(?:gfci|ground.fault)[^.;]*?${no}\b`),
    value: false,
  },
  { key: "gfciOnTemporaryPower", when: re(String.raw`gfci|ground.fault`), value: true },
  { key: "firstAidTrainedPersonOnSite", when: re(String.raw`${no}[^.;]*?first.aid|first.aid[^.;]*?${no}\b`), value: false },
  {
    key: "firstAidTrainedPersonOnSite",
    when: re(String.raw`first.aid[^.;]*?(?:train|certif|on site|person)|train[^.;]*?first.aid`),
    value: true,
  },
  { key: "excavationInspectedToday", when: re(String.raw`(?:trench|excavation)[^.;]*?(?:${no}[^.;]*?inspect|uninspected)`), value: false },
  {
    key: "excavationInspectedToday",
    when: re(
      String.raw`(?:trench|excavation)[^.;]*?inspected[^.;]*?(?:today|this morning|before (?:the )?shift)|inspected[^.;]*?(?:trench|excavation)`,
    ),
    value: true,
  },
  {
    key: "stairRailInstalled",
    when: re(String.raw`stair[^.;]*?${no}[^.;]*?(?:rail|handrail)|${no}[^.;]*?(?:stair|hand)\s?rails?`),
    value: false,
  },
  { key: "stairRailInstalled", when: re(String.raw`stair\s?rails?|handrails?`), value: true },
  {
    key: "craneOperatorCertified",
    when: re(String.raw`crane[^.;]*?operator[^.;]*?(?:${no}[^.;]*?certif|uncertified|expired)`),
    value: false,
  },
  { key: "craneOperatorCertified", when: re(String.raw`crane[^.;]*?operator[^.;]*?certif|certified crane operator`), value: true },
  {
    key: "fallTrainingCertified",
    when: re(String.raw`${no}[^.;]*?(?:fall|height)[^.;]*?training|fall[^.;]*?training[^.;]*?(?:${no}\b|expired|missing)`),
    value: false,
  },
  { key: "fallTrainingCertified", when: re(String.raw`fall[^.;]*?training|trained[^.;]*?fall`), value: true },
];

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/** The facts a text states; a later sentence supersedes an earlier one. Instructions are not notes: see `notesIn`. */
export function factsIn(prompt: string): FoundFact[] {
  const found = new Map<string, FoundFact>();
  let source: string | undefined;
  for (const line of notesIn(prompt).split(/\n/)) {
    for (const sentence of line.split(/(?<=[.!?;])\s+/)) {
      source = sentence.match(uuid)?.at(-1) ?? source;
      for (const fact of factsOf(sentence.replace(uuid, ""))) {
        found.delete(fact.key);
        found.set(fact.key, { ...fact, quote: sentence.trim(), ...(source !== undefined && { source }) });
      }
    }
  }
  return [...found.values()];
}

/** The part after a `Notes:` or `Evidence:` heading where there is one, else the whole prompt. */
function notesIn(prompt: string): string {
  const heading = /^[#*\s]*(?:site |field |job )?(?:notes?|evidence)[^:\n]{0,40}:/im.exec(prompt);
  return heading ? prompt.slice(heading.index + heading[0].length) : prompt;
}

function factsOf(sentence: string): Omit<FoundFact, "quote">[] {
  const facts = new Map<string, FoundFact["value"]>();
  const takenNumbers = new Set<string>();
  for (const { key, when, value } of rules) {
    if (facts.has(key)) continue;
    const match = when.exec(sentence);
    if (!match) continue;
    if (value !== undefined) {
      facts.set(key, value);
      continue;
    }
    const digits = match.slice(1).find((group) => group !== undefined);
    // One number states one fact: "scaffold at 14 ft" is not also a working height.
    if (digits === undefined || takenNumbers.has(digits)) continue;
    takenNumbers.add(digits);
    facts.set(key, Number(digits));
  }
  if (facts.has("scaffoldFallProtection")) facts.delete("fallProtection");
  return [...facts].map(([key, value]) => ({ key, value }));
}
