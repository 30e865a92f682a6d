/** Subpart K: ground-fault protection, cords, energized parts, tagging out. */
import { any, is, shown } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

export const ELECTRICAL: readonly Requirement[] = [
  {
    id: "ground-fault-protection",
    regulationId: "1926.404",
    title: { en: "Ground-fault protection on temporary power", fr: "Protection différentielle de l'alimentation temporaire" },
    severity: 5,
    likelihood: 3,
    checks: [
      {
        paragraph: "1926.404(b)(1)(ii)",
        passes: any(is("gfciOnTemporaryPower", true), shown(is("assuredGroundingProgram", true))),
        met: {
          en: "Temporary receptacles are protected against ground faults.",
          fr: "Les prises temporaires sont protégées contre les défauts à la terre.",
        },
        broken: {
          en: "Temporary 120-volt receptacles have no ground-fault circuit interrupters, and no assured grounding program is in force.",
          fr: "Les prises temporaires de 120 V n'ont pas de disjoncteur différentiel, et aucun programme de mise à la terre assurée n'est en vigueur.",
        },
        mend: [
          {
            en: "Put GFCI receptacles, breakers or portable units on every 15- and 20-ampere temporary outlet.",
            fr: "Munir chaque sortie temporaire de 15 et 20 A d'une prise, d'un disjoncteur ou d'un appareil portatif différentiel.",
          },
          {
            en: "Test each device before use; replace what does not trip.",
            fr: "Essayer chaque dispositif avant usage; remplacer celui qui ne déclenche pas.",
          },
        ],
      },
    ],
  },
  {
    id: "energized-parts-protection",
    regulationId: "1926.416",
    title: { en: "Protection from energized parts", fr: "Protection contre les pièces sous tension" },
    severity: 5,
    likelihood: 4,
    absentWhen: {
      condition: is("energizedPartsControl", "none_near"),
      finding: { en: "No circuit is within reach.", fr: "Aucun circuit n'est à portée." },
    },
    checks: [
      {
        paragraph: "1926.416(a)(1)",
        passes: is("energizedPartsControl", "deenergized_and_grounded", "insulated_or_guarded"),
        met: {
          en: "Circuits within reach are made safe: {energizedPartsControl}.",
          fr: "Les circuits à portée sont sécurisés : {energizedPartsControl}.",
        },
        broken: {
          en: "People work close enough to touch live, unprotected circuits.",
          fr: "Des personnes travaillent à portée de circuits sous tension non protégés.",
        },
        mend: [
          {
            en: "Back people away and have the circuit de-energized and grounded by a qualified person.",
            fr: "Éloigner les personnes et faire mettre le circuit hors tension et à la terre par une personne qualifiée.",
          },
          {
            en: "Where it must stay live, insulate or guard it and post warnings.",
            fr: "S'il doit rester sous tension, l'isoler ou le protéger et poser des avertissements.",
          },
        ],
      },
    ],
  },
  {
    id: "electric-cords-condition",
    regulationId: "1926.416",
    title: { en: "Electric cords undamaged", fr: "Cordons électriques en bon état" },
    severity: 4,
    likelihood: 3,
    checks: [
      {
        paragraph: "1926.416(e)(1)",
        passes: is("cordsUndamaged", true),
        met: { en: "Electric cords are in good condition.", fr: "Les cordons électriques sont en bon état." },
        broken: { en: "Worn or frayed electric cords are in use.", fr: "Des cordons électriques usés ou effilochés sont utilisés." },
        mend: [
          {
            en: "Unplug and tag the damaged cords; replace them or have them properly repaired.",
            fr: "Débrancher et étiqueter les cordons endommagés; les remplacer ou les faire réparer correctement.",
          },
        ],
      },
    ],
  },
  {
    id: "circuits-tagged-out",
    regulationId: "1926.417",
    title: { en: "Circuits out of service tagged", fr: "Circuits hors service étiquetés" },
    severity: 5,
    likelihood: 2,
    checks: [
      {
        paragraph: "1926.417(b)",
        passes: is("circuitsTaggedOut", true),
        met: { en: "Deactivated circuits are inoperative and tagged.", fr: "Les circuits désactivés sont inopérants et étiquetés." },
        broken: {
          en: "Circuits taken out of service are not made inoperative and tagged.",
          fr: "Des circuits hors service ne sont ni rendus inopérants ni étiquetés.",
        },
        mend: [
          {
            en: "Lock or otherwise disable each point where the circuit could be energized, tag it, and test for voltage.",
            fr: "Verrouiller ou neutraliser chaque point d'alimentation du circuit, l'étiqueter et vérifier l'absence de tension.",
          },
        ],
      },
    ],
  },
];
