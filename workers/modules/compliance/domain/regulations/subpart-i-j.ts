/** Subparts I (tools) and J (welding and cutting). */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_I: SubpartSource = {
  subpart: "I",
  sections: {
    "1926.300": {
      title: ["General requirements for tools", "Exigences générales pour les outils"],
      summary: [
        "Tools are kept safe; power tools made for guards have them on, and belts, gears, shafts and points of operation are guarded.",
        "Les outils sont sûrs; les outils mécaniques conçus avec protecteurs les ont, et courroies, engrenages, arbres et points d'opération sont protégés.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "tool, power tool, guard, unguarded, amputation, amputated, caught in, caught between, pulled into, machine, rotating shaft, auger, gears, belt, finger, hand caught, stationary equipment, protecteur, outil, coincé",
      paragraphs: {
        "(a)": [
          "All hand and power tools, whoever owns them, are kept in a safe condition.",
          "Tous les outils manuels et mécaniques, quel qu'en soit le propriétaire, sont gardés en état sûr.",
        ],
        "(b)(1)": [
          "Power tools designed to take guards have the guards on when in use.",
          "Les outils mécaniques conçus avec protecteurs les portent lors de l'usage.",
        ],
        "(b)(2)": [
          "Belts, gears, shafts, pulleys, chains and other moving parts are guarded where people could touch them.",
          "Courroies, engrenages, arbres, poulies, chaînes et autres pièces mobiles sont protégés là où on pourrait les toucher.",
        ],
      },
    },
    "1926.301": {
      title: ["Hand tools", "Outils à main"],
      summary: [
        "Hand tools that are sprung, mushroomed, splintered or otherwise unsafe are not used.",
        "Les outils à main faussés, champignonnés, fendus ou autrement dangereux ne sont pas utilisés.",
      ],
      risk: "low",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "hammer, wrench, chisel, hand tool, handle, outil à main, marteau",
      paragraphs: {
        "(a)": ["Employers do not issue or permit unsafe hand tools.", "L'employeur ne fournit ni ne permet d'outils à main dangereux."],
        "(d)": [
          "Wooden handles are free of splinters and cracks and tight in the tool.",
          "Les manches de bois sont sans éclats ni fentes et bien ajustés.",
        ],
      },
    },
    "1926.302": {
      title: ["Power-operated hand tools", "Outils à main mécaniques"],
      summary: [
        "Electric tools are double-insulated or grounded; air hoses are secured; nailers and powder-actuated tools have safeties, and only trained people use the latter.",
        "Les outils électriques sont à double isolation ou mis à la terre; les boyaux d'air sont fixés; cloueuses et pistolets de scellement ont des sûretés, ceux-ci réservés aux personnes formées.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords:
        "nail gun, nailer, drill, grinder, saw, circular saw, pneumatic, air hose, powder actuated, stud gun, hydraulic, jack, shocked by tool, projectile, struck by nail, kickback, chainsaw, cloueuse, scie, perceuse, pistolet de scellement",
      paragraphs: {
        "(a)(1)": [
          "Electric power tools are double-insulated or properly grounded.",
          "Les outils électriques sont à double isolation ou mis à la terre.",
        ],
        "(b)(1)": [
          "Pneumatic tools are secured to their hose so that they cannot come off by accident.",
          "Les outils pneumatiques sont fixés à leur boyau pour ne pas s'en détacher.",
        ],
        "(b)(3)": [
          "Nailers fed automatically at more than 100 psi have a device that stops firing unless the muzzle touches the work.",
          "Les cloueuses automatiques à plus de 100 psi ont une sûreté qui n'autorise le tir qu'au contact de la pièce.",
        ],
        "(e)(1)": [
          "Only employees trained in that particular tool operate powder-actuated tools.",
          "Seuls les employés formés à l'outil en cause utilisent un pistolet de scellement.",
        ],
      },
    },
    "1926.303": {
      title: ["Abrasive wheels and tools", "Meules et outils abrasifs"],
      summary: [
        "Grinders have guards and enough power; wheels are ring-tested, undamaged and used within their rated speed.",
        "Les meuleuses ont protecteurs et puissance; les meules sont sonnées, intactes et utilisées sous leur vitesse nominale.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords: "grinder, grinding wheel, abrasive wheel, cut-off saw, wheel burst, disc, caught in machine, meule, meuleuse",
      paragraphs: {
        "(b)(1)": [
          "Grinding machines have safety guards that meet the recognised code.",
          "Les meuleuses ont des protecteurs conformes au code reconnu.",
        ],
        "(c)(7)": [
          "Abrasive wheels are closely inspected and ring-tested before mounting.",
          "Les meules sont inspectées et sonnées avant le montage.",
        ],
      },
    },
    "1926.304": {
      title: ["Woodworking tools", "Outils à bois"],
      summary: [
        "Fixed power saws have a disconnect that can be locked off, and circular saws have guards over and under the base plate.",
        "Les scies fixes ont un sectionneur verrouillable, et les scies circulaires des protecteurs au-dessus et au-dessous de la semelle.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords:
        "table saw, circular saw, blade, woodworking, finger amputated, caught in saw, planer, radial arm saw, machine, scie, lame, bois",
      paragraphs: {
        "(a)": [
          "Fixed power-driven woodworking tools have a disconnect switch that can be locked or tagged off.",
          "Les outils à bois fixes ont un interrupteur qui peut être verrouillé ou étiqueté à l'arrêt.",
        ],
        "(d)": [
          "Portable circular saws have guards above and below the base plate; the lower one returns by itself.",
          "Les scies circulaires portatives ont des protecteurs au-dessus et au-dessous de la semelle; celui du bas revient de lui-même.",
        ],
      },
    },
    "1926.305": {
      title: ["Jacks: lever and ratchet, screw and hydraulic", "Vérins et crics"],
      summary: [
        "Jacks are marked with their capacity, stand on firm blocking, and the raised load is cribbed at once.",
        "Les vérins portent leur capacité, reposent sur un calage ferme, et la charge levée est calée aussitôt.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "jack, lifted load slipped, cribbing, blocking, vérin, cric",
      paragraphs: {
        "(a)(1)": [
          "The rated capacity is marked on every jack and is not exceeded.",
          "La capacité nominale est marquée sur chaque vérin et n'est pas dépassée.",
        ],
        "(d)(1)(i)": [
          "After the load is raised it is cribbed, blocked or otherwise secured at once.",
          "Une fois levée, la charge est aussitôt calée, bloquée ou autrement retenue.",
        ],
      },
    },
    "1926.307": {
      title: ["Mechanical power-transmission apparatus", "Organes de transmission mécanique"],
      summary: [
        "Shafts, pulleys, belts, chains, gears and couplings within 7 ft of the floor are guarded.",
        "Arbres, poulies, courroies, chaînes, engrenages et accouplements à 7 pi ou moins du sol sont protégés.",
      ],
      risk: "high",
      also: ["manufacturing"],
      keywords:
        "belt, pulley, shaft, gear, chain drive, coupling, caught in, entangled, rotating, unguarded, machine, conveyor, mixer, pulled in, courroie, poulie, engrenage",
      paragraphs: {
        "(c)(2)(i)": [
          "Exposed horizontal shafting 7 ft or less above the floor is enclosed.",
          "Les arbres horizontaux exposés à 7 pi ou moins du sol sont enfermés.",
        ],
        "(d)(1)": [
          "Pulleys with parts 7 ft or less above the floor are guarded.",
          "Les poulies dont une partie est à 7 pi ou moins du sol sont protégées.",
        ],
        "(f)(1)": [
          "Gears are completely enclosed or have a standard guard at the mesh.",
          "Les engrenages sont entièrement enfermés ou protégés à l'engrènement.",
        ],
      },
    },
  },
};

export const SUBPART_J: SubpartSource = {
  subpart: "J",
  sections: {
    "1926.350": {
      title: ["Gas welding and cutting", "Soudage et coupage au gaz"],
      summary: [
        "Cylinders are upright, capped, secured and kept from heat; oxygen is stored 20 ft from fuel gas or behind a 5 ft barrier; hoses and torches are inspected each shift.",
        "Les bouteilles sont debout, coiffées, retenues et loin de la chaleur; l'oxygène est à 20 pi du gaz combustible ou derrière une cloison de 5 pi; boyaux et chalumeaux sont inspectés à chaque quart.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords:
        "welding, cutting torch, oxygen, acetylene, gas cylinder, regulator, hose, explosion, fire, drum exploded, burned, soudage, chalumeau, bouteille de gaz",
      paragraphs: {
        "(a)(9)": [
          "Cylinders are kept upright at all times, except briefly while hoisted or carried.",
          "Les bouteilles restent debout en tout temps, sauf brièvement lors du levage ou du transport.",
        ],
        "(a)(10)": [
          "Stored oxygen is at least 20 ft from fuel gas or combustibles, or behind a noncombustible barrier 5 ft high with a half-hour fire rating.",
          "L'oxygène entreposé est à 20 pi au moins du gaz combustible ou des matières combustibles, ou derrière une cloison incombustible de 5 pi résistant une demi-heure.",
        ],
        "(f)(3)": [
          "Fuel-gas and oxygen hoses are inspected at the start of each shift; defective hose is removed.",
          "Les boyaux sont inspectés au début de chaque quart; les défectueux sont retirés.",
        ],
      },
    },
    "1926.351": {
      title: ["Arc welding and cutting", "Soudage et coupage à l'arc"],
      summary: [
        "Holders and cables are insulated for the current, frames are grounded, and arcs are screened.",
        "Porte-électrodes et câbles sont isolés pour le courant, les bâtis mis à la terre et les arcs masqués.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords: "arc welding, welder, electrode, welding cable, ground return, shock, flash, soudage à l'arc, électrode",
      paragraphs: {
        "(b)(4)": [
          "Cables in need of repair are not used; a worn cable is restored to full insulation or replaced.",
          "Les câbles à réparer ne servent pas; un câble usé retrouve toute son isolation ou est remplacé.",
        ],
        "(e)": [
          "Arc work is shielded by noncombustible screens wherever practicable.",
          "Le travail à l'arc est masqué par des écrans incombustibles dès que possible.",
        ],
      },
    },
    "1926.352": {
      title: ["Fire prevention in welding and cutting", "Prévention des incendies en soudage et coupage"],
      summary: [
        "Objects or fire hazards are moved before hot work; what cannot be moved is shielded; an extinguisher is at hand and a fire watch posted where needed; drums and tanks are cleaned first.",
        "On déplace l'objet ou les dangers d'incendie avant le travail à chaud; sinon on les protège; un extincteur est prêt et un surveillant posté au besoin; fûts et réservoirs sont d'abord nettoyés.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords:
        "hot work, welding, cutting, torch, fire watch, sparks, drum, tank, explosion, exploded, ignited, vapors, burned, travail à chaud, soudage, étincelles",
      paragraphs: {
        "(b)": [
          "Where neither object nor fire hazards can be moved, positive means confine heat, sparks and slag and shield the hazards.",
          "Si ni l'objet ni les dangers ne peuvent être déplacés, des moyens sûrs confinent chaleur, étincelles et scories et protègent les dangers.",
        ],
        "(d)": [
          "Suitable fire extinguishing equipment is immediately available in the work area and ready for use.",
          "Un moyen d'extinction adéquat est immédiatement disponible dans l'aire et prêt à servir.",
        ],
        "(e)": [
          "Where normal precautions do not suffice, people are assigned to guard against fire during the work and for long enough after it.",
          "Si les précautions normales ne suffisent pas, des personnes surveillent le feu pendant le travail et assez longtemps après.",
        ],
        "(i)": [
          "Drums, containers and hollow structures that held toxic or flammable substances are filled with water or cleaned and vented before heat is applied.",
          "Fûts, contenants et structures creuses ayant contenu des substances toxiques ou inflammables sont remplis d'eau ou nettoyés et ventilés avant d'être chauffés.",
        ],
      },
    },
    "1926.353": {
      title: ["Ventilation and protection in welding", "Ventilation et protection en soudage"],
      summary: [
        "Welding in confined spaces and on toxic metals has mechanical ventilation or airline respirators, and a lifeline and attendant where access is hindered.",
        "Le soudage en espace clos ou de métaux toxiques exige ventilation mécanique ou respirateurs à adduction d'air, avec corde et surveillant au besoin.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords:
        "welding fumes, confined space, ventilation, zinc, lead, cadmium, chromium, argon, nitrogen, inhaled, asphyxiated, fumées de soudage",
      paragraphs: {
        "(b)(1)": [
          "Welding, cutting or heating in a confined space has general or local exhaust ventilation.",
          "Soudage, coupage ou chauffage en espace clos se fait avec ventilation générale ou aspiration locale.",
        ],
        "(b)(2)": [
          "Where ventilation would block access, people inside use airline respirators and one stays outside to help.",
          "Si la ventilation gêne l'accès, les personnes à l'intérieur ont des respirateurs à adduction d'air et une autre reste à l'extérieur.",
        ],
        "(d)(1)": [
          "Inert-gas arc welding is kept clear of chlorinated solvents, and people are protected from its radiation.",
          "Le soudage sous gaz inerte est tenu loin des solvants chlorés, et les personnes sont protégées du rayonnement.",
        ],
      },
    },
    "1926.354": {
      title: ["Welding on preservative coatings", "Soudage sur revêtements protecteurs"],
      summary: [
        "Coatings are tested for flammability; toxic ones are stripped 4 in back or respirators are used before heat is applied.",
        "Les revêtements sont testés; les toxiques sont retirés sur 4 po ou des respirateurs sont portés avant de chauffer.",
      ],
      risk: "medium",
      also: ["manufacturing"],
      keywords: "coating, paint, galvanized, welding, burning paint, revêtement, peinture",
      paragraphs: {
        "(a)": [
          "Before heat is applied to a coating whose flammability is unknown, a competent person tests it.",
          "Avant de chauffer un revêtement dont l'inflammabilité est inconnue, une personne compétente le teste.",
        ],
        "(c)(1)": [
          "In enclosed spaces, surfaces with toxic coatings are stripped at least 4 in from the heat, or people wear airline respirators.",
          "En espace fermé, les revêtements toxiques sont retirés sur 4 po au moins, ou des respirateurs à adduction d'air sont portés.",
        ],
      },
    },
  },
};
