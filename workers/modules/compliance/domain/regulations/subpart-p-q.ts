/** Subparts P (excavations) and Q (concrete and masonry). */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_P: SubpartSource = {
  subpart: "P",
  sections: {
    "1926.650": {
      title: ["Excavations: scope and definitions", "Excavations : portée et définitions"],
      summary: [
        "Covers all open excavations, trenches included, and defines competent person, protective system, shield, sloping and tabulated data.",
        "Couvre toute excavation ouverte, tranchées comprises, et définit personne compétente, système de protection, blindage, talutage et données tabulées.",
      ],
      risk: "low",
      keywords: "excavation, trench, definitions, competent person, tranchée, définitions",
      paragraphs: {
        "(b)": [
          "A trench is a narrow excavation, generally deeper than wide and at most 15 ft wide at the bottom.",
          "Une tranchée est une excavation étroite, en général plus profonde que large, d'au plus 15 pi de large au fond.",
        ],
      },
    },
    "1926.651": {
      title: ["Excavations: specific requirements", "Excavations : exigences particulières"],
      summary: [
        "Utilities are located first; trenches 4 ft deep have a way out within 25 ft; spoil stays 2 ft back; air is tested; a competent person inspects daily.",
        "Les services sont localisés; les tranchées de 4 pi ont une sortie à 25 pi au plus; les déblais restent à 2 pi; l'air est mesuré; une personne compétente inspecte chaque jour.",
      ],
      risk: "critical",
      also: ["field_services"],
      keywords:
        "excavation, trench, ditch, egress, ladder in trench, spoil pile, utilities, gas line struck, water accumulation, hazardous atmosphere, sewer, manhole, fumes, inspection, backhoe, cave-in, buried, tranchée, déblais, services souterrains",
      paragraphs: {
        "(b)(1)": [
          "The estimated location of underground utilities is determined before an excavation is opened.",
          "L'emplacement estimé des services souterrains est établi avant d'ouvrir une excavation.",
        ],
        "(c)(2)": [
          "Trenches 4 ft or more deep have a stairway, ladder or ramp so that nobody travels more than 25 ft sideways to it.",
          "Les tranchées de 4 pi ou plus ont un escalier, une échelle ou une rampe à 25 pi latéraux au plus de chacun.",
        ],
        "(e)": [
          "Nobody is allowed under loads handled by lifting or digging equipment.",
          "Personne ne se tient sous les charges des engins de levage ou de creusement.",
        ],
        "(g)(1)(i)": [
          "In excavations deeper than 4 ft where oxygen may lack or a hazardous atmosphere may arise, the air is tested before entry.",
          "Dans les excavations de plus de 4 pi où l'air peut être dangereux, il est mesuré avant l'entrée.",
        ],
        "(h)(1)": [
          "Nobody works in excavations where water stands or gathers without precautions against it.",
          "Personne ne travaille dans une excavation où l'eau s'accumule sans précautions.",
        ],
        "(j)(2)": [
          "Spoil and equipment are kept at least 2 ft from the edge, or held by retaining devices, or both.",
          "Déblais et équipement sont à 2 pi au moins du bord, ou retenus par des dispositifs, ou les deux.",
        ],
        "(k)(1)": [
          "A competent person inspects excavations and protective systems daily before work, as needed through the shift and after rain.",
          "Une personne compétente inspecte excavations et protections chaque jour avant les travaux, au besoin durant le quart et après la pluie.",
        ],
      },
    },
    "1926.652": {
      title: ["Requirements for protective systems", "Exigences des systèmes de protection"],
      summary: [
        "From 5 ft of depth (and below where a cave-in may threaten) people are protected by sloping, shoring or shields, unless entirely in stable rock; over 20 ft an engineer designs it.",
        "Dès 5 pi de profondeur (et moins s'il y a risque d'effondrement), on est protégé par talutage, étançonnement ou blindage, sauf dans le roc stable; au-delà de 20 pi un ingénieur le conçoit.",
      ],
      risk: "critical",
      also: ["field_services"],
      keywords:
        "trench collapse, cave-in, caved in, trench, excavation, ditch, collapsed, buried, soil, dirt, shoring, trench box, shield, sloping, benching, unprotected trench, suffocated, engulfed, effondrement, tranchée, étançonnement, caisson",
      paragraphs: {
        "(a)(1)": [
          "Everyone in an excavation is protected from cave-ins, unless it is entirely in stable rock, or is under 5 ft deep and a competent person finds no indication of a cave-in.",
          "Toute personne dans une excavation est protégée de l'effondrement, sauf dans le roc stable, ou à moins de 5 pi si une personne compétente n'y voit aucun indice d'effondrement.",
        ],
        "(b)(1)(i)": [
          "Unless another option is used, sides are sloped no steeper than one and a half horizontal to one vertical (34 degrees).",
          "À défaut d'autre option, les parois ne dépassent pas un et demi horizontal pour un vertical (34 degrés).",
        ],
        "(b)(4)(i)": [
          "Slopes and benches outside the tables, as those over 20 ft deep, are approved by a registered professional engineer.",
          "Les talus et gradins hors des tableaux, comme à plus de 20 pi, sont approuvés par un ingénieur.",
        ],
        "(c)(4)(i)": [
          "Support and shield systems outside the tables and tabulated data, as those over 20 ft deep, are approved by a registered professional engineer.",
          "Les soutènements et blindages hors des tableaux et données tabulées, comme à plus de 20 pi, sont approuvés par un ingénieur.",
        ],
        "(g)(2)": [
          "Shields may have earth dug up to 2 ft below them if they are designed for the full depth and the ground holds.",
          "On peut creuser jusqu'à 2 pi sous un blindage conçu pour toute la profondeur si le sol tient.",
        ],
      },
    },
  },
};

