/** What the registry says about one fact: a typed answer that a person on site can give. */
import type { Localized } from "../localized.ts";

export type Unit = "ft" | "in" | "lb" | "gal" | "kV" | "dBA" | "ug/m3" | "f/cc" | "ppm" | "fc" | "%" | "months" | "people" | "count";

type Described = {
  readonly label: Localized;
  readonly question: Localized;
  /** Sections whose requirements read this fact; a test holds the list equal to what the rules read. */
  readonly decides: readonly string[];
};

/** Bounds are inclusive and only keep out slips of the pen; legal thresholds live in the rules. */
export type NumberFact = Described & {
  readonly type: "number";
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly integer?: true;
};
export type BooleanFact = Described & { readonly type: "boolean" };
export type EnumFact = Described & {
  readonly type: "enum";
  readonly values: readonly { readonly value: string; readonly label: Localized }[];
};
export type FactDefinition = NumberFact | BooleanFact | EnumFact;
export type FactGroup = Readonly<Record<string, FactDefinition>>;
