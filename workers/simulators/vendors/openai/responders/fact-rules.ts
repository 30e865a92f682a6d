/** How site notes say the facts of the compliance module: one rule per way of saying it. */

export interface FactRule {
  key: string;
  /** Where no value is given, the first group is a number. */
  when: RegExp;
  value?: string | boolean;
}

const feet = String.raw`(\d+(?:\.\d+)?)\s*-?\s*(?:ft\b|feet|foot|')`;
const amount = String.raw`(\d+(?:\.\d+)?)`;
const no = String.raw`\b(?:no|without|not|never|missing|lacks?|lacking|absent|wasn't|weren't|isn't|aren't|don't|doesn't|nobody|none)\b`;

/** `[^.;]` in a rule means "within the clause": it ends at a full stop or semicolon, but not at a decimal point. */
const re = (source: string) => new RegExp(source.replaceAll("[^.;]", String.raw`(?:[^.;]|\.(?=\d))`), "i");

const says = (key: string, value: string | boolean, source: string): FactRule => ({ key, value, when: re(source) });
const states = (key: string, ...sources: string[]): FactRule => ({ key, when: re(sources.join("|")) });

/** True where the subject stands, false where a negation stands with it or the clause says the contrary. */
const flag = (key: string, subject: string, contrary = "(?!)"): FactRule[] => [
  says(key, false, `${contrary}|${no}[^.;]*?(?:${subject})|(?:${subject})[^.;]*?${no}`),
  says(key, true, subject),
];

