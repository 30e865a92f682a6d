/** The public pages as the Worker renders them: honest, bilingual, light, and within the CSP. */
import { gzipSync } from "node:zlib";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { renderHome, renderNotFound } from "../../../web/site/pages.tsx";

const styles = ["/assets/site-abc.css"];
const url = "https://mainstreet.example";
const home = (locale: "en" | "fr-CA", demo = true) => renderHome({ locale, styles, demo, url });

describe.each(["en", "fr-CA"] as const)("the home in %s", (locale) => {
  const html = home(locale);

  it("is a whole document in its language", () => {
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${locale}">`));
    expect(html).toContain("</html>");
    expect(html).not.toContain("[object");
  });

  it("needs no script and no inline style", () => {
    expect(html).not.toMatch(/<script|style=|<style|onclick/);
  });

  it("has one first heading and a name for each picture", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    for (const [image] of html.matchAll(/<img[^>]*>/g))
      expect(image).toMatch(/alt="[^"]+".*width="\d+".*height="\d+"|width="\d+".*height="\d+".*alt="[^"]+"/);
  });

  it("says that one of six shops is open", () => {
    expect(html.match(/class="shop open"/g)).toHaveLength(1);
    expect(html.match(/class="shop"/g)).toHaveLength(5);
  });

  it("leads to its other language", () => {
    expect(html).toContain(`hreflang="${locale === "en" ? "fr-CA" : "en"}"`);
  });
});

describe("the home", () => {
  it("offers the demo only where there is one", () => {
    expect(home("en")).toContain("/app/sign-in?demo=harbor-pine");
    expect(home("en", false)).not.toContain("demo=harbor-pine");
  });

  it("keeps the place of a screenshot and loads it late", () => {
    const html = renderHome({ locale: "en", styles, demo: true, screenshot: { src: "/assets/job.webp", width: 1440, height: 900 } });
    expect(html).toMatch(/<img[^>]*src="\/assets\/job\.webp"[^>]*width="1440"[^>]*height="900"[^>]*loading="lazy"/);
  });

  it("escapes what it is given", () => {
    expect(renderHome({ locale: "en", styles: ['/a.css"><script>'], demo: true })).not.toContain("<script>");
  });

  it("shows its first view in under 60 KB", () => {
    const file = (path: string) => fileURLToPath(new URL(`../../../web/${path}`, import.meta.url).href);
    const text = (path: string) => gzipSync(readFileSync(file(path))).length;
    const css = text("site/site.css") + text("site/reference.css") + text("ui/tokens.css");
    const bytes =
      gzipSync(home("fr-CA")).length + css + statSync(file("site/inter-site.woff2")).size + statSync(file("public/street.svg")).size;
    expect(bytes).toBeLessThan(60_000);
  });
});

it("the missing page is not indexed and leads on", () => {
  const html = renderNotFound({ locale: "fr-CA", styles });
  expect(html).toContain('content="noindex"');
  expect(html).toContain('href="/app/"');
});
