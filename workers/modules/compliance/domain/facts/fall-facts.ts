/** Facts about heights: falls, scaffolds, ladders, stairs, lifts and steel erection. */
import type { FactGroup } from "./definition.ts";

export const FALL_FACTS = {
  workingHeightFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 3000,
    decides: ["1926.501", "1926.502", "1926.503"],
    label: { en: "Working height", fr: "Hauteur de travail" },
    question: {
      en: "How high above the lower level, in feet, is the unprotected side or edge people work at?",
      fr: "À quelle hauteur au-dessus du niveau inférieur, en pieds, se trouve le bord non protégé où l'on travaille?",
    },
  },
  fallProtection: {
    type: "enum",
    decides: ["1926.501", "1926.502", "1926.760"],
    label: { en: "Fall protection in use", fr: "Protection contre les chutes utilisée" },
    question: { en: "Which fall protection is in use there?", fr: "Quelle protection contre les chutes y est utilisée?" },
    values: [
      { value: "none", label: { en: "none", fr: "aucune" } },
      { value: "guardrail", label: { en: "guardrail system", fr: "garde-corps" } },
      { value: "safety_net", label: { en: "safety net", fr: "filet de sécurité" } },
      { value: "personal_fall_arrest", label: { en: "personal fall arrest system", fr: "système individuel d'arrêt de chute" } },
    ],
  },
  fallTrainingCertified: {
    type: "boolean",
    decides: ["1926.503"],
    label: { en: "Fall training certified", fr: "Formation sur les chutes attestée" },
    question: {
      en: "Is there a written training certificate for everyone exposed to a fall?",
      fr: "Existe-t-il une attestation écrite de formation pour chaque personne exposée à une chute?",
    },
  },
  guardrailTopHeightIn: {
    type: "number",
    unit: "in",
    min: 0,
    max: 96,
    decides: ["1926.502"],
    label: { en: "Top rail height", fr: "Hauteur de la lisse supérieure" },
    question: {
      en: "How high, in inches, is the guardrail's top edge above the walking level?",
      fr: "À quelle hauteur, en pouces, se trouve la lisse supérieure du garde-corps au-dessus de la surface?",
    },
  },
  guardrailMidrailInstalled: {
    type: "boolean",
    decides: ["1926.502"],
    label: { en: "Midrail or infill installed", fr: "Lisse intermédiaire ou remplissage en place" },
    question: {
      en: "Is there a midrail, screen or mesh between the top rail and the walking level?",
      fr: "Y a-t-il une lisse intermédiaire, un grillage ou un écran sous la lisse supérieure?",
    },
  },
  freeFallDistanceFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 100,
    decides: ["1926.502"],
    label: { en: "Free fall distance", fr: "Distance de chute libre" },
    question: {
      en: "How far, in feet, would a person fall before the arrest system begins to act?",
      fr: "De quelle distance, en pieds, une personne tomberait-elle avant que le système d'arrêt agisse?",
    },
  },
  anchorageStrengthLb: {
    type: "number",
    unit: "lb",
    min: 0,
    max: 100_000,
    decides: ["1926.502"],
    label: { en: "Anchorage strength per person", fr: "Résistance de l'ancrage par personne" },
    question: {
      en: "What load, in pounds per attached person, does the anchorage hold?",
      fr: "Quelle charge, en livres par personne attachée, l'ancrage supporte-t-il?",
    },
  },
  anchorageDesignedByQualifiedPerson: {
    type: "boolean",
    decides: ["1926.502"],
    label: { en: "Anchorage designed by a qualified person", fr: "Ancrage conçu par une personne qualifiée" },
    question: {
      en: "Is the anchorage part of a complete system designed and supervised by a qualified person with a safety factor of two?",
      fr: "L'ancrage fait-il partie d'un système complet conçu et surveillé par une personne qualifiée, avec un facteur de sécurité de deux?",
    },
  },
  floorHoleProtection: {
    type: "enum",
    decides: ["1926.502"],
    label: { en: "Floor hole protection", fr: "Protection des ouvertures de plancher" },
    question: {
      en: "How are holes in floors and roofs protected?",
      fr: "Comment les ouvertures de planchers et de toits sont-elles protégées?",
    },
    values: [
      { value: "no_holes", label: { en: "no holes", fr: "aucune ouverture" } },
      { value: "uncovered", label: { en: "uncovered", fr: "non couvertes" } },
      { value: "cover_loose_or_unmarked", label: { en: "covers loose or not marked", fr: "couvercles non fixés ou non marqués" } },
      { value: "cover_secured_and_marked", label: { en: "covers secured and marked", fr: "couvercles fixés et marqués" } },
      { value: "guardrail", label: { en: "guardrail around them", fr: "garde-corps autour" } },
    ],
  },
  steelErectionHeightFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 3000,
    decides: ["1926.752", "1926.755", "1926.760"],
    label: { en: "Steel erection height", fr: "Hauteur de montage d'acier" },
    question: {
      en: "How high above the lower level, in feet, do people erect steel?",
      fr: "À quelle hauteur au-dessus du niveau inférieur, en pieds, monte-t-on l'acier?",
    },
  },
  steelErectionRole: {
    type: "enum",
    decides: ["1926.760"],
    label: { en: "Steel erection task", fr: "Tâche de montage d'acier" },
    question: { en: "Which task do the exposed people do?", fr: "Quelle tâche font les personnes exposées?" },
    values: [
      { value: "general", label: { en: "general erection work", fr: "montage général" } },
      { value: "connector", label: { en: "connecting", fr: "assemblage (monteur)" } },
      {
        value: "controlled_decking_zone",
        label: { en: "leading-edge decking in a controlled decking zone", fr: "pose de tablier en zone contrôlée" },
      },
    ],
  },
  anchorRodsPerColumn: {
    type: "number",
    unit: "count",
    min: 0,
    max: 64,
    integer: true,
    decides: ["1926.755"],
    label: { en: "Anchor rods per column", fr: "Tiges d'ancrage par poteau" },
    question: { en: "How many anchor rods hold each column?", fr: "Combien de tiges d'ancrage retiennent chaque poteau?" },
  },
  footingConcreteStrengthPercent: {
    type: "number",
    unit: "%",
    min: 0,
    max: 200,
    decides: ["1926.752"],
    label: { en: "Footing concrete strength", fr: "Résistance du béton des semelles" },
    question: {
      en: "What percentage of its intended design strength has the footing concrete reached?",
      fr: "Quel pourcentage de sa résistance de calcul le béton des semelles a-t-il atteint?",
    },
  },
  footingShownToCarryLoads: {
    type: "boolean",
    decides: ["1926.752"],
    label: { en: "Footings shown to carry the erection loads", fr: "Semelles démontrées aptes aux charges de montage" },
    question: {
      en: "Have tests shown the footings strong enough for the erection loads, whatever the percentage?",
      fr: "Des essais ont-ils montré que les semelles supportent les charges de montage, quel que soit le pourcentage?",
    },
  },
} as const satisfies FactGroup;
