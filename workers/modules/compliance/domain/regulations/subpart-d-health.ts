/** Subpart D: occupational health and environmental controls. */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_D: SubpartSource = {
  subpart: "D",
  sections: {
    "1926.50": {
      title: ["Medical services and first aid", "Services médicaux et premiers soins"],
      summary: [
        "Medical help is arranged before work starts; where no care is near, a person certified in first aid is on site with supplies.",
        "Les soins médicaux sont prévus avant les travaux; sans soins à proximité, un secouriste certifié est au chantier avec une trousse.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "first aid, medical, ambulance, CPR, eyewash, first aid kit, secouriste, premiers soins, trousse",
      paragraphs: {
        "(c)": [
          "Where no clinic, hospital or physician can be reached in reasonable time and distance, a person with valid first-aid certification is at the site.",
          "Lorsqu'aucune clinique, aucun hôpital ni médecin n'est raisonnablement accessible, une personne certifiée en secourisme est au chantier.",
        ],
        "(d)(1)": ["First-aid supplies are easily reached when needed.", "Les fournitures de premiers soins sont faciles d'accès."],
        "(g)": [
          "Where eyes or body may meet corrosive materials, quick drenching or flushing is at hand in the work area.",
          "Là où yeux ou corps peuvent toucher des matières corrosives, un rinçage rapide est possible dans l'aire de travail.",
        ],
      },
    },
    "1926.51": {
      title: ["Sanitation", "Hygiène"],
      summary: [
        "Sites provide potable water, toilets in number by Table D-1, and washing facilities.",
        "Le chantier fournit eau potable, toilettes selon le tableau D-1 et installations pour se laver.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing"],
      keywords: "toilet, drinking water, potable, washing, sanitary, porta-potty, toilettes, eau potable",
      paragraphs: {
        "(a)(1)": [
          "Every place of employment has an adequate supply of potable water.",
          "Chaque lieu de travail dispose d'assez d'eau potable.",
        ],
        "(c)(1)": [
          "Toilets: one for up to 20 people; from 20 on one seat and one urinal per 40; from 200 on one of each per 50.",
          "Toilettes : une jusqu'à 20 personnes; à partir de 20, un siège et un urinoir par 40; à partir de 200, un de chaque par 50.",
        ],
        "(f)(1)": [
          "Washing facilities are near the work where people handle paints, coatings, herbicides or other harmful matter.",
          "Des lavabos sont près du travail là où l'on manipule peintures, enduits, herbicides ou autres matières nocives.",
        ],
      },
    },
    "1926.52": {
      title: ["Occupational noise exposure", "Exposition au bruit"],
      summary: [
        "Noise above 90 dBA over 8 hours (Table D-2; less time at higher levels) calls for controls first, hearing protection next, and a hearing conservation program.",
        "Un bruit de plus de 90 dBA sur 8 heures (tableau D-2; moins longtemps si plus fort) exige des mesures techniques, puis des protecteurs auditifs et un programme de conservation de l'ouïe.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "noise, hearing loss, decibel, dBA, loud, jackhammer, bruit, ouïe, surdité",
      paragraphs: {
        "(a)": [
          "Protection against noise is provided where sound exceeds Table D-2: 90 dBA for 8 hours, 5 dBA more for each halving of the time.",
          "Une protection est fournie quand le bruit dépasse le tableau D-2 : 90 dBA pour 8 heures, 5 dBA de plus à chaque demi-durée.",
        ],
        "(b)": [
          "Above those levels feasible administrative or engineering controls are used; where they do not suffice, hearing protection brings the level within the table.",
          "Au-delà, on applique des mesures administratives ou techniques réalisables; si elles ne suffisent pas, des protecteurs auditifs ramènent le niveau au tableau.",
        ],
        "(d)(1)": [
          "Where the table is exceeded, a continuing, effective hearing conservation program is run.",
          "Là où le tableau est dépassé, un programme continu et efficace de conservation de l'ouïe est appliqué.",
        ],
        "(e)": [
          "Impulsive or impact noise should not exceed a 140 dB peak.",
          "Le bruit impulsif ou d'impact ne devrait pas dépasser 140 dB de crête.",
        ],
      },
    },
    "1926.55": {
      title: ["Gases, vapors, fumes, dusts and mists", "Gaz, vapeurs, fumées, poussières et brouillards"],
      summary: [
        "Air contaminants stay within the listed limits (carbon monoxide: 50 ppm over 8 hours), by engineering controls first and respirators where these do not suffice.",
        "Les contaminants de l'air restent dans les limites listées (monoxyde de carbone : 50 ppm sur 8 heures), par des moyens techniques d'abord et des respirateurs au besoin.",
      ],
      risk: "critical",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "asphyxiation, asphyxiated, inhaled, inhalation, fumes, vapor, toxic gas, carbon monoxide, CO poisoning, hydrogen sulfide, H2S, methylene chloride, solvent, paint stripper, dizzy, overcome, lacked oxygen, monoxyde de carbone, vapeurs",
      paragraphs: {
        "(a)": [
          "Nobody is exposed above the limits of the appendix; carbon monoxide is limited to 50 ppm as an 8-hour average.",
          "Personne n'est exposé au-delà des limites de l'annexe; le monoxyde de carbone est limité à 50 ppm en moyenne sur 8 heures.",
        ],
        "(b)": [
          "Administrative or engineering controls come first wherever feasible; respirators and other gear approved by a competent technical person come next.",
          "Les mesures administratives ou techniques passent d'abord; puis les respirateurs et autres équipements approuvés par une personne technique compétente.",
        ],
      },
    },
    "1926.56": {
      title: ["Illumination", "Éclairage"],
      summary: [
        "Work areas are lit to Table D-3: 5 foot-candles in general, 3 in excavations, access ways and storage, 10 in plants and shops, 30 in first-aid stations and offices.",
        "Les aires de travail sont éclairées selon le tableau D-3 : 5 pieds-bougies en général, 3 dans les excavations, accès et entreposages, 10 dans les ateliers, 30 aux postes de secours et bureaux.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing"],
      keywords: "lighting, dark, foot-candle, night work, light tower, éclairage, noirceur",
      paragraphs: {
        "(a)": [
          "While work goes on, areas, ramps, runways, corridors, offices, shops and storage have at least the light of Table D-3 (5 foot-candles for general construction).",
          "Pendant les travaux, aires, rampes, passerelles, corridors, bureaux, ateliers et entrepôts ont au moins l'éclairage du tableau D-3 (5 pieds-bougies en général).",
        ],
      },
    },
    "1926.57": {
      title: ["Ventilation", "Ventilation"],
      summary: [
        "Where dust, fumes, mists, vapors or gases arise, local exhaust or dilution ventilation keeps them below harmful levels and carries them away.",
        "Là où naissent poussières, fumées, brouillards, vapeurs ou gaz, l'aspiration locale ou la ventilation générale les garde sous les niveaux nocifs et les évacue.",
      ],
      risk: "high",
      also: ["manufacturing"],
      keywords: "ventilation, exhaust, fumes, dust, spray booth, blasting, air flow, unventilated, vapors, inhaled, asphyxiation",
      paragraphs: {
        "(a)": [
          "Ventilation, where used as a control, keeps the concentration of hazardous air contaminants within the limits of 1926.55.",
          "La ventilation utilisée comme moyen de contrôle garde les contaminants dans les limites de 1926.55.",
        ],
        "(b)": [
          "Local exhaust is designed to stop dusts, fumes, mists, vapors and gases from reaching the air people breathe in harmful amounts.",
          "L'aspiration locale est conçue pour empêcher poussières, fumées, vapeurs et gaz d'atteindre l'air respiré en quantité nocive.",
        ],
      },
    },
    "1926.59": {
      title: ["Hazard communication", "Communication des dangers"],
      summary: [
        "Workers know the chemicals they meet: a written program, labels, safety data sheets within reach and training (as 1910.1200).",
        "Les travailleurs connaissent les produits présents : programme écrit, étiquettes, fiches de données de sécurité accessibles et formation (comme 1910.1200).",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "hazcom, SDS, MSDS, safety data sheet, chemical label, GHS, SIMDUT, fiche de données",
      paragraphs: {
        "": [
          "The general rule on hazard communication applies unchanged to construction: program, labels, training, and safety data sheets within reach on every shift.",
          "La règle générale sur la communication des dangers s'applique telle quelle à la construction : programme, étiquettes, formation et fiches accessibles à chaque quart.",
        ],
      },
    },
    "1926.62": {
      title: ["Lead", "Plomb"],
      summary: [
        "Airborne lead stays at or below 50 µg/m³ over 8 hours; from 30 µg/m³ monitoring and medical surveillance begin.",
        "Le plomb dans l'air ne dépasse pas 50 µg/m³ sur 8 heures; dès 30 µg/m³ s'imposent la surveillance et le suivi médical.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords: "lead, lead paint, blood lead, torch cutting paint, bridge repaint, abrasive blasting, plomb, peinture au plomb",
      paragraphs: {
        "(c)(1)": [
          "Nobody is exposed to more than 50 micrograms of lead per cubic metre of air averaged over 8 hours.",
          "Personne n'est exposé à plus de 50 microgrammes de plomb par mètre cube d'air en moyenne sur 8 heures.",
        ],
        "(d)(6)(ii)": [
          "At or above the action level of 30 µg/m³ and up to the limit, exposure is measured at least every six months.",
          "Du seuil d'intervention de 30 µg/m³ jusqu'à la limite, l'exposition est mesurée au moins tous les six mois.",
        ],
        "(d)(6)(iii)": [
          "Above the limit of 50 µg/m³, exposure is measured every quarter.",
          "Au-dessus de la limite de 50 µg/m³, l'exposition est mesurée chaque trimestre.",
        ],
        "(j)(1)(i)": [
          "Anyone exposed at or above the action level on any day is offered initial blood sampling.",
          "Toute personne exposée un jour au seuil d'intervention ou plus se voit offrir un premier prélèvement sanguin.",
        ],
      },
    },
    "1926.64": {
      title: ["Process safety management of highly hazardous chemicals", "Gestion de la sécurité des procédés à produits très dangereux"],
      summary: [
        "Processes with large amounts of toxic, reactive, flammable or explosive chemicals need hazard analysis, procedures, training, contractor control and emergency plans.",
        "Les procédés comportant de grandes quantités de produits toxiques, réactifs, inflammables ou explosifs exigent analyse, procédures, formation, maîtrise des sous-traitants et plans d'urgence.",
      ],
      risk: "critical",
      also: ["manufacturing"],
      keywords:
        "explosion, exploded, blast, refinery, chemical plant, release, process, fire, flash fire, flammable gas, vapor ignited, burned, tank, pipeline, explosion, incendie",
      paragraphs: {
        "(a)(1)(ii)": [
          "The rule covers 10,000 lb or more of flammable liquid or gas on site in one place, besides the listed chemicals.",
          "La règle vise 10 000 lb ou plus de liquide ou gaz inflammable en un même lieu, outre les produits listés.",
        ],
        "(k)(1)": [
          "A hot work permit is issued for hot work on or near a covered process.",
          "Un permis de travail à chaud est délivré pour tout travail à chaud sur un procédé visé ou à proximité.",
        ],
      },
    },
  },
};
