/** Subparts L (scaffolds) and M (fall protection). */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_L: SubpartSource = {
  subpart: "L",
  sections: {
    "1926.451": {
      title: ["Scaffolds: general requirements", "Échafaudages : exigences générales"],
      summary: [
        "Scaffolds carry four times their load, are fully planked, restrained from tipping, reached safely, inspected each shift, kept clear of power lines and have fall protection above 10 ft.",
        "Les échafaudages portent quatre fois leur charge, ont un plancher complet, sont retenus, accessibles, inspectés à chaque quart, loin des lignes électriques et protégés contre les chutes au-dessus de 10 pi.",
      ],
      risk: "critical",
      also: ["manufacturing", "field_services"],
      keywords:
        "scaffold, scaffolding, fell from scaffold, scaffold collapsed, planks, plank, platform, swing stage, suspended scaffold, guardrail, cross brace, outrigger, struck by falling object, toeboard, catwalk, power line, tipped, tipping, échafaudage, plancher, croisillon",
      paragraphs: {
        "(a)(1)": [
          "Each scaffold and component carries its own weight and at least four times the greatest intended load.",
          "Chaque échafaudage et composant porte son poids et au moins quatre fois la charge maximale prévue.",
        ],
        "(b)(1)": [
          "Platforms are fully planked or decked at all working levels, with gaps of 1 in at most (9.5 in around uprights where needed).",
          "Les planchers sont complets à tous les niveaux de travail, avec des vides d'au plus 1 po (9,5 po autour des montants au besoin).",
        ],
        "(c)(1)": [
          "Supported scaffolds more than four times as high as their base is wide are guyed, tied or braced against tipping.",
          "Les échafaudages sur appuis de plus de quatre fois la largeur de leur base sont haubanés, ancrés ou contreventés.",
        ],
        "(c)(2)": [
          "Poles, legs and frames bear on base plates and mud sills or another firm foundation.",
          "Montants, pieds et cadres reposent sur plaques et semelles ou une autre assise ferme.",
        ],
        "(e)(1)": [
          "Platforms more than 2 ft above or below a point of access are reached by ladders, stair towers, ramps or the like; never by cross-braces.",
          "Les planchers à plus de 2 pi d'un point d'accès sont atteints par échelles, tours d'escalier, rampes ou l'équivalent; jamais par les croisillons.",
        ],
        "(f)(3)": [
          "A competent person inspects scaffold and components for visible defects before each shift and after anything that could weaken it.",
          "Une personne compétente inspecte échafaudage et composants avant chaque quart et après tout fait pouvant l'affaiblir.",
        ],
        "(f)(6)": [
          "Scaffolds and the conductive materials on them stay 10 ft from lines under 50 kV, more above; 3 ft from insulated lines under 300 V.",
          "Échafaudages et matériaux conducteurs restent à 10 pi des lignes de moins de 50 kV, davantage au-delà; à 3 pi des lignes isolées de moins de 300 V.",
        ],
        "(g)(1)": [
          "Everyone on a scaffold more than 10 ft above a lower level is protected from falling to it.",
          "Toute personne sur un échafaudage à plus de 10 pi d'un niveau inférieur est protégée contre la chute.",
        ],
        "(g)(1)(ii)": [
          "On single-point and two-point adjustable suspension scaffolds people have both personal fall arrest and guardrails.",
          "Sur les échafaudages suspendus réglables à un ou deux points, on a à la fois arrêt de chute individuel et garde-corps.",
        ],
        "(h)(1)": [
          "People on scaffolds wear helmets and are further protected from falling objects by toeboards, screens, nets or canopies.",
          "Les personnes sur l'échafaudage portent un casque et sont protégées des chutes d'objets par plinthes, grillages, filets ou auvents.",
        ],
      },
    },
    "1926.452": {
      title: ["Requirements for specific types of scaffolds", "Exigences pour types particuliers d'échafaudages"],
      summary: [
        "Pole, frame, suspended, ladder-jack, pump-jack, mobile and other scaffolds each have rules of their own.",
        "Les échafaudages à perches, à cadres, suspendus, sur échelles, à crémaillère, mobiles et autres ont chacun leurs règles.",
      ],
      risk: "high",
      also: ["field_services"],
      keywords:
        "scaffold, frame scaffold, mobile scaffold, rolling scaffold, casters, pump jack, ladder jack, two-point, swing stage, baker scaffold, fell, plank, platform, boatswain chair, stilts, échafaudage mobile",
      paragraphs: {
        "(c)(2)": [
          "Frames and panels are braced by cross, horizontal or diagonal braces that square and align them.",
          "Cadres et panneaux sont contreventés par croisillons ou diagonales qui les alignent.",
        ],
        "(p)(1)": [
          "Two-point suspension platforms are no more than 36 in wide unless shown stable.",
          "Les plates-formes suspendues à deux points ont au plus 36 po de large, sauf stabilité démontrée.",
        ],
        "(w)(2)": [
          "Scaffold casters and wheels are locked while the scaffold stands in use.",
          "Les roulettes sont bloquées pendant l'usage de l'échafaudage mobile.",
        ],
        "(w)(6)": [
          "Nobody rides a mobile scaffold unless floor, base ratio, speed and position meet the conditions set.",
          "Personne ne reste sur un échafaudage mobile en mouvement, sauf conditions prescrites de sol, base, vitesse et position.",
        ],
      },
    },
    "1926.453": {
      title: ["Aerial lifts", "Nacelles élévatrices"],
      summary: [
        "Only authorised people run boom lifts; they stand on the basket floor, tied to boom or basket; brakes and outriggers are set and limits kept.",
        "Seules les personnes autorisées conduisent la nacelle; elles se tiennent sur le plancher, attachées au bras ou à la nacelle; freins et stabilisateurs mis, limites respectées.",
      ],
      risk: "critical",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "aerial lift, boom lift, bucket truck, cherry picker, basket, bucket, scissor lift, JLG, man lift, ejected, fell from bucket, harness, lanyard, outrigger, tipped over, power line, nacelle, camion-nacelle",
      paragraphs: {
        "(b)(2)(ii)": ["Only authorised persons operate an aerial lift.", "Seules les personnes autorisées conduisent une nacelle."],
        "(b)(2)(iv)": [
          "People stand firmly on the basket floor, not on its edge, planks or ladders.",
          "On se tient sur le plancher de la nacelle, et non sur son bord, des planches ou une échelle.",
        ],
        "(b)(2)(v)": [
          "A body belt or harness is worn, with its lanyard attached to the boom or basket.",
          "Une ceinture ou un harnais est porté, la longe attachée au bras ou à la nacelle.",
        ],
        "(b)(2)(vi)": [
          "The manufacturer's boom and basket load limits are not exceeded.",
          "Les limites de charge du fabricant pour le bras et la nacelle ne sont pas dépassées.",
        ],
      },
    },
    "1926.454": {
      title: ["Scaffold training", "Formation sur les échafaudages"],
      summary: [
        "A qualified person trains scaffold users; a competent person trains those who erect, move, repair and inspect; retraining follows changes and doubts.",
        "Une personne qualifiée forme les utilisateurs; une personne compétente forme ceux qui montent, déplacent, réparent et inspectent; recyclage au besoin.",
      ],
      risk: "high",
      also: ["field_services"],
      keywords: "scaffold, scaffold training, erector, dismantling scaffold, fell from scaffold, planks, platform, formation échafaudage",
      paragraphs: {
        "(a)": [
          "Everyone who works on a scaffold is trained by a qualified person to recognise its hazards and how to control them.",
          "Toute personne travaillant sur un échafaudage est formée par une personne qualifiée à en reconnaître et maîtriser les dangers.",
        ],
        "(b)": [
          "Those who erect, take down, move, operate, repair, maintain or inspect scaffolds are trained by a competent person.",
          "Ceux qui montent, démontent, déplacent, opèrent, réparent, entretiennent ou inspectent sont formés par une personne compétente.",
        ],
      },
    },
  },
};

