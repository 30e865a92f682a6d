/** Just begun: facts and a photo are here, nobody has run the first audit. */
import { SAM, TOM } from "../people.ts";
import type { JobStory } from "../story.ts";
import * as hazards from "./hazards.ts";

export const RIVERSIDE: JobStory = {
  name: "Riverside Street depot: reroof and solar array",
  address: "890 Riverside Street, Portland, ME 04103",
  lat: 43.6939,
  lon: -70.3281,
  industry: "construction",
  start: -2,
  end: 20,
  value: 538_000,
  crew: 9,
  status: "active",
  opened: { by: TOM, on: [-4, "14:25"] },
  assigned: [SAM],
  diary: [
    {
      by: SAM,
      on: [-2, "10:20"],
      do: "photo",
      title: "Rails on the south bay, membrane rolls staged clear of the edge",
      scene: "roof-guardrail",
      seed: 12,
      view: { left: 0.34, top: 0.2, width: 0.62, height: 0.62, mirrored: true },
    },
    {
      by: SAM,
      on: [-1, "07:25"],
      do: "inspect",
      title: "First walk on the roof: rails at 36 in, skylights uncovered",
      facts: {
        ...hazards.SITE_OPENED,
        ...hazards.NO_STEEL,
        ...hazards.NO_SCAFFOLD,
        ...hazards.NO_EXCAVATION,
        ...hazards.NO_CONFINED_SPACE,
        ...hazards.NO_WATER,
        ...hazards.NO_TRAFFIC,
        workingHeightFt: 22,
        fallProtection: "guardrail",
        guardrailTopHeightIn: 36,
        guardrailMidrailInstalled: true,
        fallTrainingCertified: true,
        floorHoleProtection: "uncovered",
        ladderInUse: true,
        ladderExtensionAboveLandingFt: 3,
        ladderFreeOfDefects: true,
        ladderTopStepUsed: false,
        employeesExposed: 5,
      },
    },
    {
      by: TOM,
      on: [-1, "13:05"],
      do: "note",
      title: "Before the first audit",
      text: "Utility shutdown for the tie-in is booked for the second week. Still to ask Sam: who runs the boom truck for the panels, and how far it stays from the service drop. Dana runs the audit once that is in.",
    },
  ],
};
