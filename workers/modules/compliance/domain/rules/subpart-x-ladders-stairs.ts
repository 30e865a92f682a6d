/** Subpart X: breaks in elevation, stair rails, portable ladders, training. */
import { above, any, atLeast, is, not, shown } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

const NO_LADDER = {
  condition: is("ladderInUse", false),
  finding: { en: "No portable ladder is in use.", fr: "Aucune échelle portative n'est utilisée." },
};
const NEEDS_STAIR_RAIL = any(atLeast("stairRisers", 4), shown(above("stairRiseIn", 30)));

export const LADDERS_AND_STAIRS: readonly Requirement[] = [
  {
    id: "ladder-extension-above-landing",
    regulationId: "1926.1053",
    title: { en: "Ladder extends above the landing", fr: "Échelle dépassant le palier" },
    severity: 4,
    likelihood: 3,
    measure: { fact: "ladderExtensionAboveLandingFt", threshold: 3, worse: "below" },
    absentWhen: NO_LADDER,
    checks: [
      {
        paragraph: "1926.1053(b)(1)",
        passes: any(atLeast("ladderExtensionAboveLandingFt", 3), shown(is("ladderSecuredWithGrabDevice", true))),
        met: { en: "The ladder gives a safe hold at the landing.", fr: "L'échelle offre une prise sûre au palier." },
        broken: {
          en: "The side rails stand {ladderExtensionAboveLandingFt} ft above the landing; at least 3 ft is required.",
          fr: "Les montants dépassent le palier de {ladderExtensionAboveLandingFt} pi; au moins 3 pi sont exigés.",
        },
        mend: [
          {
            en: "Use a longer ladder or reset it so that the side rails stand 3 ft above the landing.",
            fr: "Utiliser une échelle plus longue ou la replacer pour que les montants dépassent le palier de 3 pi.",
          },
          {
            en: "Where that is not possible, secure its top to a rigid support and fit a grab rail.",
            fr: "Si c'est impossible, fixer le haut à un appui rigide et poser une barre d'appui.",
          },
        ],
      },
    ],
  },
  {
    id: "ladder-condition",
    regulationId: "1926.1053",
    title: { en: "Ladders free of defects", fr: "Échelles sans défaut" },
    severity: 4,
    likelihood: 3,
    absentWhen: NO_LADDER,
    checks: [
      {
        paragraph: "1926.1053(b)(16)",
        passes: is("ladderFreeOfDefects", true),
        met: { en: "The ladders in use are free of defects.", fr: "Les échelles utilisées sont sans défaut." },
        broken: { en: "A ladder with a structural defect is in use.", fr: "Une échelle ayant un défaut de structure est utilisée." },
        mend: [
          {
            en: "Tag the ladder “Do not use”, take it out of service and repair or discard it.",
            fr: "Étiqueter l'échelle « Ne pas utiliser », la retirer du service et la réparer ou la jeter.",
          },
        ],
      },
    ],
  },
  {
    id: "stepladder-top-step",
    regulationId: "1926.1053",
    title: { en: "Top of a stepladder not used as a step", fr: "Dessus de l'escabeau non utilisé comme marche" },
    severity: 4,
    likelihood: 3,
    absentWhen: NO_LADDER,
    checks: [
      {
        paragraph: "1926.1053(b)(13)",
        passes: is("ladderTopStepUsed", false),
        met: {
          en: "Nobody stands on the top or top step of a stepladder.",
          fr: "Personne ne se tient sur le dessus ou la dernière marche d'un escabeau.",
        },
        broken: {
          en: "Someone stands on the top or top step of a stepladder.",
          fr: "Quelqu'un se tient sur le dessus ou la dernière marche d'un escabeau.",
        },
        mend: [
          {
            en: "Get down and use a taller ladder, a platform or a lift.",
            fr: "Descendre et utiliser une échelle plus haute, une plate-forme ou une nacelle.",
          },
        ],
      },
    ],
  },
  {
    id: "ladder-and-stairway-training",
    regulationId: "1926.1060",
    title: { en: "Ladder and stairway training", fr: "Formation sur les échelles et escaliers" },
    severity: 3,
    likelihood: 2,
    checks: [
      {
        paragraph: "1926.1060(a)",
        passes: any(is("ladderTrainingDone", true), shown(is("ladderInUse", false))),
        met: {
          en: "Ladder and stairway users have been trained, or no ladder is used.",
          fr: "Les utilisateurs d'échelles et d'escaliers ont été formés, ou aucune échelle n'est utilisée.",
        },
        broken: {
          en: "People use ladders or stairways without training on their hazards.",
          fr: "Des personnes utilisent des échelles ou escaliers sans formation sur leurs dangers.",
        },
        mend: [
          {
            en: "Have a competent person train them on fall hazards, placement, load limits and use of ladders and stairs.",
            fr: "Les faire former par une personne compétente aux chutes, à la mise en place, aux charges et à l'usage.",
          },
        ],
      },
    ],
  },
  {
    id: "access-at-break-in-elevation",
    regulationId: "1926.1051",
    title: { en: "Stair or ladder at breaks in elevation", fr: "Escalier ou échelle aux dénivellations" },
    severity: 3,
    likelihood: 3,
    measure: { fact: "elevationBreakIn", threshold: 19, worse: "above" },
    appliesWhen: {
      condition: atLeast("elevationBreakIn", 19),
      paragraph: "1926.1051(a)",
      notReached: {
        en: "The break in elevation is {elevationBreakIn} in, under the 19 in that call for a stair or ladder.",
        fr: "La dénivellation est de {elevationBreakIn} po, moins que les 19 po qui exigent un escalier ou une échelle.",
      },
    },
    checks: [
      {
        paragraph: "1926.1051(a)",
        passes: is("elevationAccessProvided", true),
        met: {
          en: "A stair, ladder, ramp or hoist serves the break in elevation.",
          fr: "Un escalier, une échelle, une rampe ou un monte-personne dessert la dénivellation.",
        },
        broken: {
          en: "People pass a break in elevation of {elevationBreakIn} in, 19 in or more, with no stair, ladder or ramp.",
          fr: "Des personnes franchissent une dénivellation de {elevationBreakIn} po, 19 po ou plus, sans escalier, échelle ni rampe.",
        },
        mend: [
          {
            en: "Provide a stairway, ladder, ramp or personnel hoist at that point.",
            fr: "Fournir à cet endroit un escalier, une échelle, une rampe ou un monte-personne.",
          },
        ],
      },
    ],
  },
  {
    id: "stair-rails",
    regulationId: "1926.1052",
    title: { en: "Stair rails and handrails", fr: "Rampes et mains courantes d'escalier" },
    severity: 3,
    likelihood: 3,
    appliesWhen: {
      condition: NEEDS_STAIR_RAIL,
      paragraph: "1926.1052(c)(1)",
      notReached: {
        en: "The stairway has {stairRisers} risers; rails are required from four risers or above 30 in of rise.",
        fr: "L'escalier a {stairRisers} contremarches; des rampes sont exigées à partir de quatre ou au-dessus de 30 po de hauteur.",
      },
    },
    checks: [
      {
        paragraph: "1926.1052(c)(1)",
        passes: is("stairRailInstalled", true),
        met: { en: "The stairway has its handrail and stair rails.", fr: "L'escalier a sa main courante et ses rampes." },
        broken: {
          en: "A stairway of four or more risers, or rising more than 30 in, has no handrail or stair rail.",
          fr: "Un escalier de quatre contremarches ou plus, ou de plus de 30 po de haut, n'a ni main courante ni rampe.",
        },
        mend: [
          {
            en: "Install at least one handrail, and a stair rail along each unprotected side.",
            fr: "Installer au moins une main courante, et une rampe le long de chaque côté non protégé.",
          },
        ],
      },
    ],
  },
  {
    id: "stair-rail-height",
    regulationId: "1926.1052",
    title: { en: "Stair rail height", fr: "Hauteur des rampes d'escalier" },
    severity: 2,
    likelihood: 3,
    measure: { fact: "stairRailHeightIn", threshold: 36, worse: "below" },
    appliesWhen: {
      condition: { op: "all", of: [NEEDS_STAIR_RAIL, not(shown(is("stairRailInstalled", false)))] },
      paragraph: "1926.1052(c)(3)(i)",
      otherwise: "not_applicable",
      notReached: {
        en: "There is no stair rail whose height could be judged.",
        fr: "Il n'y a pas de rampe dont la hauteur puisse être évaluée.",
      },
    },
    checks: [
      {
        paragraph: "1926.1052(c)(3)(i)",
        passes: atLeast("stairRailHeightIn", 36),
        met: {
          en: "The stair rail is {stairRailHeightIn} in high, at least 36 in.",
          fr: "La rampe a {stairRailHeightIn} po de haut, au moins 36 po.",
        },
        broken: {
          en: "The stair rail is {stairRailHeightIn} in high; at least 36 in is required.",
          fr: "La rampe a {stairRailHeightIn} po de haut; au moins 36 po sont exigés.",
        },
        mend: [
          {
            en: "Raise the stair rail to at least 36 in above the tread's front edge.",
            fr: "Relever la rampe à au moins 36 po au-dessus du nez de marche.",
          },
        ],
      },
    ],
  },
];
