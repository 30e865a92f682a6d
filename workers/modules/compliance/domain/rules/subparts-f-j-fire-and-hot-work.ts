/** Subparts F and J: extinguishers, flammable liquids, gas cylinders, hot work. */
import { above, any, atLeast, atMost, is, shown } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

const NO_HOT_WORK = {
  condition: is("hotWorkInProgress", false),
  finding: { en: "There is no hot work.", fr: "Il n'y a pas de travail à chaud." },
};

export const FIRE_AND_HOT_WORK: readonly Requirement[] = [
  {
    id: "fire-extinguisher-travel-distance",
    regulationId: "1926.150",
    title: { en: "Fire extinguisher within 100 ft", fr: "Extincteur à 100 pi au plus" },
    severity: 4,
    likelihood: 2,
    measure: { fact: "fireExtinguisherWithinFt", threshold: 100, worse: "above" },
    checks: [
      {
        paragraph: "1926.150(c)(1)(i)",
        passes: atMost("fireExtinguisherWithinFt", 100),
        met: {
          en: "The nearest extinguisher is {fireExtinguisherWithinFt} ft away, at most 100 ft.",
          fr: "L'extincteur le plus proche est à {fireExtinguisherWithinFt} pi, au plus 100 pi.",
        },
        broken: {
          en: "The nearest extinguisher is {fireExtinguisherWithinFt} ft away; travel may not exceed 100 ft.",
          fr: "L'extincteur le plus proche est à {fireExtinguisherWithinFt} pi; la distance ne doit pas dépasser 100 pi.",
        },
        mend: [
          {
            en: "Place 2A extinguishers, one per 3,000 sq ft of building, so that none is over 100 ft away.",
            fr: "Placer des extincteurs 2A, un par 3 000 pi² de bâtiment, pour qu'aucun ne soit à plus de 100 pi.",
          },
        ],
      },
    ],
  },
  {
    id: "extinguisher-at-flammable-liquids",
    regulationId: "1926.150",
    title: { en: "Extinguisher at flammable liquids", fr: "Extincteur près des liquides inflammables" },
    severity: 4,
    likelihood: 3,
    measure: { fact: "extinguisher10bWithinFt", threshold: 50, worse: "above" },
    appliesWhen: {
      condition: above("flammableLiquidInUseGal", 5),
      paragraph: "1926.150(c)(1)(vi)",
      notReached: {
        en: "{flammableLiquidInUseGal} gal of flammable liquid are in use; the 10B extinguisher is required above 5 gal.",
        fr: "{flammableLiquidInUseGal} gal de liquide inflammable sont utilisés; l'extincteur 10B est exigé au-dessus de 5 gal.",
      },
    },
    checks: [
      {
        paragraph: "1926.150(c)(1)(vi)",
        passes: atMost("extinguisher10bWithinFt", 50),
        met: {
          en: "A 10B extinguisher is {extinguisher10bWithinFt} ft away, at most 50 ft.",
          fr: "Un extincteur 10B est à {extinguisher10bWithinFt} pi, au plus 50 pi.",
        },
        broken: {
          en: "{flammableLiquidInUseGal} gal of flammable liquid are in use and the 10B extinguisher is {extinguisher10bWithinFt} ft away; 50 ft is the limit.",
          fr: "{flammableLiquidInUseGal} gal de liquide inflammable sont utilisés et l'extincteur 10B est à {extinguisher10bWithinFt} pi; la limite est 50 pi.",
        },
        mend: [
          {
            en: "Place a 10B (or larger) extinguisher within 50 ft of the liquid.",
            fr: "Placer un extincteur 10B (ou plus) à 50 pi au plus du liquide.",
          },
        ],
      },
    ],
  },
  {
    id: "flammable-liquid-storage",
    regulationId: "1926.152",
    title: { en: "Indoor storage of flammable liquids", fr: "Entreposage intérieur de liquides inflammables" },
    severity: 4,
    likelihood: 3,
    measure: { fact: "flammableLiquidOutsideCabinetGal", threshold: 25, worse: "above" },
    checks: [
      {
        paragraph: "1926.152(b)(1)",
        passes: atMost("flammableLiquidOutsideCabinetGal", 25),
        met: {
          en: "{flammableLiquidOutsideCabinetGal} gal stand outside a cabinet, at most 25 gal.",
          fr: "{flammableLiquidOutsideCabinetGal} gal sont hors d'une armoire, au plus 25 gal.",
        },
        broken: {
          en: "{flammableLiquidOutsideCabinetGal} gal of flammable liquid stand in a room outside an approved cabinet; 25 gal is the limit.",
          fr: "{flammableLiquidOutsideCabinetGal} gal de liquide inflammable sont dans un local hors d'une armoire approuvée; la limite est 25 gal.",
        },
        mend: [
          {
            en: "Move the excess into approved cabinets or an outdoor store.",
            fr: "Déplacer l'excédent dans des armoires approuvées ou un dépôt extérieur.",
          },
        ],
      },
    ],
  },
  {
    id: "gas-cylinder-separation",
    regulationId: "1926.350",
    title: { en: "Oxygen kept apart from fuel gas", fr: "Oxygène séparé des gaz combustibles" },
    severity: 4,
    likelihood: 2,
    measure: { fact: "oxygenFuelSeparationFt", threshold: 20, worse: "below" },
    checks: [
      {
        paragraph: "1926.350(a)(10)",
        passes: any(atLeast("oxygenFuelSeparationFt", 20), shown(is("cylinderFireBarrier", true))),
        met: { en: "Stored oxygen is kept apart from fuel gas.", fr: "L'oxygène entreposé est séparé des gaz combustibles." },
        broken: {
          en: "Stored oxygen stands {oxygenFuelSeparationFt} ft from fuel gas with no fire barrier; 20 ft is required.",
          fr: "L'oxygène entreposé est à {oxygenFuelSeparationFt} pi des gaz combustibles, sans cloison coupe-feu; 20 pi sont exigés.",
        },
        mend: [
          {
            en: "Move the cylinders 20 ft apart or set a barrier 5 ft high with a half-hour fire rating between them.",
            fr: "Éloigner les bouteilles de 20 pi ou placer entre elles une cloison de 5 pi résistant au feu une demi-heure.",
          },
        ],
      },
    ],
  },
  {
    id: "hot-work-fire-prevention",
    regulationId: "1926.352",
    title: { en: "Fire prevention at hot work", fr: "Prévention des incendies au travail à chaud" },
    severity: 4,
    likelihood: 3,
    absentWhen: NO_HOT_WORK,
    checks: [
      {
        paragraph: "1926.352(d)",
        passes: is("hotWorkExtinguisherReady", true),
        met: { en: "Extinguishing equipment stands ready.", fr: "Un moyen d'extinction est prêt." },
        broken: {
          en: "Hot work goes on with no extinguishing equipment immediately at hand.",
          fr: "Un travail à chaud se fait sans moyen d'extinction immédiatement accessible.",
        },
        mend: [
          {
            en: "Stop until a suitable extinguisher stands ready in the work area.",
            fr: "Arrêter jusqu'à ce qu'un extincteur adéquat soit prêt dans l'aire.",
          },
        ],
      },
      {
        paragraph: "1926.352(b)",
        passes: is("hotWorkFireHazardsCleared", true),
        met: {
          en: "Fire hazards are removed or shielded, or a watch is posted.",
          fr: "Les dangers d'incendie sont éloignés ou protégés, ou une surveillance est assurée.",
        },
        broken: {
          en: "Fire hazards near the hot work are neither moved, shielded nor watched.",
          fr: "Les dangers d'incendie près du travail à chaud ne sont ni éloignés, ni protégés, ni surveillés.",
        },
        mend: [
          {
            en: "Move the work or the combustibles, shield what stays, and post a fire watch during and after the work.",
            fr: "Déplacer le travail ou les combustibles, protéger ce qui reste et surveiller pendant et après le travail.",
          },
        ],
      },
    ],
  },
];
