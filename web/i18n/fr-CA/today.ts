/** Canadian French: the home of the console. */
import type { messages as en } from "../en/today.ts";
import type { Translated } from "../index.ts";

export const messages: Translated<typeof en> = {
  morning: "Bonjour, {{name}}",
  afternoon: "Bon après-midi, {{name}}",
  evening: "Bonsoir, {{name}}",
  context: "Ce qui demande votre attention et l’état des chantiers.",
  needs: "Demande votre attention",
  needsText: "Les constats ouverts et les chantiers jamais audités, les plus risqués d’abord.",
  nothing: "Rien ne vous attend",
  nothingText: "Aucun constat ouvert, et chaque chantier actif a été audité.",
  findings_one: "{{count}} constat ouvert",
  findings_many: "{{count}} de constats ouverts",
  findings_other: "{{count}} constats ouverts",
  neverAudited: "Jamais audité",
  audited: "Audité",
  standing: "Risque ouvert le plus élevé",
  standingText: "Sur l’ensemble des chantiers de {{company}}.",
  underWay: "En cours",
  notAudited: "Sans audit",
  withFindings: "Avec constats",
  soon: "Débutent bientôt",
  soonNone: "Aucun chantier ne débute dans les deux prochaines semaines.",
  allJobs: "Tous les chantiers",
  firstTitle: "Votre premier chantier ira ici",
  firstText: "Ouvrez un chantier, ajoutez des photos ou une inspection, et l’audit dira où en est le chantier et pourquoi.",
  newJob: "Nouveau chantier",
};
