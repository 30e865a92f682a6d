/** Subparts C, G, H and I: housekeeping, traffic control, storage, rigging, tool guards. */
import { any, is, shown } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

export const SITE_ORDER: readonly Requirement[] = [
  {
    id: "housekeeping",
    regulationId: "1926.25",
    title: { en: "Housekeeping", fr: "Ordre et propreté" },
    severity: 2,
    likelihood: 4,
    checks: [
      {
        paragraph: "1926.25(a)",
        passes: is("walkwaysClear", true),
        met: { en: "Work areas and passageways are clear.", fr: "Les aires de travail et les passages sont dégagés." },
        broken: {
          en: "Scrap, nails or debris lie in work areas, passageways or stairs.",
          fr: "Des rebuts, clous ou débris encombrent les aires de travail, passages ou escaliers.",
        },
        mend: [
          {
            en: "Clear the ways, pull or bend nails, and set a daily clean-up and containers for waste.",
            fr: "Dégager les voies, retirer ou rabattre les clous, prévoir un nettoyage quotidien et des contenants à déchets.",
          },
        ],
      },
    ],
  },
  {
    id: "traffic-control",
    regulationId: "1926.200",
    title: { en: "Traffic control at the work zone", fr: "Signalisation de la zone de travaux" },
    severity: 5,
    likelihood: 3,
    absentWhen: {
      condition: is("trafficExposure", false),
      finding: { en: "Nobody works beside road traffic.", fr: "Personne ne travaille près de la circulation." },
    },
    checks: [
      {
        paragraph: "1926.200(g)(1)",
        passes: is("trafficControlInPlace", true),
        met: {
          en: "Traffic control signs and devices protect the work zone.",
          fr: "Des panneaux et dispositifs protègent la zone de travaux.",
        },
        broken: {
          en: "People work beside traffic without the signs and devices that protect them.",
          fr: "Des personnes travaillent près de la circulation sans les panneaux et dispositifs qui les protègent.",
        },
        mend: [
          {
            en: "Pull people back from the traffic until the zone is protected.",
            fr: "Éloigner les personnes de la circulation jusqu'à la protection de la zone.",
          },
          {
            en: "Set signs, channelling devices and trained flaggers by the Manual on Uniform Traffic Control Devices.",
            fr: "Installer panneaux, balises et signaleurs formés selon le MUTCD.",
          },
        ],
      },
    ],
  },
  {
    id: "material-storage",
    regulationId: "1926.250",
    title: { en: "Secure storage of materials", fr: "Entreposage sûr des matériaux" },
    severity: 3,
    likelihood: 3,
    checks: [
      {
        paragraph: "1926.250(a)(1)",
        passes: is("materialsStackedSecurely", true),
        met: {
          en: "Stored materials cannot slide, fall or collapse.",
          fr: "Les matériaux entreposés ne peuvent glisser, tomber ni s'effondrer.",
        },
        broken: {
          en: "Materials stored in tiers could slide, fall or collapse.",
          fr: "Des matériaux empilés pourraient glisser, tomber ou s'effondrer.",
        },
        mend: [
          {
            en: "Restack, block, interlock or band the materials and limit the height.",
            fr: "Réempiler, caler, croiser ou cercler les matériaux et limiter la hauteur.",
          },
        ],
      },
    ],
  },
  {
    id: "rigging-inspection",
    regulationId: "1926.251",
    title: { en: "Rigging inspected each shift", fr: "Gréement inspecté à chaque quart" },
    severity: 5,
    likelihood: 2,
    checks: [
      {
        paragraph: "1926.251(a)(1)",
        passes: any(is("riggingInspectedThisShift", true), shown(is("craneInUse", false))),
        met: {
          en: "Rigging was inspected before use on this shift, or nothing is hoisted.",
          fr: "Le gréement a été inspecté avant usage durant ce quart, ou rien n'est levé.",
        },
        broken: {
          en: "Rigging is used without an inspection on this shift.",
          fr: "Du gréement est utilisé sans inspection durant ce quart.",
        },
        mend: [
          {
            en: "Stop lifting; have slings, hooks and shackles inspected and remove the defective ones.",
            fr: "Cesser le levage; faire inspecter élingues, crochets et manilles et retirer ceux qui sont défectueux.",
          },
          { en: "Note the inspection in each shift's start-up list.", fr: "Noter l'inspection dans la liste de départ de chaque quart." },
        ],
      },
    ],
  },
  {
    id: "tool-guards",
    regulationId: "1926.300",
    title: { en: "Guards on tools and moving parts", fr: "Protecteurs sur les outils et pièces mobiles" },
    severity: 4,
    likelihood: 3,
    checks: [
      {
        paragraph: "1926.300(b)(1)",
        passes: is("toolGuardsInPlace", true),
        met: { en: "Tool guards are in place.", fr: "Les protecteurs d'outils sont en place." },
        broken: {
          en: "Power tools are used without the guards made for them, or moving parts are exposed.",
          fr: "Des outils mécaniques sont utilisés sans leurs protecteurs, ou des pièces mobiles sont exposées.",
        },
        mend: [
          {
            en: "Take the tool out of service until its guard is back on.",
            fr: "Retirer l'outil du service jusqu'à la remise en place du protecteur.",
          },
        ],
      },
    ],
  },
];