export const SUBPART_Q: SubpartSource = {
  subpart: "Q",
  sections: {
    "1926.701": {
      title: ["Concrete and masonry: general requirements", "Béton et maçonnerie : exigences générales"],
      summary: [
        "No loads before the structure can bear them; protruding rebar is guarded against impalement; nobody works under concrete buckets.",
        "Aucune charge avant que la structure puisse la porter; armatures saillantes protégées; personne sous les bennes à béton.",
      ],
      risk: "high",
      keywords:
        "rebar, reinforcing steel, impaled, impalement, concrete bucket, concrete pump, post-tensioning, armature, empalement, béton",
      paragraphs: {
        "(a)": [
          "No construction load is placed on concrete unless a person qualified in structural design says it can carry it.",
          "Aucune charge n'est mise sur le béton sans qu'une personne qualifiée en structure établisse qu'il peut la porter.",
        ],
        "(b)": [
          "Protruding reinforcing steel onto which people could fall is guarded against impalement.",
          "Les armatures saillantes sur lesquelles on pourrait tomber sont protégées contre l'empalement.",
        ],
        "(e)(1)": [
          "Nobody works under concrete buckets while they are raised or lowered.",
          "Personne ne travaille sous les bennes à béton pendant leur levage ou descente.",
        ],
      },
    },
    "1926.702": {
      title: ["Equipment and tools for concrete and masonry", "Équipement et outils pour béton et maçonnerie"],
      summary: [
        "Mixers, pumps, trowels, floats, saws and bins have their guards, controls and lockouts.",
        "Malaxeurs, pompes, truelles mécaniques, scies et silos ont leurs protecteurs, commandes et cadenassages.",
      ],
      risk: "medium",
      keywords:
        "concrete mixer, mortar mixer, concrete pump, power trowel, masonry saw, hopper, caught in, machine, arm pulled in, mixer blade, lockout, malaxeur, pompe à béton",
      paragraphs: {
        "(b)": [
          "Concrete mixers of one cubic yard or more have a mechanical skip-clearing device and guardrails at the skip.",
          "Les malaxeurs d'une verge cube ou plus ont un dégagement mécanique de la benne et des garde-corps.",
        ],
        "(j)(1)": [
          "Nobody enters or reaches into such machines during repair until power sources are locked out and tagged.",
          "Personne n'entre dans ces machines lors de réparations avant cadenassage et étiquetage des sources d'énergie.",
        ],
      },
    },
    "1926.703": {
      title: ["Cast-in-place concrete", "Béton coulé en place"],
      summary: [
        "Formwork is designed and braced to carry every load, its drawings are on site, shores are inspected, and forms stay until the concrete is strong enough.",
        "Le coffrage est conçu et contreventé pour toute charge, ses plans sont au chantier, les étais inspectés, et il reste jusqu'à résistance suffisante.",
      ],
      risk: "high",
      keywords:
        "formwork, form, shoring, shores, concrete pour, collapse, collapsed, reshoring, slab, wall form, rebar cage, bracing, structure collapse, coffrage, étai, effondrement",
      paragraphs: {
        "(a)(1)": [
          "Formwork is designed, built, supported, braced and kept so that it carries all loads that may be expected without failing.",
          "Le coffrage est conçu, bâti, supporté, contreventé et entretenu pour porter toutes les charges prévisibles.",
        ],
        "(a)(2)": [
          "Drawings or plans of jacks, formwork, decks and scaffolds, with revisions, are at the job site.",
          "Les plans des vérins, coffrages, plateaux et échafaudages, avec révisions, sont au chantier.",
        ],
        "(b)(4)": [
          "Shoring equipment is inspected just before, during and just after concrete is placed.",
          "Les étaiements sont inspectés juste avant, pendant et juste après le bétonnage.",
        ],
        "(e)(1)": [
          "Forms and shores stay until the concrete is shown strong enough to carry its weight and loads.",
          "Coffrages et étais restent jusqu'à ce que le béton soit démontré assez résistant.",
        ],
      },
    },
    "1926.704": {
      title: ["Precast concrete", "Béton préfabriqué"],
      summary: [
        "Precast walls, framing and tilt-up panels are supported until permanent connections are complete; nobody is under them while lifted.",
        "Murs, charpentes et panneaux préfabriqués sont soutenus jusqu'aux liaisons permanentes; personne dessous pendant le levage.",
      ],
      risk: "high",
      keywords:
        "precast, tilt-up, panel, wall panel fell, bracing, lifting insert, collapse, collapsed, structure, wall collapsed, préfabriqué, panneau",
      paragraphs: {
        "(a)": [
          "Precast walls, framing and tilt-up panels are supported against overturning and collapse until permanent connections are made.",
          "Murs, charpentes et panneaux préfabriqués sont soutenus contre le renversement jusqu'aux liaisons permanentes.",
        ],
        "(e)": [
          "Nobody is under precast members being lifted or tilted, except those needed for erection.",
          "Personne n'est sous un élément levé ou basculé, sauf les monteurs requis.",
        ],
      },
    },
    "1926.705": {
      title: ["Lift-slab construction", "Construction par levage de dalles"],
      summary: [
        "Lift-slab work is designed by a professional engineer, jacks are matched and stop when out of level, and nobody is under the slab.",
        "Le levage de dalles est conçu par un ingénieur; vérins synchrones avec arrêt automatique; personne sous la dalle.",
      ],
      risk: "high",
      keywords: "lift slab, jacking, slab collapse, dalle",
      paragraphs: {
        "(a)": [
          "Lift-slab operations are designed and planned by a registered professional engineer experienced in them.",
          "Les opérations sont conçues et planifiées par un ingénieur qui en a l'expérience.",
        ],
      },
    },
    "1926.706": {
      title: ["Masonry construction", "Construction en maçonnerie"],
      summary: [
        "A limited access zone as wide as the wall is high plus 4 ft stands along the unscaffolded side; walls over 8 ft are braced until permanent supports are in place.",
        "Une zone d'accès limité, large de la hauteur du mur plus 4 pi, longe le côté sans échafaudage; les murs de plus de 8 pi sont contreventés jusqu'aux appuis permanents.",
      ],
      risk: "critical",
      keywords:
        "masonry wall, block wall, brick wall, wall collapse, wall collapsed, wall fell, bracing, limited access zone, mason, cinder block, wind, crushed, structure collapse, mur, maçonnerie, contreventement",
      paragraphs: {
        "(a)": [
          "A limited access zone is set up wherever a masonry wall goes up: the wall's height plus 4 ft, on the side without scaffold, only for those building it.",
          "Une zone d'accès limité est établie pour tout mur de maçonnerie : sa hauteur plus 4 pi, du côté sans échafaudage, réservée aux maçons.",
        ],
        "(b)": [
          "Masonry walls over 8 ft high are braced against overturning and collapse until the permanent supporting elements are in place.",
          "Les murs de plus de 8 pi sont contreventés contre le renversement jusqu'à la mise en place des éléments permanents.",
        ],
      },
    },
  },
};
