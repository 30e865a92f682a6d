/** Kinds of accident, the words people tell them with, and the sections that bear on each. For stories, not for short queries. */
import { stem } from "./stem.ts";

export type Hazard = {
  readonly id: string;
  /** Sections of the catalogue, the most telling first. */
  readonly sections: readonly string[];
  /** Cue words by weight 1–4; a 4 alone nearly settles it. Tuned on the Department of Labor's public accident narratives. */
  readonly cues: Readonly<Record<1 | 2 | 3 | 4, string>>;
};

export const HAZARDS: readonly Hazard[] = [
  {
    id: "run-over-or-crushed-by-vehicle",
    sections: ["1926.601", "1926.602", "1926.600", "1926.200", "1926.201", "1926.1424", "1926.604"],
    cues: {
      1: "truck machine bucket operator excavator rolled forward front between kill park turn load move caught control",
      2: "crushed crushing drove driving driver rear ran run pinned behind cab tire dump backing reverse dozer loader roller forklift backhoe tractor trailer wheel overturned rollover brake seatbelt skid grader scraper hill slope",
      3: "vehicle road roadway highway traffic lane car motorist flagger freeway bulldozer backed",
      4: "",
    },
  },
  {
    id: "struck-by-object",
    sections: ["1926.100", "1926.250", "1926.251", "1926.502", "1926.451", "1926.1425", "1926.759", "1926.302", "1926.604"],
    cues: {
      1: "pipe load hoist rope steel head iron loose broke attached weight pound block hook block hold cut crane released gate forklift panel bundle knocked swing",
      2: "struck strikes strike striking hit fly flew eye nail pressure sling rig rigging chain pile stack snapped weighing projectile hardhat face dislodged unload hose recoil kickback",
      3: "flying tree branch limb log debris nailer",
      4: "",
    },
  },
  {
    id: "fall-from-roof",
    sections: ["1926.501", "1926.502", "1926.503"],
    cues: {
      1: "fell fall edge off slipped flat pitch anchor harness stories below balance deck",
      2: "shingles gutter eave parapet",
      3: "roofing roofer",
      4: "roof",
    },
  },
  {
    id: "fall-from-structure",
    sections: ["1926.501", "1926.502", "1926.503", "1926.760"],
    cues: {
      1: "fell fall falls top bolt plate balance below floor beam wood plywood lanyard harness tied protection level climbing walking",
      2: "truss joist rafter tower ironworker bridge girder connector steel column deck decking framing sheathing antenna",
      3: "",
      4: "",
    },
  },
  {
    id: "fall-through-opening",
    sections: ["1926.501", "1926.502", "1926.503", "1926.855"],
    cues: {
      1: "fell fall floor cover basement step plywood level below deck walked",
      2: "through opening unguarded uncovered stairwell atrium",
      3: "hole skylight",
      4: "",
    },
  },
  {
    id: "fall-from-platform",
    sections: ["1926.501", "1926.502", "1926.451"],
    cues: { 1: "fell fall rail guardrail level plywood weld", 2: "platform", 3: "", 4: "catwalk" },
  },
  {
    id: "fall-from-scaffold",
    sections: ["1926.451", "1926.452", "1926.454"],
    cues: {
      1: "fell fall platform erected plaster bracket suspension carpenter exterior frame rail guardrail stucco",
      2: "planks pumpjack outrigger",
      3: "planking",
      4: "scaffold scaffolding",
    },
  },
  {
    id: "fall-from-ladder",
    sections: ["1926.1053", "1926.1060", "1926.1051"],
    cues: {
      1: "fell fall slipped ascending descending ceiling fixture climbing extension fiberglass paint reach leaned",
      2: "",
      3: "rung",
      4: "ladder stepladder",
    },
  },
  {
    id: "fall-from-lift",
    sections: ["1926.453", "1926.1431"],
    cues: {
      1: "boom lanyard ejected tipped telescopic elevated thrown pole lift bucket overturned",
      2: "aerial manlift scissor",
      3: "basket genie jlg",
      4: "aeriallift",
    },
  },
  {
    id: "contact-with-live-parts",
    sections: ["1926.416", "1926.417", "1926.403", "1926.404", "1926.405", "1926.960", "1926.1408"],
    cues: {
      1: "wire contact light switch cabinet glove power outlet plug hand cable meter touched insulated live task hot",
      2: "energized electric electrical conductor circuit panel transformer breaker cord lockout deenergized voltage current shocked shock kilovolt ground tester fixture",
      3: "electrician electrocuted electrocution volt arc",
      4: "",
    },
  },
  {
    id: "equipment-touching-power-line",
    sections: ["1926.1408", "1926.600", "1926.416", "1926.453", "1926.1053", "1926.451"],
    cues: {
      1: "contact contacted boom pole pump hose aluminum metal crane above derrick guide raised truck ladder touched antenna gutter",
      2: "line power electrocuted electrocution volt kilovolt energized",
      3: "overhead",
      4: "powerline",
    },
  },
  {
    id: "fire-or-explosion",
    sections: ["1926.352", "1926.152", "1926.150", "1926.151", "1926.350", "1926.153", "1926.64"],
    cues: {
      1: "degree gas tank drum gallon liquid arc occurred room face leak heater hot sprayed coating percent cylinder",
      2: "burn burned burns vapor fuel gasoline extinguish torch propane lacquer thinner solvent natural blast spark oil welding",
      3: "fire ignited explosion exploded flammable flame flash ignition",
      4: "",
    },
  },
  {
    id: "structure-collapse",
    sections: ["1926.754", "1926.755", "1926.757", "1926.703", "1926.704", "1926.706", "1926.850", "1926.854", "1926.451"],
    cues: {
      1: "wall beam support structure underneath trapped concrete temporary section column steel fell brick block jack wind slab wood fallen pieces rubble crushed",
      2: "collapse collapsed pour brace bracing shore formwork form rebar garage chimney masonry panel truss toppled",
      3: "demolish demolition",
      4: "",
    },
  },
  {
    id: "trench-collapse",
    sections: ["1926.651", "1926.652"],
    cues: {
      1: "pipe wall deep sewer collapse collapsed dig depth box slope shoring wide foot backhoe",
      2: "excavation soil dirt buried engulfed dug spoil extricated",
      3: "",
      4: "trench ditch cavein cave",
    },
  },
  {
    id: "bad-air",
    sections: ["1926.55", "1926.57", "1926.103", "1926.1203", "1926.1204", "1926.353", "1926.651"],
    cues: {
      1: "found exhaust unconscious breathing paint tank enter fan unresponsive coating room bathtub space generator heater manhole air exposure",
      2: "ventilation gas vapor sewer chemical oxygen respirator dizzy strip hydrogen",
      3: "fume fumes inhaled inhalation toxic poisoning asphyxia carbon",
      4: "monoxide asphyxiated asphyxiation overcome sulfide methylene",
    },
  },
  {
    id: "caught-in-machine",
    sections: ["1926.300", "1926.307", "1926.304", "1926.303", "1926.555", "1926.702"],
    cues: {
      1: "machine finger hand guard rotating drill shaft blade caught pulled saw arm engine roller clean",
      2: "amputated amputation entangled auger conveyor mixer belt gear pinch chain sleeve glove swing",
      3: "",
      4: "",
    },
  },
  {
    id: "lifting-operation",
    sections: ["1926.251", "1926.1417", "1926.1425", "1926.753", "1926.1424", "1926.1402", "1926.1404"],
    cues: {
      1: "boom load signal hook hoist lift lifting finger raise block tip hydraulic weigh cable outrigger",
      2: "crane sling rigger rigging",
      3: "",
      4: "",
    },
  },
  {
    id: "drowning",
    sections: ["1926.106", "1926.605"],
    cues: {
      1: "water river boat diver pond swim rescue",
      2: "lake barge submerged canal swimming surface",
      3: "",
      4: "drown drowned drowning",
    },
  },
  {
    id: "elevator-accident",
    sections: ["1926.552"],
    cues: { 1: "shaft car counterweight hoistway", 2: "", 3: "elevator", 4: "" },
  },
];

