/** Subpart O: backing vehicles, earthmoving equipment, forklifts. */
import { is } from "./condition.ts";
import type { Requirement } from "./requirement.ts";

export const VEHICLES: readonly Requirement[] = [
  {
    id: "vehicle-backing",
    regulationId: "1926.601",
    title: { en: "Backing vehicles", fr: "Recul des véhicules" },
    severity: 5,
    likelihood: 3,
    absentWhen: {
      condition: is("rearViewObstructed", false),
      finding: { en: "No vehicle with an obstructed rear view backs up.", fr: "Aucun véhicule à vue arrière obstruée ne recule." },
    },
    checks: [
      {
        paragraph: "1926.601(b)(4)",
        passes: is("backupAlarmOrSpotter", true),
        met: { en: "Backing vehicles have an alarm or an observer.", fr: "Les véhicules qui reculent ont une alarme ou un observateur." },
        broken: {
          en: "Vehicles with an obstructed rear view back up with neither a reverse alarm nor an observer.",
          fr: "Des véhicules à vue arrière obstruée reculent sans alarme ni observateur.",
        },
        mend: [
          { en: "Stop backing without a spotter.", fr: "Ne plus reculer sans signaleur." },
          {
            en: "Repair or fit alarms audible above the noise, and lay out routes that avoid backing.",
            fr: "Réparer ou poser des alarmes audibles malgré le bruit et prévoir des trajets évitant le recul.",
          },
        ],
      },
    ],
  },
  {
    id: "equipment-seat-belts",
    regulationId: "1926.602",
    title: { en: "Seat belts on earthmoving equipment", fr: "Ceintures sur les engins de terrassement" },
    severity: 5,
    likelihood: 2,
    checks: [
      {
        paragraph: "1926.602(a)(2)(i)",
        passes: is("seatBeltsWorn", true),
        met: {
          en: "Operators of earthmoving equipment wear seat belts.",
          fr: "Les opérateurs d'engins de terrassement portent la ceinture.",
        },
        broken: {
          en: "Operators of earthmoving equipment work without seat belts.",
          fr: "Des opérateurs d'engins de terrassement travaillent sans ceinture.",
        },
        mend: [
          {
            en: "Fit working seat belts and have them worn before the machine moves.",
            fr: "Poser des ceintures fonctionnelles et exiger leur port avant tout déplacement.",
          },
        ],
      },
    ],
  },
  {
    id: "forklift-operator-training",
    regulationId: "1926.602",
    title: { en: "Forklift operator training", fr: "Formation des caristes" },
    severity: 5,
    likelihood: 2,
    absentWhen: {
      condition: is("forkliftInUse", false),
      finding: { en: "No forklift is in use.", fr: "Aucun chariot élévateur n'est utilisé." },
    },
    checks: [
      {
        paragraph: "1926.602(d)",
        passes: is("forkliftOperatorTrained", true),
        met: { en: "Forklift operators are trained and evaluated.", fr: "Les caristes sont formés et évalués." },
        broken: {
          en: "A forklift is run by someone who was not trained and evaluated for it.",
          fr: "Un chariot élévateur est conduit par une personne non formée ni évaluée.",
        },
        mend: [
          { en: "Take untrained people off the truck.", fr: "Retirer les personnes non formées du chariot." },
          {
            en: "Give instruction, practice and an evaluation, and renew the evaluation every three years.",
            fr: "Donner théorie, pratique et évaluation, et renouveler l'évaluation tous les trois ans.",
          },
        ],
      },
    ],
  },
];
