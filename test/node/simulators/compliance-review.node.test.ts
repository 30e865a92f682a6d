/** The simulated reviewer reads facts from site notes, and only facts that stand there. */
import { describe, expect, it } from "vitest";
import { parseFacts } from "../../../workers/modules/compliance/domain/facts.ts";
import { factRules } from "../../../workers/simulators/vendors/openai/responders/fact-rules.ts";
import { factsIn } from "../../../workers/simulators/vendors/openai/responders/site-facts.ts";
import { complianceReview } from "../../../workers/simulators/vendors/openai/responders/compliance-review.ts";

const read = (notes: string) => Object.fromEntries(factsIn(notes).map((fact) => [fact.key, fact.value]));

describe("site notes", () => {
  it.each([
    ["Crew on the roof at 14 ft, no guardrails anywhere.", { workingHeightFt: 14, fallProtection: "none" }],
    ["Working at 22 feet. Everyone wears a harness and is tied off.", { workingHeightFt: 22, fallProtection: "personal_fall_arrest" }],
    ["Scaffold is 18 ft high with guardrails on all sides.", { scaffoldHeightFt: 18, scaffoldFallProtection: "guardrail" }],
    ["Trench is 6.5 ft deep and has no shoring.", { trenchDepthFt: 6.5, trenchProtection: "none" }],
    [
      "Trench 7 feet deep with a trench box; ladder within 20 ft.",
      { trenchDepthFt: 7, trenchProtection: "shielding", trenchEgressWithinFt: 20 },
    ],
    ["Hard hats worn by all.", { hardHatsWorn: true }],
    ["Two men without hard hats.", { hardHatsWorn: false }],
    ["Temporary power has no GFCI.", { gfciOnTemporaryPower: false }],
    ["Noise measured at 92 dBA.", { noiseDba8h: 92 }],
    ["Silica sample came back at 61 µg/m³.", { silicaUgM3: 61 }],
    ["Stairs have 6 risers and no handrail.", { stairRisers: 6, stairRailInstalled: false }],
    ["The crane operator's certification is on file.", { craneOperatorCertified: true }],
    ["Nobody on site has first aid training.", { firstAidTrainedPersonOnSite: false }],
    ["The extension ladder extends 3 ft above the landing.", { ladderExtensionAboveLandingFt: 3 }],
    ["Fire extinguisher is 80 ft from the work.", { fireExtinguisherWithinFt: 80 }],
    ["Excavation was inspected this morning by the competent person.", { excavationInspectedToday: true }],
    ["All hands hold current fall protection training certificates.", { fallTrainingCertified: true }],
    ["On the north side everyone wears hard hats.", { hardHatsWorn: true }],
    ["Guardrails missing at the stair opening.", { fallProtection: "none" }],
    ["No fall protection training on file for the new hands.", { fallTrainingCertified: false }],
    ["Rebar at the footing is uncapped.", { rebarProtected: false }],
    ["Extension cord to the saw is frayed.", { cordsUndamaged: false }],
    ["Spoil pile is 1 ft from the edge.", { spoilSetbackFt: 1 }],
    ["12 workers on site, 1 toilet short.", { workersOnSite: 12 }],
    ["Scaffold is fully planked, but men climb the cross-braces.", { scaffoldFullyPlanked: true, scaffoldAccessProvided: false }],
    ["Skylight openings have loose plywood.", { floorHoleProtection: "cover_loose_or_unmarked" }],
    ["Utilities were located and marked before digging.", { undergroundUtilitiesLocated: true }],
    ["Trench uninspected since Monday.", { excavationInspectedToday: false }],
    ["The block wall is 9 ft high and unbraced.", { masonryWallHeightFt: 9, masonryWallBraced: false }],
    ["Fall protection training expired in May.", { fallTrainingCertified: false }],
    ["Saw crew without ear plugs at 95 dBA.", { hearingProtectionWorn: false, noiseDba8h: 95 }],
  ])("%s", (notes, facts) => {
    expect(read(notes)).toMatchObject(facts);
  });

  it("state nothing where nothing is stated", () => {
    expect(read("Weather was fine. Delivered lumber to the north side, met the owner at 10.")).toEqual({});
  });

  it("let a later sentence of the same note supersede an earlier one", () => {
    expect(read("Roof edge at 14 ft, no harness. After lunch harnesses were on.")).toMatchObject({
      fallProtection: "personal_fall_arrest",
    });
  });

  it("keep notes apart, and quote each without its id", () => {
    const early = "01940000-0000-7000-8000-000000000001";
    const late = "01940000-0000-7000-8000-000000000002";
    const facts = factsIn(`[${early}] Monday walk\nRoof edge, no harness.\n\n[${late}] Tuesday walk\nHarnesses on at the roof.`);
    expect(facts).toEqual([
      { key: "fallProtection", value: "none", quote: "Roof edge, no harness.", source: early },
      { key: "fallProtection", value: "personal_fall_arrest", quote: "Harnesses on at the roof.", source: late },
    ]);
  });

  it("offers facts as an object by key where the schema asks for one", () => {
    const schema = { type: "object", properties: { facts: { type: "object", properties: { trenchDepthFt: { type: "number" } } } } };
    expect(complianceReview({ prompt: "Trench 7 ft deep.", schema })).toMatchObject({ facts: { trenchDepthFt: 7 } });
  });
});

describe("the keys it reports", () => {
  it("are all known to the compliance module, with values it accepts", () => {
    const refused = factRules.filter(({ key, value }) => !parseFacts({ [key]: value ?? 3 }).ok).map((rule) => rule.key);
    expect(refused).toEqual([]);
  });
});
