/** The pure parts of the primitives: risk bands, popover places, sparklines, uploads, keys, empty fields, safe redirects. */
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { authApi, tenantApi } from "../../../workers/modules/identity/api.ts";
import { safeNext } from "../../../web/console/auth/after-sign-in.ts";
import { chordOf } from "../../../web/lib/hotkeys.ts";
import { pauseAfter } from "../../../web/lib/live.ts";
import { place } from "../../../web/ui/placement.ts";
import { riskOf } from "../../../web/ui/risk.ts";
import { sparkPath } from "../../../web/ui/sparkline.tsx";
import { emptyOf } from "../../../web/ui/use-route-form.ts";
import { reduceUploads, type Upload } from "../../../web/ui/use-uploads.ts";

describe("risk", () => {
  it("goes from low to critical without a gap, critical above 70", () => {
    expect([0, 19, 20, 44, 45, 70, 71, 100].map((score) => riskOf(score).word)).toEqual([
      "low",
      "low",
      "medium",
      "medium",
      "high",
      "high",
      "critical",
      "critical",
    ]);
    expect(riskOf(null).word).toBe("none");
  });
});

describe("a popover", () => {
  it("never leaves the window and covers its trigger only when there is no room", () => {
    const view = { width: 800, height: 600 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 760 }),
        fc.integer({ min: 0, max: 560 }),
        fc.integer({ min: 40, max: 400 }),
        (left, top, height) => {
          const trigger = { left, top, right: left + 40, bottom: top + 32, width: 40, height: 32 };
          const spot = place(trigger, { width: 200, height }, view, { align: "end" });
          expect(spot.left).toBeGreaterThanOrEqual(8);
          expect(spot.left + 200).toBeLessThanOrEqual(792);
          expect(spot.top).toBeGreaterThanOrEqual(8);
          expect(spot.top + height).toBeLessThanOrEqual(592);
          const roomBelow = trigger.bottom + 6 + height <= 592;
          if (roomBelow) expect(spot.top).toBe(trigger.bottom + 6);
        },
      ),
    );
  });
});

describe("a sparkline", () => {
  it("spans the box from the lowest to the highest value", () => {
    expect(sparkPath([0, 10, 5], 100, 20)).toBe("M0.0 20.0L50.0 0.0L100.0 10.0");
  });
  it("runs through the middle when nothing changes", () => {
    expect(sparkPath([3, 3], 100, 20)).toBe("M0.0 10.0L100.0 10.0");
  });
});

describe("uploads", () => {
  const file = new File(["x"], "site.jpg");
  const states = (uploads: readonly Upload[]) => uploads.map(({ state }) => state);

  it("wait, send, fail and can be tried again from the start", () => {
    let uploads: readonly Upload[] = reduceUploads([], { kind: "add", id: 1, file });
    expect(states(uploads)).toEqual(["waiting"]);
    uploads = reduceUploads(uploads, { kind: "start", id: 1 });
    uploads = reduceUploads(uploads, { kind: "progress", id: 1, share: 0.6 });
    uploads = reduceUploads(uploads, { kind: "fail", id: 1, error: new Error("line") });
    expect(uploads[0]).toMatchObject({ state: "failed", share: 0.6 });
    uploads = reduceUploads(uploads, { kind: "retry", id: 1 });
    expect(uploads[0]).toMatchObject({ state: "waiting", share: 0 });
    expect(reduceUploads(uploads, { kind: "remove", id: 1 })).toEqual([]);
  });

  it("leave the others alone", () => {
    const two = [1, 2].reduce<readonly Upload[]>((all, id) => reduceUploads(all, { kind: "add", id, file }), []);
    expect(states(reduceUploads(two, { kind: "finish", id: 2 }))).toEqual(["waiting", "done"]);
  });
});

describe("keys", () => {
  const press = (key: string, held: Partial<Record<"metaKey" | "ctrlKey" | "altKey", boolean>> = {}) =>
    chordOf({ key, metaKey: false, ctrlKey: false, altKey: false, ...held });
  it("are the same for Command and Control", () => {
    expect(press("k", { metaKey: true })).toBe("mod+k");
    expect(press("K", { ctrlKey: true })).toBe("mod+k");
    expect(press("?")).toBe("?");
    expect(press("j", { altKey: true })).toBe("");
  });
});

describe("an emptied field", () => {
  it("clears what may be null, leaves out what may be missing, stays empty where something is needed", () => {
    expect(emptyOf(tenantApi.updateTenant.body, "ein")).toBeNull();
    expect(emptyOf(tenantApi.updateTenant.body, "name")).toBeUndefined();
    expect(emptyOf(authApi.signUp.body, "company.employeeCount")).toBeUndefined();
    expect(emptyOf(authApi.signUp.body, "company.name")).toBe("");
    expect(emptyOf(authApi.signUp.body, "nowhere.at.all")).toBe("");
  });
});

describe("after signing in", () => {
  it("only our own pages are next", () => {
    expect(safeNext("/jobs/1?tab=audits")).toBe("/jobs/1?tab=audits");
    for (const next of [null, "", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)"])
      expect(safeNext(next)).toBe("/");
  });
});

describe("the live feed", () => {
  it("waits longer each time, half a minute at most and never all at once", () => {
    expect([0, 1, 2, 10].map((attempts) => pauseAfter(attempts, 0))).toEqual([1_000, 2_000, 4_000, 30_000]);
    expect(pauseAfter(10, 1)).toBe(45_000);
  });
});

it("the language follows the choice, then the browser, then English", async () => {
  vi.stubGlobal("document", { documentElement: {} });
  const { preferredLanguage } = await import("../../../web/lib/i18n.ts");
  expect(preferredLanguage("fr-CA", ["en"])).toBe("fr-CA");
  expect(preferredLanguage(null, ["de", "fr-FR", "en"])).toBe("fr-CA");
  expect(preferredLanguage("xx", ["en-GB"])).toBe("en");
  expect(preferredLanguage(null, ["de"])).toBe("en");
});
