/** Subparts N (hoists, elevators, conveyors) and O (motor vehicles and mechanised equipment). */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_N: SubpartSource = {
  subpart: "N",
  sections: {
    "1926.552": {
      title: ["Material hoists, personnel hoists and elevators", "Monte-matériaux, monte-personnes et ascenseurs"],
      summary: [
        "Hoists are rated, posted, enclosed and gated; nobody rides a material hoist; personnel hoists are tested and inspected.",
        "Les monte-charges ont capacité affichée, enceinte et barrières; personne ne monte sur un monte-matériaux; les monte-personnes sont essayés et inspectés.",
      ],
      risk: "high",
      also: ["manufacturing"],
      keywords:
        "elevator, hoist, elevator shaft, hoistway, car fell, material hoist, personnel hoist, counterweight, lift cage, ascenseur, monte-charge",
      paragraphs: {
        "(b)(1)(ii)": [
          "No one rides a material hoist except for inspection and maintenance.",
          "Personne ne monte sur un monte-matériaux, sauf inspection et entretien.",
        ],
        "(b)(2)": [
          "All entrances of material hoistways have substantial full-width gates or bars.",
          "Toutes les entrées des gaines ont des barrières solides sur toute la largeur.",
        ],
        "(c)(15)": [
          "Personnel hoists are tested and inspected after assembly and at least every three months.",
          "Les monte-personnes sont essayés et inspectés après montage et au moins tous les trois mois.",
        ],
      },
    },
    "1926.553": {
      title: ["Base-mounted drum hoists", "Treuils à tambour sur base"],
      summary: [
        "Moving parts are guarded, controls are within reach, and electric hoists stop when power fails.",
        "Pièces mobiles protégées, commandes à portée, arrêt des treuils électriques en cas de panne.",
      ],
      risk: "medium",
      keywords: "winch, drum hoist, cable, treuil, tambour",
      paragraphs: {
        "(a)(1)": [
          "Exposed gears, belts, shafts, drums and other moving parts are guarded.",
          "Engrenages, courroies, arbres, tambours et autres pièces mobiles sont protégés.",
        ],
      },
    },
    "1926.554": {
      title: ["Overhead hoists", "Palans suspendus"],
      summary: [
        "The safe load is marked and kept; the hoist hangs from a structure that bears it and has a clear operating place.",
        "La charge sûre est marquée et respectée; le palan est suspendu à une structure adéquate et se commande d'un lieu dégagé.",
      ],
      risk: "medium",
      also: ["logistics", "manufacturing"],
      keywords: "overhead hoist, chain hoist, chain fall, monorail, lifting, palan",
      paragraphs: {
        "(a)(1)": [
          "The rated load is legibly marked on the load block or hoist and is not exceeded.",
          "La charge nominale est marquée lisiblement sur le palan et n'est pas dépassée.",
        ],
      },
    },
    "1926.555": {
      title: ["Conveyors", "Convoyeurs"],
      summary: [
        "The operator can stop the conveyor; a warning sounds before it starts; people and crossings are protected; it is locked out for repair.",
        "L'opérateur peut arrêter le convoyeur; un signal précède le départ; personnes et passages sont protégés; il est cadenassé pour réparation.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing"],
      keywords:
        "conveyor, belt, roller, caught in, pulled into, nip point, machine, stationary equipment, entangled, crushed, auger, convoyeur, coincé",
      paragraphs: {
        "(a)(1)": [
          "Means to stop the motor are at the operator's station, with an emergency stop by the conveyor where needed.",
          "Un moyen d'arrêt est au poste de l'opérateur, avec arrêt d'urgence le long du convoyeur au besoin.",
        ],
        "(a)(2)": [
          "An audible warning sounds immediately before the conveyor starts.",
          "Un signal sonore précède immédiatement la mise en marche.",
        ],
        "(a)(7)": [
          "Conveyors are locked out and tagged during repairs when operation could harm people.",
          "Les convoyeurs sont cadenassés et étiquetés lors de réparations présentant un danger.",
        ],
      },
    },
  },
};

