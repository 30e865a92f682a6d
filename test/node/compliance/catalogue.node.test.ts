/** The catalogue of sections holds together, and the rules lean only on what it carries. */
import { describe, expect, it } from "vitest";
import {
  allRegulations,
  findRegulation,
  listRegulations,
  quote,
  sectionOf,
} from "../../../workers/modules/compliance/domain/regulations/catalogue.ts";
import { REQUIREMENTS, requirementsFor } from "../../../workers/modules/compliance/domain/rules/registry.ts";
import { SUBPARTS } from "../../../workers/modules/compliance/domain/regulations/subparts.ts";
import { HAZARDS } from "../../../workers/modules/compliance/domain/search/hazards.ts";

const regulations = allRegulations();
const paragraphs = regulations.flatMap((regulation) => regulation.paragraphs);

describe("the catalogue", () => {
  it("carries well over sixty sections of Part 1926, each once", () => {
    expect(regulations.length).toBeGreaterThanOrEqual(120);
    const written = SUBPARTS.flatMap(({ sections }) => Object.keys(sections));
    expect(new Set(written).size).toBe(written.length);
    expect(regulations.every(({ id, part }) => part === 1926 && /^1926\.\d+$/.test(id))).toBe(true);
  });

  it("gives each paragraph its own id, which begins with its section's", () => {
    expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
    for (const { id, paragraphs: its } of regulations) {
      expect(its.length).toBeGreaterThan(0);
      for (const paragraph of its) expect(paragraph.id).toMatch(new RegExp(`^${id.replace(".", "\\.")}(\\([A-Za-z0-9]+\\))*$`));
    }
  });

  it("says everything in English and in French, and not the same thing twice", () => {
    const alike = regulations.filter(({ id, title }) => title.en === title.fr && !["1926.57", "1926.1127"].includes(id));
    expect(alike.map(({ id }) => id)).toEqual([]);
    for (const { en, fr } of [...regulations.flatMap(({ title, summary }) => [title, summary]), ...paragraphs.map(({ text }) => text)]) {
      expect(en.trim().length).toBeGreaterThan(3);
      expect(fr.trim().length).toBeGreaterThan(3);
    }
    for (const { text } of paragraphs) expect(text.en).not.toBe(text.fr);
  });

  it("covers construction everywhere and has search words for every section", () => {
    for (const { industries, keywords } of regulations) {
      expect(industries).toContain("construction");
      expect(keywords.every((keyword) => keyword.length > 0)).toBe(true);
    }
  });

  it("filters by industry, risk and part together", () => {
    const found = listRegulations({ industry: "logistics", riskLevel: "critical", part: 1926 });
    expect(found.map(({ id }) => id)).toContain("1926.602");
    expect(found.every(({ industries, riskLevel }) => industries.includes("logistics") && riskLevel === "critical")).toBe(true);
    expect(listRegulations({ part: 1910 })).toEqual([]);
  });

  it("quotes a paragraph in the reader's language, and nothing it does not carry", () => {
    expect(sectionOf("1926.1052(c)(3)(i)")).toBe("1926.1052");
    expect(quote("1926.501(b)(1)", "en")).toMatchObject({ regulationId: "1926.501", paragraph: "1926.501(b)(1)" });
    expect(quote("1926.501(b)(1)", "fr-CA")?.quote).toContain("6 pi");
    expect(quote("1926.501(z)(9)", "en")).toBeUndefined();
    expect(findRegulation("1910.23")).toBeUndefined();
  });
});

describe("the requirements", () => {
  it("have ids of their own, in kebab case", () => {
    const ids = REQUIREMENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each(REQUIREMENTS.map((requirement) => [requirement.id, requirement] as const))(
    "%s rests on sections and paragraphs that exist",
    (_id, requirement) => {
      expect(findRegulation(requirement.regulationId)).toBeDefined();
      for (const { paragraph, mend } of requirement.checks) {
        expect(quote(paragraph, "en")).toBeDefined();
        expect(mend.length).toBeGreaterThan(0);
      }
      if (requirement.appliesWhen) expect(quote(requirement.appliesWhen.paragraph, "en")).toBeDefined();
      expect(requirement.checks.some(({ paragraph }) => sectionOf(paragraph) === requirement.regulationId)).toBe(true);
    },
  );

  it("of unprotected edges is the only one of 1926.501, so that its answer is the section's answer", () => {
    expect(REQUIREMENTS.filter(({ regulationId }) => regulationId === "1926.501").map(({ id }) => id)).toEqual([
      "fall-protection-unprotected-edge",
    ]);
  });

  it("follow the industry, and an unknown industry is treated as construction", () => {
    const ids = (industry?: string) => requirementsFor(industry).map(({ id }) => id);
    expect(ids()).toEqual(REQUIREMENTS.map(({ id }) => id));
    expect(ids("bakery")).toEqual(ids("construction"));
    expect(ids("logistics")).toContain("forklift-operator-training");
    expect(ids("logistics")).not.toContain("steel-erection-fall-protection");
    for (const industry of ["logistics", "manufacturing", "field_services"])
      expect(ids(industry)).toContain("fall-protection-unprotected-edge");
  });

  it("write each sentence in both languages with the same facts in it", () => {
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const { title, absentWhen, appliesWhen, checks } of REQUIREMENTS) {
      const sentences = [
        title,
        absentWhen?.finding,
        appliesWhen?.notReached,
        ...checks.flatMap(({ met, broken, mend }) => [met, broken, ...mend]),
      ];
      for (const words of sentences.filter((one) => one !== undefined)) {
        expect(words.fr.length).toBeGreaterThan(3);
        expect(new Set(names(words.fr))).toEqual(new Set(names(words.en)));
      }
    }
  });
});

describe("the hazards that stories are read for", () => {
  it("name only sections the catalogue carries", () =>
    expect(HAZARDS.flatMap(({ sections }) => sections).filter((id) => !findRegulation(id))).toEqual([]));
});
