/** Subparts F (fire), G (signs and signals) and H (materials handling). */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_F: SubpartSource = {
  subpart: "F",
  sections: {
    "1926.150": {
      title: ["Fire protection", "Protection contre l'incendie"],
      summary: [
        "A fire protection program runs through all phases; extinguishers stand within 100 ft of travel, and a 10B one within 50 ft of more than 5 gallons of flammable liquid.",
        "Un programme de protection couvre toutes les phases; un extincteur est à 100 pi au plus, et un 10B à 50 pi au plus de plus de 5 gallons de liquide inflammable.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "fire, extinguisher, burned, burns, flames, ignited, explosion, flash fire, fire watch, incendie, extincteur, brûlure",
      paragraphs: {
        "(a)(1)": [
          "The employer develops a fire protection program to be followed through all phases of the work.",
          "L'employeur établit un programme de protection contre l'incendie suivi durant toutes les phases.",
        ],
        "(c)(1)(i)": [
          "An extinguisher rated 2A or more is provided per 3,000 sq ft of building, and travel to the nearest never exceeds 100 ft.",
          "Un extincteur 2A ou plus est fourni par 3 000 pi² de bâtiment, et le plus proche n'est jamais à plus de 100 pi.",
        ],
        "(c)(1)(vi)": [
          "A 10B extinguisher is within 50 ft of more than 5 gallons of flammable or combustible liquid, or 5 lb of flammable gas, in use.",
          "Un extincteur 10B est à 50 pi au plus de plus de 5 gallons de liquide inflammable ou combustible, ou de 5 lb de gaz inflammable, en usage.",
        ],
      },
    },
    "1926.151": {
      title: ["Fire prevention", "Prévention des incendies"],
      summary: [
        "Ignition sources are kept from fire hazards: no smoking and open flames near them, engines exhaust clear of combustibles, storage piles ordered and cleared.",
        "Les sources d'inflammation sont tenues loin des dangers d'incendie : ni fumée ni flamme, échappements éloignés, piles ordonnées et dégagées.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing"],
      keywords:
        "fire, ignition, ignited, smoking, open flame, spark, combustible, explosion, burned, gasoline, vapor, propane, incendie, étincelle",
      paragraphs: {
        "(a)(1)": [
          "Electrical wiring and equipment for light, heat or power are installed so as not to start fires.",
          "Le câblage et l'équipement de lumière, chauffage ou force sont installés de façon à ne pas causer d'incendie.",
        ],
        "(a)(3)": [
          "Smoking is forbidden near operations that are a fire hazard, and signs say so.",
          "Il est interdit de fumer près des opérations présentant un danger d'incendie, et des affiches le disent.",
        ],
        "(c)(5)": [
          "Combustible materials stored outdoors are kept at least 10 ft from a building.",
          "Les matières combustibles entreposées dehors sont à au moins 10 pi d'un bâtiment.",
        ],
      },
    },
    "1926.152": {
      title: ["Flammable liquids", "Liquides inflammables"],
      summary: [
        "Flammable liquids stay in approved containers; indoors at most 25 gallons outside a cabinet and 60 in one; transfer and use are away from ignition, with bonding.",
        "Les liquides inflammables restent en contenants approuvés; à l'intérieur, au plus 25 gallons hors d'une armoire et 60 dans une armoire; transfert et usage loin des flammes, avec mise en liaison.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "gasoline, fuel, flammable liquid, solvent, safety can, storage cabinet, fire, explosion, ignited, vapors, burns, lacquer, adhesive, essence, liquide inflammable",
      paragraphs: {
        "(a)(1)": [
          "Only approved containers and portable tanks hold flammable liquids; approved metal safety cans serve for quantities of 5 gallons or less.",
          "Seuls des contenants et réservoirs approuvés reçoivent les liquides inflammables; des bidons de sûreté servent pour 5 gallons ou moins.",
        ],
        "(b)(1)": [
          "No more than 25 gallons of flammable liquid are stored in a room outside an approved cabinet.",
          "Au plus 25 gallons de liquide inflammable sont entreposés dans un local hors d'une armoire approuvée.",
        ],
        "(b)(3)": [
          "One cabinet holds at most 60 gallons of flammable liquid, and an area has at most three cabinets.",
          "Une armoire contient au plus 60 gallons, et une aire compte au plus trois armoires.",
        ],
        "(f)(3)": [
          "Flammable liquids are used only where no open flame or other ignition source is within 50 ft, unless conditions call for more.",
          "Les liquides inflammables ne servent qu'à 50 pi au moins de toute flamme ou source d'inflammation, davantage au besoin.",
        ],
      },
    },
    "1926.153": {
      title: ["Liquefied petroleum gas (LP-Gas)", "Gaz de pétrole liquéfié"],
      summary: [
        "Containers, valves, regulators and heaters for LP-Gas are approved, kept upright and outdoors in storage, and protected from damage.",
        "Réservoirs, robinets, détendeurs et appareils au GPL sont approuvés, debout, entreposés dehors et protégés des dommages.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "propane, LP gas, cylinder, gas leak, heater, explosion, fire, torch, roofing kettle, burned, propane, GPL",
      paragraphs: {
        "(a)(1)": [
          "Each system has containers, valves, connectors, manifolds and regulators of an approved type.",
          "Chaque système a des réservoirs, robinets, raccords, collecteurs et détendeurs de type approuvé.",
        ],
        "(j)": ["LP-Gas is not stored inside buildings.", "Le GPL n'est pas entreposé dans les bâtiments."],
        "(l)": [
          "Stored containers have at least one 20-B:C extinguisher near them.",
          "Un extincteur 20-B:C au moins se trouve près des réservoirs entreposés.",
        ],
      },
    },
    "1926.154": {
      title: ["Temporary heating devices", "Appareils de chauffage temporaires"],
      summary: [
        "Heaters have fresh air enough, stand level, keep their clearances and are not left near combustibles.",
        "Les appareils ont assez d'air frais, sont de niveau, respectent les dégagements et sont loin des combustibles.",
      ],
      risk: "high",
      also: ["field_services"],
      keywords: "heater, salamander, tent heating, carbon monoxide, temporary heat, tarp, chauffage temporaire",
      paragraphs: {
        "(a)(1)": [
          "Fresh air is supplied in sufficient quantity for the health and safety of workers.",
          "L'air frais est fourni en quantité suffisante pour la santé et la sécurité.",
        ],
        "(d)": [
          "Solid fuel salamanders are not used in buildings or on scaffolds.",
          "Les salamandres à combustible solide sont interdites dans les bâtiments et sur les échafaudages.",
        ],
      },
    },
  },
};

export const SUBPART_G: SubpartSource = {
  subpart: "G",
  sections: {
    "1926.200": {
      title: ["Accident prevention signs, tags and traffic control", "Signalisation, étiquettes et contrôle de la circulation"],
      summary: [
        "Hazards are marked by signs and tags; where traffic is a hazard, signs, devices and barricades by the traffic control manual protect the work zone.",
        "Les dangers sont signalés par panneaux et étiquettes; près de la circulation, panneaux, dispositifs et barricades conformes au manuel protègent la zone.",
      ],
      risk: "critical",
      also: ["logistics", "field_services"],
      keywords:
        "sign, tag, traffic, work zone, highway, road, struck by vehicle, struck by car, truck, barricade, cone, flagger, run over, motorist, lane closure, crushed, signalisation, circulation, barricade",
      paragraphs: {
        "(a)": [
          "Required signs are visible while work goes on and removed or covered once the hazard is gone.",
          "Les panneaux exigés sont visibles durant les travaux et retirés ou couverts une fois le danger disparu.",
        ],
        "(g)(1)": [
          "At points of hazard, construction areas have legible traffic control signs and are protected by traffic control devices.",
          "Aux points dangereux, les zones de travaux ont des panneaux lisibles et sont protégées par des dispositifs de circulation.",
        ],
        "(g)(2)": [
          "Signs and devices conform to the Manual on Uniform Traffic Control Devices.",
          "Panneaux et dispositifs sont conformes au manuel MUTCD.",
        ],
      },
    },
    "1926.201": {
      title: ["Signaling", "Signaleurs"],
      summary: [
        "Flaggers and crane and hoist signals follow the recognised manual and standards.",
        "Les signaleurs et les signaux de grue et de palan suivent les manuels et normes reconnus.",
      ],
      risk: "high",
      also: ["logistics", "field_services"],
      keywords:
        "flagger, signal person, spotter, hand signals, traffic, backing truck, struck by vehicle, run over, crushed, crane signal, road crew, high visibility vest, dump truck, signaleur",
      paragraphs: {
        "(a)": [
          "Signaling by flaggers, and their high-visibility warning garments, conform to the Manual on Uniform Traffic Control Devices.",
          "Le travail des signaleurs et leurs vêtements à haute visibilité sont conformes au manuel MUTCD.",
        ],
        "(b)": [
          "Crane and hoist signaling follows the applicable standards.",
          "Les signaux de grue et de palan suivent les normes applicables.",
        ],
      },
    },
  },
};

export const SUBPART_H: SubpartSource = {
  subpart: "H",
  sections: {
    "1926.250": {
      title: ["General requirements for storage", "Exigences générales d'entreposage"],
      summary: [
        "Materials stored in tiers are stacked, racked, blocked or tied so that they cannot slide, fall or collapse; floors are not overloaded and aisles stay clear.",
        "Les matériaux en piles sont empilés, calés ou attachés pour ne pas glisser, tomber ni s'effondrer; planchers non surchargés et allées dégagées.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "storage, stacked, stack, pile, pallet, lumber, pipe, rolled, fell on, struck by falling material, bundle, unloading, bricks, steel plates, sheets, collapse of stack, entreposage, empilage",
      paragraphs: {
        "(a)(1)": [
          "Materials stored in tiers are stacked, racked, blocked, interlocked or otherwise secured against sliding, falling or collapse.",
          "Les matériaux en piles sont empilés, en râtelier, calés, croisés ou autrement retenus contre le glissement, la chute ou l'effondrement.",
        ],
        "(a)(2)(i)": [
          "Safe floor loads are posted in storage areas of buildings under construction and are not exceeded.",
          "Les charges sûres des planchers sont affichées dans les aires d'entreposage et ne sont pas dépassées.",
        ],
        "(b)(1)": [
          "Indoors, material stays 6 ft from hoistways and floor openings, and 10 ft from an exterior wall that does not rise above it.",
          "À l'intérieur, les matériaux restent à 6 pi des gaines et ouvertures, et à 10 pi d'un mur extérieur qui ne les dépasse pas.",
        ],
        "(b)(6)": [
          "Bricks are not stacked higher than 7 ft; from 4 ft up the stack is tapered back 2 in per foot.",
          "Les briques ne sont pas empilées à plus de 7 pi; au-dessus de 4 pi la pile recule de 2 po par pied.",
        ],
      },
    },
    "1926.251": {
      title: ["Rigging equipment for material handling", "Équipement de gréage pour la manutention"],
      summary: [
        "Slings, ropes, chains, hooks and shackles are inspected before use on each shift, marked with their safe load and taken out when defective.",
        "Élingues, câbles, chaînes, crochets et manilles sont inspectés avant usage à chaque quart, marqués de leur charge et retirés s'ils sont défectueux.",
      ],
      risk: "critical",
      also: ["logistics", "manufacturing"],
      keywords:
        "rigging, sling, chain, wire rope, strap, hook, shackle, load fell, dropped load, hoisting, lifting, choker, clamp, snapped, broke, struck by load, beam, gréement, élingue, charge suspendue",
      paragraphs: {
        "(a)(1)": [
          "Rigging is inspected before use on each shift and as needed in use; defective rigging is removed.",
          "Le gréement est inspecté avant usage à chaque quart et au besoin; celui qui est défectueux est retiré.",
        ],
        "(a)(2)": [
          "Rigging carries legible markings of its safe working load and is not loaded beyond it.",
          "Le gréement porte la marque lisible de sa charge sûre et n'est pas chargé au-delà.",
        ],
        "(a)(6)": [
          "A competent person inspects each sling and its attachments before use each day.",
          "Une personne compétente inspecte chaque élingue et ses attaches avant usage chaque jour.",
        ],
      },
    },
    "1926.252": {
      title: ["Disposal of waste materials", "Élimination des déchets"],
      summary: [
        "Material dropped more than 20 ft outside a building goes through an enclosed chute; drops through floors are barricaded.",
        "Les matériaux jetés de plus de 20 pi hors d'un bâtiment passent par une chute fermée; les chutes à travers planchers sont barricadées.",
      ],
      risk: "medium",
      keywords: "waste chute, debris chute, dropped debris, rubbish, déchets, chute à débris",
      paragraphs: {
        "(a)": [
          "Material dropped more than 20 ft to a point outside the building's walls goes through an enclosed chute.",
          "Les matériaux jetés de plus de 20 pi hors des murs passent par une chute fermée.",
        ],
        "(b)": [
          "Where debris is dropped through floor holes without a chute, the landing area is enclosed by 42 in barricades set 6 ft back, with warning signs.",
          "Là où des débris tombent par des ouvertures sans chute, l'aire est entourée de barricades de 42 po à 6 pi, avec avertissements.",
        ],
      },
    },
  },
};