export const SUBPART_M: SubpartSource = {
  subpart: "M",
  sections: {
    "1926.500": {
      title: ["Fall protection: scope and definitions", "Protection contre les chutes : portée et définitions"],
      summary: [
        "Says where subpart M applies and which subparts rule instead: scaffolds L, cranes CC, steel erection R, stairs and ladders X, power lines V.",
        "Indique où s'applique la sous-partie M et lesquelles la remplacent : échafaudages L, grues CC, acier R, escaliers et échelles X, lignes électriques V.",
      ],
      risk: "low",
      also: ["field_services"],
      keywords: "scope, definitions, fall protection, leading edge, low-slope roof, portée, définitions",
      paragraphs: {
        "(a)(2)": [
          "Fall protection on scaffolds, certain cranes, steel erection, tunnels, power lines, stairways and ladders is set in their own subparts.",
          "La protection contre les chutes sur échafaudages, certaines grues, acier, tunnels, lignes, escaliers et échelles relève de leurs sous-parties.",
        ],
      },
    },
    "1926.501": {
      title: ["Duty to have fall protection", "Obligation de protection contre les chutes"],
      summary: [
        "From 6 ft above a lower level people are protected by guardrails, safety nets or personal fall arrest: at edges, holes, leading edges, roofs, formwork, ramps and wall openings; and from falling objects.",
        "Dès 6 pi au-dessus d'un niveau inférieur, on est protégé par garde-corps, filets ou arrêt de chute individuel : bords, ouvertures, bords d'attaque, toits, coffrages, rampes, ouvertures murales; et contre la chute d'objets.",
      ],
      risk: "critical",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "fall, fell, fall from roof, fell from roof, roof edge, roofer, roofing, skylight, floor opening, fell through, hole, leading edge, unprotected edge, guardrail, harness, truss, rafter, joist, balcony, elevated platform, catwalk, deck, fell to the ground, stories, chute, toit, garde-corps, lucarne",
      paragraphs: {
        "(b)(1)": [
          "Everyone on a surface with an unprotected side or edge 6 ft or more above a lower level is protected by guardrails, safety nets or personal fall arrest.",
          "Toute personne sur une surface à bord non protégé, à 6 pi ou plus d'un niveau inférieur, est protégée par garde-corps, filets ou arrêt de chute individuel.",
        ],
        "(b)(2)(i)": [
          "Those constructing a leading edge 6 ft or more up are protected, or work under a fall protection plan where that is shown infeasible.",
          "Ceux qui construisent un bord d'attaque à 6 pi ou plus sont protégés, ou suivent un plan si c'est démontré irréalisable.",
        ],
        "(b)(4)(i)": [
          "People are kept from falling through holes, skylights included, 6 ft or more above a lower level.",
          "On est protégé contre la chute par les ouvertures, lucarnes comprises, à 6 pi ou plus d'un niveau inférieur.",
        ],
        "(b)(10)": [
          "On low-slope roofs 6 ft or more up, roofers have guardrails, nets, personal fall arrest, or a combination with warning lines or monitors.",
          "Sur les toits à faible pente à 6 pi ou plus, les couvreurs ont garde-corps, filets, arrêt de chute ou une combinaison avec lignes d'avertissement ou surveillant.",
        ],
        "(b)(11)": [
          "On steep roofs 6 ft or more up, people have guardrails with toeboards, nets or personal fall arrest.",
          "Sur les toits à forte pente à 6 pi ou plus, on a garde-corps avec plinthes, filets ou arrêt de chute individuel.",
        ],
        "(b)(13)": [
          "In residential construction 6 ft or more up the same protection applies, unless shown infeasible and replaced by a written plan.",
          "En construction résidentielle à 6 pi ou plus, la même protection s'applique, sauf impossibilité démontrée et plan écrit.",
        ],
        "(c)": [
          "Those exposed to falling objects wear hard hats and have toeboards, screens, canopies or barricades.",
          "Ceux exposés aux chutes d'objets portent un casque et ont plinthes, grillages, auvents ou barricades.",
        ],
      },
    },
    "1926.502": {
      title: ["Fall protection systems: criteria and practices", "Systèmes de protection contre les chutes : critères"],
      summary: [
        "Guardrails 42 in (±3 in) high that withstand 200 lb; nets close below; anchorages for 5,000 lb; free fall of 6 ft at most; covers that carry twice the load, fixed and marked; toeboards; warning lines.",
        "Garde-corps à 42 po (±3 po) résistant à 200 lb; filets rapprochés; ancrages de 5 000 lb; chute libre d'au plus 6 pi; couvercles portant deux fois la charge, fixés et marqués; plinthes; lignes d'avertissement.",
      ],
      risk: "critical",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "guardrail, personal fall arrest, harness, lanyard, anchor, lifeline, safety net, hole cover, cover, warning line, safety monitor, toeboard, falling object, fell, fall, roof, floor opening, platform, catwalk, struck by falling object, debris netting, harnais, ancrage, filet, couvercle",
      paragraphs: {
        "(b)(1)": [
          "The top edge of a guardrail is 42 in above the walking level, give or take 3 in.",
          "La lisse supérieure du garde-corps est à 42 po de la surface, à 3 po près.",
        ],
        "(b)(2)": [
          "Midrails, screens, mesh or the like fill the space below the top rail where no wall or parapet is 21 in high.",
          "Lisses intermédiaires, grillages ou l'équivalent ferment l'espace sous la lisse là où aucun mur n'a 21 po.",
        ],
        "(b)(3)": [
          "A guardrail withstands 200 lb applied outward or downward within 2 in of its top edge.",
          "Un garde-corps résiste à 200 lb appliquées vers l'extérieur ou le bas à 2 po de sa lisse.",
        ],
        "(c)(1)": [
          "Safety nets hang as close as practicable under the work and never more than 30 ft below it.",
          "Les filets sont aussi près que possible sous le travail, jamais à plus de 30 pi.",
        ],
        "(d)(15)": [
          "Anchorages hold 5,000 lb per attached person, or are part of a system a qualified person designed with a safety factor of two.",
          "Les ancrages portent 5 000 lb par personne, ou font partie d'un système conçu par une personne qualifiée avec un facteur de deux.",
        ],
        "(d)(16)(iii)": [
          "Personal fall arrest is rigged so that nobody falls freely more than 6 ft or hits a lower level.",
          "L'arrêt de chute est installé pour que personne ne tombe librement de plus de 6 pi ni ne touche un niveau inférieur.",
        ],
        "(f)(1)": [
          "Warning lines run around all sides of the roof work, at least 6 ft from the edge where no machines are used.",
          "Les lignes d'avertissement entourent le travail de toiture, à 6 pi au moins du bord sans machinerie.",
        ],
        "(i)(2)": [
          "Covers carry at least twice the weight of people, equipment and materials that may be on them at once.",
          "Les couvercles portent au moins deux fois le poids des personnes, de l'équipement et des matériaux pouvant s'y trouver.",
        ],
        "(i)(3)": [
          "Covers are secured when installed, so that wind, equipment or people cannot shift them.",
          "Les couvercles sont fixés dès leur pose pour que vent, équipement ou personnes ne les déplacent pas.",
        ],
        "(i)(4)": [
          "Covers are colour-coded or marked HOLE or COVER to warn of the hazard.",
          "Les couvercles sont colorés ou marqués « OUVERTURE » ou « COUVERCLE » pour avertir du danger.",
        ],
        "(j)(3)": [
          "Toeboards stand at least 3.5 in above the walking level, with no more than a quarter inch below them.",
          "Les plinthes ont au moins 3,5 po de haut, avec au plus un quart de pouce dessous.",
        ],
      },
    },
    "1926.503": {
      title: ["Fall protection training", "Formation sur la protection contre les chutes"],
      summary: [
        "Everyone who might be exposed to a fall is trained by a competent person, a written certificate is kept, and retraining follows changes or doubts.",
        "Toute personne pouvant être exposée à une chute est formée par une personne compétente, une attestation écrite est conservée et le recyclage suit les changements ou les doutes.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "fall protection training, certificate, untrained, fell, fall from roof, fell through opening, harness training, roofer, formation, attestation",
      paragraphs: {
        "(a)(1)": [
          "Everyone who might be exposed to fall hazards is trained to recognise them and in the procedures that reduce them.",
          "Toute personne pouvant être exposée à une chute est formée à reconnaître le danger et aux moyens de le réduire.",
        ],
        "(b)(1)": [
          "A written certificate holds the name, the dates of training and the signature of trainer or employer.",
          "Une attestation écrite porte le nom, les dates de formation et la signature du formateur ou de l'employeur.",
        ],
        "(c)": [
          "Retraining follows changes of workplace or equipment and signs that understanding or skill is lacking.",
          "Le recyclage suit tout changement de lieu ou d'équipement et tout signe de lacune.",
        ],
      },
    },
  },
};
