/** The registry of facts and its gate. */
import { describe, expect, it } from "vitest";
import { factDefinition, factKeys, FACTS, factValueInLocale, parseFacts } from "../../../workers/modules/compliance/domain/facts.ts";
import { findRegulation } from "../../../workers/modules/compliance/domain/regulations/catalogue.ts";
import { REQUIREMENTS } from "../../../workers/modules/compliance/domain/rules/registry.ts";
import { factsOf } from "../../../workers/modules/compliance/domain/rules/requirement.ts";

const errorsOf = (input: unknown) => {
  const parsed = parseFacts(input);
  return parsed.ok ? [] : parsed.errors.map(({ path, code }) => [path, code]);
};

describe("the registry of facts", () => {
  it("holds every fact the contract names", () => {
    const named =
      "workingHeightFt fallProtection scaffoldHeightFt scaffoldFallProtection trenchDepthFt trenchProtection trenchEgressWithinFt " +
      "excavationInspectedToday ladderExtensionAboveLandingFt hardHatsWorn fireExtinguisherWithinFt gfciOnTemporaryPower " +
      "firstAidTrainedPersonOnSite stairRisers stairRailInstalled noiseDba8h silicaUgM3 leadUgM3 craneOperatorCertified " +
      "steelErectionHeightFt fallTrainingCertified";
    expect(named.split(" ").filter((key) => !(key in FACTS))).toEqual([]);
    expect(FACTS.fallProtection.values.map(({ value }) => value)).toEqual(["none", "guardrail", "safety_net", "personal_fall_arrest"]);
    expect(FACTS.trenchProtection.values.map(({ value }) => value)).toEqual(["none", "sloping", "shoring", "shielding", "stable_rock"]);
  });

  it.each(factKeys())("%s is labelled and asked in both languages", (key) => {
    const { label, question } = factDefinition(key);
    for (const words of [label.en, label.fr, question.en, question.fr]) expect(words.trim().length).toBeGreaterThan(2);
    expect(question.en.endsWith("?") || question.en.endsWith(")")).toBe(true);
  });

  it.each(factKeys())("%s says exactly which sections it decides", (key) => {
    const deciding = REQUIREMENTS.filter((requirement) => factsOf(requirement).includes(key)).map(({ regulationId }) => regulationId);
    expect([...factDefinition(key).decides].sort()).toEqual([...new Set(deciding)].sort());
    for (const id of factDefinition(key).decides) expect(findRegulation(id)).toBeDefined();
  });
});

describe("parseFacts", () => {
  it("accepts known keys with fitting values, and an empty object", () => {
    const facts = { workingHeightFt: 14, fallProtection: "none", fallTrainingCertified: false };
    expect(parseFacts(facts)).toEqual({ ok: true, facts });
    expect(parseFacts({})).toEqual({ ok: true, facts: {} });
  });

  it.each([
    ["an unknown key", { workingHeight: 3 }, [["workingHeight", "unknown_fact"]]],
    ["a key of Object's prototype", { constructor: true }, [["constructor", "unknown_fact"]]],
    ["text for a number", { workingHeightFt: "14" }, [["workingHeightFt", "wrong_type"]]],
    ["not a number", { workingHeightFt: Number.NaN }, [["workingHeightFt", "wrong_type"]]],
    ["infinity", { workingHeightFt: Number.POSITIVE_INFINITY }, [["workingHeightFt", "wrong_type"]]],
    ["below the least", { workingHeightFt: -0.1 }, [["workingHeightFt", "out_of_range"]]],
    ["above the most", { noiseDba8h: 160.1 }, [["noiseDba8h", "out_of_range"]]],
    ["a part of a riser", { stairRisers: 3.5 }, [["stairRisers", "not_an_integer"]]],
    ["a number for a yes", { hardHatsWorn: 1 }, [["hardHatsWorn", "wrong_type"]]],
    ["a value not listed", { fallProtection: "rope" }, [["fallProtection", "value_not_allowed"]]],
    ["null", { fallProtection: null }, [["fallProtection", "value_not_allowed"]]],
  ])("refuses %s", (_what, input, errors) => expect(errorsOf(input)).toEqual(errors));

  it.each([undefined, null, 3, "facts", true, [{ workingHeightFt: 3 }]])("refuses %j, which is no object of facts", (input) =>
    expect(errorsOf(input)).toEqual([["", "not_an_object"]]),
  );

  it("names every fault at once, in words", () => {
    const parsed = parseFacts({ workingHeightFt: 9999, fallProtection: "rope", nope: 1 });
    expect(parsed.ok ? [] : parsed.errors.map(({ message }) => message)).toEqual([
      "workingHeightFt must be between 0 and 3000 ft",
      "fallProtection must be one of none, guardrail, safety_net, personal_fall_arrest",
      "nope is not a known fact; see GET /compliance/facts",
    ]);
  });

  it("does not echo a megabyte back", () => {
    const parsed = parseFacts({ ["x".repeat(1_000_000)]: 1 });
    expect(parsed.ok ? 0 : JSON.stringify(parsed.errors).length).toBeLessThan(300);
  });

  it("stops listing faults at a hundred", () => {
    expect(errorsOf(Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`key${at}`, 1])))).toHaveLength(100);
  });
});

describe("a fact's value in words", () => {
  it("reads naturally in both languages", () => {
    expect(factValueInLocale("fallProtection", "personal_fall_arrest", "en")).toBe("personal fall arrest system");
    expect(factValueInLocale("fallProtection", "guardrail", "fr-CA")).toBe("garde-corps");
    expect(factValueInLocale("workingHeightFt", 12.5, "fr-CA")).toBe("12,5");
    expect(factValueInLocale("hardHatsWorn", true, "fr-CA")).toBe("oui");
  });
});
