/** Answers that several hazard analyses share: what a site has from the first day, and what a job does not involve. */
import type { Facts } from "../../../workers/modules/compliance/domain/facts.ts";

/** The trailer, the toilets and the habits that every Harbor & Pine site opens with. */
export const SITE_OPENED = {
  firstAidTrainedPersonOnSite: true,
  medicalCareNearby: true,
  drinkingWaterProvided: true,
  safetyDataSheetsAvailable: true,
  fireExtinguisherWithinFt: 60,
  walkwaysClear: true,
  materialsStackedSecurely: true,
  toolGuardsInPlace: true,
  cordsUndamaged: true,
  gfciOnTemporaryPower: true,
  circuitsTaggedOut: true,
  flammableLiquidInUseGal: 5,
  flammableLiquidOutsideCabinetGal: 5,
  headHazardPresent: true,
  hardHatsWorn: true,
  eyeHazardPresent: true,
  eyeProtectionWorn: true,
  footHazardPresent: true,
  protectiveFootwearWorn: true,
} as const satisfies Facts;

/** Work that is not part of a job, so that nobody is asked about it again. */
export const NO_CRANE = { craneInUse: false, riggingInspectedThisShift: true } as const satisfies Facts;
export const NO_STEEL = { steelErectionHeightFt: 0 } as const satisfies Facts;
export const NO_SCAFFOLD = { scaffoldHeightFt: 0 } as const satisfies Facts;
export const NO_AERIAL_LIFT = { aerialLiftInUse: false } as const satisfies Facts;
export const NO_EXCAVATION = { trenchDepthFt: 0 } as const satisfies Facts;
export const NO_CONFINED_SPACE = { confinedSpacesEvaluated: true, confinedSpacePresent: false } as const satisfies Facts;
export const NO_CONCRETE = { rebarProtected: true, formworkDrawingsOnSite: true } as const satisfies Facts;
export const NO_MASONRY = { masonryWallHeightFt: 0 } as const satisfies Facts;
export const NO_DEMOLITION = { demolitionInProgress: false } as const satisfies Facts;
export const NO_WATER = { workOverWater: false } as const satisfies Facts;
export const NO_TRAFFIC = { trafficExposure: false } as const satisfies Facts;
export const NO_POWER_LINES = { overheadPowerLinesNearby: false } as const satisfies Facts;
export const NO_LIVE_CIRCUITS = { energizedPartsControl: "none_near" } as const satisfies Facts;
export const NO_HOT_WORK = { hotWorkInProgress: false, oxygenFuelSeparationFt: 25 } as const satisfies Facts;
export const NO_HEAVY_EQUIPMENT = { rearViewObstructed: false, forkliftInUse: false, seatBeltsWorn: true } as const satisfies Facts;
export const NO_RESPIRATORS = { respiratorsRequired: false } as const satisfies Facts;
export const NO_HEIGHTS = { workingHeightFt: 0, floorHoleProtection: "no_holes" } as const satisfies Facts;
export const NO_LADDERS = { ladderInUse: false } as const satisfies Facts;
export const NO_STAIRS = { stairRisers: 0, elevationBreakIn: 8 } as const satisfies Facts;
/** Clean air, by survey or by measurement. */
export const CLEAN_AIR = {
  asbestosFibersPerCc: 0,
  leadUgM3: 0,
  carbonMonoxidePpm8h: 3,
  silicaTable1Followed: true,
} as const satisfies Facts;
