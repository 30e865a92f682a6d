/** Facts about cranes, power lines, rigging and vehicles. */
import type { FactGroup } from "./definition.ts";

export const MACHINERY_FACTS = {
  craneInUse: {
    type: "boolean",
    decides: ["1926.251", "1926.1402", "1926.1412", "1926.1424", "1926.1425", "1926.1427"],
    label: { en: "Crane in use", fr: "Grue utilisée" },
    question: { en: "Is a crane or derrick in use?", fr: "Une grue ou un derrick est-il utilisé?" },
  },
  craneRatedCapacityLb: {
    type: "number",
    unit: "lb",
    min: 0,
    max: 10_000_000,
    decides: ["1926.1427"],
    label: { en: "Crane rated capacity", fr: "Capacité nominale de la grue" },
    question: {
      en: "What is the crane's maximum rated capacity in pounds?",
      fr: "Quelle est la capacité nominale maximale de la grue, en livres?",
    },
  },
  craneOperatorCertified: {
    type: "boolean",
    decides: ["1926.1427"],
    label: { en: "Crane operator certified", fr: "Grutier certifié" },
    question: {
      en: "Is the operator certified or licensed for this type of crane?",
      fr: "Le grutier est-il certifié ou titulaire d'un permis pour ce type de grue?",
    },
  },
  craneInspectedThisShift: {
    type: "boolean",
    decides: ["1926.1412"],
    label: { en: "Crane inspected this shift", fr: "Grue inspectée ce quart" },
    question: {
      en: "Did a competent person begin the visual inspection before this shift?",
      fr: "Une personne compétente a-t-elle commencé l'inspection visuelle avant ce quart?",
    },
  },
  craneAnnualInspectionMonthsAgo: {
    type: "number",
    unit: "months",
    min: 0,
    max: 600,
    decides: ["1926.1412"],
    label: { en: "Months since the full crane inspection", fr: "Mois depuis l'inspection complète de la grue" },
    question: {
      en: "How many months ago did a qualified person make the full inspection?",
      fr: "À combien de mois remonte l'inspection complète par une personne qualifiée?",
    },
  },
  craneGroundFirm: {
    type: "boolean",
    decides: ["1926.1402"],
    label: { en: "Crane on firm, drained ground", fr: "Grue sur sol ferme et drainé" },
    question: {
      en: "Is the ground under the crane firm, drained and graded, with the supports it needs?",
      fr: "Le sol sous la grue est-il ferme, drainé et nivelé, avec les appuis nécessaires?",
    },
  },
  craneSwingAreaBarricaded: {
    type: "boolean",
    decides: ["1926.1424"],
    label: { en: "Crane swing area barricaded", fr: "Zone de rotation de la grue barricadée" },
    question: {
      en: "Where the rotating body could strike or crush someone, is its swing area barricaded?",
      fr: "Là où la partie tournante pourrait heurter ou écraser quelqu'un, sa zone est-elle barricadée?",
    },
  },
  peopleUnderSuspendedLoad: {
    type: "boolean",
    decides: ["1926.1425"],
    label: { en: "People under a suspended load", fr: "Personnes sous une charge suspendue" },
    question: {
      en: "Is anyone in the fall zone of a suspended load without being needed for the lift?",
      fr: "Quelqu'un qui n'est pas requis au levage se trouve-t-il sous une charge suspendue?",
    },
  },
  overheadPowerLinesNearby: {
    type: "boolean",
    decides: ["1926.1408"],
    label: { en: "Overhead power lines nearby", fr: "Lignes électriques aériennes à proximité" },
    question: {
      en: "Are there overhead power lines the equipment or its load could come near?",
      fr: "Y a-t-il des lignes aériennes dont l'équipement ou sa charge pourrait s'approcher?",
    },
  },
  powerLineClearanceFt: {
    type: "number",
    unit: "ft",
    min: 0,
    max: 2000,
    decides: ["1926.1408"],
    label: { en: "Clearance to power lines", fr: "Dégagement des lignes électriques" },
    question: {
      en: "What is the smallest distance, in feet, equipment or load could come to the line?",
      fr: "Quelle est la plus petite distance, en pieds, entre l'équipement ou la charge et la ligne?",
    },
  },
  powerLineKv: {
    type: "number",
    unit: "kV",
    min: 0,
    max: 1000,
    decides: ["1926.1408"],
    label: { en: "Power line voltage", fr: "Tension de la ligne" },
    question: {
      en: "What is the line's voltage in kilovolts? (above 1,000 kV the utility sets the distance)",
      fr: "Quelle est la tension de la ligne, en kilovolts? (au-dessus de 1 000 kV, le distributeur fixe la distance)",
    },
  },
  powerLineDeenergized: {
    type: "boolean",
    decides: ["1926.1408"],
    label: { en: "Power line de-energized and grounded", fr: "Ligne hors tension et mise à la terre" },
    question: {
      en: "Has the utility confirmed the line de-energized, and is it visibly grounded?",
      fr: "Le distributeur a-t-il confirmé la mise hors tension, et la mise à la terre est-elle visible?",
    },
  },
  riggingInspectedThisShift: {
    type: "boolean",
    decides: ["1926.251"],
    label: { en: "Rigging inspected this shift", fr: "Gréement inspecté ce quart" },
    question: {
      en: "Was the rigging equipment inspected before use on this shift?",
      fr: "L'équipement de gréage a-t-il été inspecté avant usage durant ce quart?",
    },
  },
  rearViewObstructed: {
    type: "boolean",
    decides: ["1926.601"],
    label: { en: "Vehicles with an obstructed rear view", fr: "Véhicules à vue arrière obstruée" },
    question: {
      en: "Do vehicles with an obstructed view to the rear back up on the site?",
      fr: "Des véhicules dont la vue arrière est obstruée reculent-ils au chantier?",
    },
  },
  backupAlarmOrSpotter: {
    type: "boolean",
    decides: ["1926.601"],
    label: { en: "Back-up alarm or spotter", fr: "Alarme de recul ou signaleur" },
    question: {
      en: "Do they have an audible reverse alarm, or back up only on an observer's signal?",
      fr: "Ont-ils une alarme de recul audible, ou reculent-ils seulement au signal d'un observateur?",
    },
  },
  seatBeltsWorn: {
    type: "boolean",
    decides: ["1926.602"],
    label: { en: "Seat belts worn on equipment", fr: "Ceintures portées sur les engins" },
    question: {
      en: "Do operators of earthmoving equipment with roll-over protection wear seat belts?",
      fr: "Les opérateurs d'engins de terrassement munis de cadres de protection portent-ils la ceinture?",
    },
  },
  forkliftInUse: {
    type: "boolean",
    decides: ["1926.602"],
    label: { en: "Forklift in use", fr: "Chariot élévateur utilisé" },
    question: {
      en: "Is a forklift or other powered industrial truck in use?",
      fr: "Un chariot élévateur ou autre chariot de manutention est-il utilisé?",
    },
  },
  forkliftOperatorTrained: {
    type: "boolean",
    decides: ["1926.602"],
    label: { en: "Forklift operators trained", fr: "Caristes formés" },
    question: {
      en: "Is every forklift operator trained and evaluated for the truck used?",
      fr: "Chaque cariste est-il formé et évalué pour le chariot utilisé?",
    },
  },
} as const satisfies FactGroup;
