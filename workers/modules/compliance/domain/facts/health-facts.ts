/** Facts about people and health: first aid, sanitation, exposure to noise, dust and metals, protective equipment. */
import type { FactGroup } from "./definition.ts";

export const HEALTH_FACTS = {
  employeesExposed: {
    type: "number",
    unit: "people",
    min: 0,
    max: 10_000,
    integer: true,
    decides: [],
    label: { en: "People exposed", fr: "Personnes exposées" },
    question: {
      en: "How many people are exposed to the hazards inspected? (raises or lowers risk, never a status)",
      fr: "Combien de personnes sont exposées aux dangers inspectés? (influe sur le risque, jamais sur le statut)",
    },
  },
  firstAidTrainedPersonOnSite: {
    type: "boolean",
    decides: ["1926.50"],
    label: { en: "First-aid trained person on site", fr: "Secouriste au chantier" },
    question: {
      en: "Is someone with a valid first-aid certificate on site?",
      fr: "Une personne détenant un certificat de secourisme valide est-elle au chantier?",
    },
  },
  medicalCareNearby: {
    type: "boolean",
    decides: ["1926.50"],
    label: { en: "Medical care within quick reach", fr: "Soins médicaux à proximité" },
    question: {
      en: "Is a clinic, hospital or physician reasonably reachable in time and distance?",
      fr: "Une clinique, un hôpital ou un médecin est-il raisonnablement accessible en temps et en distance?",
    },
  },
  workersOnSite: {
    type: "number",
    unit: "people",
    min: 1,
    max: 10_000,
    integer: true,
    decides: ["1926.51"],
    label: { en: "Workers on site", fr: "Travailleurs au chantier" },
    question: { en: "How many workers are on the site?", fr: "Combien de travailleurs sont au chantier?" },
  },
  toiletsProvided: {
    type: "number",
    unit: "count",
    min: 0,
    max: 500,
    integer: true,
    decides: ["1926.51"],
    label: { en: "Toilets provided", fr: "Toilettes fournies" },
    question: { en: "How many toilets are provided?", fr: "Combien de toilettes sont fournies?" },
  },
  drinkingWaterProvided: {
    type: "boolean",
    decides: ["1926.51"],
    label: { en: "Drinking water provided", fr: "Eau potable fournie" },
    question: {
      en: "Is there an adequate supply of potable water with clean cups or a fountain?",
      fr: "Y a-t-il assez d'eau potable, avec des gobelets propres ou une fontaine?",
    },
  },
  noiseDba8h: {
    type: "number",
    unit: "dBA",
    min: 0,
    max: 160,
    decides: ["1926.52", "1926.101"],
    label: { en: "Noise over 8 hours", fr: "Bruit sur 8 heures" },
    question: {
      en: "What noise level, in dBA slow response averaged over 8 hours, are people exposed to?",
      fr: "À quel niveau de bruit, en dBA réponse lente sur 8 heures, les personnes sont-elles exposées?",
    },
  },
  noiseControlsInfeasible: {
    type: "boolean",
    decides: ["1926.52"],
    label: { en: "Noise controls shown not to suffice", fr: "Mesures contre le bruit jugées insuffisantes" },
    question: {
      en: "Has it been shown that all feasible engineering and administrative controls are in use and do not suffice?",
      fr: "A-t-on démontré que toutes les mesures techniques et administratives réalisables sont en place et ne suffisent pas?",
    },
  },
  hearingProtectionWorn: {
    type: "boolean",
    decides: ["1926.52", "1926.101"],
    label: { en: "Hearing protection worn", fr: "Protecteurs auditifs portés" },
    question: {
      en: "Do exposed people wear hearing protection that brings the level down to the limit?",
      fr: "Les personnes exposées portent-elles des protecteurs auditifs qui ramènent le niveau à la limite?",
    },
  },
  silicaUgM3: {
    type: "number",
    unit: "ug/m3",
    min: 0,
    max: 100_000,
    decides: ["1926.1153"],
    label: { en: "Respirable silica", fr: "Silice respirable" },
    question: {
      en: "What respirable crystalline silica level, in µg/m³ over 8 hours, was measured?",
      fr: "Quelle concentration de silice cristalline respirable, en µg/m³ sur 8 heures, a été mesurée?",
    },
  },
  silicaTable1Followed: {
    type: "boolean",
    decides: ["1926.1153"],
    label: { en: "Silica Table 1 fully followed", fr: "Tableau 1 de la silice entièrement suivi" },
    question: {
      en: "Are the controls, work practices and respirators of Table 1 fully in place for each task?",
      fr: "Les moyens, méthodes et respirateurs du tableau 1 sont-ils entièrement appliqués à chaque tâche?",
    },
  },
  silicaMonitoringMonthsAgo: {
    type: "number",
    unit: "months",
    min: 0,
    max: 600,
    decides: ["1926.1153"],
    label: { en: "Months since silica monitoring", fr: "Mois depuis la mesure de silice" },
    question: {
      en: "How many months ago was the last silica exposure measurement?",
      fr: "À combien de mois remonte la dernière mesure d'exposition à la silice?",
    },
  },
  leadUgM3: {
    type: "number",
    unit: "ug/m3",
    min: 0,
    max: 100_000,
    decides: ["1926.62"],
    label: { en: "Airborne lead", fr: "Plomb dans l'air" },
    question: {
      en: "What airborne lead level, in µg/m³ over 8 hours, was measured?",
      fr: "Quelle concentration de plomb dans l'air, en µg/m³ sur 8 heures, a été mesurée?",
    },
  },
  leadMonitoringMonthsAgo: {
    type: "number",
    unit: "months",
    min: 0,
    max: 600,
    decides: ["1926.62"],
    label: { en: "Months since lead monitoring", fr: "Mois depuis la mesure de plomb" },
    question: {
      en: "How many months ago was the last lead exposure measurement?",
      fr: "À combien de mois remonte la dernière mesure d'exposition au plomb?",
    },
  },
  asbestosFibersPerCc: {
    type: "number",
    unit: "f/cc",
    min: 0,
    max: 1000,
    decides: ["1926.1101"],
    label: { en: "Airborne asbestos", fr: "Amiante dans l'air" },
    question: {
      en: "What asbestos level, in fibres per cubic centimetre over 8 hours, was measured?",
      fr: "Quelle concentration d'amiante, en fibres par centimètre cube sur 8 heures, a été mesurée?",
    },
  },
  carbonMonoxidePpm8h: {
    type: "number",
    unit: "ppm",
    min: 0,
    max: 10_000,
    decides: ["1926.55"],
    label: { en: "Carbon monoxide over 8 hours", fr: "Monoxyde de carbone sur 8 heures" },
    question: {
      en: "What carbon monoxide level, in ppm over 8 hours, was measured?",
      fr: "Quelle concentration de monoxyde de carbone, en ppm sur 8 heures, a été mesurée?",
    },
  },
  illuminationFootCandles: {
    type: "number",
    unit: "fc",
    min: 0,
    max: 10_000,
    decides: ["1926.56"],
    label: { en: "Lighting level", fr: "Niveau d'éclairage" },
    question: {
      en: "What is the lowest lighting level, in foot-candles, where people work?",
      fr: "Quel est le plus bas niveau d'éclairage, en pieds-bougies, là où l'on travaille?",
    },
  },
  lightingArea: {
    type: "enum",
    decides: ["1926.56"],
    label: { en: "Kind of area lit", fr: "Type d'aire éclairée" },
    question: { en: "Which kind of area is that?", fr: "De quel type d'aire s'agit-il?" },
    values: [
      { value: "general", label: { en: "general construction area", fr: "aire générale de construction" } },
      {
        value: "excavation_or_access_way",
        label: {
          en: "excavation, concrete placing, access way or active storage",
          fr: "excavation, bétonnage, voie d'accès ou entreposage actif",
        },
      },
      { value: "plant_or_shop", label: { en: "plant or shop", fr: "usine ou atelier" } },
      { value: "first_aid_or_office", label: { en: "first-aid station or office", fr: "poste de secours ou bureau" } },
    ],
  },
  safetyDataSheetsAvailable: {
    type: "boolean",
    decides: ["1926.59"],
    label: { en: "Safety data sheets available", fr: "Fiches de données de sécurité accessibles" },
    question: {
      en: "Can people reach the safety data sheet of every hazardous chemical during their shift?",
      fr: "Peut-on consulter pendant le quart la fiche de données de sécurité de chaque produit dangereux?",
    },
  },
  headHazardPresent: {
    type: "boolean",
    decides: ["1926.100"],
    label: { en: "Head injury hazard", fr: "Danger pour la tête" },
    question: {
      en: "Could people be hurt on the head by impact, falling or flying objects, or electricity?",
      fr: "Un choc, un objet qui tombe ou est projeté, ou l'électricité pourrait-il blesser à la tête?",
    },
  },
  hardHatsWorn: {
    type: "boolean",
    decides: ["1926.100"],
    label: { en: "Hard hats worn", fr: "Casques portés" },
    question: {
      en: "Does everyone in the area wear a protective helmet?",
      fr: "Toutes les personnes dans l'aire portent-elles un casque de sécurité?",
    },
  },
  eyeHazardPresent: {
    type: "boolean",
    decides: ["1926.102"],
    label: { en: "Eye or face hazard", fr: "Danger pour les yeux ou le visage" },
    question: {
      en: "Do machines, chemicals, sparks or radiation threaten eyes or face?",
      fr: "Des machines, produits chimiques, étincelles ou rayonnements menacent-ils les yeux ou le visage?",
    },
  },
  eyeProtectionWorn: {
    type: "boolean",
    decides: ["1926.102"],
    label: { en: "Eye and face protection worn", fr: "Protection des yeux et du visage portée" },
    question: {
      en: "Does everyone exposed wear suitable eye or face protection?",
      fr: "Toutes les personnes exposées portent-elles une protection adéquate des yeux ou du visage?",
    },
  },
  footHazardPresent: {
    type: "boolean",
    decides: ["1926.95"],
    label: { en: "Foot hazard", fr: "Danger pour les pieds" },
    question: {
      en: "Could falling, rolling or piercing objects hurt people's feet?",
      fr: "Des objets qui tombent, roulent ou percent pourraient-ils blesser les pieds?",
    },
  },
  protectiveFootwearWorn: {
    type: "boolean",
    decides: ["1926.95"],
    label: { en: "Protective footwear worn", fr: "Chaussures de protection portées" },
    question: {
      en: "Does everyone exposed wear protective footwear?",
      fr: "Toutes les personnes exposées portent-elles des chaussures de protection?",
    },
  },
  respiratorsRequired: {
    type: "boolean",
    decides: ["1926.103"],
    label: { en: "Respirators required", fr: "Respirateurs requis" },
    question: { en: "Does any task require a respirator?", fr: "Une tâche exige-t-elle un respirateur?" },
  },
  respiratorFitTested: {
    type: "boolean",
    decides: ["1926.103"],
    label: { en: "Respirator users fit-tested", fr: "Essais d'ajustement des respirateurs" },
    question: {
      en: "Has every user of a tight-fitting respirator passed a fit test within a year?",
      fr: "Chaque utilisateur d'un respirateur étanche a-t-il réussi un essai d'ajustement depuis moins d'un an?",
    },
  },
} as const satisfies FactGroup;
