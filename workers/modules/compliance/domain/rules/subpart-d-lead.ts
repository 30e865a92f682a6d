/** Subpart D, 1926.62: lead exposure and its monitoring. */
import { above, atLeast, atMost } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

export const LEAD: readonly Requirement[] = [
  {
    id: "lead-exposure",
    regulationId: "1926.62",
    title: { en: "Lead exposure limit", fr: "Limite d'exposition au plomb" },
    severity: 4,
    likelihood: 3,
    measure: { fact: "leadUgM3", threshold: 50, worse: "above" },
    checks: [
      {
        paragraph: "1926.62(c)(1)",
        passes: atMost("leadUgM3", 50),
        met: {
          en: "Airborne lead is {leadUgM3} µg/m³ over 8 hours, within 50 µg/m³.",
          fr: "Le plomb dans l'air est à {leadUgM3} µg/m³ sur 8 heures, dans la limite de 50 µg/m³.",
        },
        broken: {
          en: "Airborne lead is {leadUgM3} µg/m³ over 8 hours, above the limit of 50 µg/m³.",
          fr: "Le plomb dans l'air est à {leadUgM3} µg/m³ sur 8 heures, au-dessus de la limite de 50 µg/m³.",
        },
        mend: [
          {
            en: "Stop the dusty task, or protect people with suitable respirators at once.",
            fr: "Arrêter la tâche poussiéreuse ou protéger sans délai les personnes par des respirateurs adéquats.",
          },
          {
            en: "Lower the exposure by wet methods, local exhaust or enclosure, under a written compliance program.",
            fr: "Réduire l'exposition par des méthodes humides, l'aspiration locale ou l'encoffrement, selon un programme écrit.",
          },
          {
            en: "Offer blood lead testing and keep hygiene areas, clothing and signs as required.",
            fr: "Offrir des dosages sanguins et assurer les aires d'hygiène, vêtements et affiches exigés.",
          },
        ],
      },
    ],
  },
  {
    id: "lead-exposure-monitoring",
    regulationId: "1926.62",
    title: { en: "Lead exposure monitoring", fr: "Surveillance de l'exposition au plomb" },
    severity: 3,
    likelihood: 3,
    appliesWhen: {
      condition: atLeast("leadUgM3", 30),
      paragraph: "1926.62(d)(6)(ii)",
      notReached: {
        en: "Airborne lead is {leadUgM3} µg/m³, under the action level of 30 µg/m³.",
        fr: "Le plomb dans l'air est à {leadUgM3} µg/m³, sous le seuil d'intervention de 30 µg/m³.",
      },
    },
    checks: [
      {
        paragraph: "1926.62(d)(6)(ii)",
        when: atMost("leadUgM3", 50),
        passes: atMost("leadMonitoringMonthsAgo", 6),
        met: {
          en: "Lead was last measured {leadMonitoringMonthsAgo} months ago, within six.",
          fr: "Le plomb a été mesuré il y a {leadMonitoringMonthsAgo} mois, soit au plus six.",
        },
        broken: {
          en: "Lead lies at or above the action level of 30 µg/m³ and was last measured {leadMonitoringMonthsAgo} months ago; every six months is required.",
          fr: "Le plomb atteint le seuil d'intervention de 30 µg/m³ et a été mesuré il y a {leadMonitoringMonthsAgo} mois; une mesure tous les six mois est exigée.",
        },
        mend: [
          {
            en: "Measure again now and at least every six months until two readings a week apart stay below 30 µg/m³.",
            fr: "Mesurer maintenant, puis au moins tous les six mois jusqu'à deux mesures sous 30 µg/m³ à une semaine d'écart.",
          },
        ],
      },
      {
        paragraph: "1926.62(d)(6)(iii)",
        when: above("leadUgM3", 50),
        passes: atMost("leadMonitoringMonthsAgo", 3),
        met: {
          en: "Lead was last measured {leadMonitoringMonthsAgo} months ago, within three.",
          fr: "Le plomb a été mesuré il y a {leadMonitoringMonthsAgo} mois, soit au plus trois.",
        },
        broken: {
          en: "Lead lies above the limit of 50 µg/m³ and was last measured {leadMonitoringMonthsAgo} months ago; every three months is required.",
          fr: "Le plomb dépasse la limite de 50 µg/m³ et a été mesuré il y a {leadMonitoringMonthsAgo} mois; une mesure tous les trois mois est exigée.",
        },
        mend: [
          {
            en: "Measure again now and then at least every quarter until two readings come down to 50 µg/m³ or less.",
            fr: "Mesurer maintenant, puis au moins chaque trimestre jusqu'à deux mesures à 50 µg/m³ ou moins.",
          },
        ],
      },
    ],
  },
];
