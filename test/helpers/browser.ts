/** A real Chromium from npm alone, with what every page is held to: no console error, no axe violation. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { chromium as playwright } from "playwright-core";
import { expect } from "vitest";

/** Background requests would be refused by a closed network, many at a time. */
const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

export async function launchBrowser(): Promise<Browser> {
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x"; // the package unpacks its libraries only where it thinks it is on Lambda
  const { default: chromium } = await import("@sparticuz/chromium");
  // Its own flags switch the web's security off, and with it the Origin header.
  const args = chromium.args.filter((flag) => !/web-security|allow-running-insecure|site-per-process|IsolateOrigins/.test(flag));
  return playwright.launch({ executablePath: await chromium.executablePath(), args: [...args, ...QUIET], headless: true });
}

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export type Visit = { page: Page; /** What the browser complained about, CSP violations included. */ complaints: string[] };

/** A fresh visitor with an address of their own, so that budgets per IP do not meet. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
type Violation = { id: string; nodes: { html: string; target: unknown; failureSummary?: string }[] };

/** Runs axe past the page's CSP, which forbids inline scripts. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const run = `(async () => { const module = { exports: {} }; ${axeSource}; const engine = window.axe ?? module.exports; return JSON.stringify((await engine.run(document, { runOnly: ${JSON.stringify(RULES)} })).violations); })()`;
  const { result } = await client.send("Runtime.evaluate", { expression: run, awaitPromise: true, returnByValue: true });
  await client.detach();
  const violations = JSON.parse(String(result.value)) as Violation[];
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`),
    `axe on ${where}`,
  ).toEqual([]);
}

/** Nothing may be wider than the window. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const excess = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  expect(excess, `sideways scroll on ${where}`).toBe(0);
}
