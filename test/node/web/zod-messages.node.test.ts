/** What a form says in French: our own words for every rule, also for the messages that schemas bring along. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import "../../../web/lib/zod-setup.ts";
import * as compliance from "../../../workers/modules/compliance/schemas.ts";
import * as identity from "../../../workers/modules/identity/schemas.ts";
import { SignUp } from "../../../workers/modules/identity/api.ts";
import { readFileSync } from "node:fs";
import { messages } from "../../../web/i18n/fr-CA/ui.ts";
import { i18n } from "../../../web/lib/i18n.ts";
import { inReadersWords, SCHEMA_MESSAGES } from "../../../web/lib/zod-message.ts";

beforeAll(async () => {
  vi.stubGlobal("document", { documentElement: {} });
  await i18n.init({ lng: "fr-CA", defaultNS: "ui", resources: { "fr-CA": { ui: messages } }, interpolation: { escapeValue: false } });
});

const say = (value: unknown): Record<string, string> => {
  const result = SignUp.safeParse(value);
  return Object.fromEntries(result.error?.issues.map((issue) => [issue.path.join("."), inReadersWords(issue.message)]) ?? []);
};

describe("a form in French", () => {
  it("says what is missing, too short and malformed", () => {
    const said = say({
      email: "x",
      password: "short",
      firstName: "",
      lastName: "L".repeat(81),
      company: { name: "x", industry: "", ein: "12" },
    });
    expect(said).toMatchObject({
      email: messages.invalid.email,
      password: messages.invalid.password,
      firstName: messages.invalid.required,
      "company.industry": messages.invalid.required,
      "company.ein": messages.invalid.ein,
      "company.name": "Utilisez au moins 2 caractères.",
      lastName: "Utilisez au plus 80 caractères.",
    });
  });

  it("knows each message that a schema brings along", () => {
    expect(Object.keys({ ...identity, ...compliance }).length).toBeGreaterThan(20);
    const sources = ["identity/schemas.ts", "identity/api.ts", "compliance/schemas.ts", "compliance/api.ts"].map((path) =>
      readFileSync(new URL(`../../../workers/modules/${path}`, import.meta.url), "utf8"),
    );
    const brought = sources.flatMap((source) =>
      [...source.matchAll(/\.(?:regex|min|max|refine)\([^"\n]*"([A-Z][^"]+\.)"\)/g)].map(([, text = ""]) => text),
    );
    expect(brought.length).toBeGreaterThan(2);
    expect(Object.keys(SCHEMA_MESSAGES)).toEqual(expect.arrayContaining(brought));
  });
});
