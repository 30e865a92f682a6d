/** Subparts Q and T: rebar, formwork, masonry walls, demolition. */
import { above, atMost, is } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

export const STRUCTURES: readonly Requirement[] = [
  {
    id: "rebar-impalement",
    regulationId: "1926.701",
    title: { en: "Protruding rebar guarded", fr: "Armatures saillantes protégées" },
    severity: 4,
    likelihood: 3,
    checks: [
      {
        paragraph: "1926.701(b)",
        passes: is("rebarProtected", true),
        met: { en: "Protruding rebar is guarded.", fr: "Les armatures saillantes sont protégées." },
        broken: {
          en: "People could fall onto unguarded protruding rebar.",
          fr: "Des personnes pourraient tomber sur des armatures saillantes non protégées.",
        },
        mend: [
          {
            en: "Fit caps rated against impalement, wooden troughs or bend the bars; cover all bars people could fall onto.",
            fr: "Poser des capuchons résistant à l'empalement, des auges de bois ou plier les barres; couvrir toutes celles sur lesquelles on pourrait tomber.",
          },
        ],
      },
    ],
  },
  {
    id: "formwork-drawings",
    regulationId: "1926.703",
    title: { en: "Formwork drawings on site", fr: "Plans de coffrage au chantier" },
    severity: 4,
    likelihood: 2,
    checks: [
      {
        paragraph: "1926.703(a)(2)",
        passes: is("formworkDrawingsOnSite", true),
        met: { en: "Formwork drawings are at the site.", fr: "Les plans de coffrage sont au chantier." },
        broken: {
          en: "Drawings for the formwork, jacks, shores and decks are not at the site.",
          fr: "Les plans des coffrages, vérins, étais et plateaux ne sont pas au chantier.",
        },
        mend: [
          {
            en: "Bring the current drawings to the site and have the formwork checked against them before concrete is placed.",
            fr: "Apporter les plans à jour au chantier et vérifier le coffrage selon eux avant le bétonnage.",
          },
        ],
      },
    ],
  },
  {
    id: "masonry-wall-bracing",
    regulationId: "1926.706",
    title: { en: "Masonry walls braced", fr: "Murs de maçonnerie contreventés" },
    severity: 5,
    likelihood: 3,
    measure: { fact: "masonryWallHeightFt", threshold: 8, worse: "above" },
    absentWhen: {
      condition: atMost("masonryWallHeightFt", 0),
      finding: { en: "No masonry wall is under construction.", fr: "Aucun mur de maçonnerie n'est en construction." },
    },
    appliesWhen: {
      condition: above("masonryWallHeightFt", 8),
      paragraph: "1926.706(b)",
      notReached: {
        en: "The masonry wall is {masonryWallHeightFt} ft high; bracing is required above 8 ft.",
        fr: "Le mur de maçonnerie a {masonryWallHeightFt} pi; le contreventement est exigé au-dessus de 8 pi.",
      },
    },
    checks: [
      {
        paragraph: "1926.706(b)",
        passes: is("masonryWallBraced", true),
        met: { en: "The masonry wall is braced.", fr: "Le mur de maçonnerie est contreventé." },
        broken: {
          en: "A masonry wall {masonryWallHeightFt} ft high, above 8 ft, stands without bracing.",
          fr: "Un mur de maçonnerie de {masonryWallHeightFt} pi, plus de 8 pi, n'est pas contreventé.",
        },
        mend: [
          {
            en: "Keep people out of the limited access zone: the wall's height plus 4 ft along its whole length.",
            fr: "Interdire la zone d'accès limité : la hauteur du mur plus 4 pi, sur toute sa longueur.",
          },
          {
            en: "Brace the wall until its permanent supports are in place.",
            fr: "Contreventer le mur jusqu'à la mise en place de ses appuis permanents.",
          },
        ],
      },
    ],
  },
  {
    id: "demolition-engineering-survey",
    regulationId: "1926.850",
    title: { en: "Engineering survey before demolition", fr: "Relevé technique avant démolition" },
    severity: 5,
    likelihood: 3,
    absentWhen: {
      condition: is("demolitionInProgress", false),
      finding: { en: "Nothing is being demolished.", fr: "Rien n'est en démolition." },
    },
    checks: [
      {
        paragraph: "1926.850(a)",
        passes: is("demolitionSurveyWritten", true),
        met: { en: "A written engineering survey was made before demolition.", fr: "Un relevé technique écrit a précédé la démolition." },
        broken: {
          en: "Demolition goes on without a written engineering survey by a competent person.",
          fr: "La démolition se fait sans relevé technique écrit par une personne compétente.",
        },
        mend: [
          { en: "Stop the demolition and keep people out.", fr: "Arrêter la démolition et éloigner les personnes." },
          {
            en: "Have a competent person survey framing, floors and walls for unplanned collapse, in writing.",
            fr: "Faire relever par écrit, par une personne compétente, la charpente, les planchers et les murs quant à l'effondrement imprévu.",
          },
          { en: "Shut off and cap utilities outside the building.", fr: "Couper et obturer les services à l'extérieur du bâtiment." },
        ],
      },
    ],
  },
];
