/** The small rules of the marketplace: codes, waiting lists, ratings, whose turn it is in a team. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_BYTES, confirmationCode } from "../../../workers/modules/booking/domain/confirmation-code.ts";
import { averageTenths, NO_RATINGS, withChangedReview, withoutReview, withReview } from "../../../workers/modules/booking/domain/rating.ts";
import type { Stars } from "../../../workers/modules/booking/domain/rating.ts";
import { inTurn, nextMember } from "../../../workers/modules/booking/domain/team.ts";
import { offersFor } from "../../../workers/modules/booking/domain/waitlist.ts";
import type { WaitlistEntry } from "../../../workers/modules/booking/domain/waitlist.ts";

describe("a confirmation code", () => {
  it("has six capitals or digits", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES }), (bytes) => {
        const code = confirmationCode(bytes);
        const usable = bytes.filter((byte) => byte < 252).length;
        if (usable < 6) expect(code).toBeUndefined();
        else expect(code).toMatch(/^[A-Z0-9]{6}$/);
      }),
    );
  });

  it("uses every character equally often over all bytes", () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const first = confirmationCode(new Uint8Array([byte, 0, 0, 0, 0, 0]))?.[0];
      if (first) counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    expect(counts.size).toBe(36);
    expect(new Set(counts.values())).toEqual(new Set([7]));
  });

  it("passes over bytes that would favour some characters", () => {
    expect(confirmationCode(new Uint8Array([252, 0, 255, 1, 25, 26, 35, 36]))).toBe("ABZ09A");
  });
});

describe("a waiting list", () => {
  const slot = { serviceId: "massage", start: 100, end: 160, seats: 2 };
  const anEntry = (values: Partial<WaitlistEntry>): WaitlistEntry => ({
    id: "w",
    serviceId: "massage",
    joinedAt: 10,
    seats: 1,
    wanted: { start: 0, end: 1000 },
    offeredStarts: [],
    ...values,
  });
  const offered = (...entries: WaitlistEntry[]) => offersFor(slot, entries, 50).map(({ id }) => id);

  it("offers a freed time to those who asked first, as long as there are seats", () => {
    expect(offered(anEntry({ id: "c", joinedAt: 3 }), anEntry({ id: "a", joinedAt: 1 }), anEntry({ id: "b", joinedAt: 2 }))).toEqual([
      "a",
      "b",
    ]);
    expect(offered(anEntry({ id: "z", joinedAt: 1 }), anEntry({ id: "y", joinedAt: 1 }))).toEqual(["y", "z"]);
  });

  it("passes over a party that is too large, another service, another time, and what was offered before", () => {
    expect(
      offered(
        anEntry({ id: "party", joinedAt: 1, seats: 3 }),
        anEntry({ id: "other", joinedAt: 2, serviceId: "yoga" }),
        anEntry({ id: "evening", joinedAt: 3, wanted: { start: 120, end: 1000 } }),
        anEntry({ id: "asked", joinedAt: 4, offeredStarts: [100] }),
        anEntry({ id: "pair", joinedAt: 5, seats: 2 }),
        anEntry({ id: "late", joinedAt: 6 }),
      ),
    ).toEqual(["pair"]);
  });

  it("does not offer what has begun", () => expect(offersFor(slot, [anEntry({})], 100)).toEqual([]));

  it("never offers more seats than there are, nor skips anyone who would have fitted", () => {
    const entries = fc.array(fc.record({ joinedAt: fc.nat(5), seats: fc.integer({ min: 1, max: 4 }) }), { maxLength: 12 });
    fc.assert(
      fc.property(entries, fc.nat(8), (given, seats) => {
        const waiting = given.map((values, i) => anEntry({ ...values, id: `w${i}` }));
        const offers = offersFor({ ...slot, seats }, waiting, 0);
        const taken = offers.reduce((sum, entry) => sum + entry.seats, 0);
        expect(taken).toBeLessThanOrEqual(seats);
        for (const entry of waiting) if (!offers.includes(entry)) expect(entry.seats).toBeGreaterThan(seats - taken);
      }),
    );
  });
});

describe("a rating", () => {
  const stars = fc.constantFrom<Stars>(1, 2, 3, 4, 5);

  it("kept review by review equals one counted anew", () => {
    const change = fc.record({ at: fc.nat(30), to: fc.option(stars, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(stars, { maxLength: 30 }), fc.array(change, { maxLength: 20 }), (given, changes) => {
        const reviews = [...given];
        let kept = given.reduce(withReview, NO_RATINGS);
        for (const { at, to } of changes) {
          const from = reviews[at];
          if (!from) continue;
          kept = to ? withChangedReview(kept, from, to) : withoutReview(kept, from);
          reviews.splice(at, 1, ...(to ? [to] : []));
        }
        expect(kept).toEqual({
          count: reviews.length,
          sum: reviews.reduce<number>((sum, review) => sum + review, 0),
          histogram: [1, 2, 3, 4, 5].map((bar) => reviews.filter((review) => review === bar).length),
        });
      }),
    );
  });

  it("averages to a tenth, half up", () => {
    const rated = (...all: Stars[]) => averageTenths(all.reduce(withReview, NO_RATINGS));
    expect(rated()).toBeUndefined();
    expect(rated(5, 4)).toBe(45);
    expect(rated(5, 5, 4)).toBe(47);
    expect(rated(4, 4, 4, 5)).toBe(43);
  });
});

describe("round robin", () => {
  it("goes to the member whose last booking was made longest ago, newcomers first", () => {
    const team = [
      { id: "ana", lastBookedAt: 300 },
      { id: "ben", lastBookedAt: 100 },
      { id: "eve", lastBookedAt: null },
      { id: "cyn", lastBookedAt: null },
    ];
    expect(inTurn(team).map(({ id }) => id)).toEqual(["cyn", "eve", "ben", "ana"]);
    expect(nextMember(team)?.id).toBe("cyn");
    expect(nextMember([])).toBeUndefined();
  });

  it("shares bookings evenly when everybody is free", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(60), (members, bookings) => {
        const team = Array.from({ length: members }, (_, i) => ({ id: `m${i}`, lastBookedAt: null as number | null, count: 0 }));
        for (let at = 1; at <= bookings; at += 1) {
          const chosen = nextMember(team);
          if (!chosen) continue;
          chosen.lastBookedAt = at;
          chosen.count += 1;
        }
        const counts = team.map(({ count }) => count);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
