/** Subpart K: electrical. */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_K: SubpartSource = {
  subpart: "K",
  sections: {
    "1926.403": {
      title: ["Electrical: general requirements", "Électricité : exigences générales"],
      summary: [
        "Electrical equipment is free of recognised hazards, approved, installed as listed, with working space, guarded live parts and identified disconnects.",
        "L'équipement électrique est sans danger reconnu, approuvé, installé selon son homologation, avec espace de travail, pièces gardées et sectionneurs identifiés.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "electrical, shock, electrocuted, electrocution, panel, live parts, working space, volts, wire, electrician, contact, électricité, choc électrique",
      paragraphs: {
        "(b)(1)": [
          "Electrical equipment is free from recognised hazards likely to cause death or serious harm.",
          "L'équipement électrique est exempt de dangers reconnus pouvant causer mort ou blessure grave.",
        ],
        "(h)": ["Each disconnecting means is legibly marked with its purpose.", "Chaque sectionneur porte la marque lisible de son usage."],
        "(i)(2)(i)": [
          "Live parts at 50 volts or more are guarded against accidental contact by enclosure, location or elevation.",
          "Les pièces sous 50 V ou plus sont protégées du contact par boîtier, emplacement ou hauteur.",
        ],
      },
    },
    "1926.404": {
      title: ["Wiring design and protection", "Conception et protection du câblage"],
      summary: [
        "Temporary 120-volt, 15- and 20-ampere receptacles have GFCIs or fall under a written assured grounding program; circuits have overcurrent protection and equipment is grounded.",
        "Les prises temporaires de 120 V, 15 et 20 A ont un disjoncteur différentiel ou relèvent d'un programme écrit de mise à la terre; circuits protégés, équipement mis à la terre.",
      ],
      risk: "critical",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "GFCI, ground fault, temporary power, extension cord, grounding, ungrounded, shock, electrocuted, electrocution, receptacle, breaker, overcurrent, generator, disjoncteur différentiel, mise à la terre",
      paragraphs: {
        "(b)(1)(ii)": [
          "All 120-volt, single-phase, 15- and 20-ampere receptacles that are not part of the permanent wiring have approved ground-fault circuit interrupters.",
          "Toutes les prises monophasées de 120 V, 15 et 20 A hors du câblage permanent ont un disjoncteur différentiel approuvé.",
        ],
        "(b)(1)(iii)": [
          "Instead, a written assured equipment grounding conductor program with a designated competent person, daily looks and regular tests may cover cords, receptacles and tools.",
          "À défaut, un programme écrit de vérification des conducteurs de mise à la terre, avec personne compétente, examens quotidiens et essais réguliers, couvre cordons, prises et outils.",
        ],
        "(f)(6)": [
          "The path to ground from circuits, equipment and enclosures is permanent and continuous.",
          "Le chemin vers la terre depuis circuits, équipement et boîtiers est permanent et continu.",
        ],
      },
    },
    "1926.405": {
      title: ["Wiring methods, components and equipment", "Méthodes de câblage, composants et équipement"],
      summary: [
        "Temporary wiring, boxes, flexible cords and lamps are installed and protected from damage; worn cords are not used.",
        "Câblage temporaire, boîtes, cordons souples et lampes sont installés et protégés des dommages; cordons usés proscrits.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords:
        "wiring, flexible cord, extension cord, temporary lights, junction box, conduit, splice, exposed wire, shock, electrocuted, electrocution, cable, câblage, rallonge",
      paragraphs: {
        "(a)(2)(ii)(E)": [
          "Temporary lights are guarded against contact and breakage.",
          "Les lampes temporaires sont protégées du contact et du bris.",
        ],
        "(a)(2)(ii)(I)": [
          "Flexible cords and cables are protected from damage, sharp corners, doorways and pinch points.",
          "Cordons et câbles souples sont protégés des dommages, arêtes, portes et points de pincement.",
        ],
        "(g)(2)(iv)": [
          "Flexible cords are joined to devices so that no pull reaches joints or terminals.",
          "Les cordons sont raccordés de sorte qu'aucune traction n'atteigne joints ou bornes.",
        ],
      },
    },
    "1926.408": {
      title: ["Special electrical systems", "Systèmes électriques spéciaux"],
      summary: [
        "High-voltage portable and mobile equipment, remote control, signaling and power-limited circuits have their own safeguards.",
        "L'équipement mobile à haute tension, la télécommande et les circuits à puissance limitée ont leurs propres protections.",
      ],
      risk: "medium",
      also: ["manufacturing"],
      keywords: "high voltage, mobile substation, trailing cable, 600 volts, haute tension",
      paragraphs: {
        "(a)(3)(i)": [
          "Mobile machines fed at over 600 volts have a metal enclosure for the terminals of their power cable.",
          "Les machines mobiles alimentées à plus de 600 V ont un boîtier métallique pour les bornes du câble.",
        ],
      },
    },
    "1926.416": {
      title: ["Electrical safety-related work practices", "Pratiques de travail en électricité"],
      summary: [
        "Nobody works near a live circuit they could touch unless it is de-energized and grounded, or insulated or guarded; hidden lines are found first; worn cords are not used.",
        "Personne ne travaille près d'un circuit sous tension à sa portée s'il n'est hors tension et à la terre, ou isolé ou protégé; les lignes cachées sont localisées; cordons usés proscrits.",
      ],
      risk: "critical",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "electrocuted, electrocution, electric shock, shocked, energized, live wire, power line, overhead line, exposed wire, contact with wire, arc flash, panel, electrician, circuit, volts, electrical burn, ladder touched power line, électrocution, sous tension",
      paragraphs: {
        "(a)(1)": [
          "No one works close enough to a power circuit to touch it unless it is de-energized and grounded, or effectively insulated or guarded.",
          "Personne ne travaille à portée d'un circuit s'il n'est hors tension et à la terre, ou efficacement isolé ou protégé.",
        ],
        "(a)(2)": [
          "Where underground lines may run, people using jack-hammers, bars or other hand tools have insulated gloves.",
          "Là où des lignes souterraines peuvent passer, les personnes utilisant marteaux, barres ou outils à main ont des gants isolants.",
        ],
        "(a)(3)": [
          "Before work the employer finds out whether any live circuit, exposed or concealed, could be touched, posts warnings and tells the crew.",
          "Avant les travaux, l'employeur établit si un circuit, visible ou caché, peut être touché, affiche des avertissements et informe l'équipe.",
        ],
        "(e)(1)": [
          "Worn or frayed electric cords or cables are not used.",
          "Les cordons ou câbles électriques usés ou effilochés ne sont pas utilisés.",
        ],
      },
    },
    "1926.417": {
      title: ["Lockout and tagging of circuits", "Cadenassage et étiquetage des circuits"],
      summary: [
        "Controls and circuits taken out of service are tagged, and made inoperative at every point where they could be energized.",
        "Commandes et circuits mis hors service sont étiquetés et rendus inopérants à chaque point d'alimentation.",
      ],
      risk: "critical",
      also: ["manufacturing", "field_services"],
      keywords:
        "lockout, tagout, LOTO, de-energize, breaker, switched on, energized, electrocuted, shock, electrician, unexpectedly started, cadenassage, étiquetage",
      paragraphs: {
        "(a)": [
          "Controls deactivated during work on circuits or equipment are tagged.",
          "Les commandes désactivées durant les travaux sont étiquetées.",
        ],
        "(b)": [
          "Equipment or circuits taken out of service are made inoperative, with tags at every point where they can be energized.",
          "L'équipement ou les circuits mis hors service sont rendus inopérants, avec étiquettes à chaque point d'alimentation.",
        ],
      },
    },
    "1926.431": {
      title: ["Maintenance of electrical equipment", "Entretien de l'équipement électrique"],
      summary: [
        "Wiring and utilisation equipment in hazardous locations stay dust-tight, explosion-proof and complete.",
        "Le câblage et l'équipement en lieux dangereux restent étanches, antidéflagrants et complets.",
      ],
      risk: "medium",
      also: ["manufacturing"],
      keywords: "electrical maintenance, hazardous location, explosion-proof, entretien électrique",
      paragraphs: {
        "": [
          "Electrical equipment in hazardous locations is kept dust-ignition-proof or explosion-proof, with no loose or missing parts.",
          "L'équipement en lieux dangereux reste étanche aux poussières ou antidéflagrant, sans pièce lâche ou manquante.",
        ],
      },
    },
  },
};
