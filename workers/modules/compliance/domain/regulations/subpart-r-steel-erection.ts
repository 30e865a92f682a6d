/** Subpart R: steel erection. */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_R: SubpartSource = {
  subpart: "R",
  sections: {
    "1926.752": {
      title: ["Site layout, erection plan and construction sequence", "Aménagement, plan de montage et séquence"],
      summary: [
        "Steel goes up only after written notice that footings have 75 % of their design strength and anchor rod repairs are approved; routes and storage are prepared.",
        "L'acier n'est monté qu'après avis écrit que les semelles ont 75 % de leur résistance et que les réparations d'ancrages sont approuvées; accès et entreposage prêts.",
      ],
      risk: "high",
      keywords: "steel erection, footing, concrete strength, written notification, erection plan, lay-down area, semelle, charpente",
      paragraphs: {
        "(a)(1)": [
          "Before steel erection the erector has written notice that footings, piers and walls have 75 % of the intended strength, or enough for the loads.",
          "Avant le montage, le monteur a l'avis écrit que semelles, piliers et murs ont 75 % de la résistance prévue, ou assez pour les charges.",
        ],
        "(c)(1)": [
          "The controlling contractor provides adequate access roads and means to control people and vehicles.",
          "L'entrepreneur principal fournit des voies d'accès adéquates et encadre la circulation.",
        ],
      },
    },
    "1926.753": {
      title: ["Hoisting and rigging in steel erection", "Levage et gréage au montage d'acier"],
      summary: [
        "Cranes are inspected each shift, loads are not moved over people, riggers are qualified, and multiple lifts have limits of their own.",
        "Grues inspectées à chaque quart, charges non passées au-dessus des personnes, gréeurs qualifiés, levages multiples limités.",
      ],
      risk: "high",
      keywords:
        "steel, hoisting, rigging, crane, beam, multiple lift, christmas tree, lifting, load, suspended load, struck, column, iron worker, ironworker, levage, poutre",
      paragraphs: {
        "(c)(1)": [
          "Cranes are visually inspected before each shift by a competent person.",
          "Les grues sont inspectées visuellement avant chaque quart par une personne compétente.",
        ],
        "(d)(1)": [
          "Routes of suspended loads are planned so that nobody has to work directly below one, with few exceptions.",
          "Le trajet des charges est planifié pour que personne ne travaille directement dessous, sauf exceptions.",
        ],
        "(e)(1)": [
          "A multiple lift hoists no more than five members, on rigging made for it, by trained people.",
          "Un levage multiple compte au plus cinq éléments, avec un gréement prévu à cet effet et des personnes formées.",
        ],
      },
    },
    "1926.754": {
      title: ["Structural steel assembly", "Assemblage de la charpente d'acier"],
      summary: [
        "Structural stability is kept at all times: floors follow the frame, plumbing-up gear is set, decking is secured and holes are covered.",
        "La stabilité est maintenue en tout temps : planchers suivant la charpente, haubans posés, tablier fixé, ouvertures couvertes.",
      ],
      risk: "critical",
      keywords:
        "steel structure, decking, metal deck, collapse, collapsed, stability, beam, frame, plumbing-up, shear connector, truss, bolts, iron worker, structure collapse, building under construction, tablier, charpente, effondrement",
      paragraphs: {
        "(a)": [
          "Structural stability is maintained at all times during erection.",
          "La stabilité de la structure est maintenue en tout temps pendant le montage.",
        ],
        "(b)(2)": [
          "At no time are more than four floors or 48 ft of unfinished bolting or welding above the foundation or the uppermost secured floor, unless the design allows it.",
          "Jamais plus de quatre étages ou 48 pi de boulonnage ou soudage inachevé au-dessus de la fondation ou du dernier plancher fixé, sauf conception.",
        ],
        "(e)(2)": [
          "Roof and floor holes and openings in metal decking are decked over or covered.",
          "Les ouvertures du tablier métallique sont recouvertes.",
        ],
      },
    },
    "1926.755": {
      title: ["Column anchorage", "Ancrage des poteaux"],
      summary: [
        "Columns stand on at least four anchor rods able to resist a 300 lb load set 18 in off their face, and are guyed where needed.",
        "Les poteaux reposent sur au moins quatre tiges résistant à 300 lb à 18 po de leur face, et sont haubanés au besoin.",
      ],
      risk: "critical",
      keywords:
        "column, anchor bolt, anchor rod, base plate, column fell, collapse, collapsed, steel column, guying, structure collapse, poteau, tige d'ancrage",
      paragraphs: {
        "(a)(1)": ["Every column is anchored by at least four anchor rods.", "Chaque poteau est ancré par au moins quatre tiges."],
        "(a)(2)": [
          "A column's anchor rods and foundation resist at least 300 lb applied 18 in from the column's outer face at its top.",
          "L'ancrage et la fondation résistent à 300 lb appliquées à 18 po de la face, au sommet du poteau.",
        ],
        "(b)(1)": [
          "Anchor rods are not repaired, replaced or modified on site without the structural engineer of record's approval.",
          "Les tiges ne sont ni réparées ni modifiées au chantier sans l'accord de l'ingénieur responsable.",
        ],
      },
    },
    "1926.756": {
      title: ["Beams and columns", "Poutres et poteaux"],
      summary: [
        "A hoisting line is not released until a solid web member has at least two bolts per connection, wrench-tight.",
        "La charge n'est pas relâchée avant deux boulons serrés par liaison sur un élément à âme pleine.",
      ],
      risk: "high",
      keywords: "beam, bolts, connection, steel beam fell, column splice, iron worker, poutre, boulon",
      paragraphs: {
        "(a)(1)": [
          "Solid web members are secured with at least two bolts per connection, or the equivalent, before the hoisting line is released.",
          "Les éléments à âme pleine sont fixés par au moins deux boulons par liaison, ou l'équivalent, avant de relâcher la charge.",
        ],
      },
    },
    "1926.757": {
      title: ["Open web steel joists", "Poutrelles à treillis"],
      summary: [
        "Joists are field-bolted at columns, bridged and anchored before they are loaded; people stay off until they are stable.",
        "Les poutrelles sont boulonnées aux poteaux, entretoisées et ancrées avant d'être chargées; on n'y monte pas avant leur stabilité.",
      ],
      risk: "high",
      keywords:
        "joist, bar joist, truss, trusses, bridging, collapse, collapsed, roof structure, bundle of decking, structure collapse, bracing, poutrelle, entretoise, ferme de toit",
      paragraphs: {
        "(a)(1)": [
          "Where columns are not framed in two directions, steel joists at them are field-bolted for lateral stability.",
          "Aux poteaux non liés dans deux directions, les poutrelles sont boulonnées pour la stabilité latérale.",
        ],
        "(a)(4)": [
          "Joists at or near columns that span more than 60 ft are set in tandem with all bridging, unless a qualified person has designed another way.",
          "Les poutrelles aux poteaux de plus de 60 pi de portée sont posées en tandem avec tout l'entretoisement, sauf autre méthode conçue par une personne qualifiée.",
        ],
        "(e)(2)": [
          "No construction load is placed on joists until bridging and anchorage are complete.",
          "Aucune charge n'est mise sur les poutrelles avant l'entretoisement et l'ancrage complets.",
        ],
      },
    },
    "1926.758": {
      title: ["Systems-engineered metal buildings", "Bâtiments métalliques préfabriqués"],
      summary: [
        "Rigid frames have half their bolts before release; loads wait until girts, purlins and bracing hold the frame.",
        "Les cadres rigides ont la moitié de leurs boulons avant relâchement; aucune charge avant pannes, lisses et contreventement.",
      ],
      risk: "medium",
      keywords: "metal building, rigid frame, purlin, girt, bâtiment métallique, panne",
      paragraphs: {
        "(c)": [
          "Rigid frames have half of their bolts, or those the maker names, on each side of the web before the hoist is released.",
          "Les cadres rigides ont la moitié de leurs boulons, ou ceux du fabricant, de chaque côté de l'âme avant de relâcher la charge.",
        ],
      },
    },
    "1926.759": {
      title: ["Falling object protection in steel erection", "Protection contre la chute d'objets au montage d'acier"],
      summary: [
        "Loose items aloft are secured against falling; the controlling contractor bars other work below steel erection unless overhead protection is there.",
        "Les objets en hauteur sont retenus; l'entrepreneur principal interdit tout travail sous le montage sans protection en surplomb.",
      ],
      risk: "high",
      keywords:
        "falling object, dropped, struck by falling, fell on, struck on the head, tools fell, bolt, beam fell, overhead protection, steel, flying object, chute d'objet",
      paragraphs: {
        "(a)": [
          "Materials, tools and equipment not in use aloft are secured against accidental displacement.",
          "Matériaux, outils et équipement inutilisés en hauteur sont retenus contre tout déplacement.",
        ],
        "(b)": [
          "The controlling contractor bars other processes below steel erection unless people there have overhead protection.",
          "L'entrepreneur principal interdit les autres travaux sous le montage sans protection en surplomb.",
        ],
      },
    },
    "1926.760": {
      title: ["Fall protection in steel erection", "Protection contre les chutes au montage d'acier"],
      summary: [
        "Steel erectors are protected above 15 ft; connectors and those in controlled decking zones above two stories or 30 ft, whichever is less.",
        "Les monteurs sont protégés au-dessus de 15 pi; les assembleurs et ceux en zone contrôlée de tablier au-dessus de deux étages ou 30 pi, selon le moindre.",
      ],
      risk: "critical",
      keywords:
        "steel erection, iron worker, ironworker, connector, decking, fell from beam, fall from structure, fell, joist, girder, controlled decking zone, harness, tied off, structure, bridge, tower, monteur d'acier, poutre",
      paragraphs: {
        "(a)(1)": [
          "On steel with an unprotected side or edge more than 15 ft above a lower level people are protected by guardrails, nets, personal fall arrest, positioning or restraint.",
          "Sur l'acier à bord non protégé, à plus de 15 pi d'un niveau inférieur, on est protégé par garde-corps, filets, arrêt de chute, positionnement ou retenue.",
        ],
        "(b)(1)": [
          "Connectors are protected from falls of more than two stories or 30 ft, whichever is less.",
          "Les assembleurs sont protégés des chutes de plus de deux étages ou 30 pi, selon le moindre.",
        ],
        "(b)(3)": [
          "Between 15 and 30 ft connectors have the equipment to tie off and wear what they need for it.",
          "Entre 15 et 30 pi, les assembleurs ont et portent l'équipement pour s'attacher.",
        ],
        "(c)(1)": [
          "At the leading edge in a controlled decking zone people are protected from falls of more than two stories or 30 ft, whichever is less.",
          "Au bord d'attaque d'une zone contrôlée de tablier, on est protégé des chutes de plus de deux étages ou 30 pi, selon le moindre.",
        ],
      },
    },
    "1926.761": {
      title: ["Steel erection training", "Formation au montage d'acier"],
      summary: [
        "A qualified person trains everyone exposed to falls; multiple lift, connector and decking zone work have training of their own.",
        "Une personne qualifiée forme toute personne exposée aux chutes; levage multiple, assemblage et zone contrôlée ont leur propre formation.",
      ],
      risk: "medium",
      keywords: "steel erection training, connector training, formation",
      paragraphs: {
        "(b)": [
          "Everyone exposed to a fall hazard in steel erection is trained in recognising hazards and using the protection.",
          "Toute personne exposée à une chute au montage d'acier est formée à reconnaître le danger et à utiliser la protection.",
        ],
      },
    },
  },
};