const WEIGHTS = [1, 2, 3, 4] as const;
let cueTable: ReadonlyMap<string, readonly (readonly [hazard: number, weight: number])[]> | undefined;

const buildCueTable = (): Map<string, [number, number][]> => {
  const table = new Map<string, [number, number][]>();
  for (const [hazard, { cues }] of HAZARDS.entries()) {
    const heaviest = new Map<string, number>();
    for (const weight of WEIGHTS) for (const word of cues[weight].split(" ").filter(Boolean)) heaviest.set(stem(word), weight);
    for (const [cue, weight] of heaviest) table.set(cue, [...(table.get(cue) ?? []), [hazard, weight]]);
  }
  return table;
};

/** Sharper makes the likeliest kind of accident take more of the share. */
const SHARPNESS = 0.45;

/** How much a story is about each section, 0–1: the shares of the hazards its words point to, summed by section. */
export const sectionsByHazard = (stems: ReadonlySet<string>): Map<string, number> => {
  cueTable ??= buildCueTable();
  const points = HAZARDS.map(() => 0);
  for (const one of stems) for (const [hazard, weight] of cueTable.get(one) ?? []) points[hazard] = (points[hazard] ?? 0) + weight;
  const most = Math.max(...points);
  const sections = new Map<string, number>();
  if (most < 3) return sections;
  const shares = points.map((one) => Math.exp(SHARPNESS * (one - most)));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  for (const [hazard, { sections: bearing }] of HAZARDS.entries())
    for (const id of bearing) sections.set(id, (sections.get(id) ?? 0) + (shares[hazard] ?? 0) / whole);
  return sections;
};
