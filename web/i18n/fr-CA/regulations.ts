/** Canadian French: the library of regulations. */
import type { messages as en } from "../en/regulations.ts";
import type { Translated } from "../index.ts";

export const messages: Translated<typeof en> = {
  title: "Règlements",
  context: "Les articles du 29 CFR 1926 que les audits évaluent, en mots simples.",
  search: "Cherchez, p. ex. tranchée sans étançonnement",
  section: "Article",
  subpart: "Sous-partie",
  risk: "Risque",
  industry: "Secteur",
  decided: "Évalué par",
  facts_one: "{{count}} fait",
  facts_many: "{{count}} de faits",
  facts_other: "{{count}} faits",
  reference: "À titre de référence",
  empty: "Aucun article ne correspond",
  emptyText: "Essayez d’autres mots ou effacez les filtres.",
  paragraphs: "Paragraphes",
  factsTitle: "Faits qui le déterminent",
  appliesTo: "S’applique à",
  riskLevel: { low: "Faible", medium: "Moyen", high: "Élevé", critical: "Critique" },
};