/** Order matters: within a sentence the first rule decides its key, and one number states one fact. */
export const factRules: readonly FactRule[] = [
  states("scaffoldHeightFt", `scaffold[^.;]*?${feet}`, `${feet}[^.;]{0,30}scaffold`),
  states(
    "trenchEgressWithinFt",
    `(?:egress|ladder|ramp)[^.;]*?within\\s+${feet}`,
    `${feet}[^.;]*?(?:to|from)[^.;]*?(?:egress|trench ladder)`,
  ),
  states("spoilSetbackFt", `spoil[^.;]*?${feet}`),
  states("trenchDepthFt", `(?:trench|excavation)[^.;]*?${feet}`, `${feet}[^.;]{0,20}(?:trench|excavation)`),
  states("masonryWallHeightFt", `(?:masonry|block|brick) wall[^.;]*?${feet}`, `${feet}[^.;]{0,20}(?:masonry|block|brick) wall`),
  states("powerLineClearanceFt", `power ?lines?[^.;]*?${feet}`, `${feet}[^.;]{0,30}power ?line`),
  states("steelErectionHeightFt", `(?:steel|connector|ironworker)[^.;]*?${feet}`),
  states("ladderExtensionAboveLandingFt", `ladder[^.;]*?(?:extends?|extending)\\s+(?:only\\s+)?${feet}`),
  states("fireExtinguisherWithinFt", `extinguisher[^.;]*?${feet}`, `${feet}[^.;]{0,30}extinguisher`),
  states(
    "workingHeightFt",
    `(?:height|edge|roof|work|crew|deck|floor|platform)[^.;]*?${feet}`,
    `${feet}[^.;]{0,30}(?:up|high|above|edge|drop|fall|roof)`,
  ),
  states("guardrailTopHeightIn", `top ?rail[^.;]*?${amount}\\s*(?:in\\b|inch|")`),
  states("stairRisers", `${amount}\\s+risers`),
  states("noiseDba8h", `${amount}\\s*dba?\\b`),
  states("silicaUgM3", `silica[^.;]*?${amount}\\s*(?:µg|μg|ug|micrograms?)`),
  states("leadUgM3", `\\blead\\b[^.;]*?${amount}\\s*(?:µg|μg|ug|micrograms?)`),
  states("carbonMonoxidePpm8h", `(?:carbon monoxide|\\bCO\\b)[^.;]*?${amount}\\s*ppm`),
  states("powerLineKv", `${amount}\\s*kV\\b`),
  states("workersOnSite", `${amount}\\s+(?:workers|people|hands|crew members)\\s+on\\s?site`),
  states("toiletsProvided", `${amount}\\s+(?:portable\\s+)?toilets`),

  says("scaffoldFallProtection", "none", `scaffold[^.;]*?${no}[^.;]*?(?:guard\\s?rails?|fall protection|harness)`),
  says("scaffoldFallProtection", "guardrail_and_personal_fall_arrest", "scaffold[^.;]*?guard\\s?rails?[^.;]*?(?:harness|tied off)"),
  says("scaffoldFallProtection", "guardrail", "scaffold[^.;]*?guard\\s?rails?"),
  says("scaffoldFallProtection", "personal_fall_arrest", "scaffold[^.;]*?(?:harness|lanyard|tied off|personal fall arrest)"),
  says(
    "trenchProtection",
    "none",
    `(?:trench|excavation)[^.;]*?(?:${no}[^.;]*?(?:protect|shor|shield|slop|box)|unprotected|vertical walls)`,
  ),
  says("trenchProtection", "shielding", "trench box|trench shield|shielded"),
  says("trenchProtection", "shoring", "\\bshor(?:ed|ing|es)\\b"),
  says("trenchProtection", "sloping", "(?:trench|excavation|sides|walls)[^.;]*?\\b(?:sloped|sloping|benched)\\b"),
  says("trenchProtection", "stable_rock", "stable rock"),
  says(
    "fallProtection",
    "none",
    `${no}[^.;]*?(?:fall protection(?! training)|fall arrest|guard\\s?rails?|harness|tied off|tie-?offs?|lanyards?)|(?:guard\\s?rails?|fall protection|harness(?:es)?)[^.;]{0,20}${no}|unprotected edge`,
  ),
  says("fallProtection", "personal_fall_arrest", "harness(?:es|ed)?\\b|lanyards?|tied off|personal fall arrest|\\bPFAS\\b"),
  says("fallProtection", "guardrail", "guard\\s?rails?"),
  says("fallProtection", "safety_net", "safety nets?"),
  says("floorHoleProtection", "uncovered", "(?:uncovered|unguarded|open)\\s+(?:floor\\s+|roof\\s+)?(?:holes?|openings?)"),
  says("floorHoleProtection", "cover_loose_or_unmarked", "(?:hole|opening|skylight)[^.;]*?(?:loose|unmarked|unsecured)"),
  says("floorHoleProtection", "cover_secured_and_marked", "(?:hole|opening|skylight)[^.;]*?cover[^.;]*?(?:secured|marked|fastened)"),

  ...flag("hardHatsWorn", "hard\\s?hats?|helmets?"),
  ...flag("eyeProtectionWorn", "safety glasses|goggles|eye protection|face shields?"),
  ...flag("hearingProtectionWorn", "ear\\s?plugs?|ear\\s?muffs?|hearing protection"),
  ...flag("lifeJacketsWorn", "life (?:jackets?|vests?)"),
  ...flag("seatBeltsWorn", "seat\\s?belts?"),
  ...flag("gfciOnTemporaryPower", "gfcis?|ground.fault"),
  says("cordsUndamaged", false, "(?:frayed|damaged|worn|taped)[^.;]*?cords?|cords?[^.;]*?(?:frayed|damaged|worn|taped)"),
  says("cordsUndamaged", true, "cords?[^.;]*?(?:undamaged|intact|good condition|good shape)"),
  ...flag("firstAidTrainedPersonOnSite", "first.aid[^.;]*?(?:train|certif|on site|person)|train[^.;]*?first.aid"),
  ...flag("drinkingWaterProvided", "(?:drinking|potable) water"),
  ...flag(
    "excavationInspectedToday",
    "(?:trench|excavation)[^.;]*?\\binspected|\\binspected[^.;]*?(?:trench|excavation)",
    "(?:trench|excavation)[^.;]*?uninspected",
  ),
  ...flag("scaffoldInspectedThisShift", "scaffold[^.;]*?\\binspected|\\binspected[^.;]*?scaffold", "scaffold[^.;]*?uninspected"),
  ...flag("scaffoldFullyPlanked", "fully planked|planking (?:is )?complete", "gaps? in (?:the )?plank"),
  says("scaffoldAccessProvided", false, "climb\\w*[^.;]*?cross.?brac"),
  says("scaffoldAccessProvided", true, "scaffold[^.;]*?(?:stair tower|access ladder)"),
  ...flag("guardrailMidrailInstalled", "mid-?\\s?rails?"),
  ...flag("stairRailInstalled", "stair\\s?rails?|hand\\s?rails?"),
  says(
    "rebarProtected",
    false,
    `(?:uncapped|exposed|unprotected)[^.;]*?rebar|rebar[^.;]*?(?:uncapped|exposed|unprotected|${no}[^.;]*?caps?)`,
  ),
  says("rebarProtected", true, "rebar[^.;]*?(?:capped|caps)"),
  ...flag(
    "undergroundUtilitiesLocated",
    "(?:utilities|utility lines)[^.;]*?\\b(?:located|marked)",
    "(?:utilities|utility lines)[^.;]*?unmarked",
  ),
  ...flag("masonryWallBraced", "(?:masonry|block|brick) wall[^.;]*?\\bbraced", "(?:masonry|block|brick) wall[^.;]*?unbraced"),
  says("walkwaysClear", false, "(?:walkways?|passageways?|stairs|aisles?)[^.;]*?(?:blocked|cluttered|debris|scrap|not clear)"),
  says("walkwaysClear", true, "(?:walkways?|passageways?|aisles?)[^.;]*?\\b(?:clear|clean|swept)\\b"),
  ...flag(
    "craneOperatorCertified",
    "crane[^.;]*?operator[^.;]*?\\bcertif|\\bcertified crane operator",
    "crane[^.;]*?(?:uncertified|expired)|uncertified crane",
  ),
  ...flag("backupAlarmOrSpotter", "back-?\\s?up alarms?|reverse alarms?|spotters?"),
  ...flag("safetyDataSheetsAvailable", "safety data sheets?|\\bSDS\\b"),
  ...flag("fallTrainingCertified", "fall[^.;]*?training|\\btrained[^.;]*?falls?\\b", "fall[^.;]*?training[^.;]*?(?:expired|lapsed)"),
];
