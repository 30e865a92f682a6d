/** English and Canadian French say the same things: same keys, same variables, each language's own plural forms, no glued sentences. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES, NAMESPACES, type Language } from "../../../web/i18n/index.ts";

const folder = (language: Language): URL => new URL(`../../../web/i18n/${language}/`, import.meta.url);
const files = readdirSync(folder("en")).filter((name) => name.endsWith(".ts"));
const namespaces = files.map((name) => name.slice(0, -3));

type Flat = Map<string, string>;
async function load(language: Language, namespace: string): Promise<Flat> {
  const { messages } = (await import(new URL(`${namespace}.ts`, folder(language)).href)) as { messages: object };
  return new Map(flatten(messages));
}
function flatten(messages: object, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value as object, `${prefix}${key}.`),
  );
}

const CATEGORY = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(CATEGORY, "");
const variablesOf = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).toSorted();

it("finds the namespaces it means to check", () => {
  expect(namespaces).toEqual(expect.arrayContaining([...NAMESPACES, "site"]));
  expect(readdirSync(folder("fr-CA")).toSorted()).toEqual(files.toSorted());
});

describe.each(namespaces)("%s", (namespace) => {
  it("has the same keys in both languages", async () => {
    const [en, fr] = await Promise.all([load("en", namespace), load("fr-CA", namespace)]);
    const bases = (flat: Flat) => [...new Set(Array.from(flat.keys(), baseOf))].toSorted();
    expect(bases(fr)).toEqual(bases(en));
    expect(en.size).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)("has every plural form of %s", async (language) => {
    const flat = await load(language, namespace);
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = Map.groupBy(
      [...flat.keys()].filter((key) => CATEGORY.test(key)),
      baseOf,
    );
    for (const [base, keys] of plurals) {
      // `zero` is i18next's own extra form: words instead of a nought.
      const forms = keys.map((key) => key.slice(base.length + 1)).filter((form) => form !== "zero");
      expect(forms.toSorted(), base).toEqual(wanted);
    }
  });

  it("uses the same variables in both languages", async () => {
    const [en, fr] = await Promise.all([load("en", namespace), load("fr-CA", namespace)]);
    for (const [key, text] of fr) {
      const english = en.get(key) ?? en.get(`${baseOf(key)}_other`);
      expect(english, key).toBeDefined();
      expect(variablesOf(text), key).toEqual(variablesOf(english ?? ""));
    }
  });

  it("is never empty, padded or shouting in one language only", async () => {
    const [en, fr] = await Promise.all([load("en", namespace), load("fr-CA", namespace)]);
    const frame = (text: string) => `${/^\s*/.exec(text)?.[0]}|${text.trim() === "" ? "" : "text"}|${/\s*$/.exec(text)?.[0]}`;
    for (const [key, text] of fr) {
      expect(frame(text), key).toBe(frame(en.get(key) ?? en.get(`${baseOf(key)}_other`) ?? ""));
      expect(text, key).not.toMatch(/!/);
    }
    for (const [key, text] of en) expect(text, key).not.toMatch(/!/);
  });
});

describe("the components", () => {
  const root = new URL("../../../web/", import.meta.url);
  const sources = ["console", "ui"]
    .flatMap((name) => readdirSync(new URL(`${name}/`, root), { recursive: true, encoding: "utf8" }).map((path) => `${name}/${path}`))
    .filter((path) => path.endsWith(".tsx"));

  it("do not glue sentences together", () => {
    expect(sources.length).toBeGreaterThan(30);
    for (const path of sources) {
      const source = readFileSync(new URL(path, root), "utf8");
      expect(source, path).not.toMatch(/\bt\([^()]*\)\s*\+|\+\s*t\(/);
      expect(source, path).not.toMatch(/`[^`]*\$\{t\("[^"]*"\)\}[^`]*\$\{t\(/);
    }
  });

  it("hold no English of their own between tags", () => {
    for (const path of sources) {
      const source = readFileSync(new URL(path, root), "utf8");
      const loose = [...source.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+[.?]?)\s*</g)].map(([, text]) => text);
      expect(loose, path).toEqual([]);
    }
  });
});
