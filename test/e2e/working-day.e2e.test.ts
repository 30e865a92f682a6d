/** The first working day in a real browser: from the home page into the demo, a job, a photo, an audit, its reasons. */
import { existsSync, mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawSitePhoto } from "../../migrations/seed/photos/draw.ts";
import { DESKTOP, expectAccessible, expectNoSidewaysScroll, launchBrowser, PHONE, visit } from "../helpers/browser.ts";
import { type Product, startProduct, temporaryState } from "../helpers/product.ts";

const state = temporaryState();
const ARTIFACTS = "test/.artifacts";
let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(state.folder), launchBrowser()]);
  if (!existsSync(ARTIFACTS)) mkdirSync(ARTIFACTS, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  state.remove();
});

async function signInToDemo(page: Page): Promise<void> {
  await page.goto(`${product.url}/`);
  await page
    .getByRole("link", { name: /try the demo|essayer la démo/i })
    .first()
    .click();
  // The link carries the wish for the demo: the visitor lands signed in.
  await page.getByRole("heading", { level: 1, name: /Nora/ }).waitFor();
}

const jobNamed = async (page: Page, name: RegExp): Promise<string> => {
  const jobs = (await page.evaluate("fetch('/api/v1/jobs?limit=50').then((response) => response.json())")) as {
    data: { id: string; name: string }[];
  };
  const job = jobs.data.find((one) => name.test(one.name));
  if (!job) throw new Error(`no job ${name}`);
  return job.id;
};

describe.each([
  ["a desk", { viewport: DESKTOP }],
  ["a phone in the dark", { viewport: PHONE, colorScheme: "dark" as const, hasTouch: true }],
])("on %s", (where, options) => {
  it("one tries the demo, opens a job, adds a photo, runs the audit and reads why", async () => {
    const { page, complaints } = await visit(browser, options);
    await signInToDemo(page);
    await expectAccessible(page, `today on ${where}`);
    await page.goto(`${product.url}/app/jobs`);
    await page.getByText("Munjoy Hill triple-decker").first().waitFor();
    await expectAccessible(page, `jobs on ${where}`);
    await expectNoSidewaysScroll(page, `jobs on ${where}`);

    await page.goto(`${product.url}/app/jobs/${await jobNamed(page, /Riverside/)}`);
    await page.getByRole("heading", { level: 1, name: /Riverside/ }).waitFor();
    await page
      .getByRole("link", { name: "Evidence", exact: true })
      .or(page.getByRole("tab", { name: /^Evidence/ }))
      .first()
      .click();
    const photo = drawSitePhoto("roof-open-edge", { seed: 11 });
    const stored = page.waitForResponse((response) => response.request().method() === "POST" && response.url().endsWith("/evidence"));
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: `roof ${where}.jpg`, mimeType: "image/jpeg", buffer: Buffer.from(photo.jpeg) });
    expect((await stored).status()).toBe(201);

    await page
      .getByRole("button", { name: /^Run audit/ })
      .first()
      .click();
    // The open roof edge and holes of the story: the reason stands on the page as soon as it is known.
    await page
      .getByText(/Critical/)
      .filter({ visible: true })
      .first()
      .waitFor({ timeout: 60_000 });
    await expectAccessible(page, `audit on ${where}`);
    await expectNoSidewaysScroll(page, `audit on ${where}`);
    await page.screenshot({ path: `${ARTIFACTS}/audit on ${where}.png` });
    expect(complaints).toEqual([]);
  });
});

describe("public and account pages", () => {
  it.each(["/", "/?lang=fr", "/docs", "/nowhere", "/app/sign-in", "/app/sign-up", "/app/forgot-password"])(
    "%s is accessible, quiet and fits a phone",
    async (path) => {
      for (const options of [{ viewport: DESKTOP }, { viewport: PHONE, colorScheme: "dark" as const }]) {
        const { page, complaints } = await visit(browser, options);
        await page.goto(product.url + path, { waitUntil: "networkidle" });
        // The console draws itself after its code has come: its heading says that it has.
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        await expectAccessible(page, path);
        await expectNoSidewaysScroll(page, path);
        // The browser reports the document's own 404, and the 401 that tells the console nobody is signed in.
        expect(complaints.filter((complaint) => !/status of (401|404)/.test(complaint))).toEqual([]);
      }
    },
  );

  it("the home page works without JavaScript", async () => {
    const { page } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(product.url);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBeTruthy();
    expect(await page.getByRole("link", { name: /try the demo/i }).count()).toBeGreaterThan(0);
  });
});

describe("every room, in French", () => {
  it("is accessible and quiet", async () => {
    const { page, complaints } = await visit(browser, { locale: "fr-CA" });
    await signInToDemo(page);
    const rooms = (await page.evaluate(
      "[...document.querySelectorAll('nav a[href^=\"/app\"]')].map((link) => link.getAttribute('href'))",
    )) as string[];
    expect(rooms.length).toBeGreaterThan(6);
    for (const room of new Set(rooms)) {
      await page.goto(product.url + room);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.waitForLoadState("networkidle");
      await expectAccessible(page, room);
    }
    expect(complaints).toEqual([]);
  });
});
