/** OKLCH → relative luminance (CSS Color 4, WCAG 2.2), for the contrast test. */

/** Lightness 0–1, chroma, hue in degrees. */
export type Oklch = [lightness: number, chroma: number, hue: number];

/** "0.5 0.1 200" or "0.5 0.1 200 / 0.4"; the alpha is left out. */
export function parseOklch(inside: string): Oklch {
  const [lightness = 0, chroma = 0, hue = 0] = inside.split("/")[0]?.trim().split(/\s+/).map(Number) ?? [];
  return [lightness, chroma, hue];
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

/** Linear sRGB, clipped to the gamut as browsers do at the end. */
function linearRgb([lightness, chroma, hue]: Oklch): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

export function luminance(colour: Oklch): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
