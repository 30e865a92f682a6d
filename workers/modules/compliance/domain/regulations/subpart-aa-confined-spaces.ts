/** Subpart AA: confined spaces in construction. */
import type { SubpartSource } from "./regulation.ts";

export const SUBPART_AA: SubpartSource = {
  subpart: "AA",
  sections: {
    "1926.1203": {
      title: ["Confined spaces: general requirements", "Espaces clos : exigences générales"],
      summary: [
        "A competent person identifies confined and permit spaces first; permit spaces are posted; nobody enters without a permit program; hosts and contractors share what they know.",
        "Une personne compétente recense d'abord les espaces clos et à permis; ils sont affichés; personne n'entre sans programme; les intervenants s'informent.",
      ],
      risk: "critical",
      also: ["manufacturing", "field_services"],
      keywords:
        "confined space, permit space, manhole, tank, vault, sewer, crawl space, pit, silo, asphyxiated, asphyxiation, lacked oxygen, inhaled, fumes, vapors, toxic gas, overcome, unconscious, carbon monoxide, espace clos, regard, réservoir",
      paragraphs: {
        "(a)": [
          "Before work begins a competent person identifies all confined spaces and which of them are permit spaces.",
          "Avant les travaux, une personne compétente recense tous les espaces clos et ceux qui sont à permis.",
        ],
        "(b)(1)": [
          "Employees are told by signs or other means where permit spaces are and what their danger is.",
          "Les employés sont informés, par affiches ou autrement, de l'emplacement et du danger des espaces à permis.",
        ],
        "(d)": [
          "If employees will enter a permit space, there is a written permit program at the site.",
          "Si des employés entrent dans un espace à permis, un programme écrit est au chantier.",
        ],
      },
    },
    "1926.1204": {
      title: ["Permit-required confined space program", "Programme d'entrée en espace clos à permis"],
      summary: [
        "The program keeps unauthorised people out, isolates and ventilates the space, tests oxygen (19.5–23.5 %), flammables (up to 10 % of the lower limit) and toxics, and provides attendant, rescue and permits.",
        "Le programme interdit l'accès, isole et ventile, mesure oxygène (19,5–23,5 %), inflammables (au plus 10 % de la limite inférieure) et toxiques, et prévoit surveillant, sauvetage et permis.",
      ],
      risk: "critical",
      also: ["manufacturing", "field_services"],
      keywords:
        "confined space, permit, atmosphere, oxygen, gas test, ventilation, manhole, tank, sewer, asphyxiated, asphyxiation, inhaled, fumes, vapors, hydrogen sulfide, methane, lower explosive limit, overcome, unconscious, espace clos, oxygène",
      paragraphs: {
        "(a)": ["Measures are taken to keep unauthorised people out.", "Des mesures empêchent l'entrée non autorisée."],
        "(e)(1)": [
          "The space is tested before and during entry; an atmosphere outside 19.5 to 23.5 % oxygen, or above 10 % of the lower flammable limit, is hazardous.",
          "L'espace est mesuré avant et pendant l'entrée; une atmosphère hors de 19,5 à 23,5 % d'oxygène, ou au-dessus de 10 % de la limite inférieure d'inflammabilité, est dangereuse.",
        ],
        "(f)": [
          "At least one attendant is outside for the whole entry.",
          "Au moins un surveillant est à l'extérieur pendant toute l'entrée.",
        ],
      },
    },
    "1926.1206": {
      title: ["Entry permit", "Permis d'entrée"],
      summary: [
        "The permit names space, purpose, date, entrants, attendants, supervisor, hazards, isolation, acceptable conditions, tests, rescue and equipment.",
        "Le permis nomme l'espace, le but, la date, les entrants, surveillants et superviseur, les dangers, l'isolement, les conditions, mesures, secours et équipement.",
      ],
      risk: "medium",
      also: ["manufacturing", "field_services"],
      keywords: "entry permit, confined space permit, permis d'entrée",
      paragraphs: {
        "(a)": [
          "The permit names the space to be entered, and the purpose, date and authorised duration of entry follow.",
          "Le permis nomme l'espace visé; suivent le but, la date et la durée autorisée.",
        ],
      },
    },
    "1926.1207": {
      title: ["Confined space training", "Formation sur les espaces clos"],
      summary: [
        "Everyone with a part in permit space work is trained before it, at no cost, and the training is recorded.",
        "Toute personne ayant un rôle dans l'entrée est formée avant, sans frais, et la formation est consignée.",
      ],
      risk: "medium",
      also: ["manufacturing", "field_services"],
      keywords: "confined space training, entrant, attendant, formation espace clos",
      paragraphs: {
        "(a)": [
          "Training gives each employee the understanding, knowledge and skill to do their permit space duties safely.",
          "La formation donne à chacun les connaissances et habiletés pour remplir son rôle en sécurité.",
        ],
      },
    },
    "1926.1209": {
      title: ["Duties of attendants", "Devoirs des surveillants"],
      summary: [
        "The attendant knows the hazards, counts entrants, stays outside, keeps contact, orders evacuation and calls rescue.",
        "Le surveillant connaît les dangers, compte les entrants, reste dehors, garde le contact, ordonne l'évacuation et appelle les secours.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords: "attendant, hole watch, confined space, surveillant, espace clos",
      paragraphs: {
        "(c)": [
          "The attendant keeps an accurate count and identification of authorised entrants.",
          "Le surveillant tient le compte et l'identité exacts des entrants.",
        ],
        "(d)": [
          "The attendant remains outside the permit space during entry until relieved by another.",
          "Le surveillant reste hors de l'espace pendant l'entrée jusqu'à sa relève.",
        ],
      },
    },
    "1926.1211": {
      title: ["Rescue and emergency services", "Sauvetage et urgences"],
      summary: [
        "The rescue service is evaluated for its speed and skill, or an own team is equipped and practised yearly; retrieval lines are used unless they add danger.",
        "Le service est évalué pour sa rapidité et sa compétence, ou l'équipe interne est équipée et exercée chaque année; lignes de récupération sauf danger accru.",
      ],
      risk: "high",
      also: ["manufacturing", "field_services"],
      keywords: "rescue, retrieval line, tripod, winch, confined space, sauvetage, espace clos",
      paragraphs: {
        "(a)": [
          "An employer who relies on a rescue service evaluates that it can answer in time and is equipped and able.",
          "L'employeur qui compte sur un service évalue qu'il peut répondre à temps et est équipé et apte.",
        ],
        "(c)": [
          "Non-entry retrieval systems are used unless they would raise the risk or not help.",
          "Des systèmes de récupération sans entrée sont utilisés, sauf risque accru ou inutilité.",
        ],
      },
    },
  },
};
