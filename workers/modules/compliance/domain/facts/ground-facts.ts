/** Facts about excavations, confined spaces, concrete, masonry, demolition and work over water. */
import type { FactGroup } from "./definition.ts";

export const GROUND_FACTS = {
  trenchDepthFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 200,
    decides: ["1926.651", "1926.652"],
    label: { en: "Trench depth", fr: "Profondeur de la tranchée" },
    question: {
      en: "How deep, in feet, is the deepest trench or excavation people enter? (0 if none)",
      fr: "Quelle est la profondeur, en pieds, de la plus profonde excavation où l'on entre? (0 si aucune)",
    },
  },
  trenchProtection: {
    type: "enum",
    decides: ["1926.652"],
    label: { en: "Cave-in protection", fr: "Protection contre l'effondrement" },
    question: { en: "What protects people in it from a cave-in?", fr: "Qu'est-ce qui y protège les personnes contre l'effondrement?" },
    values: [
      { value: "none", label: { en: "none", fr: "aucune" } },
      { value: "sloping", label: { en: "sloping or benching", fr: "pentes ou gradins" } },
      { value: "shoring", label: { en: "shoring", fr: "étançonnement" } },
      { value: "shielding", label: { en: "shielding (trench box)", fr: "blindage (caisson de tranchée)" } },
      {
        value: "stable_rock",
        label: { en: "none needed: entirely in stable rock", fr: "aucune requise : entièrement dans le roc stable" },
      },
    ],
  },
  trenchCaveInIndicated: {
    type: "boolean",
    decides: ["1926.652"],
    label: { en: "Indication of a possible cave-in", fr: "Indice d'effondrement possible" },
    question: {
      en: "Did a competent person who examined the ground find any indication of a possible cave-in?",
      fr: "Une personne compétente ayant examiné le sol a-t-elle relevé un indice d'effondrement possible?",
    },
  },
  trenchEngineeredDesign: {
    type: "boolean",
    decides: ["1926.652"],
    label: { en: "Protection designed by a professional engineer", fr: "Protection conçue par un ingénieur" },
    question: {
      en: "Did a registered professional engineer design or approve the protective system (or its tabulated data)?",
      fr: "Un ingénieur a-t-il conçu ou approuvé le système de protection (ou ses données tabulées)?",
    },
  },
  trenchEgressWithinFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 1000,
    decides: ["1926.651"],
    label: { en: "Travel to a way out of the trench", fr: "Distance jusqu'à une sortie de la tranchée" },
    question: {
      en: "What is the longest lateral distance, in feet, to a ladder, stair or ramp out of the trench?",
      fr: "Quelle est la plus longue distance latérale, en pieds, jusqu'à une échelle, un escalier ou une rampe de sortie?",
    },
  },
  excavationInspectedToday: {
    type: "boolean",
    decides: ["1926.651"],
    label: { en: "Excavation inspected today", fr: "Excavation inspectée aujourd'hui" },
    question: {
      en: "Did a competent person inspect the excavation today before work began?",
      fr: "Une personne compétente a-t-elle inspecté l'excavation aujourd'hui avant le début des travaux?",
    },
  },
  spoilSetbackFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 200,
    decides: ["1926.651"],
    label: { en: "Spoil set-back", fr: "Recul des déblais" },
    question: {
      en: "How far, in feet, are spoil and equipment kept from the edge?",
      fr: "À quelle distance du bord, en pieds, les déblais et l'équipement sont-ils gardés?",
    },
  },
  spoilRetained: {
    type: "boolean",
    decides: ["1926.651"],
    label: { en: "Spoil held back by a retaining device", fr: "Déblais retenus par un dispositif" },
    question: {
      en: "Do retaining devices keep spoil and equipment from falling into the excavation?",
      fr: "Des dispositifs empêchent-ils les déblais et l'équipement de tomber dans l'excavation?",
    },
  },
  undergroundUtilitiesLocated: {
    type: "boolean",
    decides: ["1926.651"],
    label: { en: "Underground utilities located", fr: "Services souterrains localisés" },
    question: {
      en: "Was the estimated location of underground utilities determined before digging?",
      fr: "L'emplacement estimé des services souterrains a-t-il été établi avant de creuser?",
    },
  },
  confinedSpacePresent: {
    type: "boolean",
    decides: ["1926.1204", "1926.1209", "1926.1211"],
    label: { en: "Confined space entered", fr: "Entrée en espace clos" },
    question: {
      en: "Does anyone enter a permit-required confined space on this job?",
      fr: "Quelqu'un entre-t-il dans un espace clos à permis sur ce chantier?",
    },
  },
  confinedSpacesEvaluated: {
    type: "boolean",
    decides: ["1926.1203"],
    label: { en: "Confined spaces identified", fr: "Espaces clos recensés" },
    question: {
      en: "Did a competent person identify the confined and permit spaces before work began?",
      fr: "Une personne compétente a-t-elle recensé les espaces clos et à permis avant les travaux?",
    },
  },
  confinedSpaceOxygenPercent: {
    type: "number",
    unit: "%",
    min: 0,
    max: 100,
    decides: ["1926.1204"],
    label: { en: "Oxygen in the space", fr: "Oxygène dans l'espace" },
    question: { en: "What oxygen percentage was measured in the space?", fr: "Quel pourcentage d'oxygène a été mesuré dans l'espace?" },
  },
  confinedSpaceLelPercent: {
    type: "number",
    unit: "%",
    min: 0,
    max: 100,
    decides: ["1926.1204"],
    label: { en: "Flammable gas, % of lower limit", fr: "Gaz inflammable, % de la limite inférieure" },
    question: {
      en: "What percentage of the lower flammable limit was measured?",
      fr: "Quel pourcentage de la limite inférieure d'inflammabilité a été mesuré?",
    },
  },
  confinedSpaceAttendant: {
    type: "boolean",
    decides: ["1926.1209"],
    label: { en: "Attendant outside the space", fr: "Surveillant à l'extérieur" },
    question: {
      en: "Does an attendant stay outside for the whole entry?",
      fr: "Un surveillant reste-t-il à l'extérieur pendant toute l'entrée?",
    },
  },
  confinedSpaceRescueArranged: {
    type: "boolean",
    decides: ["1926.1211"],
    label: { en: "Rescue arranged", fr: "Sauvetage prévu" },
    question: {
      en: "Is a capable rescue service or team arranged for the entry?",
      fr: "Un service ou une équipe de sauvetage apte est-il prévu pour l'entrée?",
    },
  },
  rebarProtected: {
    type: "boolean",
    decides: ["1926.701"],
    label: { en: "Protruding rebar guarded", fr: "Armatures saillantes protégées" },
    question: {
      en: "Is protruding reinforcing steel that someone could fall onto guarded against impalement?",
      fr: "Les armatures saillantes sur lesquelles on pourrait tomber sont-elles protégées contre l'empalement?",
    },
  },
  formworkDrawingsOnSite: {
    type: "boolean",
    decides: ["1926.703"],
    label: { en: "Formwork drawings on site", fr: "Plans de coffrage au chantier" },
    question: {
      en: "Are the formwork and shoring drawings kept at the site?",
      fr: "Les plans des coffrages et étaiements sont-ils conservés au chantier?",
    },
  },
  masonryWallHeightFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 200,
    decides: ["1926.706"],
    label: { en: "Masonry wall height", fr: "Hauteur du mur de maçonnerie" },
    question: {
      en: "How high, in feet, is the masonry wall under construction? (0 if none)",
      fr: "Quelle est la hauteur, en pieds, du mur de maçonnerie en construction? (0 si aucun)",
    },
  },
  masonryWallBraced: {
    type: "boolean",
    decides: ["1926.706"],
    label: { en: "Masonry wall braced", fr: "Mur de maçonnerie contreventé" },
    question: {
      en: "Is the wall braced until its permanent supports are in place?",
      fr: "Le mur est-il contreventé jusqu'à la mise en place des appuis permanents?",
    },
  },
  demolitionInProgress: {
    type: "boolean",
    decides: ["1926.850"],
    label: { en: "Demolition in progress", fr: "Démolition en cours" },
    question: { en: "Is any structure being demolished?", fr: "Une structure est-elle en démolition?" },
  },
  demolitionSurveyWritten: {
    type: "boolean",
    decides: ["1926.850"],
    label: { en: "Written engineering survey", fr: "Relevé technique écrit" },
    question: {
      en: "Is there a written engineering survey by a competent person from before the demolition began?",
      fr: "Y a-t-il un relevé technique écrit, fait par une personne compétente avant la démolition?",
    },
  },
  workOverWater: {
    type: "boolean",
    decides: ["1926.106"],
    label: { en: "Work over or near water", fr: "Travail au-dessus ou près de l'eau" },
    question: {
      en: "Does anyone work over or near water with a danger of drowning?",
      fr: "Quelqu'un travaille-t-il au-dessus ou près de l'eau avec un danger de noyade?",
    },
  },
  lifeJacketsWorn: {
    type: "boolean",
    decides: ["1926.106"],
    label: { en: "Life jackets worn", fr: "Gilets de sauvetage portés" },
    question: {
      en: "Do they wear approved life jackets or work vests?",
      fr: "Portent-ils des gilets de sauvetage ou vestes de flottaison approuvés?",
    },
  },
  ringBuoySpacingFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 5000,
    decides: ["1926.106"],
    label: { en: "Distance between ring buoys", fr: "Distance entre les bouées" },
    question: {
      en: "How far apart, in feet, are the ring buoys with line?",
      fr: "À quelle distance l'une de l'autre, en pieds, sont les bouées avec corde?",
    },
  },
} as const satisfies FactGroup;
