/** Subpart P: cave-in protection, egress, daily inspection, spoil and underground utilities. */
import { above, all, any, atLeast, atMost, is, not, shown } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

const NO_EXCAVATION = {
  condition: atMost("trenchDepthFt", 0),
  finding: { en: "Nobody enters an excavation.", fr: "Personne n'entre dans une excavation." },
};
const DEEPER_THAN_20 = above("trenchDepthFt", 20);

export const EXCAVATIONS: readonly Requirement[] = [
  {
    id: "trench-cave-in-protection",
    regulationId: "1926.652",
    title: { en: "Cave-in protection in excavations", fr: "Protection contre l'effondrement des excavations" },
    severity: 5,
    likelihood: 4,
    measure: { fact: "trenchDepthFt", threshold: 5, worse: "above" },
    absentWhen: NO_EXCAVATION,
    // Under 5 ft the duty falls away only where a competent person found no indication of a cave-in.
    appliesWhen: {
      condition: any(atLeast("trenchDepthFt", 5), not(is("trenchCaveInIndicated", false))),
      paragraph: "1926.652(a)(1)",
      notReached: {
        en: "The excavation is {trenchDepthFt} ft deep, under 5 ft, and a competent person found no indication of a possible cave-in.",
        fr: "L'excavation a {trenchDepthFt} pi de profondeur, moins de 5 pi, et une personne compétente n'a relevé aucun indice d'effondrement.",
      },
    },
    checks: [
      {
        paragraph: "1926.652(a)(1)",
        passes: is("trenchProtection", "sloping", "shoring", "shielding", "stable_rock"),
        met: {
          en: "People in the excavation are protected from a cave-in: {trenchProtection}.",
          fr: "Les personnes dans l'excavation sont protégées contre l'effondrement : {trenchProtection}.",
        },
        broken: {
          en: "People enter an excavation (depth: {trenchDepthFt} ft) with no protection from a cave-in; it is required from 5 ft, and at less where the ground shows signs of caving in.",
          fr: "Des personnes entrent dans une excavation (profondeur : {trenchDepthFt} pi) sans protection contre l'effondrement; elle est exigée dès 5 pi, et à moins si le sol montre des signes d'effondrement.",
        },
        mend: [
          {
            en: "Get everyone out of the excavation and keep them out.",
            fr: "Faire sortir tout le monde de l'excavation et en interdire l'accès.",
          },
          {
            en: "Slope or bench the sides for the soil type, shore them, or place a trench box.",
            fr: "Taluter ou étager les parois selon le type de sol, les étançonner ou placer un caisson de tranchée.",
          },
          {
            en: "Have a competent person classify the soil and inspect the protection before anyone returns.",
            fr: "Faire classer le sol et inspecter la protection par une personne compétente avant tout retour.",
          },
        ],
      },
      {
        paragraph: "1926.652(b)(4)(i)",
        when: all(DEEPER_THAN_20, is("trenchProtection", "sloping")),
        passes: is("trenchEngineeredDesign", true),
        met: { en: "The slopes were designed by a registered professional engineer.", fr: "Les pentes ont été conçues par un ingénieur." },
        broken: {
          en: "The excavation is {trenchDepthFt} ft deep, over 20 ft, and no professional engineer designed its slopes.",
          fr: "L'excavation a {trenchDepthFt} pi, plus de 20 pi, et aucun ingénieur n'en a conçu les pentes.",
        },
        mend: [
          {
            en: "Keep people out until a registered professional engineer has designed the slopes.",
            fr: "Interdire l'accès jusqu'à ce qu'un ingénieur ait conçu les pentes.",
          },
          { en: "Keep a copy of the signed design at the site.", fr: "Conserver au chantier une copie signée de la conception." },
        ],
      },
      {
        paragraph: "1926.652(c)(4)(i)",
        when: all(DEEPER_THAN_20, is("trenchProtection", "shoring", "shielding")),
        passes: is("trenchEngineeredDesign", true),
        met: {
          en: "The support system rests on a registered professional engineer's design or data.",
          fr: "Le soutènement repose sur une conception ou des données d'ingénieur.",
        },
        broken: {
          en: "The excavation is {trenchDepthFt} ft deep, over 20 ft, and no professional engineer designed or approved its {trenchProtection}.",
          fr: "L'excavation a {trenchDepthFt} pi, plus de 20 pi, et aucun ingénieur n'a conçu ou approuvé la protection ({trenchProtection}).",
        },
        mend: [
          {
            en: "Keep people out until a registered professional engineer has designed or approved the support system for this depth.",
            fr: "Interdire l'accès jusqu'à ce qu'un ingénieur ait conçu ou approuvé le soutènement pour cette profondeur.",
          },
          {
            en: "Keep the design or the approved tabulated data at the site.",
            fr: "Conserver au chantier la conception ou les données tabulées approuvées.",
          },
        ],
      },
    ],
  },
  {
    id: "trench-egress",
    regulationId: "1926.651",
    title: { en: "Way out of trenches", fr: "Sortie des tranchées" },
    severity: 5,
    likelihood: 2,
    measure: { fact: "trenchEgressWithinFt", threshold: 25, worse: "above" },
    absentWhen: NO_EXCAVATION,
    appliesWhen: {
      condition: atLeast("trenchDepthFt", 4),
      paragraph: "1926.651(c)(2)",
      notReached: {
        en: "The trench is {trenchDepthFt} ft deep; a ladder or ramp is required from 4 ft.",
        fr: "La tranchée a {trenchDepthFt} pi; une échelle ou une rampe est exigée à partir de 4 pi.",
      },
    },
    checks: [
      {
        paragraph: "1926.651(c)(2)",
        passes: atMost("trenchEgressWithinFt", 25),
        met: {
          en: "A way out lies within {trenchEgressWithinFt} ft, at most 25 ft.",
          fr: "Une sortie se trouve à {trenchEgressWithinFt} pi, au plus 25 pi.",
        },
        broken: {
          en: "In a trench {trenchDepthFt} ft deep the way out is {trenchEgressWithinFt} ft away; no one may have to go more than 25 ft.",
          fr: "Dans une tranchée de {trenchDepthFt} pi, la sortie est à {trenchEgressWithinFt} pi; personne ne doit avoir à parcourir plus de 25 pi.",
        },
        mend: [
          {
            en: "Place ladders, stairs or ramps so that nobody has to travel more than 25 ft sideways.",
            fr: "Placer des échelles, escaliers ou rampes pour que personne n'ait à parcourir plus de 25 pi latéralement.",
          },
        ],
      },
    ],
  },
  {
    id: "excavation-daily-inspection",
    regulationId: "1926.651",
    title: { en: "Daily inspection of excavations", fr: "Inspection quotidienne des excavations" },
    severity: 4,
    likelihood: 3,
    absentWhen: NO_EXCAVATION,
    checks: [
      {
        paragraph: "1926.651(k)(1)",
        passes: is("excavationInspectedToday", true),
        met: {
          en: "A competent person inspected the excavation today.",
          fr: "Une personne compétente a inspecté l'excavation aujourd'hui.",
        },
        broken: {
          en: "No competent person inspected the excavation today before work began.",
          fr: "Aucune personne compétente n'a inspecté l'excavation aujourd'hui avant les travaux.",
        },
        mend: [
          {
            en: "Keep people out until a competent person has inspected the excavation and its surroundings.",
            fr: "Interdire l'accès jusqu'à l'inspection de l'excavation et de ses abords par une personne compétente.",
          },
          {
            en: "Repeat the inspection daily before work and after rain or anything that raises the hazard.",
            fr: "Répéter l'inspection chaque jour avant les travaux et après la pluie ou tout fait aggravant.",
          },
        ],
      },
    ],
  },
  {
    id: "excavation-spoil-set-back",
    regulationId: "1926.651",
    title: { en: "Spoil and equipment kept from the edge", fr: "Déblais et équipement éloignés du bord" },
    severity: 4,
    likelihood: 3,
    measure: { fact: "spoilSetbackFt", threshold: 2, worse: "below" },
    absentWhen: NO_EXCAVATION,
    checks: [
      {
        paragraph: "1926.651(j)(2)",
        passes: any(atLeast("spoilSetbackFt", 2), shown(is("spoilRetained", true))),
        met: {
          en: "Spoil and equipment are kept from falling into the excavation.",
          fr: "Les déblais et l'équipement ne peuvent tomber dans l'excavation.",
        },
        broken: {
          en: "Spoil or equipment lies {spoilSetbackFt} ft from the edge; at least 2 ft is required.",
          fr: "Des déblais ou de l'équipement se trouvent à {spoilSetbackFt} pi du bord; au moins 2 pi sont exigés.",
        },
        mend: [
          {
            en: "Move spoil and equipment at least 2 ft back, or hold them with retaining devices.",
            fr: "Reculer déblais et équipement d'au moins 2 pi, ou les retenir par des dispositifs.",
          },
        ],
      },
    ],
  },
  {
    id: "underground-utilities-located",
    regulationId: "1926.651",
    title: { en: "Underground utilities located", fr: "Services souterrains localisés" },
    severity: 5,
    likelihood: 2,
    absentWhen: NO_EXCAVATION,
    checks: [
      {
        paragraph: "1926.651(b)(1)",
        passes: is("undergroundUtilitiesLocated", true),
        met: {
          en: "Underground utilities were located before digging.",
          fr: "Les services souterrains ont été localisés avant de creuser.",
        },
        broken: {
          en: "The excavation was opened without locating underground utilities.",
          fr: "L'excavation a été ouverte sans localiser les services souterrains.",
        },
        mend: [
          {
            en: "Stop digging and call the utility owners or the one-call centre.",
            fr: "Cesser de creuser et appeler les propriétaires des services ou le centre d'appel unique.",
          },
          {
            en: "Mark the lines, expose them by careful means and support or protect them.",
            fr: "Marquer les conduites, les dégager avec soin et les soutenir ou les protéger.",
          },
        ],
      },
    ],
  },
];
