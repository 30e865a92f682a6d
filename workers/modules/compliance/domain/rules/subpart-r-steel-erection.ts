/** Subpart R: fall protection in steel erection, footings and anchor rods. */
import { above, all, any, atLeast, atMost, is, not, shown } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

const CONNECTOR = shown(is("steelErectionRole", "connector"));
const IN_DECKING_ZONE = shown(is("steelErectionRole", "controlled_decking_zone"));
// The height stands here too: fall protection recorded without any steel says nothing about steel.
const PROTECTED = all(atLeast("steelErectionHeightFt", 0), is("fallProtection", "guardrail", "safety_net", "personal_fall_arrest"));
const MEND = [
  {
    en: "Bring people down until fall protection is in place.",
    fr: "Faire descendre les personnes jusqu'à la mise en place d'une protection.",
  },
  {
    en: "Provide guardrails, safety nets, personal fall arrest, positioning devices or fall restraint.",
    fr: "Fournir garde-corps, filets, arrêt de chute individuel, dispositifs de positionnement ou retenue.",
  },
] as const;

export const STEEL_ERECTION: readonly Requirement[] = [
  {
    id: "steel-erection-fall-protection",
    regulationId: "1926.760",
    title: { en: "Fall protection in steel erection", fr: "Protection contre les chutes au montage d'acier" },
    severity: 5,
    likelihood: 4,
    measure: { fact: "steelErectionHeightFt", threshold: 15, worse: "above" },
    absentWhen: {
      condition: atMost("steelErectionHeightFt", 0),
      finding: { en: "No steel is erected above ground.", fr: "Aucun acier n'est monté en hauteur." },
    },
    appliesWhen: {
      condition: above("steelErectionHeightFt", 15),
      paragraph: "1926.760(a)(1)",
      notReached: {
        en: "Steel is erected at {steelErectionHeightFt} ft; fall protection is required above 15 ft.",
        fr: "L'acier est monté à {steelErectionHeightFt} pi; la protection contre les chutes est exigée au-dessus de 15 pi.",
      },
    },
    checks: [
      {
        paragraph: "1926.760(a)(1)",
        when: not(any(CONNECTOR, IN_DECKING_ZONE)),
        passes: PROTECTED,
        met: {
          en: "Steel erectors are protected from falling: {fallProtection}.",
          fr: "Les monteurs d'acier sont protégés contre les chutes : {fallProtection}.",
        },
        broken: {
          en: "Steel is erected at {steelErectionHeightFt} ft, above 15 ft, without fall protection.",
          fr: "De l'acier est monté à {steelErectionHeightFt} pi, au-dessus de 15 pi, sans protection contre les chutes.",
        },
        mend: MEND,
      },
      {
        paragraph: "1926.760(b)(1)",
        when: CONNECTOR,
        passes: any(PROTECTED, atMost("steelErectionHeightFt", 30)),
        met: {
          en: "The connector works within 30 ft, carrying tie-off equipment, or is protected.",
          fr: "Le monteur travaille à 30 pi au plus, muni de son équipement d'attache, ou est protégé.",
        },
        broken: {
          en: "A connector works at {steelErectionHeightFt} ft, above 30 ft, without fall protection.",
          fr: "Un monteur travaille à {steelErectionHeightFt} pi, au-dessus de 30 pi, sans protection contre les chutes.",
        },
        mend: MEND,
      },
      {
        paragraph: "1926.760(c)(1)",
        when: IN_DECKING_ZONE,
        passes: any(PROTECTED, atMost("steelErectionHeightFt", 30)),
        met: {
          en: "The controlled decking zone lies within 30 ft, or its people are protected.",
          fr: "La zone contrôlée de tablier est à 30 pi au plus, ou ses travailleurs sont protégés.",
        },
        broken: {
          en: "Decking goes on at {steelErectionHeightFt} ft, above the 30 ft up to which a controlled decking zone may stand in for fall protection.",
          fr: "On pose le tablier à {steelErectionHeightFt} pi, au-delà des 30 pi jusqu'où une zone contrôlée peut remplacer la protection contre les chutes.",
        },
        mend: MEND,
      },
    ],
  },
  {
    id: "steel-footing-concrete-strength",
    regulationId: "1926.752",
    title: { en: "Concrete strength before steel erection", fr: "Résistance du béton avant le montage d'acier" },
    severity: 5,
    likelihood: 2,
    measure: { fact: "footingConcreteStrengthPercent", threshold: 75, worse: "below" },
    absentWhen: { condition: atMost("steelErectionHeightFt", 0), finding: { en: "No steel is erected.", fr: "Aucun acier n'est monté." } },
    checks: [
      {
        paragraph: "1926.752(a)(1)",
        passes: any(atLeast("footingConcreteStrengthPercent", 75), shown(is("footingShownToCarryLoads", true))),
        met: { en: "The footings are strong enough to carry the erection.", fr: "Les semelles sont assez résistantes pour le montage." },
        broken: {
          en: "The footing concrete has reached {footingConcreteStrengthPercent} % of its design strength; 75 % is required before steel goes up.",
          fr: "Le béton des semelles a atteint {footingConcreteStrengthPercent} % de sa résistance de calcul; 75 % sont exigés avant le montage.",
        },
        mend: [
          {
            en: "Hold steel erection until field-cured samples show 75 % or the strength the loads need.",
            fr: "Suspendre le montage jusqu'à ce que des éprouvettes de chantier montrent 75 % ou la résistance requise.",
          },
          {
            en: "Get the controlling contractor's written notice before starting.",
            fr: "Obtenir l'avis écrit de l'entrepreneur principal avant de commencer.",
          },
        ],
      },
    ],
  },
  {
    id: "steel-column-anchor-rods",
    regulationId: "1926.755",
    title: { en: "Anchor rods of columns", fr: "Tiges d'ancrage des poteaux" },
    severity: 5,
    likelihood: 2,
    measure: { fact: "anchorRodsPerColumn", threshold: 4, worse: "below" },
    absentWhen: { condition: atMost("steelErectionHeightFt", 0), finding: { en: "No steel is erected.", fr: "Aucun acier n'est monté." } },
    checks: [
      {
        paragraph: "1926.755(a)(1)",
        passes: atLeast("anchorRodsPerColumn", 4),
        met: {
          en: "Each column is held by {anchorRodsPerColumn} anchor rods, at least 4.",
          fr: "Chaque poteau est retenu par {anchorRodsPerColumn} tiges d'ancrage, au moins 4.",
        },
        broken: {
          en: "Columns are held by {anchorRodsPerColumn} anchor rods; at least 4 are required.",
          fr: "Des poteaux sont retenus par {anchorRodsPerColumn} tiges d'ancrage; au moins 4 sont exigées.",
        },
        mend: [
          {
            en: "Guy or brace the column before anyone climbs it.",
            fr: "Haubaner ou contreventer le poteau avant que quiconque y grimpe.",
          },
          {
            en: "Add anchor rods with the structural engineer of record's approval.",
            fr: "Ajouter des tiges avec l'accord de l'ingénieur en structure responsable.",
          },
        ],
      },
    ],
  },
];
