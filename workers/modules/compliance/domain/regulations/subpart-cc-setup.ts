/** Subpart CC, cranes and derricks, first part: ground, assembly, power lines, inspection. */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_CC_SETUP: SubpartSource = {
  subpart: "CC",
  sections: {
    "1926.1402": {
      title: ["Crane ground conditions", "Conditions du sol sous les grues"],
      summary: [
        "Cranes are not assembled or used unless the ground is firm, drained and graded enough, with mats or blocking, to meet the maker's specification.",
        "Aucune grue n'est montée ni utilisée sans sol ferme, drainé et nivelé, avec tapis ou calages, selon le fabricant.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing"],
      keywords: "crane, outrigger, ground, crane tipped, crane overturned, soft ground, mats, lifting, grue, sol, stabilisateur",
      paragraphs: {
        "(b)": [
          "The equipment is not assembled or used unless the ground is firm, drained and graded enough, with supporting materials if needed.",
          "L'équipement n'est monté ni utilisé que sur un sol assez ferme, drainé et nivelé, avec appuis au besoin.",
        ],
        "(c)(1)": [
          "The controlling entity sees that the needed ground preparations are made.",
          "Le maître de chantier veille à la préparation du sol.",
        ],
      },
    },
    "1926.1404": {
      title: ["Crane assembly and disassembly", "Montage et démontage des grues"],
      summary: [
        "A competent and qualified director leads assembly and disassembly; the crew knows its tasks; nobody is under the boom when pins come out.",
        "Une personne compétente et qualifiée dirige le montage et le démontage; l'équipe connaît ses tâches; personne sous la flèche au retrait des axes.",
      ],
      risk: "high",
      also: ["logistics"],
      keywords:
        "crane, boom, assembly, disassembly, dismantling crane, pins, boom section fell, lifting, lattice boom, grue, flèche, démontage",
      paragraphs: {
        "(a)(1)": [
          "An A/D director who is both competent and qualified, or two such persons, directs the work.",
          "Un directeur à la fois compétent et qualifié, ou deux personnes, dirige les travaux.",
        ],
        "(f)(1)": [
          "When pins are being removed nobody is under the boom, jib or other components, with narrow exceptions.",
          "Au retrait des axes, personne n'est sous la flèche ou d'autres composants, sauf rares exceptions.",
        ],
      },
    },
    "1926.1407": {
      title: ["Power line safety: assembly and disassembly", "Lignes électriques : montage et démontage"],
      summary: [
        "Before assembly near lines the employer sees whether any part could come within 20 ft, and then chooses de-energizing, 20 ft clearance or Table A.",
        "Avant le montage près de lignes, l'employeur établit si une partie peut approcher à 20 pi, puis choisit mise hors tension, 20 pi ou tableau A.",
      ],
      risk: "high",
      also: ["logistics"],
      keywords: "power line, crane assembly, 20 feet, ligne électrique, montage",
      paragraphs: {
        "(a)": [
          "Before assembly or disassembly it is determined whether any part could come closer than 20 ft to a power line.",
          "Avant montage ou démontage, on établit si une partie pourrait s'approcher à moins de 20 pi d'une ligne.",
        ],
      },
    },
    "1926.1408": {
      title: ["Power line safety up to 350 kV: equipment operations", "Lignes électriques jusqu'à 350 kV : opération"],
      summary: [
        "Where equipment could come within 20 ft of a line it is de-energized and grounded, kept 20 ft away, or kept the distance of Table A (10 ft to 50 kV, 15 to 200, 20 to 350) with a spotter or alarm.",
        "Si l'équipement peut s'approcher à 20 pi d'une ligne : hors tension et à la terre, 20 pi, ou distance du tableau A (10 pi jusqu'à 50 kV, 15 à 200, 20 à 350) avec signaleur ou alarme.",
      ],
      risk: "critical",
      also: ["logistics", "field_services"],
      keywords:
        "power line, overhead line, crane, boom contacted power line, boom truck, concrete pump, equipment contacting wire, energized, electrocuted, electrocution, electric shock, kV, volts, load line, dump bed raised, clearance, ligne électrique, électrocution, dégagement",
      paragraphs: {
        "(a)(1)": [
          "Before operations it is determined whether any part, load line or load could come closer than 20 ft to a power line.",
          "Avant l'opération, on établit si une partie, un câble ou une charge pourrait s'approcher à moins de 20 pi d'une ligne.",
        ],
        "(a)(2)(iii)": [
          "Under Table A no part comes closer than 10 ft to lines up to 50 kV, 15 ft to 200 kV, 20 ft to 350 kV, 25 ft to 500 kV, 35 ft to 750 kV and 45 ft to 1,000 kV.",
          "Selon le tableau A, aucune partie n'approche à moins de 10 pi jusqu'à 50 kV, 15 pi jusqu'à 200 kV, 20 pi jusqu'à 350 kV, 25 pi jusqu'à 500 kV, 35 pi jusqu'à 750 kV et 45 pi jusqu'à 1 000 kV.",
        ],
        "(b)(1)": [
          "A planning meeting with operator and crew goes over the line's place and the steps against contact.",
          "Une réunion de planification avec le grutier et l'équipe passe en revue la ligne et les mesures.",
        ],
        "(b)(4)": [
          "At least one further measure is used: proximity alarm, dedicated spotter, range warning or limit, or insulating link.",
          "Au moins une mesure de plus : alarme de proximité, signaleur attitré, avertisseur ou limiteur de portée, ou lien isolant.",
        ],
      },
    },
    "1926.1411": {
      title: ["Power line safety while traveling without load", "Lignes électriques : déplacement à vide"],
      summary: [
        "Travelling under lines with no load keeps Table T: 4 ft to 0.75 kV, 6 ft to 50 kV, 10 ft to 345 kV.",
        "Le déplacement à vide sous les lignes respecte le tableau T : 4 pi jusqu'à 0,75 kV, 6 pi jusqu'à 50 kV, 10 pi jusqu'à 345 kV.",
      ],
      risk: "high",
      also: ["logistics"],
      keywords: "traveling under power line, crane moving, boom up, ligne électrique, déplacement",
      paragraphs: {
        "(b)(1)": [
          "While traveling, boom and supports are lowered enough to meet the clearances of Table T.",
          "En déplacement, flèche et supports sont assez abaissés pour respecter le tableau T.",
        ],
      },
    },
    "1926.1412": {
      title: ["Crane inspections", "Inspections des grues"],
      summary: [
        "A competent person inspects each shift and monthly; a qualified person after assembly, repair and modification, and fully at least every 12 months.",
        "Une personne compétente inspecte à chaque quart et chaque mois; une personne qualifiée après montage, réparation et modification, et à fond tous les 12 mois.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing"],
      keywords: "crane inspection, annual inspection, shift inspection, wire rope, deficiency, crane collapsed, grue, inspection",
      paragraphs: {
        "(d)(1)": [
          "A competent person begins a visual inspection before each shift the crane is used and completes it before or during that shift.",
          "Une personne compétente commence l'inspection visuelle avant chaque quart d'utilisation et la termine avant ou pendant celui-ci.",
        ],
        "(e)(1)": [
          "Each month in service the shift inspection is made and documented.",
          "Chaque mois en service, l'inspection du quart est faite et consignée.",
        ],
        "(f)(1)": [
          "At least every 12 months a qualified person inspects the equipment in full.",
          "Au moins tous les 12 mois, une personne qualifiée inspecte l'équipement à fond.",
        ],
      },
    },
    "1926.1413": {
      title: ["Wire rope inspection", "Inspection des câbles d'acier"],
      summary: [
        "Ropes are inspected each shift, monthly and yearly; those with listed defects are repaired, replaced or taken out.",
        "Les câbles sont inspectés à chaque quart, mois et année; ceux ayant un défaut listé sont réparés, remplacés ou retirés.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing"],
      keywords: "wire rope, cable snapped, broken wires, crane rope, câble d'acier",
      paragraphs: {
        "(a)(1)": [
          "A competent person begins a visual inspection of wire ropes likely to be used before each shift.",
          "Une personne compétente commence l'inspection visuelle des câbles susceptibles de servir avant chaque quart.",
        ],
      },
    },
  },
};
