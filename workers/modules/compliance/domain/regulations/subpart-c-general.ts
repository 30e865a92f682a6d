/** Subpart C: general safety and health provisions. */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_C: SubpartSource = {
  subpart: "C",
  sections: {
    "1926.20": {
      title: ["General safety and health provisions", "Dispositions générales de sécurité et de santé"],
      summary: [
        "Employers keep an accident prevention program, have competent persons inspect site, materials and equipment often, and let only qualified people run machinery.",
        "L'employeur tient un programme de prévention, fait inspecter souvent chantier, matériaux et équipement par des personnes compétentes et réserve les machines aux personnes qualifiées.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "safety program, accident prevention, competent person, site inspection, unsafe machine, lockout, programme de prévention",
      paragraphs: {
        "(b)(1)": [
          "The employer starts and keeps up whatever programs this part needs.",
          "L'employeur met en place et maintient les programmes exigés par la présente partie.",
        ],
        "(b)(2)": [
          "Competent persons inspect the job site, materials and equipment frequently and regularly.",
          "Des personnes compétentes inspectent souvent et régulièrement le chantier, les matériaux et l'équipement.",
        ],
        "(b)(4)": [
          "Only people qualified by training or experience operate equipment and machinery.",
          "Seules les personnes qualifiées par formation ou expérience conduisent l'équipement et les machines.",
        ],
      },
    },
    "1926.21": {
      title: ["Safety training and education", "Formation et éducation à la sécurité"],
      summary: [
        "Each worker is taught to recognise and avoid the unsafe conditions of the work, and the rules that apply to it.",
        "Chaque travailleur apprend à reconnaître et à éviter les dangers de son travail et les règles qui s'y appliquent.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "training, toolbox talk, instruction, new worker, orientation, formation, causerie",
      paragraphs: {
        "(b)(2)": [
          "Every employee is instructed to recognise and avoid unsafe conditions and in the rules for the work environment.",
          "Chaque employé est instruit à reconnaître et éviter les conditions dangereuses et connaît les règles applicables.",
        ],
        "(b)(3)": [
          "People who handle poisons, caustics and other harmful substances are taught safe handling and the protection to use.",
          "Les personnes qui manipulent des poisons, caustiques et autres substances nocives apprennent à le faire en sécurité et à se protéger.",
        ],
      },
    },
    "1926.25": {
      title: ["Housekeeping", "Ordre et propreté"],
      summary: [
        "Scrap, protruding nails and debris are kept out of work areas, passageways and stairs, and combustible waste is removed regularly.",
        "Rebuts, clous saillants et débris sont tenus hors des aires de travail, passages et escaliers; les déchets combustibles sont enlevés régulièrement.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "debris, scrap, nails, trip, tripped, slip, slipped, clutter, waste, trash, clean-up, propreté, débris",
      paragraphs: {
        "(a)": [
          "During work, scrap lumber with nails and all other debris is kept cleared from work areas, passageways and stairs.",
          "Pendant les travaux, bois à clous et autres débris sont retirés des aires de travail, passages et escaliers.",
        ],
        "(b)": [
          "Combustible scrap and debris are removed at regular intervals, by a safe way.",
          "Les rebuts et débris combustibles sont enlevés à intervalles réguliers, de façon sûre.",
        ],
        "(c)": [
          "Containers collect and separate waste, oily rags and other refuse; flammable and harmful waste has covered ones.",
          "Des contenants recueillent et séparent déchets, chiffons huileux et autres rebuts; ceux des déchets inflammables ou nocifs ont un couvercle.",
        ],
      },
    },
    "1926.28": {
      title: ["Personal protective equipment", "Équipement de protection individuelle"],
      summary: [
        "The employer requires suitable protective equipment wherever there is exposure to hazardous conditions.",
        "L'employeur exige l'équipement de protection adéquat partout où il y a exposition à un danger.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "PPE, gloves, vest, safety gear, ÉPI, gants",
      paragraphs: {
        "(a)": [
          "The employer sees to it that suitable protective equipment is worn in all operations with hazardous exposure.",
          "L'employeur veille au port de l'équipement de protection adéquat dans toute opération comportant une exposition dangereuse.",
        ],
      },
    },
    "1926.34": {
      title: ["Means of egress", "Moyens d'évacuation"],
      summary: [
        "Exits let everyone out freely at all times when a building is occupied; they are marked and kept clear.",
        "Les issues permettent à tous de sortir librement en tout temps; elles sont signalées et dégagées.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing"],
      keywords: "exit, escape, evacuation, blocked door, locked exit, issue, sortie",
      paragraphs: {
        "(a)": [
          "Every building has exits arranged and maintained for free escape while occupied; no lock may prevent escape from inside.",
          "Tout bâtiment a des issues permettant l'évacuation libre lorsqu'il est occupé; aucune serrure ne peut l'empêcher de l'intérieur.",
        ],
        "(c)": ["Exits are kept free of obstruction for instant use.", "Les issues sont libres d'obstacles pour un usage immédiat."],
      },
    },
    "1926.35": {
      title: ["Emergency action plans", "Plans d'urgence"],
      summary: [
        "Where a standard asks for it, a plan covers escape routes, alarms, accounting for people, rescue duties and training.",
        "Là où une norme l'exige, un plan prévoit voies d'évacuation, alarmes, décompte des personnes, sauvetage et formation.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing"],
      keywords: "emergency plan, evacuation, alarm, muster, plan d'urgence",
      paragraphs: {
        "(b)": [
          "The plan names escape procedures and routes, who stays for critical operations, how people are accounted for, and rescue and medical duties.",
          "Le plan nomme procédures et voies d'évacuation, personnes restant pour les opérations critiques, décompte, sauvetage et soins.",
        ],
        "(e)(1)": [
          "Before the plan is put in force, enough people are trained to help with a safe, orderly evacuation.",
          "Avant l'application du plan, assez de personnes sont formées pour aider à une évacuation sûre et ordonnée.",
        ],
      },
    },
  },
};
