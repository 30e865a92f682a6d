/** Money, dates and relative times in both languages. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatBytes,
  formatCalendarDate,
  formatInstant,
  formatMoney,
  formatPercent,
  formatRelative,
  minorDigits,
} from "../../../web/lib/format.ts";

/** Intl writes no-break spaces; tests read better without. */
const plain = (text: string | undefined): string | undefined => text?.replaceAll(/[\u00a0\u202f]/g, " ");

describe("money", () => {
  it("is written from minor units with the currency's own digits", () => {
    expect(formatMoney({ amount: 129_990, currency: "usd" }, "en")).toBe("$1,299.90");
    expect(plain(formatMoney({ amount: 129_990, currency: "cad" }, "fr-CA"))).toBe("1 299,90 $");
    expect(formatMoney({ amount: 1299, currency: "jpy" }, "en")).toBe("¥1,299");
  });

  it("keeps every minor unit, whatever the amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_00 }), (amount) => {
        const digits = formatMoney({ amount, currency: "usd" }, "en").replaceAll(/[^\d]/g, "");
        expect(Number(digits)).toBe(amount);
      }),
    );
  });

  it("knows how many digits follow the point", () => {
    expect([minorDigits("USD"), minorDigits("JPY"), minorDigits("KWD")]).toEqual([2, 0, 3]);
  });
});

describe("times", () => {
  const now = Date.parse("2026-11-21T12:00:00.000Z");
  const ago = (seconds: number): string => new Date(now - seconds * 1000).toISOString();

  it("are relative within a week and dates beyond it", () => {
    expect(formatRelative(ago(20), now, "en")).toBe("");
    expect(formatRelative(ago(180), now, "en")).toBe("3 minutes ago");
    expect(formatRelative(ago(2 * 3600), now, "en")).toBe("2 hours ago");
    expect(formatRelative(ago(86_400), now, "en")).toBe("yesterday");
    expect(formatRelative(ago(-2 * 86_400), now, "fr-CA")).toBe("après-demain");
    expect(formatRelative(ago(8 * 86_400), now, "en")).toBeUndefined();
  });

  it("stand in the company's zone", () => {
    expect(plain(formatInstant("2026-11-21T02:30:00.000Z", "en", "America/Toronto", "dateTime"))).toBe("Nov 20, 2026, 9:30 PM");
    expect(plain(formatInstant("2026-11-21T02:30:00.000Z", "fr-CA", "America/Toronto", "date"))).toBe("20 nov. 2026");
  });

  it("leave a calendar date on its day in every zone", () => {
    expect(formatCalendarDate("2026-03-08", "en")).toBe("Mar 8, 2026");
  });
});

describe("other figures", () => {
  it("say sizes in decimal units", () => {
    expect(plain(formatBytes(20 * 1024 * 1024, "en"))).toBe("21 MB");
    expect(plain(formatBytes(900, "en"))).toBe("900 byte");
    expect(plain(formatBytes(1_536_000, "fr-CA"))).toBe("1,5 Mo");
  });

  it("say shares in percent", () => {
    expect(formatPercent(0.423, "en")).toBe("42%");
    expect(plain(formatPercent(0.423, "fr-CA"))).toBe("42 %");
  });
});
