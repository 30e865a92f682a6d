/** Search of the catalogue: stems, typos, synonyms, filters, highlights, stories. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRegulations } from "../../../workers/modules/compliance/domain/regulations/catalogue.ts";
import { searchRegulations } from "../../../workers/modules/compliance/domain/search.ts";
import { alignmentDistance, correct } from "../../../workers/modules/compliance/domain/search/spelling.ts";
import { stem } from "../../../workers/modules/compliance/domain/search/stem.ts";
import { tokenize } from "../../../workers/modules/compliance/domain/search/tokens.ts";

const top = (query: string, most = 1) =>
  searchRegulations(query)
    .slice(0, most)
    .map(({ regulation }) => regulation.id);

describe("searching the regulations", () => {
  it.each([
    ["fall protection", "1926.501"],
    ["duty to have fall protection", "1926.501"],
    ["1926.501", "1926.501"],
    ["1926.501(b)(1)", "1926.501"],
    ["501", "1926.501"],
    ["trench cave-in", "1926.652"],
    ["crane operator certification", "1926.1427"],
    ["power line clearance", "1926.1408"],
    ["GFCI", "1926.404"],
    ["silica dust", "1926.1153"],
    ["noise exposure", "1926.52"],
    ["first aid kit", "1926.50"],
    ["forklift operator training", "1926.602"],
    ["hard hats", "1926.100"],
    ["asbestos", "1926.1101"],
    ["drinking water and toilets", "1926.51"],
    ["casque de sécurité", "1926.100"],
    ["plomb", "1926.62"],
    ["extincteur", "1926.150"],
    ["bruit", "1926.52"],
  ])("finds the section for “%s” first", (query, id) => expect(top(query)).toEqual([id]));

  it.each([
    ["harness", "1926.502"],
    ["ditch", "1926.652"],
    ["guardrail height", "1926.502"],
    ["échafaudage", "1926.451"],
    ["protection contre les chutes", "1926.501"],
    ["tranchée", "1926.651"],
    ["confined space oxygen", "1926.1204"],
  ])("finds the section for “%s” among the first three", (query, id) => expect(top(query, 3)).toContain(id));

  it.each([
    ["scafold", "1926.451"],
    ["scaffodl", "1926.451"],
    ["exstinguisher", "1926.150"],
    ["guardrial", "1926.502"],
    ["excavaton", "1926.651"],
    ["asbetsos", "1926.1101"],
    ["scaff", "1926.451"],
  ])("forgives “%s”", (query, id) => expect(top(query, 4)).toContain(id));

  it("lists everything for an empty query, in the code's order, and nothing for nonsense", () => {
    expect(searchRegulations("  ").map(({ regulation }) => regulation.id)).toEqual(allRegulations().map(({ id }) => id));
    expect(searchRegulations("zzzzqqqq")).toEqual([]);
  });

  it("ranks by falling score and filters by industry, risk and part", () => {
    const hits = searchRegulations("ladder", { industry: "logistics", riskLevel: "high" });
    expect(hits[0]?.regulation.id).toBe("1926.1053");
    expect(hits.every(({ regulation }) => regulation.industries.includes("logistics") && regulation.riskLevel === "high")).toBe(true);
    const scores = searchRegulations("fall from roof").map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(searchRegulations("ladder", { part: 1910 })).toEqual([]);
  });

  it("marks the words found, at their places, in the reader's language", () => {
    const marked = (locale: "en" | "fr-CA", query: string) =>
      searchRegulations(query, { locale })[0]?.highlights.map(({ field, text, ranges }) => [
        field,
        ranges.map(([from, to]) => text.slice(from, to)),
      ]);
    expect(marked("en", "hearing protection")?.[0]).toEqual(["title", ["Hearing", "protection"]]);
    expect(marked("fr-CA", "échelles")?.[0]).toEqual(["title", ["Échelles"]]);
  });

  it("reads a story for the kind of accident it tells", () => {
    const story =
      "On a Tuesday morning an employee was guiding a dump truck that was backing toward the paver on the closed lane of a highway. " +
      "He walked behind the vehicle, the driver did not see him, and the rear wheels ran over him. The reverse alarm was broken.";
    expect(top(story, 5)).toEqual(expect.arrayContaining(["1926.601", "1926.600", "1926.602"]));
  });

  it("answers any text without failing, with ranges inside the text", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.lorem({ maxCount: 30 })), (query) => {
        for (const { score, highlights } of searchRegulations(query).slice(0, 5)) {
          expect(Number.isFinite(score)).toBe(true);
          for (const { text, ranges } of highlights)
            for (const [from, to] of ranges) expect(from >= 0 && from < to && to <= text.length).toBe(true);
        }
      }),
    ));
});

describe("the pieces of search", () => {
  it.each([
    ["caresses", "caress"],
    ["ponies", "poni"],
    ["feed", "feed"],
    ["agreed", "agre"],
    ["plastered", "plaster"],
    ["motoring", "motor"],
    ["conflated", "conflat"],
    ["hopping", "hop"],
    ["falling", "fall"],
    ["filing", "file"],
    ["happy", "happi"],
    ["relational", "relat"],
    ["conditional", "condit"],
    ["digitizer", "digit"],
    ["operator", "oper"],
    ["hopefulness", "hope"],
    ["electrical", "electr"],
    ["adjustable", "adjust"],
    ["adoption", "adopt"],
    ["controll", "control"],
    ["rate", "rate"],
    ["sky", "sky"],
    ["yes", "ye"],
    ["scaffolding", "scaffold"],
    ["scaffolds", "scaffold"],
    ["electrocuted", "electrocut"],
    ["1926.501", "1926.501"],
  ])("stems %s to %s, as Porter published", (word, expected) => expect(stem(word)).toBe(expected));

  it("counts a swap of neighbours as one slip", () => {
    expect(alignmentDistance("guardrial", "guardrail", 2)).toBe(1);
    expect(alignmentDistance("kitten", "sitting", 3)).toBe(3);
    expect(alignmentDistance("abc", "abcdef", 2)).toBe(3);
  });

  it("corrects to the nearest, then the more frequent word, and leaves short words and numbers alone", () => {
    const vocabulary = new Map([
      ["trench", 9],
      ["french", 1],
      ["bench", 20],
    ]);
    expect(correct("trensh", vocabulary)).toBe("trench");
    expect(correct("ben", vocabulary)).toBeUndefined();
    expect(correct("1926", vocabulary)).toBeUndefined();
  });

  it("keeps places in the original text and folds accents", () => {
    const text = "L'Échelle de 3 pi, œuvre";
    expect(tokenize(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ["echelle", "Échelle"],
      ["pi", "pi"],
      ["oeuvre", "œuvre"],
    ]);
  });
});
