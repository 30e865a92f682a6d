/** Subpart AA: identification, atmosphere, attendant and rescue for permit-required confined spaces. */
import { all, atLeast, atMost, is } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

const NO_SPACE = {
  condition: is("confinedSpacePresent", false),
  finding: { en: "Nobody enters a permit-required confined space.", fr: "Personne n'entre dans un espace clos à permis." },
};

export const CONFINED_SPACES: readonly Requirement[] = [
  {
    id: "confined-spaces-identified",
    regulationId: "1926.1203",
    title: { en: "Confined spaces identified", fr: "Espaces clos recensés" },
    severity: 4,
    likelihood: 2,
    checks: [
      {
        paragraph: "1926.1203(a)",
        passes: is("confinedSpacesEvaluated", true),
        met: {
          en: "A competent person identified the confined and permit spaces.",
          fr: "Une personne compétente a recensé les espaces clos et à permis.",
        },
        broken: {
          en: "Work began without a competent person identifying the confined and permit spaces.",
          fr: "Les travaux ont commencé sans recensement des espaces clos et à permis par une personne compétente.",
        },
        mend: [
          {
            en: "Have a competent person identify every confined space, test where needed, and post the permit spaces.",
            fr: "Faire recenser chaque espace clos par une personne compétente, mesurer au besoin et afficher les espaces à permis.",
          },
        ],
      },
    ],
  },
  {
    id: "confined-space-atmosphere",
    regulationId: "1926.1204",
    title: { en: "Safe atmosphere in the space", fr: "Atmosphère sûre dans l'espace" },
    severity: 5,
    likelihood: 4,
    absentWhen: NO_SPACE,
    checks: [
      {
        paragraph: "1926.1204(e)(1)",
        passes: all(atLeast("confinedSpaceOxygenPercent", 19.5), atMost("confinedSpaceOxygenPercent", 23.5)),
        met: {
          en: "Oxygen is {confinedSpaceOxygenPercent} %, between 19.5 and 23.5 %.",
          fr: "L'oxygène est à {confinedSpaceOxygenPercent} %, entre 19,5 et 23,5 %.",
        },
        broken: {
          en: "Oxygen in the space is {confinedSpaceOxygenPercent} %, outside 19.5 to 23.5 %.",
          fr: "L'oxygène dans l'espace est à {confinedSpaceOxygenPercent} %, hors de 19,5 à 23,5 %.",
        },
        mend: [
          { en: "Get everyone out and forbid entry.", fr: "Faire sortir tout le monde et interdire l'entrée." },
          {
            en: "Ventilate with fresh air and test oxygen, then flammables, then toxics before and during entry.",
            fr: "Ventiler à l'air frais et mesurer l'oxygène, puis les inflammables, puis les toxiques avant et pendant l'entrée.",
          },
        ],
      },
      {
        paragraph: "1926.1204(e)(1)",
        passes: atMost("confinedSpaceLelPercent", 10),
        met: {
          en: "Flammable gas is {confinedSpaceLelPercent} % of its lower limit, at most 10 %.",
          fr: "Le gaz inflammable est à {confinedSpaceLelPercent} % de sa limite inférieure, au plus 10 %.",
        },
        broken: {
          en: "Flammable gas is {confinedSpaceLelPercent} % of its lower limit, above 10 %.",
          fr: "Le gaz inflammable est à {confinedSpaceLelPercent} % de sa limite inférieure, au-dessus de 10 %.",
        },
        mend: [
          {
            en: "Get everyone out, remove ignition sources and forbid entry.",
            fr: "Faire sortir tout le monde, éliminer les sources d'inflammation et interdire l'entrée.",
          },
          {
            en: "Find and stop the source, purge and ventilate, and test again.",
            fr: "Trouver et arrêter la source, purger et ventiler, puis mesurer de nouveau.",
          },
        ],
      },
    ],
  },
  {
    id: "confined-space-attendant",
    regulationId: "1926.1209",
    title: { en: "Attendant outside the space", fr: "Surveillant à l'extérieur de l'espace" },
    severity: 5,
    likelihood: 3,
    absentWhen: NO_SPACE,
    checks: [
      {
        paragraph: "1926.1209(d)",
        passes: is("confinedSpaceAttendant", true),
        met: { en: "An attendant stays outside for the whole entry.", fr: "Un surveillant reste à l'extérieur pendant toute l'entrée." },
        broken: {
          en: "People enter a permit space with no attendant outside.",
          fr: "Des personnes entrent dans un espace à permis sans surveillant à l'extérieur.",
        },
        mend: [
          {
            en: "Bring entrants out until a trained attendant stands outside with means to call for rescue.",
            fr: "Faire sortir les entrants jusqu'à ce qu'un surveillant formé, apte à appeler les secours, soit en poste.",
          },
        ],
      },
    ],
  },
  {
    id: "confined-space-rescue",
    regulationId: "1926.1211",
    title: { en: "Confined space rescue", fr: "Sauvetage en espace clos" },
    severity: 5,
    likelihood: 2,
    absentWhen: NO_SPACE,
    checks: [
      {
        paragraph: "1926.1211(a)",
        passes: is("confinedSpaceRescueArranged", true),
        met: { en: "A capable rescue service is arranged.", fr: "Un service de sauvetage apte est prévu." },
        broken: {
          en: "No capable rescue service or team is arranged for the entry.",
          fr: "Aucun service ou équipe de sauvetage apte n'est prévu pour l'entrée.",
        },
        mend: [
          { en: "Forbid entry until rescue is arranged.", fr: "Interdire l'entrée jusqu'à ce que le sauvetage soit prévu." },
          {
            en: "Evaluate a rescue service that can reach the space in time, or train and equip your own; use retrieval lines.",
            fr: "Évaluer un service apte à intervenir à temps, ou former et équiper sa propre équipe; utiliser des lignes de récupération.",
          },
        ],
      },
    ],
  },
];
