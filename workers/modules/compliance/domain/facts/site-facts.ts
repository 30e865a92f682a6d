/** Facts about fire, electricity, tools, hot work, housekeeping and traffic. */
import type { FactGroup } from "./definition.ts";

export const SITE_FACTS = {
  walkwaysClear: {
    type: "boolean",
    decides: ["1926.25"],
    label: { en: "Walkways clear of debris", fr: "Passages dégagés" },
    question: {
      en: "Are work areas, passageways and stairs clear of scrap, nails and debris?",
      fr: "Les aires de travail, passages et escaliers sont-ils libres de rebuts, de clous et de débris?",
    },
  },
  materialsStackedSecurely: {
    type: "boolean",
    decides: ["1926.250"],
    label: { en: "Materials stacked securely", fr: "Matériaux empilés solidement" },
    question: {
      en: "Are stored materials stacked, blocked or limited in height so that they cannot slide or fall?",
      fr: "Les matériaux sont-ils empilés, calés ou limités en hauteur pour ne pas glisser ni tomber?",
    },
  },
  trafficExposure: {
    type: "boolean",
    decides: ["1926.200"],
    label: { en: "Work exposed to road traffic", fr: "Travail exposé à la circulation" },
    question: { en: "Do people work beside public road traffic?", fr: "Des personnes travaillent-elles près de la circulation routière?" },
  },
  trafficControlInPlace: {
    type: "boolean",
    decides: ["1926.200"],
    label: { en: "Traffic control in place", fr: "Signalisation routière en place" },
    question: {
      en: "Are signs, devices and flaggers of the traffic control plan in place?",
      fr: "Les panneaux, dispositifs et signaleurs du plan de signalisation sont-ils en place?",
    },
  },
  fireExtinguisherWithinFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 5000,
    decides: ["1926.150"],
    label: { en: "Travel distance to an extinguisher", fr: "Distance jusqu'à un extincteur" },
    question: {
      en: "What is the longest travel distance, in feet, to a 2A fire extinguisher?",
      fr: "Quelle est la plus longue distance, en pieds, jusqu'à un extincteur 2A?",
    },
  },
  flammableLiquidInUseGal: {
    type: "number",
    unit: "gal",
    min: 0,
    max: 100_000,
    decides: ["1926.150"],
    label: { en: "Flammable liquid in use", fr: "Liquide inflammable utilisé" },
    question: {
      en: "How many gallons of flammable or combustible liquid are in use in one place?",
      fr: "Combien de gallons de liquide inflammable ou combustible utilise-t-on au même endroit?",
    },
  },
  extinguisher10bWithinFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 5000,
    decides: ["1926.150"],
    label: { en: "Distance to a 10B extinguisher", fr: "Distance jusqu'à un extincteur 10B" },
    question: {
      en: "How far, in feet, is a 10B extinguisher from that liquid?",
      fr: "À quelle distance de ce liquide, en pieds, se trouve un extincteur 10B?",
    },
  },
  flammableLiquidOutsideCabinetGal: {
    type: "number",
    unit: "gal",
    min: 0,
    max: 100_000,
    decides: ["1926.152"],
    label: { en: "Flammable liquid outside a cabinet", fr: "Liquide inflammable hors armoire" },
    question: {
      en: "How many gallons of flammable liquid are kept in a room outside an approved cabinet?",
      fr: "Combien de gallons de liquide inflammable sont gardés dans un local hors d'une armoire approuvée?",
    },
  },
  gfciOnTemporaryPower: {
    type: "boolean",
    decides: ["1926.404"],
    label: { en: "GFCI on temporary power", fr: "Disjoncteur différentiel sur l'alimentation temporaire" },
    question: {
      en: "Do all 120-volt, 15- and 20-ampere temporary receptacles have ground-fault circuit interrupters?",
      fr: "Toutes les prises temporaires de 120 V, 15 et 20 A ont-elles un disjoncteur différentiel?",
    },
  },
  assuredGroundingProgram: {
    type: "boolean",
    decides: ["1926.404"],
    label: { en: "Assured grounding program", fr: "Programme de mise à la terre assurée" },
    question: {
      en: "Is a written assured equipment grounding conductor program with tests in force?",
      fr: "Un programme écrit de vérification des conducteurs de mise à la terre est-il en vigueur?",
    },
  },
  cordsUndamaged: {
    type: "boolean",
    decides: ["1926.416"],
    label: { en: "Electric cords undamaged", fr: "Cordons électriques en bon état" },
    question: {
      en: "Are all electric cords and cables free of wear and fraying?",
      fr: "Tous les cordons et câbles électriques sont-ils exempts d'usure et d'effilochage?",
    },
  },
  energizedPartsControl: {
    type: "enum",
    decides: ["1926.416"],
    label: { en: "Energized parts near people", fr: "Pièces sous tension à proximité" },
    question: {
      en: "How are people protected from electric circuits they could touch?",
      fr: "Comment les personnes sont-elles protégées des circuits qu'elles pourraient toucher?",
    },
    values: [
      { value: "none_near", label: { en: "no circuits within reach", fr: "aucun circuit à portée" } },
      { value: "deenergized_and_grounded", label: { en: "de-energized and grounded", fr: "hors tension et mis à la terre" } },
      { value: "insulated_or_guarded", label: { en: "insulated or guarded", fr: "isolés ou protégés" } },
      { value: "unprotected", label: { en: "live and unprotected", fr: "sous tension et sans protection" } },
    ],
  },
  circuitsTaggedOut: {
    type: "boolean",
    decides: ["1926.417"],
    label: { en: "Deactivated circuits tagged", fr: "Circuits désactivés étiquetés" },
    question: {
      en: "Are the controls of circuits out of service tagged, and the circuits made inoperative?",
      fr: "Les commandes des circuits hors service sont-elles étiquetées et les circuits rendus inopérants?",
    },
  },
  toolGuardsInPlace: {
    type: "boolean",
    decides: ["1926.300"],
    label: { en: "Tool guards in place", fr: "Protecteurs d'outils en place" },
    question: {
      en: "Do all power tools made for guards have them on, and are moving parts guarded?",
      fr: "Les outils conçus avec protecteurs les ont-ils, et les pièces mobiles sont-elles protégées?",
    },
  },
  hotWorkInProgress: {
    type: "boolean",
    decides: ["1926.352"],
    label: { en: "Hot work in progress", fr: "Travail à chaud en cours" },
    question: { en: "Is there any welding, cutting or heating?", fr: "Fait-on du soudage, du coupage ou du chauffage?" },
  },
  hotWorkExtinguisherReady: {
    type: "boolean",
    decides: ["1926.352"],
    label: { en: "Extinguisher at the hot work", fr: "Extincteur au travail à chaud" },
    question: {
      en: "Is fire extinguishing equipment immediately at hand at the hot work?",
      fr: "Un moyen d'extinction est-il immédiatement accessible au travail à chaud?",
    },
  },
  hotWorkFireHazardsCleared: {
    type: "boolean",
    decides: ["1926.352"],
    label: { en: "Fire hazards moved or fire watch posted", fr: "Combustibles éloignés ou surveillance d'incendie" },
    question: {
      en: "Are fire hazards moved or shielded, or is a fire watch posted?",
      fr: "Les dangers d'incendie sont-ils éloignés ou protégés, ou un surveillant est-il en poste?",
    },
  },
  oxygenFuelSeparationFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 1000,
    decides: ["1926.350"],
    label: { en: "Oxygen to fuel cylinders", fr: "Oxygène et gaz combustible" },
    question: {
      en: "How far, in feet, are stored oxygen cylinders from fuel-gas cylinders?",
      fr: "À quelle distance, en pieds, les bouteilles d'oxygène entreposées sont-elles des gaz combustibles?",
    },
  },
  cylinderFireBarrier: {
    type: "boolean",
    decides: ["1926.350"],
    label: { en: "Fire barrier between cylinders", fr: "Cloison coupe-feu entre les bouteilles" },
    question: {
      en: "Does a barrier at least 5 ft high with a half-hour fire rating separate them?",
      fr: "Une cloison d'au moins 5 pi de haut, résistant au feu une demi-heure, les sépare-t-elle?",
    },
  },
} as const satisfies FactGroup;
