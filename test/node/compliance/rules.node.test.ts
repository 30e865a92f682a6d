/** Every requirement on both sides of every threshold. */
import { describe, expect, it } from "vitest";
import type { Facts } from "../../../workers/modules/compliance/domain/facts.ts";
import { currentFacts, evaluate } from "../../../workers/modules/compliance/domain/rules/engine.ts";
import { localizeResult } from "../../../workers/modules/compliance/domain/rules/findings.ts";
import { REQUIREMENTS } from "../../../workers/modules/compliance/domain/rules/registry.ts";

const observe = (facts: Facts, evidenceId = "evidence-1", observedAt = 1_000) => ({ evidenceId, observedAt, facts });
const resultOf = (requirementId: string, ...observations: ReturnType<typeof observe>[]) =>
  evaluate(observations).find((result) => result.requirementId === requirementId)!;
const withFacts = (requirementId: string, facts: Facts) => resultOf(requirementId, observe(facts));

const OK = "compliant";
const BAD = "non_compliant";
const OPEN = "pending";
const ELSEWHERE = "not_applicable";
type Case = readonly [requirementId: string, facts: Facts, status: string, paragraph?: string | readonly string[]];

const CASES: readonly Case[] = [
  ["fall-protection-unprotected-edge", {}, OPEN],
  ["fall-protection-unprotected-edge", { workingHeightFt: 14 }, OPEN],
  ["fall-protection-unprotected-edge", { fallProtection: "none" }, OPEN],
  ["fall-protection-unprotected-edge", { workingHeightFt: 5.9, fallProtection: "none" }, OK, "1926.501(b)(1)"],
  ["fall-protection-unprotected-edge", { workingHeightFt: 3 }, OK],
  ["fall-protection-unprotected-edge", { workingHeightFt: 6, fallProtection: "none" }, BAD, "1926.501(b)(1)"],
  ["fall-protection-unprotected-edge", { workingHeightFt: 6, fallProtection: "guardrail" }, OK],
  ["fall-protection-unprotected-edge", { workingHeightFt: 60, fallProtection: "safety_net" }, OK],
  ["fall-protection-training", {}, OPEN],
  ["fall-protection-training", { fallTrainingCertified: true }, OK],
  ["fall-protection-training", { fallTrainingCertified: false }, BAD, "1926.503(a)(1)"],
  ["fall-protection-training", { fallTrainingCertified: false, workingHeightFt: 5.9 }, OK],
  ["fall-protection-training", { fallTrainingCertified: false, workingHeightFt: 6 }, BAD],
  ["guardrail-construction", { workingHeightFt: 10 }, OPEN],
  ["guardrail-construction", { workingHeightFt: 10, fallProtection: "none" }, ELSEWHERE],
  [
    "guardrail-construction",
    { workingHeightFt: 10, fallProtection: "guardrail", guardrailTopHeightIn: 39, guardrailMidrailInstalled: true },
    OK,
  ],
  [
    "guardrail-construction",
    { workingHeightFt: 10, fallProtection: "guardrail", guardrailTopHeightIn: 45, guardrailMidrailInstalled: true },
    OK,
  ],
  [
    "guardrail-construction",
    { workingHeightFt: 10, fallProtection: "guardrail", guardrailTopHeightIn: 38.9, guardrailMidrailInstalled: true },
    BAD,
    "1926.502(b)(1)",
  ],
  [
    "guardrail-construction",
    { workingHeightFt: 10, fallProtection: "guardrail", guardrailTopHeightIn: 45.1, guardrailMidrailInstalled: false },
    BAD,
    ["1926.502(b)(1)", "1926.502(b)(2)"],
  ],
  ["guardrail-construction", { workingHeightFt: 10, fallProtection: "guardrail", guardrailTopHeightIn: 42 }, OPEN, "1926.502(b)(2)"],
  [
    "personal-fall-arrest-system",
    { workingHeightFt: 10, fallProtection: "personal_fall_arrest", anchorageStrengthLb: 5000, freeFallDistanceFt: 6 },
    OK,
  ],
  [
    "personal-fall-arrest-system",
    { workingHeightFt: 10, fallProtection: "personal_fall_arrest", anchorageStrengthLb: 4999, freeFallDistanceFt: 6 },
    BAD,
    "1926.502(d)(15)",
  ],
  [
    "personal-fall-arrest-system",
    {
      workingHeightFt: 10,
      fallProtection: "personal_fall_arrest",
      anchorageStrengthLb: 3600,
      anchorageDesignedByQualifiedPerson: true,
      freeFallDistanceFt: 6,
    },
    OK,
  ],
  [
    "personal-fall-arrest-system",
    { workingHeightFt: 10, fallProtection: "personal_fall_arrest", anchorageStrengthLb: 5000, freeFallDistanceFt: 6.1 },
    BAD,
    "1926.502(d)(16)(iii)",
  ],
  ["floor-hole-covers", { floorHoleProtection: "no_holes" }, ELSEWHERE],
  ["floor-hole-covers", { floorHoleProtection: "uncovered" }, BAD, "1926.501(b)(4)(i)"],
  ["floor-hole-covers", { floorHoleProtection: "cover_loose_or_unmarked" }, BAD, "1926.502(i)(3)"],
  ["floor-hole-covers", { floorHoleProtection: "cover_secured_and_marked" }, OK],
  ["scaffold-fall-protection", { scaffoldHeightFt: 10, scaffoldFallProtection: "none" }, OK, "1926.451(g)(1)"],
  ["scaffold-fall-protection", { scaffoldHeightFt: 10.1, scaffoldFallProtection: "none" }, BAD, "1926.451(g)(1)"],
  ["scaffold-fall-protection", { scaffoldHeightFt: 12, scaffoldFallProtection: "guardrail" }, OK],
  ["scaffold-fall-protection", { scaffoldHeightFt: 12 }, OPEN],
  ["scaffold-fall-protection", { scaffoldHeightFt: 0 }, ELSEWHERE],
  [
    "scaffold-fall-protection",
    { scaffoldHeightFt: 40, scaffoldType: "two_point_suspension", scaffoldFallProtection: "guardrail" },
    BAD,
    "1926.451(g)(1)(ii)",
  ],
  [
    "scaffold-fall-protection",
    { scaffoldHeightFt: 40, scaffoldType: "two_point_suspension", scaffoldFallProtection: "guardrail_and_personal_fall_arrest" },
    OK,
  ],
  ["scaffold-platform-planking", { scaffoldFullyPlanked: false }, BAD, "1926.451(b)(1)"],
  ["scaffold-access", { scaffoldHeightFt: 2, scaffoldAccessProvided: false }, OK],
  ["scaffold-access", { scaffoldHeightFt: 2.1, scaffoldAccessProvided: false }, BAD, "1926.451(e)(1)"],
  ["scaffold-inspection", { scaffoldInspectedThisShift: false }, BAD, "1926.451(f)(3)"],
  ["scaffold-stability", { scaffoldHeightFt: 20, scaffoldBaseWidthFt: 5 }, OK],
  ["scaffold-stability", { scaffoldHeightFt: 20.1, scaffoldBaseWidthFt: 5 }, OPEN],
  ["scaffold-stability", { scaffoldHeightFt: 20.1, scaffoldBaseWidthFt: 5, scaffoldRestrainedFromTipping: false }, BAD, "1926.451(c)(1)"],
  ["scaffold-stability", { scaffoldRestrainedFromTipping: true }, OK],
  ["scaffold-training", { scaffoldTrainingDone: false }, BAD, "1926.454(a)"],
  ["aerial-lift-tie-off", { aerialLiftTieOffWorn: false }, BAD, "1926.453(b)(2)(v)"],
  ["aerial-lift-tie-off", { aerialLiftInUse: false }, ELSEWHERE],
  ["trench-cave-in-protection", {}, OPEN],
  ["trench-cave-in-protection", { trenchDepthFt: 0 }, ELSEWHERE],
  ["trench-cave-in-protection", { trenchDepthFt: 6, trenchProtection: "none" }, BAD, "1926.652(a)(1)"],
  ["trench-cave-in-protection", { trenchDepthFt: 5, trenchProtection: "none" }, BAD, "1926.652(a)(1)"],
  ["trench-cave-in-protection", { trenchDepthFt: 5, trenchProtection: "shoring" }, OK],
  ["trench-cave-in-protection", { trenchDepthFt: 4.9, trenchProtection: "none" }, OPEN],
  ["trench-cave-in-protection", { trenchDepthFt: 4.9, trenchProtection: "none", trenchCaveInIndicated: false }, OK, "1926.652(a)(1)"],
  ["trench-cave-in-protection", { trenchDepthFt: 4.9, trenchProtection: "none", trenchCaveInIndicated: true }, BAD, "1926.652(a)(1)"],
  ["trench-cave-in-protection", { trenchDepthFt: 3, trenchProtection: "sloping" }, OK],
  ["trench-cave-in-protection", { trenchDepthFt: 9, trenchProtection: "stable_rock" }, OK],
  ["trench-cave-in-protection", { trenchDepthFt: 30, trenchProtection: "stable_rock" }, OK],
  ["trench-cave-in-protection", { trenchDepthFt: 20, trenchProtection: "shielding" }, OK],
  ["trench-cave-in-protection", { trenchDepthFt: 20.1, trenchProtection: "shielding" }, OPEN, "1926.652(c)(4)(i)"],
  [
    "trench-cave-in-protection",
    { trenchDepthFt: 20.1, trenchProtection: "shielding", trenchEngineeredDesign: false },
    BAD,
    "1926.652(c)(4)(i)",
  ],
  [
    "trench-cave-in-protection",
    { trenchDepthFt: 20.1, trenchProtection: "sloping", trenchEngineeredDesign: false },
    BAD,
    "1926.652(b)(4)(i)",
  ],
  ["trench-cave-in-protection", { trenchDepthFt: 20.1, trenchProtection: "sloping", trenchEngineeredDesign: true }, OK],
  ["trench-egress", { trenchDepthFt: 4, trenchEgressWithinFt: 25 }, OK],
  ["trench-egress", { trenchDepthFt: 4, trenchEgressWithinFt: 25.1 }, BAD, "1926.651(c)(2)"],
  ["trench-egress", { trenchDepthFt: 3.9, trenchEgressWithinFt: 80 }, OK],
  ["trench-egress", { trenchDepthFt: 6 }, OPEN],
  ["excavation-daily-inspection", { excavationInspectedToday: false }, BAD, "1926.651(k)(1)"],
  ["excavation-daily-inspection", { excavationInspectedToday: false, trenchDepthFt: 0 }, ELSEWHERE],
  ["excavation-spoil-set-back", { spoilSetbackFt: 2 }, OK],
  ["excavation-spoil-set-back", { spoilSetbackFt: 1.9 }, BAD, "1926.651(j)(2)"],
  ["excavation-spoil-set-back", { spoilSetbackFt: 0, spoilRetained: true }, OK],
  ["underground-utilities-located", { undergroundUtilitiesLocated: false }, BAD, "1926.651(b)(1)"],
  ["steel-erection-fall-protection", { steelErectionHeightFt: 15, fallProtection: "none" }, OK],
  ["steel-erection-fall-protection", { steelErectionHeightFt: 15.1, fallProtection: "none" }, BAD, "1926.760(a)(1)"],
  ["steel-erection-fall-protection", { steelErectionHeightFt: 20, fallProtection: "safety_net" }, OK],
  ["steel-erection-fall-protection", { fallProtection: "guardrail" }, OPEN],
  ["steel-erection-fall-protection", { steelErectionHeightFt: 0 }, ELSEWHERE],
  [
    "steel-erection-fall-protection",
    { steelErectionHeightFt: 30, steelErectionRole: "connector", fallProtection: "none" },
    OK,
    "1926.760(b)(1)",
  ],
  [
    "steel-erection-fall-protection",
    { steelErectionHeightFt: 30.1, steelErectionRole: "connector", fallProtection: "none" },
    BAD,
    "1926.760(b)(1)",
  ],
  [
    "steel-erection-fall-protection",
    { steelErectionHeightFt: 30, steelErectionRole: "controlled_decking_zone", fallProtection: "none" },
    OK,
  ],
  [
    "steel-erection-fall-protection",
    { steelErectionHeightFt: 30.1, steelErectionRole: "controlled_decking_zone", fallProtection: "none" },
    BAD,
    "1926.760(c)(1)",
  ],
  ["steel-erection-fall-protection", { steelErectionHeightFt: 16, steelErectionRole: "general", fallProtection: "none" }, BAD],
  ["steel-footing-concrete-strength", { footingConcreteStrengthPercent: 75 }, OK],
  ["steel-footing-concrete-strength", { footingConcreteStrengthPercent: 74.9 }, BAD, "1926.752(a)(1)"],
  ["steel-footing-concrete-strength", { footingConcreteStrengthPercent: 60, footingShownToCarryLoads: true }, OK],
  ["steel-column-anchor-rods", { anchorRodsPerColumn: 4 }, OK],
  ["steel-column-anchor-rods", { anchorRodsPerColumn: 3 }, BAD, "1926.755(a)(1)"],
  ["ladder-extension-above-landing", { ladderExtensionAboveLandingFt: 3 }, OK],
  ["ladder-extension-above-landing", { ladderExtensionAboveLandingFt: 2.9 }, BAD, "1926.1053(b)(1)"],
  ["ladder-extension-above-landing", { ladderExtensionAboveLandingFt: 1, ladderSecuredWithGrabDevice: true }, OK],
  ["ladder-extension-above-landing", { ladderInUse: false }, ELSEWHERE],
  ["ladder-condition", { ladderFreeOfDefects: false }, BAD, "1926.1053(b)(16)"],
  ["stepladder-top-step", { ladderTopStepUsed: true }, BAD, "1926.1053(b)(13)"],
  ["stepladder-top-step", { ladderTopStepUsed: false }, OK],
  ["ladder-and-stairway-training", { ladderTrainingDone: false }, BAD, "1926.1060(a)"],
  ["ladder-and-stairway-training", { ladderInUse: false }, OK],
  ["access-at-break-in-elevation", { elevationBreakIn: 18.9, elevationAccessProvided: false }, OK],
  ["access-at-break-in-elevation", { elevationBreakIn: 19, elevationAccessProvided: false }, BAD, "1926.1051(a)"],
  ["stair-rails", { stairRisers: 3, stairRailInstalled: false }, OK],
  ["stair-rails", { stairRisers: 4, stairRailInstalled: false }, BAD, "1926.1052(c)(1)"],
  ["stair-rails", { stairRisers: 4, stairRailInstalled: true }, OK],
  ["stair-rails", { stairRisers: 3, stairRiseIn: 30, stairRailInstalled: false }, OK],
  ["stair-rails", { stairRisers: 3, stairRiseIn: 30.1, stairRailInstalled: false }, BAD],
  ["stair-rails", { stairRiseIn: 40, stairRailInstalled: false }, BAD],
  ["stair-rail-height", { stairRisers: 6, stairRailHeightIn: 36 }, OK],
  ["stair-rail-height", { stairRisers: 6, stairRailHeightIn: 35.9 }, BAD, "1926.1052(c)(3)(i)"],
  ["stair-rail-height", { stairRisers: 3, stairRailHeightIn: 20 }, ELSEWHERE],
  ["ground-fault-protection", { gfciOnTemporaryPower: false }, BAD, "1926.404(b)(1)(ii)"],
  ["ground-fault-protection", { gfciOnTemporaryPower: true }, OK],
  ["ground-fault-protection", { gfciOnTemporaryPower: false, assuredGroundingProgram: true }, OK],
  ["energized-parts-protection", { energizedPartsControl: "unprotected" }, BAD, "1926.416(a)(1)"],
  ["energized-parts-protection", { energizedPartsControl: "deenergized_and_grounded" }, OK],
  ["energized-parts-protection", { energizedPartsControl: "none_near" }, ELSEWHERE],
  ["electric-cords-condition", { cordsUndamaged: false }, BAD, "1926.416(e)(1)"],
  ["circuits-tagged-out", { circuitsTaggedOut: false }, BAD, "1926.417(b)"],
  ["crane-operator-certification", { craneOperatorCertified: false }, BAD, "1926.1427(a)"],
  ["crane-operator-certification", { craneOperatorCertified: true }, OK],
  ["crane-operator-certification", { craneOperatorCertified: false, craneRatedCapacityLb: 2000 }, OK],
  ["crane-operator-certification", { craneOperatorCertified: false, craneRatedCapacityLb: 2001 }, BAD],
  ["crane-operator-certification", { craneInUse: false }, ELSEWHERE],
  ["power-line-clearance", { powerLineClearanceFt: 9.9 }, BAD, "1926.1408(a)(2)(iii)"],
  ["power-line-clearance", { powerLineClearanceFt: 10 }, OPEN],
  ["power-line-clearance", { powerLineClearanceFt: 10, powerLineKv: 50 }, OK],
  ["power-line-clearance", { powerLineClearanceFt: 10, powerLineKv: 50.1 }, BAD],
  ["power-line-clearance", { powerLineClearanceFt: 15, powerLineKv: 200 }, OK],
  ["power-line-clearance", { powerLineClearanceFt: 15, powerLineKv: 200.1 }, BAD],
  ["power-line-clearance", { powerLineClearanceFt: 20, powerLineKv: 350 }, OK],
  ["power-line-clearance", { powerLineClearanceFt: 20, powerLineKv: 350.1 }, BAD],
  ["power-line-clearance", { powerLineClearanceFt: 25, powerLineKv: 500 }, OK],
  ["power-line-clearance", { powerLineClearanceFt: 25, powerLineKv: 500.1 }, BAD],
  ["power-line-clearance", { powerLineClearanceFt: 35, powerLineKv: 750 }, OK],
  ["power-line-clearance", { powerLineClearanceFt: 35, powerLineKv: 750.1 }, BAD],
  ["power-line-clearance", { powerLineClearanceFt: 45, powerLineKv: 1000 }, OK],
  ["power-line-clearance", { powerLineClearanceFt: 44.9, powerLineKv: 1000 }, BAD],
  ["power-line-clearance", { powerLineClearanceFt: 3, powerLineDeenergized: true }, OK],
  ["power-line-clearance", { overheadPowerLinesNearby: false }, ELSEWHERE],
  ["crane-ground-conditions", { craneGroundFirm: false }, BAD, "1926.1402(b)"],
  ["crane-shift-inspection", { craneInspectedThisShift: true, craneAnnualInspectionMonthsAgo: 12 }, OK],
  ["crane-shift-inspection", { craneInspectedThisShift: true, craneAnnualInspectionMonthsAgo: 12.1 }, BAD, "1926.1412(f)(1)"],
  ["crane-shift-inspection", { craneInspectedThisShift: false, craneAnnualInspectionMonthsAgo: 1 }, BAD, "1926.1412(d)(1)"],
  ["crane-swing-area", { craneSwingAreaBarricaded: false }, BAD, "1926.1424(a)(2)"],
  ["keep-clear-of-loads", { peopleUnderSuspendedLoad: true }, BAD, "1926.1425(b)"],
  ["keep-clear-of-loads", { peopleUnderSuspendedLoad: false }, OK],
  ["vehicle-backing", { backupAlarmOrSpotter: false }, BAD, "1926.601(b)(4)"],
  ["vehicle-backing", { rearViewObstructed: false }, ELSEWHERE],
  ["equipment-seat-belts", { seatBeltsWorn: false }, BAD, "1926.602(a)(2)(i)"],
  ["forklift-operator-training", { forkliftOperatorTrained: false }, BAD, "1926.602(d)"],
  ["forklift-operator-training", { forkliftInUse: false }, ELSEWHERE],
  ["confined-spaces-identified", { confinedSpacesEvaluated: false }, BAD, "1926.1203(a)"],
  ["confined-space-atmosphere", { confinedSpaceOxygenPercent: 19.5, confinedSpaceLelPercent: 10 }, OK],
  ["confined-space-atmosphere", { confinedSpaceOxygenPercent: 23.5, confinedSpaceLelPercent: 0 }, OK],
  ["confined-space-atmosphere", { confinedSpaceOxygenPercent: 19.4, confinedSpaceLelPercent: 0 }, BAD, "1926.1204(e)(1)"],
  ["confined-space-atmosphere", { confinedSpaceOxygenPercent: 23.6, confinedSpaceLelPercent: 0 }, BAD],
  ["confined-space-atmosphere", { confinedSpaceOxygenPercent: 20.9, confinedSpaceLelPercent: 10.1 }, BAD],
  ["confined-space-atmosphere", { confinedSpaceOxygenPercent: 20.9 }, OPEN],
  ["confined-space-attendant", { confinedSpaceAttendant: false }, BAD, "1926.1209(d)"],
  ["confined-space-rescue", { confinedSpaceRescueArranged: false }, BAD, "1926.1211(a)"],
  ["confined-space-rescue", { confinedSpacePresent: false }, ELSEWHERE],
  ["rebar-impalement", { rebarProtected: false }, BAD, "1926.701(b)"],
  ["formwork-drawings", { formworkDrawingsOnSite: false }, BAD, "1926.703(a)(2)"],
  ["masonry-wall-bracing", { masonryWallHeightFt: 8, masonryWallBraced: false }, OK],
  ["masonry-wall-bracing", { masonryWallHeightFt: 8.1, masonryWallBraced: false }, BAD, "1926.706(b)"],
  ["demolition-engineering-survey", { demolitionSurveyWritten: false }, BAD, "1926.850(a)"],
  ["demolition-engineering-survey", { demolitionInProgress: false }, ELSEWHERE],
  ["housekeeping", { walkwaysClear: false }, BAD, "1926.25(a)"],
  ["fire-extinguisher-travel-distance", { fireExtinguisherWithinFt: 100 }, OK],
  ["fire-extinguisher-travel-distance", { fireExtinguisherWithinFt: 100.1 }, BAD, "1926.150(c)(1)(i)"],
  ["extinguisher-at-flammable-liquids", { flammableLiquidInUseGal: 5, extinguisher10bWithinFt: 90 }, OK],
  ["extinguisher-at-flammable-liquids", { flammableLiquidInUseGal: 5.1, extinguisher10bWithinFt: 50 }, OK],
  ["extinguisher-at-flammable-liquids", { flammableLiquidInUseGal: 5.1, extinguisher10bWithinFt: 50.1 }, BAD, "1926.150(c)(1)(vi)"],
  ["flammable-liquid-storage", { flammableLiquidOutsideCabinetGal: 25 }, OK],
  ["flammable-liquid-storage", { flammableLiquidOutsideCabinetGal: 25.1 }, BAD, "1926.152(b)(1)"],
  ["traffic-control", { trafficControlInPlace: false }, BAD, "1926.200(g)(1)"],
  ["traffic-control", { trafficExposure: false }, ELSEWHERE],
  ["material-storage", { materialsStackedSecurely: false }, BAD, "1926.250(a)(1)"],
  ["rigging-inspection", { riggingInspectedThisShift: false }, BAD, "1926.251(a)(1)"],
  ["rigging-inspection", { craneInUse: false }, OK],
  ["tool-guards", { toolGuardsInPlace: false }, BAD, "1926.300(b)(1)"],
  ["gas-cylinder-separation", { oxygenFuelSeparationFt: 20 }, OK],
  ["gas-cylinder-separation", { oxygenFuelSeparationFt: 19.9 }, BAD, "1926.350(a)(10)"],
  ["gas-cylinder-separation", { oxygenFuelSeparationFt: 2, cylinderFireBarrier: true }, OK],
  ["hot-work-fire-prevention", { hotWorkExtinguisherReady: false, hotWorkFireHazardsCleared: false }, BAD, ["1926.352(d)", "1926.352(b)"]],
  ["hot-work-fire-prevention", { hotWorkInProgress: false }, ELSEWHERE],
  ["head-protection", { hardHatsWorn: false }, BAD, "1926.100(a)"],
  ["head-protection", { hardHatsWorn: true }, OK],
  ["head-protection", { headHazardPresent: false }, ELSEWHERE],
  ["eye-and-face-protection", { eyeProtectionWorn: false }, BAD, "1926.102(a)(1)"],
  ["foot-protection", { protectiveFootwearWorn: false }, BAD, "1926.95(a)"],
  ["hearing-protection", { noiseDba8h: 90, hearingProtectionWorn: false }, OK],
  ["hearing-protection", { noiseDba8h: 90.1, hearingProtectionWorn: false }, BAD, "1926.101(a)"],
  ["respirator-fit", { respiratorFitTested: false }, BAD, "1926.103"],
  ["life-jackets", { lifeJacketsWorn: false }, BAD, "1926.106(a)"],
  ["life-jackets", { workOverWater: false }, ELSEWHERE],
  ["ring-buoys", { ringBuoySpacingFt: 200 }, OK],
  ["ring-buoys", { ringBuoySpacingFt: 200.1 }, BAD, "1926.106(c)"],
  ["first-aid-trained-person", { firstAidTrainedPersonOnSite: false }, BAD, "1926.50(c)"],
  ["first-aid-trained-person", { firstAidTrainedPersonOnSite: false, medicalCareNearby: true }, OK],
  ["drinking-water", { drinkingWaterProvided: false }, BAD, "1926.51(a)(1)"],
  ["toilets", { workersOnSite: 20, toiletsProvided: 1 }, OK],
  ["toilets", { workersOnSite: 40, toiletsProvided: 1 }, OK],
  ["toilets", { workersOnSite: 41, toiletsProvided: 1 }, BAD, "1926.51(c)(1)"],
  ["toilets", { workersOnSite: 199, toiletsProvided: 4 }, BAD],
  ["toilets", { workersOnSite: 200, toiletsProvided: 4 }, OK],
  ["toilets", { workersOnSite: 201, toiletsProvided: 4 }, BAD],
  ["toilets", { workersOnSite: 1, toiletsProvided: 0 }, BAD],
  ["noise-exposure", { noiseDba8h: 90 }, OK, "1926.52(a)"],
  ["noise-exposure", { noiseDba8h: 90.1 }, BAD, "1926.52(b)"],
  ["noise-exposure", { noiseDba8h: 95, hearingProtectionWorn: true }, BAD],
  ["noise-exposure", { noiseDba8h: 95, hearingProtectionWorn: true, noiseControlsInfeasible: true }, OK],
  ["carbon-monoxide-exposure", { carbonMonoxidePpm8h: 50 }, OK],
  ["carbon-monoxide-exposure", { carbonMonoxidePpm8h: 50.1 }, BAD, "1926.55(a)"],
  ["illumination", { illuminationFootCandles: 5 }, OK],
  ["illumination", { illuminationFootCandles: 4.9 }, BAD, "1926.56(a)"],
  ["illumination", { illuminationFootCandles: 3, lightingArea: "excavation_or_access_way" }, OK],
  ["illumination", { illuminationFootCandles: 2.9, lightingArea: "excavation_or_access_way" }, BAD],
  ["illumination", { illuminationFootCandles: 10, lightingArea: "plant_or_shop" }, OK],
  ["illumination", { illuminationFootCandles: 9.9, lightingArea: "plant_or_shop" }, BAD],
  ["illumination", { illuminationFootCandles: 30, lightingArea: "first_aid_or_office" }, OK],
  ["illumination", { illuminationFootCandles: 29.9, lightingArea: "first_aid_or_office" }, BAD],
  ["safety-data-sheets", { safetyDataSheetsAvailable: false }, BAD, "1926.59"],
  ["lead-exposure", { leadUgM3: 50 }, OK],
  ["lead-exposure", { leadUgM3: 50.1 }, BAD, "1926.62(c)(1)"],
  ["lead-exposure-monitoring", { leadUgM3: 29.9 }, OK],
  ["lead-exposure-monitoring", { leadUgM3: 30 }, OPEN],
  ["lead-exposure-monitoring", { leadUgM3: 30, leadMonitoringMonthsAgo: 6 }, OK],
  ["lead-exposure-monitoring", { leadUgM3: 50, leadMonitoringMonthsAgo: 6.1 }, BAD, "1926.62(d)(6)(ii)"],
  ["lead-exposure-monitoring", { leadUgM3: 50.1, leadMonitoringMonthsAgo: 3 }, OK],
  ["lead-exposure-monitoring", { leadUgM3: 50.1, leadMonitoringMonthsAgo: 3.1 }, BAD, "1926.62(d)(6)(iii)"],
  ["silica-exposure", { silicaUgM3: 50 }, OK],
  ["silica-exposure", { silicaUgM3: 50.1 }, BAD, "1926.1153(d)(1)"],
  ["silica-exposure", { silicaUgM3: 80, silicaTable1Followed: true }, OK],
  ["silica-exposure-monitoring", { silicaUgM3: 24.9 }, OK],
  ["silica-exposure-monitoring", { silicaUgM3: 25, silicaMonitoringMonthsAgo: 6 }, OK],
  ["silica-exposure-monitoring", { silicaUgM3: 25, silicaMonitoringMonthsAgo: 6.1 }, BAD, "1926.1153(d)(2)(iii)(C)"],
  ["silica-exposure-monitoring", { silicaUgM3: 50.1, silicaMonitoringMonthsAgo: 3.1 }, BAD, "1926.1153(d)(2)(iii)(D)"],
  ["silica-exposure-monitoring", { silicaTable1Followed: true }, ELSEWHERE],
  ["asbestos-exposure", { asbestosFibersPerCc: 0.1 }, OK],
  ["asbestos-exposure", { asbestosFibersPerCc: 0.11 }, BAD, "1926.1101(c)(1)"],
];

