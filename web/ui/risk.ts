/** Bands of the 0–100 risk score, as in docs/compliance-risk.md: the word and the tone that go with it. */
import type { Tone } from "./status.tsx";

export type RiskWord = "none" | "low" | "medium" | "high" | "critical";

/** Upper bound of each band, inclusive. */
const BANDS: readonly [number, RiskWord, Tone][] = [
  [19, "low", "ok"],
  [44, "medium", "warn"],
  [70, "high", "warn"],
  [100, "critical", "bad"],
];

export function riskOf(score: number | null): { word: RiskWord; tone: Tone } {
  if (score === null) return { word: "none", tone: "neutral" };
  const [, word, tone] = BANDS.find(([upTo]) => score <= upTo) ?? [100, "critical", "bad"];
  return { word, tone };
}
