/** Subparts S (underground), T (demolition), U (blasting), V (electric power) and W (roll-over protection). */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_S: SubpartSource = {
  subpart: "S",
  sections: {
    "1926.800": {
      title: ["Underground construction", "Travaux souterrains"],
      summary: [
        "Tunnels and shafts have check-in, safe access, air tests and ventilation, ground support, fire and rescue provisions and communications.",
        "Tunnels et puits ont registre d'entrée, accès sûr, mesure d'air et ventilation, soutènement, feu et sauvetage, communications.",
      ],
      risk: "critical",
      keywords: "tunnel, shaft, underground, muck, methane, ground support, roof fall, tunnel, puits, souterrain",
      paragraphs: {
        "(c)": [
          "A check-in and check-out procedure gives an accurate count of everyone underground.",
          "Une procédure d'entrée et de sortie donne le compte exact des personnes sous terre.",
        ],
        "(j)(1)(i)": [
          "A competent person tests the air for oxygen, carbon monoxide and other contaminants as often as needed.",
          "Une personne compétente mesure oxygène, monoxyde de carbone et autres contaminants aussi souvent que requis.",
        ],
      },
    },
  },
};

export const SUBPART_T: SubpartSource = {
  subpart: "T",
  sections: {
    "1926.850": {
      title: ["Preparatory operations for demolition", "Préparation de la démolition"],
      summary: [
        "A competent person surveys the structure in writing first; utilities are cut and capped; damaged walls and floors are shored; openings are covered.",
        "Une personne compétente relève d'abord la structure par écrit; services coupés et obturés; murs et planchers endommagés étayés; ouvertures couvertes.",
      ],
      risk: "critical",
      keywords:
        "demolition, demolish, tear down, dismantling, engineering survey, collapse, collapsed, unplanned collapse, wall collapsed, building collapse, structure collapse, utilities, démolition, effondrement",
      paragraphs: {
        "(a)": [
          "Before demolition a competent person makes an engineering survey of framing, floors and walls for the risk of unplanned collapse; the employer has it in writing.",
          "Avant la démolition, une personne compétente fait un relevé de la charpente, des planchers et des murs quant à l'effondrement imprévu; l'employeur l'a par écrit.",
        ],
        "(b)": [
          "Where people work in a damaged structure its walls or floors are shored or braced.",
          "Dans une structure endommagée, murs et planchers sont étayés ou contreventés.",
        ],
        "(c)": [
          "Electric, gas, water, steam, sewer and other lines are shut off, capped or controlled outside the building line first.",
          "Électricité, gaz, eau, vapeur, égout et autres services sont coupés, obturés ou maîtrisés à l'extérieur d'abord.",
        ],
      },
    },
    "1926.851": {
      title: ["Stairs, passageways and ladders in demolition", "Escaliers, passages et échelles en démolition"],
      summary: [
        "Only designated ways are used; others are closed; stairwells are lit and kept safe.",
        "Seules les voies désignées servent; les autres sont fermées; cages éclairées et sûres.",
      ],
      risk: "medium",
      keywords: "demolition access, stairs, démolition, passage",
      paragraphs: {
        "(a)": [
          "Only stairways, passages and ladders designated as access are used; others are closed at all times.",
          "Seuls les escaliers, passages et échelles désignés servent d'accès; les autres restent fermés.",
        ],
      },
    },
    "1926.852": {
      title: ["Chutes in demolition", "Chutes à débris"],
      summary: [
        "Material is not dropped outside the walls unless the area is protected; steep chutes are enclosed and gated.",
        "Rien n'est jeté hors des murs sans aire protégée; les chutes raides sont fermées et munies de vannes.",
      ],
      risk: "medium",
      keywords: "debris chute, dropped debris, demolition, chute à débris",
      paragraphs: {
        "(a)": [
          "No material is dropped outside the exterior walls unless the area is effectively protected.",
          "Aucun matériau n'est jeté hors des murs extérieurs sans protection efficace de l'aire.",
        ],
      },
    },
    "1926.854": {
      title: ["Removal of walls and masonry in demolition", "Enlèvement de murs et maçonnerie"],
      summary: [
        "Masonry is not let fall in masses that overload floors; no wall section over one story stands without bracing; nobody works in weather that makes it unsafe.",
        "La maçonnerie ne tombe pas en masses surchargeant les planchers; aucun pan de plus d'un étage sans contreventement; arrêt par temps dangereux.",
      ],
      risk: "high",
      keywords:
        "wall removal, demolition, wall collapse, wall fell, brick wall, chimney, masonry, collapsed, structure collapse, mur, maçonnerie, démolition",
      paragraphs: {
        "(a)": [
          "Masonry walls are not let fall on floors in such masses as exceed what these carry.",
          "Les murs ne tombent pas sur les planchers en masses dépassant leur capacité.",
        ],
        "(b)": [
          "No wall section over one story high stands alone without lateral bracing, unless designed to.",
          "Aucun pan de plus d'un étage ne reste sans contreventement latéral, sauf conception.",
        ],
      },
    },
    "1926.855": {
      title: ["Manual removal of floors", "Enlèvement manuel de planchers"],
      summary: [
        "Floor openings extend to the supports, people stand on planks at least 2 in by 10 in, and no one works below.",
        "Les ouvertures vont jusqu'aux appuis, on se tient sur des planches d'au moins 2 po sur 10 po, et personne ne travaille dessous.",
      ],
      risk: "high",
      keywords:
        "floor removal, floor opening, fell through floor, fell through opening, hole, skylight, demolition, decking removal, planks, ouverture de plancher, tombé à travers",
      paragraphs: {
        "(a)": [
          "Openings cut in a floor extend the full span of the arch between supports.",
          "Les ouvertures coupées dans un plancher couvrent toute la portée entre appuis.",
        ],
        "(c)": [
          "Safe walkways at least 18 in wide let people reach any point without walking on exposed beams.",
          "Des passerelles d'au moins 18 po permettent d'atteindre tout point sans marcher sur les poutres.",
        ],
      },
    },
    "1926.856": {
      title: ["Removal of walls, floors and material with equipment", "Enlèvement à l'aide d'engins"],
      summary: [
        "Floors that carry machines are strong enough, and curbs keep machines from running over the edge.",
        "Les planchers portant des engins sont assez résistants, et des butées les empêchent de passer le bord.",
      ],
      risk: "high",
      keywords: "demolition, skid steer, excavator on floor, curb, stop log, engin, démolition",
      paragraphs: {
        "(a)": [
          "Mechanical equipment is not used on floors that are not strong enough for the load.",
          "Aucun engin n'est utilisé sur un plancher trop faible pour la charge.",
        ],
      },
    },
  },
};

