/** Subpart Z: silica and asbestos. */
import { above, any, atLeast, atMost, is, shown } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

const TABLE_1 = shown(is("silicaTable1Followed", true));

export const TOXIC_SUBSTANCES: readonly Requirement[] = [
  {
    id: "silica-exposure",
    regulationId: "1926.1153",
    title: { en: "Respirable silica exposure limit", fr: "Limite d'exposition à la silice respirable" },
    severity: 4,
    likelihood: 3,
    measure: { fact: "silicaUgM3", threshold: 50, worse: "above" },
    checks: [
      {
        paragraph: "1926.1153(d)(1)",
        // Full use of Table 1 (paragraph (c)) stands in for the measured limit.
        passes: any(TABLE_1, atMost("silicaUgM3", 50)),
        met: {
          en: "Silica is within 50 µg/m³ over 8 hours, or Table 1 is fully followed.",
          fr: "La silice ne dépasse pas 50 µg/m³ sur 8 heures, ou le tableau 1 est entièrement suivi.",
        },
        broken: {
          en: "Respirable silica is {silicaUgM3} µg/m³ over 8 hours, above the limit of 50 µg/m³.",
          fr: "La silice respirable est à {silicaUgM3} µg/m³ sur 8 heures, au-dessus de la limite de 50 µg/m³.",
        },
        mend: [
          {
            en: "Stop the task or provide suitable respirators at once.",
            fr: "Arrêter la tâche ou fournir sans délai des respirateurs adéquats.",
          },
          {
            en: "Use water or dust collection on the tool, as Table 1 sets out for the task.",
            fr: "Utiliser l'eau ou l'aspiration à l'outil, selon le tableau 1 pour la tâche.",
          },
          {
            en: "Update the written exposure control plan and measure again.",
            fr: "Mettre à jour le plan écrit de maîtrise de l'exposition et mesurer de nouveau.",
          },
        ],
      },
    ],
  },
  {
    id: "silica-exposure-monitoring",
    regulationId: "1926.1153",
    title: { en: "Silica exposure monitoring", fr: "Surveillance de l'exposition à la silice" },
    severity: 3,
    likelihood: 3,
    absentWhen: {
      condition: TABLE_1,
      finding: {
        en: "Table 1 is fully followed, so exposure need not be measured.",
        fr: "Le tableau 1 est entièrement suivi; l'exposition n'a pas à être mesurée.",
      },
    },
    appliesWhen: {
      condition: atLeast("silicaUgM3", 25),
      paragraph: "1926.1153(d)(2)(iii)",
      notReached: {
        en: "Silica is {silicaUgM3} µg/m³, under the action level of 25 µg/m³.",
        fr: "La silice est à {silicaUgM3} µg/m³, sous le seuil d'intervention de 25 µg/m³.",
      },
    },
    checks: [
      {
        paragraph: "1926.1153(d)(2)(iii)(C)",
        when: atMost("silicaUgM3", 50),
        passes: atMost("silicaMonitoringMonthsAgo", 6),
        met: {
          en: "Silica was last measured {silicaMonitoringMonthsAgo} months ago, within six.",
          fr: "La silice a été mesurée il y a {silicaMonitoringMonthsAgo} mois, soit au plus six.",
        },
        broken: {
          en: "Silica lies at or above the action level of 25 µg/m³ and was last measured {silicaMonitoringMonthsAgo} months ago; every six months is required.",
          fr: "La silice atteint le seuil d'intervention de 25 µg/m³ et a été mesurée il y a {silicaMonitoringMonthsAgo} mois; une mesure tous les six mois est exigée.",
        },
        mend: [
          {
            en: "Measure again now and within every six months, or follow Table 1 in full.",
            fr: "Mesurer maintenant, puis tous les six mois au plus, ou suivre le tableau 1 en entier.",
          },
        ],
      },
      {
        paragraph: "1926.1153(d)(2)(iii)(D)",
        when: above("silicaUgM3", 50),
        passes: atMost("silicaMonitoringMonthsAgo", 3),
        met: {
          en: "Silica was last measured {silicaMonitoringMonthsAgo} months ago, within three.",
          fr: "La silice a été mesurée il y a {silicaMonitoringMonthsAgo} mois, soit au plus trois.",
        },
        broken: {
          en: "Silica lies above 50 µg/m³ and was last measured {silicaMonitoringMonthsAgo} months ago; every three months is required.",
          fr: "La silice dépasse 50 µg/m³ et a été mesurée il y a {silicaMonitoringMonthsAgo} mois; une mesure tous les trois mois est exigée.",
        },
        mend: [
          {
            en: "Measure again now and within every three months, or follow Table 1 in full.",
            fr: "Mesurer maintenant, puis tous les trois mois au plus, ou suivre le tableau 1 en entier.",
          },
        ],
      },
    ],
  },
  {
    id: "asbestos-exposure",
    regulationId: "1926.1101",
    title: { en: "Asbestos exposure limit", fr: "Limite d'exposition à l'amiante" },
    severity: 5,
    likelihood: 3,
    measure: { fact: "asbestosFibersPerCc", threshold: 0.1, worse: "above" },
    checks: [
      {
        paragraph: "1926.1101(c)(1)",
        passes: atMost("asbestosFibersPerCc", 0.1),
        met: {
          en: "Asbestos is {asbestosFibersPerCc} fibres/cc over 8 hours, within 0.1.",
          fr: "L'amiante est à {asbestosFibersPerCc} fibre/cm³ sur 8 heures, dans la limite de 0,1.",
        },
        broken: {
          en: "Asbestos is {asbestosFibersPerCc} fibres/cc over 8 hours, above the limit of 0.1.",
          fr: "L'amiante est à {asbestosFibersPerCc} fibre/cm³ sur 8 heures, au-dessus de la limite de 0,1.",
        },
        mend: [
          {
            en: "Stop the work, keep people out and mark the regulated area.",
            fr: "Arrêter le travail, éloigner les personnes et délimiter la zone réglementée.",
          },
          {
            en: "Bring in a competent person; use wet methods, HEPA vacuums, enclosure and respirators.",
            fr: "Faire intervenir une personne compétente; méthodes humides, aspirateurs HEPA, enceinte et respirateurs.",
          },
        ],
      },
    ],
  },
];
