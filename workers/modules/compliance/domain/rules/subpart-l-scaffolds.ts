/** Subpart L: scaffold fall protection, platforms, access, inspection, stability, training; aerial lifts. */
import { above, any, atMost, is, not, ratioAtMost, shown } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

const NO_SCAFFOLD = {
  condition: atMost("scaffoldHeightFt", 0),
  finding: { en: "No scaffold is in use.", fr: "Aucun échafaudage n'est utilisé." },
};
const SUSPENDED = shown(is("scaffoldType", "single_point_suspension", "two_point_suspension"));

export const SCAFFOLDS: readonly Requirement[] = [
  {
    id: "scaffold-fall-protection",
    regulationId: "1926.451",
    title: { en: "Fall protection on scaffolds", fr: "Protection contre les chutes sur les échafaudages" },
    severity: 5,
    likelihood: 4,
    measure: { fact: "scaffoldHeightFt", threshold: 10, worse: "above" },
    absentWhen: NO_SCAFFOLD,
    appliesWhen: {
      condition: above("scaffoldHeightFt", 10),
      paragraph: "1926.451(g)(1)",
      notReached: {
        en: "The scaffold is {scaffoldHeightFt} ft high; fall protection is required above 10 ft.",
        fr: "L'échafaudage est à {scaffoldHeightFt} pi; la protection contre les chutes est exigée au-dessus de 10 pi.",
      },
    },
    checks: [
      {
        paragraph: "1926.451(g)(1)",
        when: not(SUSPENDED),
        passes: is("scaffoldFallProtection", "guardrail", "personal_fall_arrest", "guardrail_and_personal_fall_arrest"),
        met: {
          en: "People on the scaffold are protected: {scaffoldFallProtection}.",
          fr: "Les personnes sur l'échafaudage sont protégées : {scaffoldFallProtection}.",
        },
        broken: {
          en: "The scaffold is {scaffoldHeightFt} ft high, above 10 ft, and people on it have no fall protection.",
          fr: "L'échafaudage est à {scaffoldHeightFt} pi, au-dessus de 10 pi, et les personnes n'y ont aucune protection contre les chutes.",
        },
        mend: [
          { en: "Take people off the scaffold.", fr: "Faire descendre les personnes de l'échafaudage." },
          {
            en: "Install guardrails on all open sides and ends, or tie each person off to a suitable anchorage.",
            fr: "Installer des garde-corps sur tous les côtés et bouts ouverts, ou attacher chaque personne à un ancrage adéquat.",
          },
          {
            en: "Have a competent person inspect the scaffold before it is used again.",
            fr: "Faire inspecter l'échafaudage par une personne compétente avant sa réutilisation.",
          },
        ],
      },
      {
        paragraph: "1926.451(g)(1)(ii)",
        when: SUSPENDED,
        passes: is("scaffoldFallProtection", "guardrail_and_personal_fall_arrest"),
        met: {
          en: "The suspended scaffold has both guardrails and personal fall arrest.",
          fr: "L'échafaudage suspendu a des garde-corps et des systèmes individuels d'arrêt de chute.",
        },
        broken: {
          en: "A suspended scaffold at {scaffoldHeightFt} ft needs guardrails and personal fall arrest together; it has: {scaffoldFallProtection}.",
          fr: "Un échafaudage suspendu à {scaffoldHeightFt} pi exige à la fois garde-corps et arrêt de chute; il a : {scaffoldFallProtection}.",
        },
        mend: [
          { en: "Stop using the suspended scaffold.", fr: "Cesser d'utiliser l'échafaudage suspendu." },
          {
            en: "Give each person a personal fall arrest system with its own lifeline and fit guardrails.",
            fr: "Donner à chaque personne un système d'arrêt de chute avec sa propre corde d'assurance et poser des garde-corps.",
          },
        ],
      },
    ],
  },
  {
    id: "scaffold-platform-planking",
    regulationId: "1926.451",
    title: { en: "Scaffold platforms fully planked", fr: "Planchers d'échafaudage complets" },
    severity: 4,
    likelihood: 3,
    absentWhen: NO_SCAFFOLD,
    checks: [
      {
        paragraph: "1926.451(b)(1)",
        passes: is("scaffoldFullyPlanked", true),
        met: { en: "The scaffold platforms are fully planked.", fr: "Les planchers de l'échafaudage sont complets." },
        broken: {
          en: "The scaffold platforms are not fully planked between uprights and guardrail supports.",
          fr: "Les planchers de l'échafaudage ne sont pas complets entre les montants et les supports de garde-corps.",
        },
        mend: [
          {
            en: "Add planks or decks until no gap exceeds 1 in, or 9.5 in where uprights make it necessary.",
            fr: "Ajouter des planches ou plateaux jusqu'à ce qu'aucun vide ne dépasse 1 po, ou 9,5 po là où les montants l'imposent.",
          },
        ],
      },
    ],
  },
  {
    id: "scaffold-access",
    regulationId: "1926.451",
    title: { en: "Safe access to scaffold platforms", fr: "Accès sûr aux planchers d'échafaudage" },
    severity: 4,
    likelihood: 3,
    absentWhen: NO_SCAFFOLD,
    appliesWhen: {
      condition: above("scaffoldHeightFt", 2),
      paragraph: "1926.451(e)(1)",
      notReached: {
        en: "The platform is {scaffoldHeightFt} ft up; a means of access is required above 2 ft.",
        fr: "Le plancher est à {scaffoldHeightFt} pi; un moyen d'accès est exigé au-dessus de 2 pi.",
      },
    },
    checks: [
      {
        paragraph: "1926.451(e)(1)",
        passes: is("scaffoldAccessProvided", true),
        met: { en: "The platform has a proper means of access.", fr: "Le plancher a un moyen d'accès adéquat." },
        broken: {
          en: "The platform is {scaffoldHeightFt} ft up, more than 2 ft, with no proper way to reach it.",
          fr: "Le plancher est à {scaffoldHeightFt} pi, plus de 2 pi, sans moyen d'accès adéquat.",
        },
        mend: [
          {
            en: "Provide a ladder, stair tower, ramp or built-in rungs; forbid climbing the cross-braces.",
            fr: "Fournir une échelle, une tour d'escalier, une rampe ou des échelons intégrés; interdire de grimper aux croisillons.",
          },
        ],
      },
    ],
  },
  {
    id: "scaffold-inspection",
    regulationId: "1926.451",
    title: { en: "Scaffold inspected before each shift", fr: "Échafaudage inspecté avant chaque quart" },
    severity: 4,
    likelihood: 2,
    absentWhen: NO_SCAFFOLD,
    checks: [
      {
        paragraph: "1926.451(f)(3)",
        passes: is("scaffoldInspectedThisShift", true),
        met: {
          en: "A competent person inspected the scaffold before this shift.",
          fr: "Une personne compétente a inspecté l'échafaudage avant ce quart.",
        },
        broken: {
          en: "No competent person inspected the scaffold before this shift.",
          fr: "Aucune personne compétente n'a inspecté l'échafaudage avant ce quart.",
        },
        mend: [
          {
            en: "Have a competent person inspect it for visible defects before anyone goes up, and after anything that could weaken it.",
            fr: "Le faire inspecter par une personne compétente avant que quiconque y monte, et après tout événement pouvant l'affaiblir.",
          },
        ],
      },
    ],
  },
  {
    id: "scaffold-stability",
    regulationId: "1926.451",
    title: { en: "Tall scaffolds restrained from tipping", fr: "Échafaudages élevés retenus contre le basculement" },
    severity: 5,
    likelihood: 3,
    absentWhen: NO_SCAFFOLD,
    checks: [
      {
        paragraph: "1926.451(c)(1)",
        passes: any(is("scaffoldRestrainedFromTipping", true), ratioAtMost("scaffoldHeightFt", "scaffoldBaseWidthFt", 4)),
        met: {
          en: "The scaffold is restrained, or no more than four times as high as its base is wide.",
          fr: "L'échafaudage est retenu, ou sa hauteur ne dépasse pas quatre fois la largeur de sa base.",
        },
        broken: {
          en: "The scaffold is {scaffoldHeightFt} ft high on a {scaffoldBaseWidthFt} ft base, more than four to one, and not tied, guyed or braced.",
          fr: "L'échafaudage a {scaffoldHeightFt} pi de haut sur une base de {scaffoldBaseWidthFt} pi, plus de quatre pour un, sans ancrage, hauban ni contreventement.",
        },
        mend: [
          {
            en: "Tie, guy or brace the scaffold at the first level four base widths up and at the intervals prescribed, or widen the base.",
            fr: "Ancrer, haubaner ou contreventer l'échafaudage au premier niveau à quatre largeurs de base et aux intervalles prescrits, ou élargir la base.",
          },
        ],
      },
    ],
  },
  {
    id: "scaffold-training",
    regulationId: "1926.454",
    title: { en: "Scaffold user training", fr: "Formation des utilisateurs d'échafaudages" },
    severity: 4,
    likelihood: 2,
    absentWhen: NO_SCAFFOLD,
    checks: [
      {
        paragraph: "1926.454(a)",
        passes: is("scaffoldTrainingDone", true),
        met: {
          en: "Everyone who works on the scaffold has been trained.",
          fr: "Toutes les personnes travaillant sur l'échafaudage ont été formées.",
        },
        broken: {
          en: "People work on the scaffold without training by a qualified person.",
          fr: "Des personnes travaillent sur l'échafaudage sans formation par une personne qualifiée.",
        },
        mend: [
          {
            en: "Have a qualified person train them on electrical, fall and falling-object hazards, load limits and use.",
            fr: "Les faire former par une personne qualifiée aux dangers électriques, de chute et de chute d'objets, aux charges et à l'usage.",
          },
        ],
      },
    ],
  },
  {
    id: "aerial-lift-tie-off",
    regulationId: "1926.453",
    title: { en: "Tie-off in aerial lifts", fr: "Attache dans les nacelles élévatrices" },
    severity: 5,
    likelihood: 3,
    absentWhen: {
      condition: is("aerialLiftInUse", false),
      finding: { en: "No aerial lift is in use.", fr: "Aucune nacelle n'est utilisée." },
    },
    checks: [
      {
        paragraph: "1926.453(b)(2)(v)",
        passes: is("aerialLiftTieOffWorn", true),
        met: {
          en: "Everyone in the basket is attached to the boom or basket.",
          fr: "Chaque personne dans la nacelle est attachée au bras ou à la nacelle.",
        },
        broken: {
          en: "Someone works in the basket without a belt or harness attached to the boom or basket.",
          fr: "Quelqu'un travaille dans la nacelle sans être attaché au bras ou à la nacelle.",
        },
        mend: [
          {
            en: "Lower the basket and attach each person's lanyard to the boom or basket, never to a nearby pole or structure.",
            fr: "Abaisser la nacelle et attacher chaque longe au bras ou à la nacelle, jamais à un poteau ou une structure voisine.",
          },
          {
            en: "Have everyone stand on the basket floor, not on its edge or on ladders.",
            fr: "Exiger que chacun se tienne sur le plancher de la nacelle, et non sur son bord ou une échelle.",
          },
        ],
      },
    ],
  },
];
