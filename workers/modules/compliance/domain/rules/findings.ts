/** Findings and remediation as message keys with parameters, and their sentences in English and Canadian French. */
import { factDefinition, factValueInLocale, isFactKey } from "../facts.ts";
import type { Facts } from "../facts.ts";
import { fillTemplate, inLocale, templateNames } from "../localized.ts";
import type { Locale, Localized, MessageParams } from "../localized.ts";
import { quote } from "../regulations/catalogue.ts";
import type { Citation } from "../regulations/catalogue.ts";
import { findRequirement } from "./registry.ts";
import type { Requirement } from "./requirement.ts";

/** Which sentence of a requirement: `broken.0` is its first check's, `met.1` its second's. */
export type FindingSlot = "absent" | "not_reached" | "pending" | `met.${number}` | `broken.${number}`;

/** `key` is `<requirementId>/<slot>`; `params` holds the value of each fact the sentence names. */
export type FindingMessage = { readonly key: string; readonly params: MessageParams };

/** What a stored result must keep so that it can be told again in another language. */
export type ToldResult = {
  readonly requirementId: string;
  readonly messages: readonly FindingMessage[];
  readonly missingFacts: readonly string[];
};

const PENDING: Localized = { en: "Not decided yet. Missing: {missing}.", fr: "Pas encore tranché. Il manque : {missing}." };
/** Stands for a value that was not needed to decide and is not known; only a parenthesis of a sentence may come to it. */
const NOT_RECORDED = "?";
const ANSWER: Localized = { en: "Record in an inspection: {question}", fr: "À noter dans une inspection : {question}" };

const checkAt = (requirement: Requirement, slot: string) => requirement.checks[Number(slot.split(".")[1])];

const templateOf = (requirement: Requirement, slot: string): Localized | undefined => {
  if (slot === "pending") return PENDING;
  if (slot === "absent") return requirement.absentWhen?.finding;
  if (slot === "not_reached") return requirement.appliesWhen?.notReached;
  return slot.startsWith("met.") ? checkAt(requirement, slot)?.met : checkAt(requirement, slot)?.broken;
};

export const messageFor = (requirement: Requirement, slot: FindingSlot, facts: Facts): FindingMessage => {
  const names = templateNames(templateOf(requirement, slot)?.en ?? "");
  const params = names.flatMap((name) => (isFactKey(name) && facts[name] !== undefined ? [[name, facts[name]] as const] : []));
  return { key: `${requirement.id}/${slot}`, params: Object.fromEntries(params) };
};

const slotOf = (message: FindingMessage): string => message.key.slice(message.key.indexOf("/") + 1);

/** The sentences of a result. A requirement that no longer exists yields nothing: keep the stored English then. */
export const findingsInLocale = (result: ToldResult, locale: Locale): string => {
  const requirement = findRequirement(result.requirementId);
  if (!requirement) return "";
  const missing = result.missingFacts.filter(isFactKey).map((key) => inLocale(factDefinition(key).label, locale));
  return result.messages
    .flatMap((message) => {
      const template = templateOf(requirement, slotOf(message));
      if (!template) return [];
      return fillTemplate(inLocale(template, locale), (name) => {
        if (name === "missing") return missing.join(", ");
        const value = message.params[name];
        if (value === undefined) return NOT_RECORDED;
        return isFactKey(name) ? factValueInLocale(name, value, locale) : String(value);
      });
    })
    .join(" ");
};

/** Broken checks: what to mend, in order. Missing facts: the questions to answer. Otherwise nothing. */
export const remediationInLocale = (result: ToldResult, locale: Locale): string[] => {
  const requirement = findRequirement(result.requirementId);
  if (!requirement) return [];
  const questions = result.missingFacts
    .filter(isFactKey)
    .map((key) => fillTemplate(inLocale(ANSWER, locale), () => inLocale(factDefinition(key).question, locale)));
  const steps = result.messages
    .map(slotOf)
    .filter((slot) => slot.startsWith("broken."))
    .flatMap((slot) => checkAt(requirement, slot)?.mend ?? []);
  return [...new Set([...steps.map((step) => inLocale(step, locale)), ...questions])];
};

/** Findings, steps, citations and title of a stored result in the reader's language. */
export const localizeResult = (
  result: ToldResult & { readonly citations: readonly Citation[]; readonly findings: string },
  locale: Locale,
): { title: string; findings: string; remediationSteps: string[]; citations: Citation[] } => {
  const requirement = findRequirement(result.requirementId);
  return {
    title: requirement ? inLocale(requirement.title, locale) : result.requirementId,
    findings: findingsInLocale(result, locale) || result.findings,
    remediationSteps: remediationInLocale(result, locale),
    citations: result.citations.map((citation) => quote(citation.paragraph, locale) ?? citation),
  };
};
