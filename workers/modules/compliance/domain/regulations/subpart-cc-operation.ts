/** Subpart CC, cranes and derricks, second part: operation, signals, work area, people. */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_CC_OPERATION: SubpartSource = {
  subpart: "CC",
  sections: {
    "1926.1417": {
      title: ["Crane operation", "Conduite des grues"],
      summary: [
        "The maker's procedures are followed, load charts are in the cab, the operator stays at the controls while a load hangs, may stop for safety, and never exceeds capacity.",
        "On suit le fabricant, les tableaux de charge sont en cabine, le grutier reste aux commandes sous charge, peut arrêter par sécurité et n'excède jamais la capacité.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing"],
      keywords:
        "crane, operator, overload, load chart, rated capacity, crane tipped, side loading, suspended load, lifting, hoisting, boom collapsed, grue, surcharge, levage",
      paragraphs: {
        "(a)": [
          "The employer follows all manufacturer procedures for operating the equipment.",
          "L'employeur suit toutes les procédures d'opération du fabricant.",
        ],
        "(e)(1)": [
          "The operator does not leave the controls while a load is suspended, with narrow exceptions.",
          "Le grutier ne quitte pas les commandes sous charge, sauf rares exceptions.",
        ],
        "(o)(1)": [
          "The equipment is not operated beyond its rated capacity.",
          "L'équipement n'est pas utilisé au-delà de sa capacité nominale.",
        ],
      },
    },
    "1926.1419": {
      title: ["Crane signals: general requirements", "Signaux de grue : exigences générales"],
      summary: [
        "A signal person is there whenever the view is not full, power lines or travel demand it, or operator or load handler ask for it.",
        "Un signaleur est présent dès que la vue est incomplète, qu'une ligne ou le trajet l'exige, ou à la demande du grutier ou du manutentionnaire.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing"],
      keywords: "signal person, hand signals, radio, blind lift, signaleur, signaux",
      paragraphs: {
        "(a)": [
          "A signal person is provided when the point of operation or direction of travel is not in full view, or safety calls for one.",
          "Un signaleur est fourni si le point d'opération ou le trajet n'est pas en pleine vue, ou si la sécurité l'exige.",
        ],
      },
    },
    "1926.1423": {
      title: ["Fall protection on cranes", "Protection contre les chutes sur les grues"],
      summary: [
        "Cranes have steps, grabrails and guardrails; above 6 ft on work surfaces, and above 10 ft during assembly, people are protected.",
        "Les grues ont marches, poignées et garde-corps; au-dessus de 6 pi aux postes, et de 10 pi au montage, on est protégé.",
      ],
      risk: "high",
      also: ["logistics"],
      keywords: "crane, fell from crane, boom walkway, tower crane, chute, grue",
      paragraphs: {
        "(e)(1)": [
          "On non-assembly work people on a walking surface more than 6 ft up have fall protection gear while moving point to point on non-lattice booms and at stations.",
          "Hors montage, les personnes à plus de 6 pi ont l'équipement de protection lors des déplacements et aux postes.",
        ],
        "(f)": [
          "During assembly and disassembly people more than 10 ft above a lower level are protected from falling.",
          "Au montage et démontage, les personnes à plus de 10 pi d'un niveau inférieur sont protégées.",
        ],
      },
    },
    "1926.1424": {
      title: ["Work area control around cranes", "Maîtrise de l'aire autour des grues"],
      summary: [
        "Where a rotating body could strike, pinch or crush someone, workers are trained and the swing area is barricaded; overlapping cranes are coordinated.",
        "Là où la partie tournante peut heurter, pincer ou écraser, les travailleurs sont formés et la zone barricadée; les grues qui se chevauchent sont coordonnées.",
      ],
      risk: "critical",
      also: ["logistics", "manufacturing"],
      keywords:
        "crane, swing radius, counterweight, pinched, crushed, caught between, struck by boom, rotating superstructure, barricade, excavator swing, run over, pinned, superstructure, heavy equipment, grue, zone de rotation, écrasé",
      paragraphs: {
        "(a)(2)": [
          "Workers who could be struck or crushed are trained, and the hazard area is marked by control lines, warning lines, railings or similar barriers.",
          "Les travailleurs pouvant être heurtés ou écrasés sont formés, et la zone est marquée par lignes, garde-corps ou barrières.",
        ],
        "(a)(3)(i)": [
          "Before anyone goes to a place out of the operator's view in the hazard area, the operator is told, and does not turn until told it is safe.",
          "Avant d'aller hors de vue du grutier dans la zone, on l'avertit, et il ne tourne pas avant d'être avisé que c'est sûr.",
        ],
      },
    },
    "1926.1425": {
      title: ["Keeping clear of the load", "Se tenir loin de la charge"],
      summary: [
        "Hoisting routes spare people; only those needed to hook, guide or land a load are in the fall zone, with self-closing hooks and qualified riggers.",
        "Les trajets épargnent les personnes; seuls ceux qui accrochent, guident ou déposent la charge sont dans la zone, avec crochets à linguet et gréeurs qualifiés.",
      ],
      risk: "critical",
      also: ["logistics", "manufacturing"],
      keywords:
        "suspended load, fall zone, load fell, dropped load, struck by load, crane, hoisting, lifting, rigger, tag line, hook, sling broke, struck by falling object, pipe, beam, charge suspendue, zone de chute",
      paragraphs: {
        "(a)": [
          "Hoisting routes that expose fewest people are used where available.",
          "On utilise les trajets de levage exposant le moins de personnes.",
        ],
        "(b)": [
          "While a load hangs still nobody is in the fall zone except those hooking, unhooking, guiding or attaching it, or working a concrete hopper.",
          "Sous une charge immobile, seuls ceux qui l'accrochent, décrochent, guident ou attachent, ou opèrent une trémie à béton sont dans la zone de chute.",
        ],
        "(d)": [
          "Only those needed to receive a load are in the fall zone while it is landed.",
          "Seuls ceux requis pour recevoir la charge sont dans la zone lors de sa dépose.",
        ],
      },
    },
    "1926.1427": {
      title: ["Crane operator training, certification and evaluation", "Formation, certification et évaluation des grutiers"],
      summary: [
        "Operators are trained, certified or licensed for the type of equipment, and evaluated by the employer, except on derricks, sideboom cranes and equipment of 2,000 lb or less.",
        "Les grutiers sont formés, certifiés ou titulaires d'un permis pour le type, et évalués par l'employeur, sauf derricks, grues à flèche latérale et équipement de 2 000 lb ou moins.",
      ],
      risk: "critical",
      also: ["logistics", "manufacturing"],
      keywords: "crane operator, certification, NCCCO, license, untrained operator, grutier, certification, permis",
      paragraphs: {
        "(a)": [
          "Each operator is trained, certified or licensed, and evaluated before operating the equipment, with exceptions for small and special equipment.",
          "Chaque grutier est formé, certifié ou titulaire d'un permis et évalué avant de conduire, sauf petits équipements et cas particuliers.",
        ],
        "(a)(2)": [
          "Derricks, sideboom cranes and equipment with a rated capacity of 2,000 lb or less are excepted from certification.",
          "Derricks, grues à flèche latérale et équipements de 2 000 lb ou moins sont exemptés de certification.",
        ],
        "(f)(1)": [
          "The employer evaluates through knowledge and practice that the operator can run the assigned equipment, and records it.",
          "L'employeur évalue, par connaissances et pratique, que le grutier peut conduire l'équipement assigné, et le consigne.",
        ],
      },
    },
    "1926.1428": {
      title: ["Signal person qualifications", "Qualification des signaleurs"],
      summary: [
        "Signal persons are qualified by a third party or the employer, know the signals, the equipment and its limits, and pass a test.",
        "Les signaleurs sont qualifiés par un tiers ou l'employeur, connaissent signaux, équipement et limites, et réussissent un examen.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing"],
      keywords: "signal person, qualification, signaleur",
      paragraphs: {
        "(a)": [
          "Each signal person meets the qualification requirements before giving any signal.",
          "Chaque signaleur satisfait aux exigences avant de donner un signal.",
        ],
      },
    },
    "1926.1431": {
      title: ["Hoisting personnel", "Levage de personnes"],
      summary: [
        "People are hoisted only where other means are more hazardous or impossible, in a designed platform at half capacity, after trial lift, proof test and meeting, tied off.",
        "On ne lève des personnes que si tout autre moyen est plus dangereux ou impossible, dans une plate-forme conçue, à demi-capacité, après essai à vide, épreuve et réunion, attachées.",
      ],
      risk: "critical",
      also: ["logistics"],
      keywords:
        "personnel platform, man basket, suspended basket, crane basket, fell from basket, bucket, boatswain chair, hoisting people, lanyard, ejected from bucket, nacelle de grue, levage de personnes",
      paragraphs: {
        "(a)": [
          "A crane hoists people only where conventional means would be more hazardous or are not possible because of design or conditions.",
          "Une grue ne lève des personnes que si les moyens habituels seraient plus dangereux ou sont impossibles.",
        ],
        "(d)(5)(i)": [
          "The load, platform and people included, is at most half of the rated capacity for the radius and configuration.",
          "La charge, plate-forme et personnes comprises, est d'au plus la moitié de la capacité pour la portée.",
        ],
        "(k)(10)(i)": [
          "Those on the platform use a personal fall arrest system attached to a structural member within it or to the hook block.",
          "Les personnes utilisent un système d'arrêt de chute attaché à un élément de la plate-forme ou au moufle.",
        ],
      },
    },
  },
};