describe("the rules", () => {
  it.each(CASES.map((one) => [one[0], one[1], one[2], one] as const))(
    "%s with %j is %s",
    (requirementId, facts, status, [, , , paragraph]) => {
      const result = withFacts(requirementId, facts);
      expect(result.status).toBe(status);
      if (paragraph) expect(result.citations.map((citation) => citation.paragraph)).toEqual([paragraph].flat());
      expect(result.findings).not.toMatch(/[{}]/);
    },
  );

  it("are all tried above, broken and met", () => {
    const tried = (...statuses: string[]) => new Set<string>(CASES.filter(([, , status]) => statuses.includes(status)).map(([id]) => id));
    expect(REQUIREMENTS.filter(({ id }) => !tried(BAD).has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("leave everything pending without facts, and name what is missing", () => {
    const results = evaluate([]);
    expect(results).toHaveLength(REQUIREMENTS.length);
    for (const result of results) {
      expect(result).toMatchObject({ status: "pending", evidenceIds: [], decidedBy: "rule" });
      expect(result.missingFacts.length).toBeGreaterThan(0);
      expect(result.riskScore).toBeLessThanOrEqual(50);
    }
    expect(results[0]).toMatchObject({
      regulationId: "1926.501",
      missingFacts: ["workingHeightFt"],
      findings: "Not decided yet. Missing: Working height.",
    });
  });
});

describe("ground that shows signs of caving in", () => {
  it("decides against an unprotected excavation of any depth, and says that the depth is not recorded", () => {
    const result = withFacts("trench-cave-in-protection", { trenchProtection: "none", trenchCaveInIndicated: true });
    expect(result).toMatchObject({ status: "non_compliant", evidenceIds: ["evidence-1"] });
    expect(result.findings).toContain("(depth: ? ft)");
  });
});

describe("work at 14 ft", () => {
  it("without fall protection breaks 1926.501 with a high risk, a citation and steps to mend it", () => {
    const result = withFacts("fall-protection-unprotected-edge", { workingHeightFt: 14, fallProtection: "none" });
    expect(result).toMatchObject({ regulationId: "1926.501", status: "non_compliant", evidenceIds: ["evidence-1"] });
    expect(result.riskScore).toBeGreaterThan(70);
    expect(result.citations).toHaveLength(1);
    expect(result.remediationSteps.length).toBeGreaterThanOrEqual(1);
    expect(result.findings).toContain("14 ft");
  });

  it("with personal fall arrest and certified training meets 1926.501 and 1926.503", () => {
    const results = evaluate([observe({ workingHeightFt: 14, fallProtection: "personal_fall_arrest", fallTrainingCertified: true })]);
    const statuses = (id: string) => results.filter(({ regulationId }) => regulationId === id).map(({ status }) => status);
    expect(statuses("1926.501")).toEqual(["compliant"]);
    expect(statuses("1926.503")).toEqual(["compliant"]);
  });
});

describe("a scaffold at 12 ft without fall protection", () => {
  it("breaks 1926.451 and says nothing about 1926.501", () => {
    const results = evaluate([observe({ scaffoldHeightFt: 12, scaffoldFallProtection: "none" })]);
    expect(results.find(({ regulationId }) => regulationId === "1926.451")?.status).toBe("non_compliant");
    expect(results.filter(({ regulationId, status }) => regulationId === "1926.501" && status !== "pending")).toEqual([]);
    expect(results.filter(({ status }) => status === "non_compliant").map(({ regulationId }) => regulationId)).toEqual(["1926.451"]);
  });
});

describe("observations", () => {
  const bad = observe({ workingHeightFt: 14, fallProtection: "none" }, "monday", 1_000);
  const good = observe({ fallProtection: "guardrail" }, "tuesday", 2_000);

  it("are superseded fact by fact by newer ones, and both pieces of evidence are named", () => {
    expect(resultOf("fall-protection-unprotected-edge", good, bad)).toMatchObject({
      status: "compliant",
      evidenceIds: ["monday", "tuesday"],
    });
  });

  it("name only the evidence that decided", () => {
    const other = observe({ hardHatsWorn: true, noiseDba8h: 80 }, "noise-survey", 3_000);
    expect(resultOf("fall-protection-unprotected-edge", other, bad).evidenceIds).toEqual(["monday"]);
    const shallow = [observe({ workingHeightFt: 3 }, "height", 1_000), observe({ fallProtection: "none" }, "protection", 1_000)];
    expect(resultOf("fall-protection-unprotected-edge", ...shallow).evidenceIds).toEqual(["height"]);
  });

  it("of the same instant are ordered by evidence id, whichever comes first", () => {
    const a = observe({ hardHatsWorn: true }, "0190-a", 5_000);
    const b = observe({ hardHatsWorn: false }, "0190-b", 5_000);
    expect(currentFacts([a, b])).toEqual(currentFacts([b, a]));
    expect(currentFacts([b, a])).toMatchObject({ facts: { hardHatsWorn: false }, source: { hardHatsWorn: "0190-b" } });
  });

  it("raise the risk with the people exposed, but never change the status", () => {
    const few = evaluate([bad], { crewSize: 1 })[0]!;
    const many = evaluate([bad, observe({ employeesExposed: 30 }, "count", 1_000)], { crewSize: 1 })[0]!;
    expect(many.riskScore).toBeGreaterThan(few.riskScore);
    expect({ ...many, riskScore: 0 }).toEqual({ ...few, riskScore: 0 });
  });
});

describe("a stored result", () => {
  it("is told again in Canadian French from its keys and parameters", () => {
    const stored = structuredClone(withFacts("fall-protection-unprotected-edge", { workingHeightFt: 14.5, fallProtection: "none" }));
    const told = localizeResult(stored, "fr-CA");
    expect(told.title).toBe("Protection contre les chutes aux bords non protégés");
    expect(told.findings).toContain("14,5 pi");
    expect(told.findings).toContain("sans protection");
    expect(told.remediationSteps).toHaveLength(stored.remediationSteps.length);
    expect(told.citations[0]?.quote).toContain("garde-corps");
    expect(localizeResult(stored, "en")).toMatchObject({
      findings: stored.findings,
      remediationSteps: stored.remediationSteps,
      citations: stored.citations,
    });
  });

  it("asks for what is missing, as questions", () => {
    const told = localizeResult(withFacts("trench-egress", { trenchDepthFt: 6 }), "fr-CA");
    expect(told.findings).toBe("Pas encore tranché. Il manque : Distance jusqu'à une sortie de la tranchée.");
    expect(told.remediationSteps[0]).toMatch(/^À noter dans une inspection : Quelle est la plus longue distance/);
  });

  it("of a requirement that is gone keeps its stored sentences", () => {
    const gone = { requirementId: "long-gone-rule", messages: [], missingFacts: [], citations: [], findings: "As it was." };
    expect(localizeResult(gone, "fr-CA")).toEqual({ title: "long-gone-rule", findings: "As it was.", remediationSteps: [], citations: [] });
  });
});
