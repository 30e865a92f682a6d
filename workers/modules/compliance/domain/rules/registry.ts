/** The table of contents of all requirements, and which of them a job of an industry must answer to. */
import { findRegulation } from "../regulations/catalogue.ts";
import type { Requirement } from "./requirement.ts";
import { CONFINED_SPACES } from "./subpart-aa-confined-spaces.ts";
import { CRANES } from "./subpart-cc-cranes.ts";
import { HEALTH } from "./subpart-d-health.ts";
import { LEAD } from "./subpart-d-lead.ts";
import { PROTECTIVE_EQUIPMENT } from "./subpart-e-protective-equipment.ts";
import { ELECTRICAL } from "./subpart-k-electrical.ts";
import { SCAFFOLDS } from "./subpart-l-scaffolds.ts";
import { FALL_PROTECTION } from "./subpart-m-fall-protection.ts";
import { VEHICLES } from "./subpart-o-vehicles.ts";
import { EXCAVATIONS } from "./subpart-p-excavations.ts";
import { STEEL_ERECTION } from "./subpart-r-steel-erection.ts";
import { LADDERS_AND_STAIRS } from "./subpart-x-ladders-stairs.ts";
import { TOXIC_SUBSTANCES } from "./subpart-z-toxic-substances.ts";
import { SITE_ORDER } from "./subparts-c-g-h-i-site-order.ts";
import { FIRE_AND_HOT_WORK } from "./subparts-f-j-fire-and-hot-work.ts";
import { STRUCTURES } from "./subparts-q-t-structures.ts";

/** In the order people meet them in a result list: the deadliest trades first. */
export const REQUIREMENTS: readonly Requirement[] = [
  ...FALL_PROTECTION,
  ...SCAFFOLDS,
  ...EXCAVATIONS,
  ...STEEL_ERECTION,
  ...LADDERS_AND_STAIRS,
  ...ELECTRICAL,
  ...CRANES,
  ...VEHICLES,
  ...CONFINED_SPACES,
  ...STRUCTURES,
  ...SITE_ORDER,
  ...FIRE_AND_HOT_WORK,
  ...PROTECTIVE_EQUIPMENT,
  ...HEALTH,
  ...LEAD,
  ...TOXIC_SUBSTANCES,
];

export const findRequirement = (id: string): Requirement | undefined => REQUIREMENTS.find((requirement) => requirement.id === id);

/** Those whose regulation concerns the industry; an industry we do not know is treated as construction. */
export const requirementsFor = (industry = "construction"): Requirement[] => {
  const known = ["logistics", "manufacturing", "field_services"].includes(industry) ? industry : "construction";
  return REQUIREMENTS.filter((requirement) => findRegulation(requirement.regulationId)?.industries.some((one) => one === known));
};
