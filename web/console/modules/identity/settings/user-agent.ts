/** A session's device in words, from its user agent. Pure; only what people recognise: browser, system, kind. */

export type Device = { kind: "computer" | "phone" | "tablet" | "program"; browser: string | undefined; system: string | undefined };

/** First match wins: Edge and Opera also say Chrome, and everybody says Safari. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\bOPR\/|\bOpera\b/, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFxiOS\/|\bFirefox\//, "Firefox"],
  [/\bHeadlessChrome\//, "Headless Chrome"],
  [/\bCriOS\/|\bChrom(?:e|ium)\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b|\bX11\b/, "Linux"],
];

const PROGRAMS: readonly [RegExp, string][] = [
  [/^curl\//i, "curl"],
  [/^(?:node|undici)\b/i, "Node.js"],
  [/^python/i, "Python"],
  [/^okhttp|^Dalvik/i, "Android"],
  [/^PostmanRuntime/i, "Postman"],
];

const first = (list: readonly [RegExp, string][], text: string): string | undefined => list.find(([pattern]) => pattern.test(text))?.[1];

export function deviceOf(userAgent: string | null): Device {
  const text = userAgent ?? "";
  const program = first(PROGRAMS, text);
  if (program) return { kind: "program", browser: program, system: undefined };
  const system = first(SYSTEMS, text);
  const tablet = system === "iPad" || (system === "Android" && !/\bMobile\b/.test(text));
  const phone = system === "iPhone" || system === "Android";
  return { kind: tablet ? "tablet" : phone ? "phone" : "computer", browser: first(BROWSERS, text), system };
}
