/** Subpart E: personal protective and life saving equipment. */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_E: SubpartSource = {
  subpart: "E",
  sections: {
    "1926.95": {
      title: ["Criteria for personal protective equipment", "Critères de l'équipement de protection individuelle"],
      summary: [
        "Protective equipment for eyes, face, head and limbs is provided, worn, kept clean and sound, fits each person, and is mostly paid for by the employer.",
        "L'équipement protégeant yeux, visage, tête et membres est fourni, porté, propre, en bon état, ajusté à chacun et, pour l'essentiel, payé par l'employeur.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "PPE, protective clothing, gloves, safety boots, footwear, fit, ÉPI, chaussures de sécurité",
      paragraphs: {
        "(a)": [
          "Protective equipment is provided, used and kept sanitary and reliable wherever hazards of process or environment make it necessary.",
          "L'équipement de protection est fourni, utilisé et gardé propre et fiable partout où les dangers l'exigent.",
        ],
        "(c)": [
          "Protective equipment is of safe design for the work and properly fits the person.",
          "L'équipement est de conception sûre pour le travail et bien ajusté à la personne.",
        ],
        "(d)(1)": [
          "The employer provides the required equipment at no cost, with few exceptions such as ordinary safety-toe shoes.",
          "L'employeur fournit sans frais l'équipement exigé, sauf exceptions comme les chaussures de sécurité ordinaires.",
        ],
      },
    },
    "1926.96": {
      title: ["Occupational foot protection", "Protection des pieds"],
      summary: ["Safety-toe footwear meets the recognised standard.", "Les chaussures à embout protecteur respectent la norme reconnue."],
      risk: "low",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "safety shoes, steel toe, boots, foot injury, crushed toes, bottes, pieds",
      paragraphs: {
        "": [
          "Safety-toe footwear meets the requirements of the American National Standard for safety-toe footwear.",
          "Les chaussures à embout protecteur respectent la norme nationale américaine applicable.",
        ],
      },
    },
    "1926.100": {
      title: ["Head protection", "Protection de la tête"],
      summary: [
        "Helmets are worn wherever impact, falling or flying objects, or electricity could injure the head.",
        "Le casque est porté partout où un choc, un objet qui tombe ou est projeté, ou l'électricité peut blesser la tête.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "hard hat, helmet, head injury, struck on the head, falling object, falling debris, flying object, struck by, skull fracture, concussion, casque, tête",
      paragraphs: {
        "(a)": [
          "People wear protective helmets where there is a possible danger of head injury from impact, falling or flying objects, electrical shock or burns.",
          "On porte un casque là où un choc, un objet qui tombe ou est projeté, un choc électrique ou une brûlure peut blesser la tête.",
        ],
        "(b)(1)": [
          "Helmets meet one of the listed ANSI consensus standards or protect as well.",
          "Les casques respectent une norme ANSI listée ou offrent une protection équivalente.",
        ],
      },
    },
    "1926.101": {
      title: ["Hearing protection", "Protection de l'ouïe"],
      summary: [
        "Where noise cannot be brought within Table D-2, fitted ear protection is provided and used.",
        "Là où le bruit ne peut être ramené au tableau D-2, des protecteurs auditifs ajustés sont fournis et portés.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "ear plugs, ear muffs, hearing, noise, bouchons, coquilles",
      paragraphs: {
        "(a)": [
          "Ear protection is provided and used wherever noise cannot feasibly be reduced to the levels and durations of Table D-2.",
          "Des protecteurs auditifs sont fournis et portés là où le bruit ne peut être ramené aux niveaux et durées du tableau D-2.",
        ],
        "(b)": [
          "Devices inserted in the ear are fitted individually by a competent person.",
          "Les protecteurs insérés dans l'oreille sont ajustés individuellement par une personne compétente.",
        ],
        "(c)": ["Plain cotton is not acceptable.", "Le coton ordinaire n'est pas acceptable."],
      },
    },
    "1926.102": {
      title: ["Eye and face protection", "Protection des yeux et du visage"],
      summary: [
        "Suitable eye or face protection is worn against flying particles, molten metal, chemicals, gases and harmful light.",
        "Une protection adéquate des yeux ou du visage est portée contre particules, métal fondu, produits chimiques, gaz et rayonnement nocif.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing", "field_services"],
      keywords: "safety glasses, goggles, face shield, eye injury, flying particles, grinding, nail in the eye, lunettes, yeux",
      paragraphs: {
        "(a)(1)": [
          "Each affected person uses suitable eye or face protection where flying particles, molten metal, liquid chemicals, acids, gases or light radiation threaten.",
          "Chaque personne touchée porte une protection adéquate contre particules, métal fondu, produits liquides, acides, gaz ou rayonnement.",
        ],
        "(a)(2)": [
          "Side protection is worn where objects may fly.",
          "Une protection latérale est portée là où des objets peuvent être projetés.",
        ],
        "(c)(1)": [
          "Filter lenses have a shade number suited to the welding or light.",
          "Les verres filtrants ont un numéro de teinte adapté au soudage ou à la lumière.",
        ],
      },
    },
    "1926.103": {
      title: ["Respiratory protection", "Protection respiratoire"],
      summary: [
        "Where respirators are needed, a written program covers selection, medical evaluation, fit testing, use, care and training (as 1910.134).",
        "Là où des respirateurs sont requis, un programme écrit couvre choix, évaluation médicale, essai d'ajustement, usage, entretien et formation (comme 1910.134).",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords:
        "respirator, mask, N95, fit test, breathing apparatus, fumes, vapors, inhaled, toxic, asphyxiation, oxygen deficient, respirateur, masque",
      paragraphs: {
        "": [
          "The general rule on respiratory protection applies unchanged to construction, with yearly fit tests for tight-fitting facepieces.",
          "La règle générale sur la protection respiratoire s'applique telle quelle, avec essai d'ajustement annuel des masques étanches.",
        ],
      },
    },
    "1926.106": {
      title: ["Working over or near water", "Travail au-dessus ou près de l'eau"],
      summary: [
        "Where people could drown they wear life jackets; ring buoys with 90 ft of line are no more than 200 ft apart and a skiff is ready.",
        "Là où l'on pourrait se noyer, on porte un gilet; des bouées munies de 90 pi de corde sont à 200 pi au plus et une embarcation est prête.",
      ],
      risk: "critical",
      keywords:
        "drown, drowned, drowning, fell into the water, river, lake, canal, pond, barge, boat, life jacket, life vest, ring buoy, skiff, dock, pier, bridge over water, submerged, noyade, gilet de sauvetage, bouée",
      paragraphs: {
        "(a)": [
          "People over or near water where they could drown have approved life jackets or buoyant work vests.",
          "Les personnes au-dessus ou près de l'eau, en danger de noyade, ont des gilets ou vestes de flottaison approuvés.",
        ],
        "(c)": [
          "Ring buoys with at least 90 ft of line are ready for rescue, no more than 200 ft apart.",
          "Des bouées munies d'au moins 90 pi de corde sont prêtes, à 200 pi d'intervalle au plus.",
        ],
        "(d)": [
          "At least one lifesaving skiff is immediately available.",
          "Au moins une embarcation de sauvetage est immédiatement disponible.",
        ],
      },
    },
  },
};
