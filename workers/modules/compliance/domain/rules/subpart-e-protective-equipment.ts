/** Subpart E: head, eye, foot, hearing and breathing protection; work over water. */
import { above, atMost, is } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

const NO_WATER = {
  condition: is("workOverWater", false),
  finding: { en: "Nobody works over or near water.", fr: "Personne ne travaille au-dessus ou près de l'eau." },
};

export const PROTECTIVE_EQUIPMENT: readonly Requirement[] = [
  {
    id: "head-protection",
    regulationId: "1926.100",
    title: { en: "Head protection", fr: "Protection de la tête" },
    severity: 4,
    likelihood: 4,
    absentWhen: {
      condition: is("headHazardPresent", false),
      finding: { en: "Nothing there can injure the head.", fr: "Rien n'y menace la tête." },
    },
    checks: [
      {
        paragraph: "1926.100(a)",
        passes: is("hardHatsWorn", true),
        met: { en: "Everyone in the area wears a helmet.", fr: "Toutes les personnes dans l'aire portent un casque." },
        broken: {
          en: "People work without helmets where their heads could be injured.",
          fr: "Des personnes travaillent sans casque là où elles pourraient être blessées à la tête.",
        },
        mend: [
          {
            en: "Hand out helmets and let nobody into the area without one.",
            fr: "Distribuer des casques et n'admettre personne sans casque dans l'aire.",
          },
          {
            en: "Post the rule at the entrance and check it at each toolbox talk.",
            fr: "Afficher la règle à l'entrée et la vérifier à chaque causerie de sécurité.",
          },
        ],
      },
    ],
  },
  {
    id: "eye-and-face-protection",
    regulationId: "1926.102",
    title: { en: "Eye and face protection", fr: "Protection des yeux et du visage" },
    severity: 3,
    likelihood: 4,
    absentWhen: {
      condition: is("eyeHazardPresent", false),
      finding: { en: "Nothing there threatens eyes or face.", fr: "Rien n'y menace les yeux ou le visage." },
    },
    checks: [
      {
        paragraph: "1926.102(a)(1)",
        passes: is("eyeProtectionWorn", true),
        met: {
          en: "Everyone exposed wears eye or face protection.",
          fr: "Toutes les personnes exposées portent une protection des yeux ou du visage.",
        },
        broken: {
          en: "People exposed to flying particles, chemicals or radiation wear no eye or face protection.",
          fr: "Des personnes exposées à des particules, produits ou rayonnements ne portent aucune protection des yeux ou du visage.",
        },
        mend: [
          {
            en: "Provide protection that fits the hazard: side-shielded glasses, goggles, face shield or welding filter.",
            fr: "Fournir une protection adaptée : lunettes à coques, lunettes étanches, écran facial ou filtre de soudage.",
          },
        ],
      },
    ],
  },
  {
    id: "foot-protection",
    regulationId: "1926.95",
    title: { en: "Foot protection", fr: "Protection des pieds" },
    severity: 3,
    likelihood: 3,
    absentWhen: {
      condition: is("footHazardPresent", false),
      finding: { en: "Nothing there threatens feet.", fr: "Rien n'y menace les pieds." },
    },
    checks: [
      {
        paragraph: "1926.95(a)",
        passes: is("protectiveFootwearWorn", true),
        met: {
          en: "Everyone exposed wears protective footwear.",
          fr: "Toutes les personnes exposées portent des chaussures de protection.",
        },
        broken: {
          en: "People work without protective footwear where feet could be crushed or pierced.",
          fr: "Des personnes travaillent sans chaussures de protection là où leurs pieds pourraient être écrasés ou percés.",
        },
        mend: [
          {
            en: "Require safety-toe footwear that meets the standard named in 1926.96, with pierce-resistant soles where needed.",
            fr: "Exiger des chaussures à embout conformes à la norme citée en 1926.96, avec semelle antiperforation au besoin.",
          },
        ],
      },
    ],
  },
  {
    id: "hearing-protection",
    regulationId: "1926.101",
    title: { en: "Hearing protection", fr: "Protection de l'ouïe" },
    severity: 3,
    likelihood: 4,
    appliesWhen: {
      condition: above("noiseDba8h", 90),
      paragraph: "1926.101(a)",
      notReached: {
        en: "Noise is {noiseDba8h} dBA over 8 hours; hearing protection is required above 90 dBA.",
        fr: "Le bruit est de {noiseDba8h} dBA sur 8 heures; les protecteurs auditifs sont exigés au-dessus de 90 dBA.",
      },
    },
    checks: [
      {
        paragraph: "1926.101(a)",
        passes: is("hearingProtectionWorn", true),
        met: { en: "Exposed people wear hearing protection.", fr: "Les personnes exposées portent des protecteurs auditifs." },
        broken: {
          en: "Noise is {noiseDba8h} dBA over 8 hours, above 90 dBA, and hearing protection is not worn.",
          fr: "Le bruit est de {noiseDba8h} dBA sur 8 heures, au-dessus de 90 dBA, et les protecteurs auditifs ne sont pas portés.",
        },
        mend: [
          {
            en: "Provide fitted ear plugs or muffs; plain cotton does not count.",
            fr: "Fournir des bouchons ajustés ou des coquilles; le coton ordinaire ne convient pas.",
          },
        ],
      },
    ],
  },
  {
    id: "respirator-fit",
    regulationId: "1926.103",
    title: { en: "Respirator fit testing", fr: "Essais d'ajustement des respirateurs" },
    severity: 4,
    likelihood: 2,
    absentWhen: {
      condition: is("respiratorsRequired", false),
      finding: { en: "No task requires a respirator.", fr: "Aucune tâche n'exige de respirateur." },
    },
    checks: [
      {
        paragraph: "1926.103",
        passes: is("respiratorFitTested", true),
        met: { en: "Respirator users are fit-tested.", fr: "Les utilisateurs de respirateurs ont passé l'essai d'ajustement." },
        broken: {
          en: "People use tight-fitting respirators without a fit test in the past year.",
          fr: "Des personnes utilisent des respirateurs étanches sans essai d'ajustement depuis un an.",
        },
        mend: [
          { en: "Take untested users off the task.", fr: "Retirer de la tâche les utilisateurs non testés." },
          {
            en: "Arrange medical evaluation, fit testing and training under a written respirator program.",
            fr: "Prévoir l'évaluation médicale, l'essai d'ajustement et la formation selon un programme écrit.",
          },
        ],
      },
    ],
  },
  {
    id: "life-jackets",
    regulationId: "1926.106",
    title: { en: "Life jackets over water", fr: "Gilets de sauvetage au-dessus de l'eau" },
    severity: 5,
    likelihood: 3,
    absentWhen: NO_WATER,
    checks: [
      {
        paragraph: "1926.106(a)",
        passes: is("lifeJacketsWorn", true),
        met: { en: "People over or near water wear life jackets.", fr: "Les personnes au-dessus ou près de l'eau portent un gilet." },
        broken: {
          en: "People work over or near water, where they could drown, without life jackets.",
          fr: "Des personnes travaillent au-dessus ou près de l'eau, avec danger de noyade, sans gilet de sauvetage.",
        },
        mend: [
          {
            en: "Provide approved life jackets or buoyant work vests and see that they are worn; check them before each use.",
            fr: "Fournir des gilets ou vestes de flottaison approuvés, en exiger le port et les vérifier avant chaque usage.",
          },
        ],
      },
    ],
  },
  {
    id: "ring-buoys",
    regulationId: "1926.106",
    title: { en: "Ring buoys over water", fr: "Bouées de sauvetage au-dessus de l'eau" },
    severity: 4,
    likelihood: 2,
    measure: { fact: "ringBuoySpacingFt", threshold: 200, worse: "above" },
    absentWhen: NO_WATER,
    checks: [
      {
        paragraph: "1926.106(c)",
        passes: atMost("ringBuoySpacingFt", 200),
        met: {
          en: "Ring buoys are {ringBuoySpacingFt} ft apart, at most 200 ft.",
          fr: "Les bouées sont à {ringBuoySpacingFt} pi d'intervalle, au plus 200 pi.",
        },
        broken: {
          en: "Ring buoys are {ringBuoySpacingFt} ft apart; at most 200 ft is allowed.",
          fr: "Les bouées sont à {ringBuoySpacingFt} pi d'intervalle; au plus 200 pi sont permis.",
        },
        mend: [
          {
            en: "Add ring buoys with at least 90 ft of line so that none are more than 200 ft apart; keep a skiff ready.",
            fr: "Ajouter des bouées munies d'au moins 90 pi de corde pour que l'écart ne dépasse pas 200 pi; garder une embarcation prête.",
          },
        ],
      },
    ],
  },
];
