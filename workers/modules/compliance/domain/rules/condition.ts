/** Conditions over facts, as data, in three-valued logic: true, false, or not known because a fact is absent. */
import type { BooleanFactKey, EnumFactKey, FactKey, Facts, FactValue, NumberFactKey } from "../facts.ts";

export type Condition =
  | { readonly op: "is"; readonly fact: FactKey; readonly values: readonly (boolean | string)[] }
  | { readonly op: "atLeast" | "above" | "atMost" | "below"; readonly fact: NumberFactKey; readonly value: number }
  | { readonly op: "ratioAtMost"; readonly fact: NumberFactKey; readonly per: NumberFactKey; readonly value: number }
  | { readonly op: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "shown"; readonly of: Condition };

export const is = <K extends BooleanFactKey | EnumFactKey>(fact: K, ...values: (FactValue<K> & (boolean | string))[]): Condition => ({
  op: "is",
  fact,
  values,
});
export const atLeast = (fact: NumberFactKey, value: number): Condition => ({ op: "atLeast", fact, value });
export const above = (fact: NumberFactKey, value: number): Condition => ({ op: "above", fact, value });
export const atMost = (fact: NumberFactKey, value: number): Condition => ({ op: "atMost", fact, value });
export const below = (fact: NumberFactKey, value: number): Condition => ({ op: "below", fact, value });
/** `fact / per ≤ value`; a `per` of zero never suffices. */
export const ratioAtMost = (fact: NumberFactKey, per: NumberFactKey, value: number): Condition => ({ op: "ratioAtMost", fact, per, value });
export const all = (...of: Condition[]): Condition => ({ op: "all", of });
export const any = (...of: Condition[]): Condition => ({ op: "any", of });
export const not = (of: Condition): Condition => ({ op: "not", of });
/** An exception that only evidence can open: where its facts are absent it counts as false, and is not asked for. */
export const shown = (of: Condition): Condition => ({ op: "shown", of });

export type Truth = "true" | "false" | "unknown";
export type Judgement = {
  readonly truth: Truth;
  /** The facts that made it true or false, and no others. */
  readonly decidedBy: readonly FactKey[];
  /** The facts that would settle it; empty unless unknown. */
  readonly missing: readonly FactKey[];
};

const settled = (truth: boolean, ...decidedBy: FactKey[]): Judgement => ({ truth: truth ? "true" : "false", decidedBy, missing: [] });
const unknown = (missing: readonly FactKey[]): Judgement => ({ truth: "unknown", decidedBy: [], missing });
const union = (lists: readonly (readonly FactKey[])[]): FactKey[] => [...new Set(lists.flat())];

const numberOf = (facts: Facts, key: NumberFactKey): number | undefined => {
  const value: unknown = facts[key];
  return typeof value === "number" ? value : undefined;
};

const compare = (op: "atLeast" | "above" | "atMost" | "below", value: number, bound: number): boolean => {
  switch (op) {
    case "atLeast":
      return value >= bound;
    case "above":
      return value > bound;
    case "atMost":
      return value <= bound;
    case "below":
      return value < bound;
  }
};

/** `all` stops at a false part, `any` at a true one; the first such part, in the order written, is what decided. */
const judgeGroup = (parts: readonly Condition[], facts: Facts, decisive: "true" | "false"): Judgement => {
  const judged = parts.map((part) => judge(part, facts));
  const decider = judged.find((part) => part.truth === decisive);
  if (decider) return decider;
  const open = judged.filter((part) => part.truth === "unknown");
  if (open.length > 0) return unknown(union(open.map((part) => part.missing)));
  return { truth: decisive === "true" ? "false" : "true", decidedBy: union(judged.map((part) => part.decidedBy)), missing: [] };
};

const judgeRatio = (condition: Extract<Condition, { op: "ratioAtMost" }>, facts: Facts): Judgement => {
  const over = numberOf(facts, condition.fact);
  const per = numberOf(facts, condition.per);
  if (over === undefined || per === undefined)
    return unknown([...(over === undefined ? [condition.fact] : []), ...(per === undefined ? [condition.per] : [])]);
  return settled(per > 0 && over / per <= condition.value, condition.fact, condition.per);
};

const OPPOSITE: Record<Truth, Truth> = { true: "false", false: "true", unknown: "unknown" };

/** Kleene's strong logic: a fact that is absent leaves the whole unknown only if the rest does not decide it. */
export const judge = (condition: Condition, facts: Facts): Judgement => {
  switch (condition.op) {
    case "is": {
      const value = facts[condition.fact];
      if (value === undefined || typeof value === "number") return unknown([condition.fact]);
      return settled(condition.values.includes(value), condition.fact);
    }
    case "atLeast":
    case "above":
    case "atMost":
    case "below": {
      const value = numberOf(facts, condition.fact);
      return value === undefined ? unknown([condition.fact]) : settled(compare(condition.op, value, condition.value), condition.fact);
    }
    case "ratioAtMost":
      return judgeRatio(condition, facts);
    case "all":
      return judgeGroup(condition.of, facts, "false");
    case "any":
      return judgeGroup(condition.of, facts, "true");
    case "not": {
      const inner = judge(condition.of, facts);
      return { ...inner, truth: OPPOSITE[inner.truth] };
    }
    case "shown": {
      const inner = judge(condition.of, facts);
      return inner.truth === "unknown" ? settled(false) : inner;
    }
  }
};

/** Every fact a condition reads, for the registry's own checks and for the person who fills in a form. */
export const factsRead = (condition: Condition): FactKey[] => {
  switch (condition.op) {
    case "all":
    case "any":
      return union(condition.of.map(factsRead));
    case "not":
    case "shown":
      return factsRead(condition.of);
    case "ratioAtMost":
      return [condition.fact, condition.per];
    default:
      return [condition.fact];
  }
};