export const SUBPART_O: SubpartSource = {
  subpart: "O",
  sections: {
    "1926.600": {
      title: ["Equipment: general requirements", "Équipement : exigences générales"],
      summary: [
        "Parked equipment is lit or barricaded at night, lowered or blocked for repair, brakes set on slopes, and kept from power lines.",
        "L'équipement stationné est éclairé ou barricadé la nuit, abaissé ou calé pour réparation, freins serrés en pente, et tenu loin des lignes électriques.",
      ],
      risk: "high",
      also: ["logistics", "manufacturing", "field_services"],
      keywords:
        "heavy equipment, parked, rolled, parking brake, tire, blade, bucket, raised bed, dump bed, run over, crushed, pinned, overturned, caught between, power line contact, boom, struck by equipment, truck, engin, frein, écrasé",
      paragraphs: {
        "(a)(3)(i)": [
          "Raised machinery and parts are substantially blocked or cribbed before anyone works under or between them; blades and buckets are lowered when not in use.",
          "Les machines et pièces levées sont solidement calées avant qu'on travaille dessous; lames et godets sont abaissés hors usage.",
        ],
        "(a)(3)(ii)": [
          "Parked equipment has its parking brake set, and its wheels chocked on an incline.",
          "L'équipement stationné a le frein serré, et les roues calées en pente.",
        ],
        "(a)(6)": [
          "Equipment near power lines keeps 10 ft from lines up to 50 kV and more above, unless the lines are dead and grounded.",
          "Près des lignes, l'équipement reste à 10 pi jusqu'à 50 kV et davantage au-delà, sauf lignes hors tension et à la terre.",
        ],
      },
    },
    "1926.601": {
      title: ["Motor vehicles", "Véhicules automobiles"],
      summary: [
        "Vehicles on closed job sites have brakes, lights, horn and glass; with an obstructed rear view they back up with an alarm or an observer; belts are worn.",
        "Les véhicules de chantier ont freins, feux, avertisseur et vitres; à vue arrière obstruée, ils reculent avec alarme ou observateur; ceintures portées.",
      ],
      risk: "critical",
      also: ["logistics", "field_services"],
      keywords:
        "truck, dump truck, pickup, backed over, backing, backed up, reverse alarm, run over, ran over, struck by vehicle, struck by truck, crushed, driver, trailer, pinned, concrete truck, water truck, wheel, camion, recul, alarme de recul",
      paragraphs: {
        "(b)(4)": [
          "A vehicle with an obstructed rear view backs up only with a reverse alarm audible above the noise, or on an observer's signal.",
          "Un véhicule à vue arrière obstruée ne recule qu'avec une alarme audible ou au signal d'un observateur.",
        ],
        "(b)(9)": [
          "Seat belts are installed and used in all vehicles covered.",
          "Les ceintures sont installées et portées dans tous les véhicules visés.",
        ],
        "(b)(14)": [
          "Brakes, tires, steering, horn, lights and the like are checked at the start of each shift; defects are mended first.",
          "Freins, pneus, direction, avertisseur, feux et autres sont vérifiés au début de chaque quart; défauts corrigés d'abord.",
        ],
      },
    },
    "1926.602": {
      title: ["Material handling equipment", "Équipement de manutention"],
      summary: [
        "Earthmovers have seat belts, roll-over protection and alarms; forklifts stay within their rating, carry nobody without a platform, and their operators are trained.",
        "Les engins ont ceintures, cadres de protection et alarmes; les chariots élévateurs respectent leur capacité, ne portent personne sans plate-forme, et leurs caristes sont formés.",
      ],
      risk: "critical",
      also: ["logistics", "manufacturing"],
      keywords:
        "forklift, lift truck, loader, skid steer, bulldozer, dozer, backhoe, excavator, scraper, grader, roller, compactor, bobcat, overturned, rollover, tipped over, run over, crushed, pinned, seat belt, operator, struck by bucket, chariot élévateur, cariste, chargeuse, pelle, bouteur",
      paragraphs: {
        "(a)(2)(i)": ["Earthmoving equipment has seat belts.", "Les engins de terrassement ont des ceintures de sécurité."],
        "(a)(9)(ii)": [
          "Equipment with an obstructed rear view moves in reverse only with an audible alarm or on a signal that it is safe.",
          "L'engin à vue arrière obstruée ne recule qu'avec alarme sonore ou au signal que la voie est libre.",
        ],
        "(c)(1)(viii)": [
          "Nobody is lifted by a truck without a safety platform firmly secured to the carriage.",
          "Personne n'est levé par un chariot sans plate-forme de sécurité solidement fixée.",
        ],
        "(d)": [
          "Operators of powered industrial trucks are trained and evaluated as the general rule 1910.178(l) sets out.",
          "Les caristes sont formés et évalués selon la règle générale 1910.178(l).",
        ],
      },
    },
    "1926.603": {
      title: ["Pile driving equipment", "Équipement de battage de pieux"],
      summary: [
        "Pile drivers are guyed or counterbalanced, hoses secured, hammers blocked when people work under them, and crews kept clear while piles are hoisted.",
        "Les batteurs sont haubanés ou contrepoidsés, boyaux retenus, moutons bloqués quand on travaille dessous, équipes éloignées lors du levage.",
      ],
      risk: "high",
      keywords: "pile driver, piling, hammer, leads, sheet pile, pieux, battage",
      paragraphs: {
        "(a)(5)": [
          "A blocking device that holds the hammer is in place whenever people work under it.",
          "Un dispositif retenant le mouton est en place dès qu'on travaille dessous.",
        ],
      },
    },
    "1926.604": {
      title: ["Site clearing", "Déblaiement de terrain"],
      summary: [
        "People clearing land are protected from irritant and toxic plants and falling trees; clearing equipment has roll-over and overhead guards.",
        "Ceux qui défrichent sont protégés des plantes irritantes ou toxiques et de la chute d'arbres; les engins ont cadres et toits de protection.",
      ],
      risk: "high",
      also: ["field_services"],
      keywords:
        "tree, tree felling, cutting tree, branch, limb, log, chainsaw, clearing, brush, stump, struck by tree, struck by falling object, run over, crushed, rollover, overturned, canopy guard, tractor, bulldozer, arbre, déboisement, souche",
      paragraphs: {
        "(a)(1)": [
          "People clearing sites are protected from irritant and toxic plants and told what first aid is at hand.",
          "Ceux qui déblaient sont protégés des plantes irritantes et toxiques et informés des premiers soins disponibles.",
        ],
        "(a)(2)(i)": [
          "Equipment used in clearing has roll-over guards and overhead canopy guards.",
          "L'équipement de déblaiement a des cadres de protection et des toits protecteurs.",
        ],
      },
    },
    "1926.605": {
      title: ["Marine operations and equipment", "Travaux et équipement maritimes"],
      summary: [
        "Barges and vessels have safe access, guarded decks, life rings and life jackets.",
        "Barges et bateaux ont accès sûr, ponts protégés, bouées et gilets.",
      ],
      risk: "high",
      keywords: "barge, vessel, boat, tug, dock, drown, drowned, fell overboard, water, river, lake, submerged, life ring, barge, noyade",
      paragraphs: {
        "(b)(2)": [
          "Unless people can step safely, ramps or safe walkways lead to and from barges.",
          "Sauf passage sûr, des rampes ou passerelles mènent aux barges.",
        ],
        "(d)(2)": [
          "Near each barge in use there is at least one U.S. Coast Guard-approved 30 in life ring with 90 ft of line, and a portable or permanent ladder.",
          "Près de chaque barge se trouvent au moins une bouée approuvée de 30 po avec 90 pi de corde et une échelle.",
        ],
      },
    },
  },
};
