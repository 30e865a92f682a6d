/** What a requirement is: a regulation's duty, the facts that call for it and the checks that meet it. All data. */
import type { FactKey, NumberFactKey } from "../facts.ts";
import type { Localized } from "../localized.ts";
import type { Score } from "../risk.ts";
import type { Condition } from "./condition.ts";
import { factsRead } from "./condition.ts";

/** One duty within a requirement, decided by one paragraph. Templates name facts as `{workingHeightFt}`. */
export type Check = {
  /** The paragraph that decides, e.g. `1926.501(b)(1)`; it must stand in the catalogue. */
  readonly paragraph: string;
  /** Where only part of the cases fall under this check; absent means all that the requirement applies to. */
  readonly when?: Condition;
  readonly passes: Condition;
  readonly met: Localized;
  readonly broken: Localized;
  /** What to do, most urgent first. */
  readonly mend: readonly Localized[];
};

export type Requirement = {
  readonly id: string;
  readonly regulationId: string;
  readonly title: Localized;
  /** 1–5: how bad the injury is that the requirement prevents; 5 is death. */
  readonly severity: Score;
  /** 1–5: how likely that injury is once the requirement is broken, before measurements are looked at. */
  readonly likelihood: Score;
  /** The measured value whose distance beyond the threshold raises likelihood. */
  readonly measure?: { readonly fact: NumberFactKey; readonly threshold: number; readonly worse: "above" | "below" };
  /** Shown by evidence, the work does not happen on this job at all: not applicable. */
  readonly absentWhen?: { readonly condition: Condition; readonly finding: Localized };
  /** The threshold: where it is not reached nothing more is asked. Absent means the requirement always applies. */
  readonly appliesWhen?: {
    readonly condition: Condition;
    /** The paragraph that sets the threshold. */
    readonly paragraph: string;
    readonly notReached: Localized;
    /** What a threshold not reached amounts to: the duty is met (as unless told), or it is about other work. */
    readonly otherwise?: "compliant" | "not_applicable";
  };
  readonly checks: readonly [Check, ...Check[]];
};

/** Every fact that can change this requirement's status. */
export const factsOf = (requirement: Requirement): FactKey[] => [
  ...new Set([
    ...(requirement.absentWhen ? factsRead(requirement.absentWhen.condition) : []),
    ...(requirement.appliesWhen ? factsRead(requirement.appliesWhen.condition) : []),
    ...requirement.checks.flatMap((check) => [...(check.when ? factsRead(check.when) : []), ...factsRead(check.passes)]),
  ]),
];
