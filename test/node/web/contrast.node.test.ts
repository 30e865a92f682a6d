/** Contrast of every pair of tokens that carries text or meaning, computed from web/ui/tokens.css in both themes (WCAG 2.2). */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { luminance, parseOklch, type Oklch } from "./oklch.ts";

const css = readFileSync(new URL("../../../web/ui/tokens.css", import.meta.url), "utf8");
const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];

function token(name: string, theme: Theme): Oklch {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1];
  if (value === undefined) throw new Error(`No token --${name}`);
  const colours = [...value.matchAll(/oklch\(([^)]+)\)/g)].map(([, inside = ""]) => parseOklch(inside));
  const colour = colours[theme === "dark" && colours.length > 1 ? 1 : 0];
  if (!colour) throw new Error(`--${name} is no colour`);
  return colour;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const between = (front: string, back: string, theme: Theme): number =>
  contrast(luminance(token(front, theme)), luminance(token(back, theme)));

const grounds = ["paper", "surface", "sunken", "hover"];
const TEXT: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ["text", ground],
    ["text-soft", ground],
    ["accent-text", ground],
    ["bad-text", ground],
  ]),
  ["text", "accent-soft"],
  ["text-soft", "accent-soft"],
  ["accent-text", "accent-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["on-bad", "bad"],
  ["on-bad", "bad-hover"],
  ["ok-text", "ok-soft"],
  ["warn-text", "warn-soft"],
  ["bad-text", "bad-soft"],
  ["info-text", "info-soft"],
  ["ok-text", "surface"],
  ["warn-text", "surface"],
  ["info-text", "surface"],
];
/** Edges of fields, focus rings, filled shapes: 3 : 1 is enough for what is not text. */
const SHAPES: [string, string][] = ["paper", "surface", "sunken"].flatMap((ground): [string, string][] => [
  ["line-strong", ground],
  ["focus", ground],
  ["accent", ground],
  ["bad", ground],
]);

describe.each(THEMES)("the %s theme", (theme) => {
  it.each(TEXT)("reads %s on %s at 4.5 : 1 or better", (front, back) => {
    expect(between(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)("shows %s on %s at 3 : 1 or better", (front, back) => {
    expect(between(front, back, theme)).toBeGreaterThanOrEqual(3);
  });

  it("reads initials in an avatar of any hue", () => {
    const [back, front]: [Oklch, Oklch] =
      theme === "light"
        ? [
            [0.92, 0.045, 0],
            [0.37, 0.07, 0],
          ]
        : [
            [0.34, 0.05, 0],
            [0.9, 0.06, 0],
          ];
    for (let hue = 0; hue < 360; hue += 5) {
      const ratio = contrast(luminance([front[0], front[1], hue]), luminance([back[0], back[1], hue]));
      expect(ratio, `hue ${hue}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it("computes luminance as browsers do", () => {
  expect(luminance([1, 0, 0])).toBeCloseTo(1, 3);
  expect(luminance([0, 0, 0])).toBeCloseTo(0, 3);
  // CSS Color 4: red is oklch(0.628 0.2577 29.23), and its luminance in sRGB is 0.2126.
  expect(luminance([0.628, 0.2577, 29.23])).toBeCloseTo(0.2126, 2);
});
