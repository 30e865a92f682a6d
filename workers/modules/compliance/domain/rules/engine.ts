/** The rules engine: typed observations in, one result per requirement out. Pure; never guesses an absent fact. */
import { isFactKey } from "../facts.ts";
import type { FactKey, Facts } from "../facts.ts";
import { excessSteps, exposureOf, raiseLikelihood, riskScore } from "../risk.ts";
import type { DecidedStatus } from "../risk.ts";
import { quote } from "../regulations/catalogue.ts";
import type { Citation } from "../regulations/catalogue.ts";
import { judge } from "./condition.ts";
import type { Judgement } from "./condition.ts";
import { messageFor, remediationInLocale, findingsInLocale } from "./findings.ts";
import type { FindingMessage } from "./findings.ts";
import { requirementsFor } from "./registry.ts";
import type { Check, Requirement } from "./requirement.ts";

/** `observedAt` in ms since the epoch. */
export type Observation = { readonly evidenceId: string; readonly observedAt: number; readonly facts: Facts };

export type RequirementResult = {
  readonly requirementId: string;
  readonly regulationId: string;
  readonly status: DecidedStatus;
  readonly riskScore: number;
  /** English sentences; `localizeResult` gives the same in Canadian French. */
  readonly findings: string;
  readonly messages: readonly FindingMessage[];
  /** The evidence that decided, and no other; for `pending` none has. */
  readonly evidenceIds: readonly string[];
  readonly citations: readonly Citation[];
  readonly remediationSteps: readonly string[];
  readonly missingFacts: readonly FactKey[];
  readonly decidedBy: "rule";
};

/** `crewSize` stands in for the people exposed where no observation counts them. */
export type AuditContext = { readonly industry?: string | undefined; readonly crewSize?: number | undefined };

type Known = { readonly facts: Facts; readonly source: Partial<Record<FactKey, string>> };

const rank = (observation: Observation, value: unknown): [number, string, string] => [
  observation.observedAt,
  observation.evidenceId,
  String(value),
];
const outranks = (a: [number, string, string], b: [number, string, string]): boolean => {
  if (a[0] !== b[0]) return a[0] > b[0];
  return a[1] !== b[1] ? a[1] > b[1] : a[2] > b[2];
};

/** Newest observation wins per fact; at the same instant the greater evidence id does, so input order never matters. */
export const currentFacts = (observations: readonly Observation[]): Known => {
  const facts: Partial<Record<FactKey, number | boolean | string>> = {};
  const source: Partial<Record<FactKey, string>> = {};
  const best = new Map<FactKey, [number, string, string]>();
  for (const observation of observations)
    for (const [key, value] of Object.entries(observation.facts)) {
      if (!isFactKey(key) || value === undefined) continue;
      const mine = rank(observation, value);
      const standing = best.get(key);
      if (standing && !outranks(mine, standing)) continue;
      best.set(key, mine);
      facts[key] = value;
      source[key] = observation.evidenceId;
    }
  return { facts: facts as Facts, source };
};

type Verdict =
  | { readonly status: "not_applicable"; readonly deciders: readonly FactKey[] }
  | { readonly status: "not_reached"; readonly deciders: readonly FactKey[] }
  | { readonly status: "compliant"; readonly checks: readonly Check[]; readonly deciders: readonly FactKey[] }
  | { readonly status: "non_compliant"; readonly checks: readonly Check[]; readonly deciders: readonly FactKey[] }
  | { readonly status: "pending"; readonly checks: readonly Check[]; readonly missing: readonly FactKey[] };

const CERTAIN: Judgement = { truth: "true", decidedBy: [], missing: [] };
const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** A check that is skipped by its `when` passes, and is not spoken of. */
const judgeCheck = (check: Check, facts: Facts) => {
  const when = check.when ? judge(check.when, facts) : CERTAIN;
  const passes = judge(check.passes, facts);
  if (when.truth === "false") return { check, truth: "skipped" as const, decidedBy: when.decidedBy, missing: when.missing };
  if (passes.truth === "true") return { check, truth: "true" as const, decidedBy: passes.decidedBy, missing: passes.missing };
  if (when.truth === "true")
    return { check, truth: passes.truth, decidedBy: [...when.decidedBy, ...passes.decidedBy], missing: passes.missing };
  return { check, truth: "unknown" as const, decidedBy: [], missing: [...when.missing, ...passes.missing] };
};

