/** Subparts X (stairways and ladders) and Z (toxic substances). */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_X: SubpartSource = {
  subpart: "X",
  sections: {
    "1926.1051": {
      title: ["Stairways and ladders: general requirements", "Escaliers et échelles : exigences générales"],
      summary: [
        "A stairway or ladder stands at every personnel point of access with a break of 19 in or more and no ramp, runway or hoist; at least one way stays clear.",
        "Un escalier ou une échelle se trouve à tout point d'accès avec dénivellation de 19 po ou plus sans rampe ni monte-personne; une voie au moins reste libre.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "ladder, stairs, access, break in elevation, climbing, fell from ladder, step, extension ladder, stepladder, échelle, escalier, dénivellation",
      paragraphs: {
        "(a)": [
          "A stairway or ladder is provided at every point of access with a break in elevation of 19 in or more, unless there is a ramp, runway, embankment or hoist.",
          "Un escalier ou une échelle est fourni à tout point d'accès à dénivellation de 19 po ou plus, sauf rampe, passerelle, talus ou monte-personne.",
        ],
        "(a)(4)": [
          "When work restricts a sole point of access it is kept clear, or a second one is provided.",
          "Si le travail gêne un accès unique, il est dégagé ou un second est fourni.",
        ],
      },
    },
    "1926.1052": {
      title: ["Stairways", "Escaliers"],
      summary: [
        "Stairways of four or more risers, or rising more than 30 in, have a handrail and a stair rail on each open side; rails are at least 36 in high; treads are even and filled.",
        "Les escaliers de quatre contremarches ou plus, ou de plus de 30 po, ont une main courante et une rampe de chaque côté ouvert; rampes d'au moins 36 po; marches égales et pleines.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "stairs, stairway, stair rail, handrail, riser, tread, landing, fell down stairs, escalier, rampe, main courante",
      paragraphs: {
        "(a)(3)": [
          "Riser height and tread depth are uniform in a flight, within a quarter inch.",
          "Hauteur et profondeur des marches sont uniformes dans une volée, à un quart de pouce près.",
        ],
        "(b)(1)": [
          "Stairs whose pans are to be filled later are not used unless the pans are filled with solid material to the nosing.",
          "Les escaliers à remplir plus tard ne servent que si les bacs sont remplis jusqu'au nez.",
        ],
        "(c)(1)": [
          "Stairways with four or more risers, or rising more than 30 in, whichever is less, have at least one handrail, and a stair rail along each unprotected side or edge.",
          "Les escaliers de quatre contremarches ou plus, ou de plus de 30 po, selon le moindre, ont au moins une main courante et une rampe le long de chaque côté non protégé.",
        ],
        "(c)(3)(i)": [
          "Stair rails are at least 36 in high, measured to the tread in line with the riser's face.",
          "Les rampes ont au moins 36 po de haut, mesurées à la marche au droit de la contremarche.",
        ],
      },
    },
    "1926.1053": {
      title: ["Ladders", "Échelles"],
      summary: [
        "Portable ladders extend 3 ft above the landing, stand at one to four on firm ground, are secured, free of defects, nonconductive near power, and are climbed facing, with three points of contact.",
        "Les échelles portatives dépassent le palier de 3 pi, sont à un pour quatre sur sol ferme, fixées, sans défaut, non conductrices près du courant, et montées de face avec trois points d'appui.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "ladder, stepladder, step ladder, extension ladder, fell from ladder, ladder slipped, rung, side rails, aluminum ladder, ladder touched power line, metal ladder electrocuted, climbing, descending, attic, échelle, escabeau, échelon, montant",
      paragraphs: {
        "(b)(1)": [
          "Side rails extend at least 3 ft above the landing, or the ladder is secured at its top to a rigid support and has a grab rail.",
          "Les montants dépassent le palier d'au moins 3 pi, ou l'échelle est fixée en haut à un appui rigide et munie d'une barre d'appui.",
        ],
        "(b)(5)(i)": [
          "A leaning ladder stands out a quarter of its working length.",
          "L'échelle appuyée s'écarte d'un quart de sa longueur utile.",
        ],
        "(b)(12)": [
          "Ladders have nonconductive side rails where they could touch live electrical equipment.",
          "Les échelles ont des montants non conducteurs là où elles pourraient toucher une pièce sous tension.",
        ],
        "(b)(13)": [
          "The top or top step of a stepladder is not used as a step.",
          "Le dessus ou la dernière marche d'un escabeau ne sert pas de marche.",
        ],
        "(b)(16)": [
          "Portable ladders with structural defects are marked or tagged and taken out of service until repaired.",
          "Les échelles portatives défectueuses sont marquées ou étiquetées et retirées du service jusqu'à réparation.",
        ],
      },
    },
    "1926.1060": {
      title: ["Stairway and ladder training", "Formation sur les escaliers et échelles"],
      summary: [
        "Everyone who uses ladders or stairways is trained to recognise their hazards and use them safely.",
        "Toute personne utilisant échelles ou escaliers est formée à en reconnaître les dangers et à s'en servir.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "ladder training, ladder, stepladder, fell from ladder, climbing, untrained, stairs, formation, échelle",
      paragraphs: {
        "(a)": [
          "The employer trains everyone who uses ladders and stairways to recognise their hazards and how to reduce them.",
          "L'employeur forme chaque utilisateur d'échelles et d'escaliers à en reconnaître les dangers et à les réduire.",
        ],
      },
    },
  },
};

export const SUBPART_Z: SubpartSource = {
  subpart: "Z",
  sections: {
    "1926.1101": {
      title: ["Asbestos", "Amiante"],
      summary: [
        "Airborne asbestos stays at or below 0.1 fibre/cc over 8 hours and 1 fibre/cc over 30 minutes; work is classed I to IV with regulated areas, wet methods, respirators and a competent person.",
        "L'amiante dans l'air ne dépasse pas 0,1 fibre/cm³ sur 8 heures et 1 fibre/cm³ sur 30 minutes; travaux de classe I à IV avec zones réglementées, méthodes humides, respirateurs et personne compétente.",
      ],
      risk: "critical",
      also: ["manufacturing", "field_services"],
      keywords: "asbestos, insulation removal, abatement, fibers, ACM, floor tile, pipe lagging, amiante, fibres, désamiantage",
      paragraphs: {
        "(c)(1)": [
          "Nobody is exposed to more than 0.1 fibre per cubic centimetre of air averaged over 8 hours.",
          "Personne n'est exposé à plus de 0,1 fibre par centimètre cube d'air en moyenne sur 8 heures.",
        ],
        "(c)(2)": [
          "Nobody is exposed to more than 1.0 fibre per cubic centimetre averaged over 30 minutes.",
          "Personne n'est exposé à plus de 1,0 fibre par centimètre cube en moyenne sur 30 minutes.",
        ],
        "(e)(1)": [
          "Class I, II and III work is done in regulated areas.",
          "Les travaux de classes I, II et III se font en zones réglementées.",
        ],
      },
    },
    "1926.1126": {
      title: ["Chromium (VI)", "Chrome hexavalent"],
      summary: [
        "Airborne chromium (VI) stays at or below 5 µg/m³ over 8 hours; the action level is 2.5 µg/m³.",
        "Le chrome VI dans l'air ne dépasse pas 5 µg/m³ sur 8 heures; le seuil d'intervention est 2,5 µg/m³.",
      ],
      risk: "medium",
      also: ["manufacturing"],
      keywords: "hexavalent chromium, chrome, stainless welding, chromate paint, chrome VI",
      paragraphs: {
        "(c)": [
          "Nobody is exposed to more than 5 micrograms of chromium (VI) per cubic metre averaged over 8 hours.",
          "Personne n'est exposé à plus de 5 microgrammes de chrome VI par mètre cube en moyenne sur 8 heures.",
        ],
      },
    },
    "1926.1127": {
      title: ["Cadmium", "Cadmium"],
      summary: [
        "Airborne cadmium stays at or below 5 µg/m³ over 8 hours; the action level is 2.5 µg/m³.",
        "Le cadmium dans l'air ne dépasse pas 5 µg/m³ sur 8 heures; le seuil d'intervention est 2,5 µg/m³.",
      ],
      risk: "medium",
      also: ["manufacturing"],
      keywords: "cadmium, brazing, silver solder, brasage",
      paragraphs: {
        "(c)": [
          "Nobody is exposed to more than 5 micrograms of cadmium per cubic metre averaged over 8 hours.",
          "Personne n'est exposé à plus de 5 microgrammes de cadmium par mètre cube en moyenne sur 8 heures.",
        ],
      },
    },
    "1926.1153": {
      title: ["Respirable crystalline silica", "Silice cristalline respirable"],
      summary: [
        "Either the controls of Table 1 are fully used for the task, or silica stays at or below 50 µg/m³ over 8 hours, with monitoring from 25 µg/m³; a written plan, training and medical checks apply.",
        "Ou bien le tableau 1 est entièrement suivi pour la tâche, ou la silice ne dépasse pas 50 µg/m³ sur 8 heures, avec surveillance dès 25 µg/m³; plan écrit, formation et suivi médical.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords:
        "silica, dust, concrete cutting, masonry saw, jackhammer, grinding mortar, tuckpointing, drywall, Table 1, silice, poussière, béton",
      paragraphs: {
        "(c)(1)": [
          "Where Table 1's controls, work practices and respirators are fully used for a task, exposure need not be measured.",
          "Là où moyens, méthodes et respirateurs du tableau 1 sont entièrement appliqués à une tâche, l'exposition n'a pas à être mesurée.",
        ],
        "(d)(1)": [
          "Otherwise nobody is exposed to more than 50 micrograms of respirable crystalline silica per cubic metre averaged over 8 hours.",
          "Sinon, personne n'est exposé à plus de 50 microgrammes de silice cristalline respirable par mètre cube en moyenne sur 8 heures.",
        ],
        "(d)(2)(iii)": [
          "Under scheduled monitoring, exposure below the action level of 25 µg/m³ may end monitoring; at or above it measurements go on.",
          "En surveillance planifiée, sous le seuil d'intervention de 25 µg/m³ les mesures peuvent cesser; au seuil ou plus, elles continuent.",
        ],
        "(d)(2)(iii)(C)": [
          "From the action level of 25 µg/m³ up to the limit, monitoring is repeated within six months.",
          "Du seuil d'intervention de 25 µg/m³ jusqu'à la limite, la mesure est répétée dans les six mois.",
        ],
        "(d)(2)(iii)(D)": [
          "Above the limit of 50 µg/m³, monitoring is repeated within three months.",
          "Au-dessus de la limite de 50 µg/m³, la mesure est répétée dans les trois mois.",
        ],
        "(g)(1)": [
          "A written exposure control plan is kept and carried out.",
          "Un plan écrit de maîtrise de l'exposition est tenu et appliqué.",
        ],
      },
    },
  },
};
