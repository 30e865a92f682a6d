/** Rules of identity that need no database: how long sessions live, who may change whom, addresses of companies. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayChangeRole } from "../../../workers/modules/identity/domain/ownership.ts";
import { featuresOf, PLANS } from "../../../workers/modules/identity/domain/plans.ts";
import { ADMIN_IDLE_MS, cookieMaxAge, isLive, SESSION_MS } from "../../../workers/modules/identity/domain/session-life.ts";
import { slugOf } from "../../../workers/modules/identity/domain/slug.ts";
import { ROLES } from "../../../workers/platform/access.ts";

const start = 1_790_000_000_000;
const at = (ms: number) => new Date(start + ms);
const session = { expiresAt: at(SESSION_MS), lastSeenAt: at(0) };

describe("a session", () => {
  it("of an admin ends after exactly an idle hour", () => {
    for (const role of ["owner", "admin"]) {
      expect(isLive(session, role, at(ADMIN_IDLE_MS - 1))).toBe(true);
      expect(isLive(session, role, at(ADMIN_IDLE_MS))).toBe(false);
      expect(cookieMaxAge(role)).toBeUndefined();
    }
  });

  it("of anybody else lasts its week, seen or not", () => {
    for (const role of [null, ...ROLES.filter((role) => role !== "owner" && role !== "admin")]) {
      expect(isLive(session, role, at(SESSION_MS - 1))).toBe(true);
      expect(cookieMaxAge(role)).toBe(604_800);
    }
  });

  it("is over after its week, whoever and however busy", () => {
    for (const role of [null, ...ROLES]) expect(isLive({ ...session, lastSeenAt: at(SESSION_MS) }, role, at(SESSION_MS))).toBe(false);
  });
});

describe("ownership", () => {
  it("is given and taken by owners only", () => {
    for (const actor of ROLES.filter((role) => role !== "owner")) {
      for (const other of ROLES) {
        expect(mayChangeRole(actor, other, "owner")).toBe(false);
        expect(mayChangeRole(actor, "owner", other)).toBe(false);
        expect(mayChangeRole(actor, "owner", null)).toBe(false);
      }
      expect(mayChangeRole(actor, null, "owner")).toBe(false);
      expect(mayChangeRole(actor, "viewer", "member")).toBe(true);
    }
    for (const other of ROLES) expect(mayChangeRole("owner", "owner", other)).toBe(true);
  });
});

describe("plans", () => {
  it("never lose a feature on the way up", () => {
    const [starter, professional, enterprise] = PLANS.map(featuresOf);
    expect(professional).toEqual(expect.arrayContaining([...(starter ?? [])]));
    expect(enterprise).toEqual(expect.arrayContaining([...(professional ?? [])]));
  });
});

describe("a company's address", () => {
  it.each([
    ["Bâtiment & Fils Inc.", "batiment-fils-inc"],
    ["  Harbor   & Pine ", "harbor-pine"],
    ["東京建設", "company"],
    ["x".repeat(60), "x".repeat(40)],
  ])("%s becomes %s", (name, slug) => expect(slugOf(name)).toBe(slug));

  it("is always fit for a URL, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(name)) && slugOf(name).length <= 40),
    );
  });
});
