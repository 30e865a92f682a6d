/** Subpart CC: operator certification, power lines, ground, inspection, swing area, suspended loads. */
import { all, any, atLeast, atMost, is, shown } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

const NO_CRANE = { condition: is("craneInUse", false), finding: { en: "No crane is in use.", fr: "Aucune grue n'est utilisée." } };

export const CRANES: readonly Requirement[] = [
  {
    id: "crane-operator-certification",
    regulationId: "1926.1427",
    title: { en: "Crane operator certification", fr: "Certification des grutiers" },
    severity: 5,
    likelihood: 3,
    absentWhen: NO_CRANE,
    checks: [
      {
        paragraph: "1926.1427(a)",
        passes: any(is("craneOperatorCertified", true), shown(atMost("craneRatedCapacityLb", 2000))),
        met: {
          en: "The operator is certified, or the crane's capacity of 2,000 lb or less needs no certificate.",
          fr: "Le grutier est certifié, ou la grue de 2 000 lb ou moins n'exige pas de certificat.",
        },
        broken: {
          en: "The crane is run by an operator without certification or license for it.",
          fr: "La grue est conduite par un opérateur sans certification ni permis pour celle-ci.",
        },
        mend: [
          {
            en: "Stop the crane until a certified operator runs it.",
            fr: "Arrêter la grue jusqu'à la prise en charge par un grutier certifié.",
          },
          {
            en: "Train, certify and evaluate the operator for this type and size of crane; keep the record.",
            fr: "Former, certifier et évaluer le grutier pour ce type et cette taille de grue; conserver le dossier.",
          },
        ],
      },
    ],
  },
  {
    id: "power-line-clearance",
    regulationId: "1926.1408",
    title: { en: "Crane clearance to power lines", fr: "Dégagement des grues et des lignes électriques" },
    severity: 5,
    likelihood: 4,
    measure: { fact: "powerLineClearanceFt", threshold: 10, worse: "below" },
    absentWhen: {
      condition: is("overheadPowerLinesNearby", false),
      finding: { en: "No overhead power line is near.", fr: "Aucune ligne aérienne n'est à proximité." },
    },
    checks: [
      {
        paragraph: "1926.1408(a)(2)(iii)",
        // Table A: 10 ft to 50 kV, 15 to 200, 20 to 350, 25 to 500, 35 to 750, 45 to 1,000.
        passes: any(
          shown(is("powerLineDeenergized", true)),
          all(
            atLeast("powerLineClearanceFt", 10),
            any(atMost("powerLineKv", 50), atLeast("powerLineClearanceFt", 15)),
            any(atMost("powerLineKv", 200), atLeast("powerLineClearanceFt", 20)),
            any(atMost("powerLineKv", 350), atLeast("powerLineClearanceFt", 25)),
            any(atMost("powerLineKv", 500), atLeast("powerLineClearanceFt", 35)),
            any(atMost("powerLineKv", 750), atLeast("powerLineClearanceFt", 45)),
          ),
        ),
        met: {
          en: "Equipment and load keep the clearance Table A asks for, or the line is dead and grounded.",
          fr: "L'équipement et la charge respectent le dégagement du tableau A, ou la ligne est hors tension et à la terre.",
        },
        broken: {
          en: "Equipment or load could come within {powerLineClearanceFt} ft of a power line, closer than Table A allows for its voltage (10 ft up to 50 kV, more above).",
          fr: "L'équipement ou la charge pourrait s'approcher à {powerLineClearanceFt} pi d'une ligne électrique, plus près que ne le permet le tableau A (10 pi jusqu'à 50 kV, davantage au-delà).",
        },
        mend: [
          {
            en: "Stop work within reach of the line and keep everyone clear of the equipment.",
            fr: "Arrêter le travail à portée de la ligne et éloigner tout le monde de l'équipement.",
          },
          {
            en: "Have the utility de-energize and ground the line, or mark the boundary, post a dedicated spotter and use a range limit.",
            fr: "Faire mettre la ligne hors tension et à la terre, ou délimiter la zone, poster un signaleur attitré et limiter la portée.",
          },
          {
            en: "Hold a planning meeting with operator and crew before the lift.",
            fr: "Tenir une réunion de planification avec le grutier et l'équipe avant le levage.",
          },
        ],
      },
    ],
  },
  {
    id: "crane-ground-conditions",
    regulationId: "1926.1402",
    title: { en: "Ground under cranes", fr: "Sol sous les grues" },
    severity: 5,
    likelihood: 2,
    absentWhen: NO_CRANE,
    checks: [
      {
        paragraph: "1926.1402(b)",
        passes: is("craneGroundFirm", true),
        met: { en: "The crane stands on firm, drained, graded ground.", fr: "La grue repose sur un sol ferme, drainé et nivelé." },
        broken: {
          en: "The crane stands on ground that is not firm, drained and graded enough.",
          fr: "La grue repose sur un sol insuffisamment ferme, drainé ou nivelé.",
        },
        mend: [
          {
            en: "Stop lifting; drain, compact and grade the ground or add mats and blocking to the maker's specification.",
            fr: "Cesser le levage; drainer, compacter et niveler le sol ou ajouter tapis et calages selon le fabricant.",
          },
        ],
      },
    ],
  },
  {
    id: "crane-shift-inspection",
    regulationId: "1926.1412",
    title: { en: "Crane inspections", fr: "Inspections des grues" },
    severity: 5,
    likelihood: 2,
    absentWhen: NO_CRANE,
    checks: [
      {
        paragraph: "1926.1412(d)(1)",
        passes: is("craneInspectedThisShift", true),
        met: {
          en: "A competent person inspected the crane for this shift.",
          fr: "Une personne compétente a inspecté la grue pour ce quart.",
        },
        broken: {
          en: "No competent person began a visual inspection of the crane before this shift.",
          fr: "Aucune personne compétente n'a commencé l'inspection visuelle de la grue avant ce quart.",
        },
        mend: [
          {
            en: "Have a competent person inspect controls, hydraulics, ropes, hooks, tires and ground before the crane works.",
            fr: "Faire inspecter commandes, hydraulique, câbles, crochets, pneus et sol par une personne compétente avant le travail.",
          },
        ],
      },
      {
        paragraph: "1926.1412(f)(1)",
        passes: atMost("craneAnnualInspectionMonthsAgo", 12),
        met: {
          en: "The full inspection was made {craneAnnualInspectionMonthsAgo} months ago, within twelve.",
          fr: "L'inspection complète date de {craneAnnualInspectionMonthsAgo} mois, soit au plus douze.",
        },
        broken: {
          en: "The last full inspection was {craneAnnualInspectionMonthsAgo} months ago; every twelve months is required.",
          fr: "La dernière inspection complète date de {craneAnnualInspectionMonthsAgo} mois; elle est exigée tous les douze mois.",
        },
        mend: [
          {
            en: "Take the crane out of service until a qualified person has made and documented the full inspection.",
            fr: "Retirer la grue du service jusqu'à l'inspection complète, consignée, par une personne qualifiée.",
          },
        ],
      },
    ],
  },
  {
    id: "crane-swing-area",
    regulationId: "1926.1424",
    title: { en: "Crane swing area barricaded", fr: "Zone de rotation barricadée" },
    severity: 5,
    likelihood: 3,
    absentWhen: NO_CRANE,
    checks: [
      {
        paragraph: "1926.1424(a)(2)",
        passes: is("craneSwingAreaBarricaded", true),
        met: { en: "The swing area is barricaded.", fr: "La zone de rotation est barricadée." },
        broken: {
          en: "People can walk into the swing area of the crane's rotating body.",
          fr: "Des personnes peuvent entrer dans la zone de rotation de la grue.",
        },
        mend: [
          {
            en: "Set barriers or lines around the swing area and train the crew on the crush zone.",
            fr: "Poser des barrières autour de la zone de rotation et former l'équipe au danger d'écrasement.",
          },
        ],
      },
    ],
  },
  {
    id: "keep-clear-of-loads",
    regulationId: "1926.1425",
    title: { en: "Nobody under suspended loads", fr: "Personne sous les charges suspendues" },
    severity: 5,
    likelihood: 3,
    absentWhen: NO_CRANE,
    checks: [
      {
        paragraph: "1926.1425(b)",
        passes: is("peopleUnderSuspendedLoad", false),
        met: {
          en: "Nobody who is not needed stands in the fall zone.",
          fr: "Personne qui n'est pas requis ne se tient dans la zone de chute.",
        },
        broken: {
          en: "People who are not needed for the lift stand in the fall zone of a suspended load.",
          fr: "Des personnes non requises se tiennent dans la zone de chute d'une charge suspendue.",
        },
        mend: [
          {
            en: "Clear the fall zone, plan the load's path around people and use tag lines.",
            fr: "Dégager la zone de chute, planifier le trajet de la charge hors des personnes et utiliser des câbles stabilisateurs.",
          },
        ],
      },
    ],
  },
];