/** Status and the facts it rests on; the order of questions here is the order a reader would ask them. */
const decide = (requirement: Requirement, facts: Facts): Verdict => {
  const absent = requirement.absentWhen ? judge(requirement.absentWhen.condition, facts) : undefined;
  if (absent?.truth === "true") return { status: "not_applicable", deciders: absent.decidedBy };

  const applies = requirement.appliesWhen ? judge(requirement.appliesWhen.condition, facts) : CERTAIN;
  if (applies.truth === "false") return { status: "not_reached", deciders: applies.decidedBy };

  const judged = requirement.checks.map((check) => judgeCheck(check, facts));
  const broken = judged.filter((one) => one.truth === "false");
  const open = judged.filter((one) => one.truth === "unknown");
  const met = judged.filter((one) => one.truth === "true");
  // Whatever the threshold fact may be, a duty that is met stays met.
  if (broken.length === 0 && open.length === 0)
    return {
      status: "compliant",
      checks: met.map((one) => one.check),
      deciders: [...applies.decidedBy, ...judged.flatMap((one) => one.decidedBy)],
    };
  if (applies.truth === "unknown") return { status: "pending", checks: [requirement.checks[0]], missing: applies.missing };
  if (broken.length > 0)
    return {
      status: "non_compliant",
      checks: broken.map((one) => one.check),
      deciders: [...applies.decidedBy, ...broken.flatMap((one) => one.decidedBy)],
    };
  return { status: "pending", checks: open.map((one) => one.check), missing: distinct(open.flatMap((one) => one.missing)) };
};

const riskOf = (requirement: Requirement, status: DecidedStatus, facts: Facts, crewSize: number | undefined): number => {
  const { measure } = requirement;
  const measured = measure ? facts[measure.fact] : undefined;
  const steps = measure && measured !== undefined ? excessSteps(measured, measure.threshold, measure.worse) : 0;
  return riskScore(status, {
    severity: requirement.severity,
    likelihood: raiseLikelihood(requirement.likelihood, steps),
    exposure: exposureOf(facts.employeesExposed ?? crewSize),
  });
};

const paragraphsOf = (requirement: Requirement, verdict: Verdict): string[] => {
  switch (verdict.status) {
    case "not_applicable":
      return [];
    case "not_reached":
      return requirement.appliesWhen ? [requirement.appliesWhen.paragraph] : [];
    default:
      return distinct(verdict.checks.map((check) => check.paragraph));
  }
};

const messagesOf = (requirement: Requirement, verdict: Verdict, facts: Facts): FindingMessage[] => {
  switch (verdict.status) {
    case "not_applicable":
      return [messageFor(requirement, "absent", facts)];
    case "not_reached":
      return [messageFor(requirement, "not_reached", facts)];
    case "pending":
      return [messageFor(requirement, "pending", facts)];
    case "compliant":
      return verdict.checks.map((check) => messageFor(requirement, `met.${requirement.checks.indexOf(check)}`, facts));
    case "non_compliant":
      return verdict.checks.map((check) => messageFor(requirement, `broken.${requirement.checks.indexOf(check)}`, facts));
  }
};

const evaluateRequirement = (requirement: Requirement, known: Known, crewSize: number | undefined): RequirementResult => {
  const verdict = decide(requirement, known.facts);
  const status = verdict.status === "not_reached" ? (requirement.appliesWhen?.otherwise ?? "compliant") : verdict.status;
  const messages = messagesOf(requirement, verdict, known.facts);
  const missingFacts = verdict.status === "pending" ? verdict.missing : [];
  const told = { requirementId: requirement.id, messages, missingFacts };
  return {
    requirementId: requirement.id,
    regulationId: requirement.regulationId,
    status,
    riskScore: riskOf(requirement, status, known.facts, crewSize),
    findings: findingsInLocale(told, "en"),
    messages,
    evidenceIds: verdict.status === "pending" ? [] : distinct(verdict.deciders.flatMap((fact) => known.source[fact] ?? [])),
    citations: paragraphsOf(requirement, verdict).flatMap((paragraph) => quote(paragraph, "en") ?? []),
    remediationSteps: remediationInLocale(told, "en"),
    missingFacts,
    decidedBy: "rule",
  };
};

/** One result per requirement of the industry, in the registry's order. */
export const evaluate = (observations: readonly Observation[], context: AuditContext = {}): RequirementResult[] => {
  const known = currentFacts(observations);
  return requirementsFor(context.industry).map((requirement) => evaluateRequirement(requirement, known, context.crewSize));
};
