/** Facts about scaffolds, aerial lifts, ladders and stairs. */
import type { FactGroup } from "./definition.ts";

export const ACCESS_FACTS = {
  scaffoldHeightFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 1000,
    decides: ["1926.451", "1926.454"],
    label: { en: "Scaffold height", fr: "Hauteur de l'échafaudage" },
    question: {
      en: "How high above the lower level, in feet, is the highest scaffold platform in use? (0 if none)",
      fr: "À quelle hauteur au-dessus du niveau inférieur, en pieds, est le plus haut plancher d'échafaudage utilisé? (0 si aucun)",
    },
  },
  scaffoldFallProtection: {
    type: "enum",
    decides: ["1926.451"],
    label: { en: "Scaffold fall protection", fr: "Protection contre les chutes sur l'échafaudage" },
    question: {
      en: "Which fall protection do people on the scaffold have?",
      fr: "Quelle protection contre les chutes les personnes sur l'échafaudage ont-elles?",
    },
    values: [
      { value: "none", label: { en: "none", fr: "aucune" } },
      { value: "guardrail", label: { en: "guardrail system", fr: "garde-corps" } },
      { value: "personal_fall_arrest", label: { en: "personal fall arrest system", fr: "système individuel d'arrêt de chute" } },
      {
        value: "guardrail_and_personal_fall_arrest",
        label: { en: "guardrail and personal fall arrest", fr: "garde-corps et système individuel d'arrêt de chute" },
      },
    ],
  },
  scaffoldType: {
    type: "enum",
    decides: ["1926.451"],
    label: { en: "Scaffold type", fr: "Type d'échafaudage" },
    question: { en: "What kind of scaffold is it?", fr: "De quel type d'échafaudage s'agit-il?" },
    values: [
      { value: "supported", label: { en: "supported (frame, tube, pole)", fr: "sur appuis (cadres, tubes, perches)" } },
      { value: "mobile", label: { en: "mobile", fr: "mobile" } },
      { value: "single_point_suspension", label: { en: "single-point adjustable suspension", fr: "suspendu à un point, réglable" } },
      { value: "two_point_suspension", label: { en: "two-point adjustable suspension", fr: "suspendu à deux points, réglable" } },
    ],
  },
  scaffoldFullyPlanked: {
    type: "boolean",
    decides: ["1926.451"],
    label: { en: "Scaffold fully planked", fr: "Plancher d'échafaudage complet" },
    question: {
      en: "Is every working platform fully planked, with no gap over 1 inch that is not needed?",
      fr: "Chaque plancher de travail est-il complet, sans vide inutile de plus de 1 pouce?",
    },
  },
  scaffoldAccessProvided: {
    type: "boolean",
    decides: ["1926.451"],
    label: { en: "Scaffold access provided", fr: "Accès à l'échafaudage" },
    question: {
      en: "Is there a ladder, stair tower, ramp or the like to reach the platform (not the cross-braces)?",
      fr: "Y a-t-il une échelle, une tour d'escalier ou une rampe pour atteindre le plancher (et non les croisillons)?",
    },
  },
  scaffoldInspectedThisShift: {
    type: "boolean",
    decides: ["1926.451"],
    label: { en: "Scaffold inspected before the shift", fr: "Échafaudage inspecté avant le quart" },
    question: {
      en: "Did a competent person inspect the scaffold before this work shift?",
      fr: "Une personne compétente a-t-elle inspecté l'échafaudage avant ce quart de travail?",
    },
  },
  scaffoldBaseWidthFt: {
    type: "number",
    unit: "ft",
    min: 0.5,
    max: 200,
    decides: ["1926.451"],
    label: { en: "Scaffold base width", fr: "Largeur de base de l'échafaudage" },
    question: {
      en: "How wide, in feet, is the scaffold's narrowest base side?",
      fr: "Quelle est la largeur, en pieds, du plus petit côté de la base?",
    },
  },
  scaffoldRestrainedFromTipping: {
    type: "boolean",
    decides: ["1926.451"],
    label: { en: "Scaffold tied, guyed or braced", fr: "Échafaudage ancré, haubané ou contreventé" },
    question: {
      en: "Is the scaffold tied, guyed or braced against tipping?",
      fr: "L'échafaudage est-il ancré, haubané ou contreventé contre le basculement?",
    },
  },
  scaffoldTrainingDone: {
    type: "boolean",
    decides: ["1926.454"],
    label: { en: "Scaffold users trained", fr: "Utilisateurs d'échafaudage formés" },
    question: {
      en: "Has a qualified person trained everyone who works on the scaffold?",
      fr: "Une personne qualifiée a-t-elle formé toutes les personnes travaillant sur l'échafaudage?",
    },
  },
  aerialLiftInUse: {
    type: "boolean",
    decides: ["1926.453"],
    label: { en: "Aerial lift in use", fr: "Nacelle utilisée" },
    question: { en: "Is a boom-supported lift or bucket truck in use?", fr: "Une nacelle élévatrice ou un camion-nacelle est-il utilisé?" },
  },
  aerialLiftTieOffWorn: {
    type: "boolean",
    decides: ["1926.453"],
    label: { en: "Tied off in the basket", fr: "Attaché dans la nacelle" },
    question: {
      en: "Does everyone in the basket wear a belt or harness with its lanyard attached to the boom or basket?",
      fr: "Chaque personne dans la nacelle porte-t-elle une ceinture ou un harnais attaché au bras ou à la nacelle?",
    },
  },
  ladderInUse: {
    type: "boolean",
    decides: ["1926.1053", "1926.1060"],
    label: { en: "Portable ladder in use", fr: "Échelle portative utilisée" },
    question: { en: "Is a portable ladder in use?", fr: "Une échelle portative est-elle utilisée?" },
  },
  ladderExtensionAboveLandingFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 30,
    decides: ["1926.1053"],
    label: { en: "Ladder extension above the landing", fr: "Dépassement de l'échelle au-dessus du palier" },
    question: {
      en: "How far, in feet, do the side rails stand above the upper landing?",
      fr: "De combien, en pieds, les montants dépassent-ils le palier supérieur?",
    },
  },
  ladderSecuredWithGrabDevice: {
    type: "boolean",
    decides: ["1926.1053"],
    label: { en: "Ladder secured with a grab rail", fr: "Échelle fixée avec main courante" },
    question: {
      en: "Where the ladder is too short to extend, is it secured at the top with a grab rail to hold?",
      fr: "Si l'échelle est trop courte pour dépasser, est-elle fixée en haut et munie d'une barre d'appui?",
    },
  },
  ladderFreeOfDefects: {
    type: "boolean",
    decides: ["1926.1053"],
    label: { en: "Ladder free of defects", fr: "Échelle sans défaut" },
    question: {
      en: "Are all ladders in use free of broken or missing rungs, rails and other defects?",
      fr: "Les échelles utilisées sont-elles exemptes d'échelons ou de montants brisés et d'autres défauts?",
    },
  },
  ladderTopStepUsed: {
    type: "boolean",
    decides: ["1926.1053"],
    label: { en: "Top of stepladder used as a step", fr: "Dessus de l'escabeau utilisé comme marche" },
    question: {
      en: "Does anyone stand on the top or top step of a stepladder?",
      fr: "Quelqu'un se tient-il sur le dessus ou la dernière marche d'un escabeau?",
    },
  },
  ladderTrainingDone: {
    type: "boolean",
    decides: ["1926.1060"],
    label: { en: "Ladder and stair training done", fr: "Formation sur les échelles et escaliers" },
    question: {
      en: "Has everyone who uses ladders or stairways been trained on their hazards?",
      fr: "Toutes les personnes utilisant des échelles ou des escaliers ont-elles été formées à leurs dangers?",
    },
  },
  elevationBreakIn: {
    type: "number",
    unit: "in",
    min: 0,
    max: 2000,
    decides: ["1926.1051"],
    label: { en: "Break in elevation", fr: "Dénivellation" },
    question: {
      en: "What is the largest step, in inches, at a point where people pass from one level to another?",
      fr: "Quelle est la plus grande dénivellation, en pouces, à un point de passage du personnel?",
    },
  },
  elevationAccessProvided: {
    type: "boolean",
    decides: ["1926.1051"],
    label: { en: "Stair, ladder or ramp at the break", fr: "Escalier, échelle ou rampe à la dénivellation" },
    question: {
      en: "Is there a stairway, ladder, ramp or hoist at that point?",
      fr: "Y a-t-il un escalier, une échelle, une rampe ou un monte-personne à cet endroit?",
    },
  },
  stairRisers: {
    type: "number",
    unit: "count",
    min: 0,
    max: 500,
    integer: true,
    decides: ["1926.1052"],
    label: { en: "Stair risers", fr: "Contremarches" },
    question: { en: "How many risers does the stairway have?", fr: "Combien de contremarches l'escalier compte-t-il?" },
  },
  stairRiseIn: {
    type: "number",
    unit: "in",
    min: 0,
    max: 5000,
    decides: ["1926.1052"],
    label: { en: "Total stair rise", fr: "Hauteur totale de l'escalier" },
    question: { en: "How far, in inches, does the stairway rise in all?", fr: "Quelle est la hauteur totale de l'escalier, en pouces?" },
  },
  stairRailInstalled: {
    type: "boolean",
    decides: ["1926.1052"],
    label: { en: "Stair rail and handrail installed", fr: "Rampe et main courante installées" },
    question: {
      en: "Is there a handrail, and a stair rail along each open side?",
      fr: "Y a-t-il une main courante et une rampe le long de chaque côté ouvert?",
    },
  },
  stairRailHeightIn: {
    type: "number",
    unit: "in",
    min: 0,
    max: 96,
    decides: ["1926.1052"],
    label: { en: "Stair rail height", fr: "Hauteur de la rampe d'escalier" },
    question: {
      en: "How high, in inches, is the stair rail above the tread's front edge?",
      fr: "Quelle est la hauteur, en pouces, de la rampe au-dessus du nez de marche?",
    },
  },
} as const satisfies FactGroup;