export const SUBPART_U: SubpartSource = {
  subpart: "U",
  sections: {
    "1926.900": {
      title: ["Blasting and use of explosives: general", "Dynamitage et explosifs : généralités"],
      summary: [
        "Only authorised, qualified people handle explosives; flames, smoking and stray currents are kept away; warnings are given before each blast.",
        "Seules les personnes autorisées et qualifiées manipulent les explosifs; ni flammes, ni fumée, ni courants vagabonds; avertissement avant chaque tir.",
      ],
      risk: "high",
      keywords: "blasting, explosives, dynamite, detonator, blaster, blast, flyrock, dynamitage, explosifs",
      paragraphs: {
        "(a)": [
          "The employer permits only authorised and qualified persons to handle and use explosives.",
          "L'employeur ne permet l'usage des explosifs qu'aux personnes autorisées et qualifiées.",
        ],
        "(b)": [
          "Smoking, firearms, matches, open flames and other fire or spark sources are forbidden where explosives are.",
          "Fumée, armes, allumettes, flammes nues et autres sources de feu sont interdites près des explosifs.",
        ],
      },
    },
  },
};

export const SUBPART_V: SubpartSource = {
  subpart: "V",
  sections: {
    "1926.950": {
      title: ["Electric power transmission and distribution: general", "Transport et distribution d'électricité : généralités"],
      summary: [
        "Line workers are trained and qualified, host and contract employers share information, and existing conditions are found out before work.",
        "Les monteurs de lignes sont formés et qualifiés, donneurs d'ouvrage et entrepreneurs s'informent, et l'état des lieux est établi avant.",
      ],
      risk: "high",
      also: ["field_services"],
      keywords: "lineman, line worker, power line, utility, qualified employee, monteur de ligne",
      paragraphs: {
        "(b)(1)": [
          "Everyone is trained in the safety practices and emergency procedures of their line work.",
          "Chacun est formé aux pratiques de sécurité et aux urgences de son travail de ligne.",
        ],
      },
    },
    "1926.954": {
      title: ["Personal protective equipment for line work", "Équipement de protection pour le travail de ligne"],
      summary: [
        "Fall arrest, work-positioning and restraint gear for poles and towers is inspected before use and meets test criteria.",
        "L'équipement d'arrêt de chute, de positionnement et de retenue pour poteaux et pylônes est inspecté et conforme.",
      ],
      risk: "high",
      also: ["field_services"],
      keywords: "pole climbing, tower, lineman belt, work positioning, poteau, pylône",
      paragraphs: {
        "(b)(3)(iii)": [
          "More than 4 ft up on poles, towers and similar structures people use fall arrest, positioning or travel restraint.",
          "À plus de 4 pi sur poteaux, pylônes et structures semblables, on utilise arrêt de chute, positionnement ou retenue.",
        ],
      },
    },
    "1926.960": {
      title: ["Working on or near exposed energized parts", "Travail sur ou près de pièces sous tension"],
      summary: [
        "Only qualified people work on exposed live lines and parts, keep the minimum approach distance unless insulated, work in pairs above 600 volts and wear arc-rated clothing.",
        "Seules les personnes qualifiées travaillent sur des pièces sous tension, gardent la distance minimale sauf isolation, à deux au-dessus de 600 V, en vêtements anti-arc.",
      ],
      risk: "critical",
      also: ["field_services"],
      keywords:
        "lineman, power line, transformer, utility pole, energized, electrocuted, electrocution, electric shock, shocked, high voltage, volts, arc flash, burns, conductor, insulating gloves, approach distance, ligne électrique, haute tension, électrocution",
      paragraphs: {
        "(b)(1)": [
          "Only qualified employees work on or with exposed energized lines or parts.",
          "Seuls les employés qualifiés travaillent sur des lignes ou pièces sous tension exposées.",
        ],
        "(c)(1)(iii)": [
          "Nobody approaches, or takes a conductive object, closer than the minimum approach distance unless insulated, or the part is insulated or dead.",
          "Personne n'approche, ni n'approche un objet conducteur, en deçà de la distance minimale sans isolation ou mise hors tension.",
        ],
        "(g)(1)": [
          "The employer assesses the workplace for flame and electric-arc hazards.",
          "L'employeur évalue les dangers de flamme et d'arc électrique.",
        ],
      },
    },
    "1926.961": {
      title: ["De-energizing lines and equipment", "Mise hors tension des lignes et équipements"],
      summary: [
        "One employee in charge has the line switched off, tagged, tested and grounded before anyone treats it as dead.",
        "Une personne responsable fait couper, étiqueter, vérifier et mettre à la terre avant de considérer la ligne hors tension.",
      ],
      risk: "high",
      also: ["field_services"],
      keywords: "clearance, de-energize, switch, tag, grounding, line, mise hors tension",
      paragraphs: {
        "(c)": [
          "After the line is switched off and tagged, the one in charge tests that it is de-energized.",
          "Une fois la ligne étiquetée, la personne responsable vérifie l'absence de tension.",
        ],
      },
    },
    "1926.962": {
      title: ["Grounding for the protection of employees", "Mise à la terre pour la protection des employés"],
      summary: [
        "Temporary protective grounds hold everything people touch at the same potential and carry the fault current.",
        "Les mises à la terre temporaires gardent tout au même potentiel et supportent le courant de défaut.",
      ],
      risk: "high",
      also: ["field_services"],
      keywords: "protective ground, equipotential, induced voltage, mise à la terre",
      paragraphs: {
        "(c)": [
          "Temporary protective grounds are placed so that no one is exposed to hazardous differences in potential.",
          "Les mises à la terre temporaires évitent à quiconque les différences de potentiel dangereuses.",
        ],
      },
    },
  },
};

export const SUBPART_W: SubpartSource = {
  subpart: "W",
  sections: {
    "1926.1000": {
      title: ["Roll-over protective structures for material handling equipment", "Cadres de protection contre le retournement"],
      summary: [
        "Scrapers, loaders, dozers, graders, tractors, compactors and skid-steers have roll-over protective structures that meet the performance rules.",
        "Décapeuses, chargeuses, bouteurs, niveleuses, tracteurs, compacteurs et chargeuses compactes ont un cadre de protection conforme.",
      ],
      risk: "high",
      keywords: "ROPS, rollover, overturned, tractor, loader, dozer, retournement, cadre",
      paragraphs: {
        "(b)": [
          "Equipment of the kinds covered has roll-over protective structures meeting the performance standards.",
          "L'équipement visé a un cadre de protection conforme aux normes de performance.",
        ],
      },
    },
  },
};
