/** Fees, refunds and transfers: exact to the minor unit on every path. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkTiers,
  NAMED_POLICIES,
  refundFor,
  refundPercentAt,
  tiersOf,
} from "../../../workers/modules/booking/domain/cancellation-policy.ts";
import type { CancellationPolicy, RefundTier } from "../../../workers/modules/booking/domain/cancellation-policy.ts";
import { platformFee, shareOf } from "../../../workers/modules/booking/domain/money.ts";
import { chargeFor, correctionBetween, releaseAt, settle } from "../../../workers/modules/booking/domain/settlement.ts";
import type { Outcome, Settlement } from "../../../workers/modules/booking/domain/settlement.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2027, 4, 3, 10);

describe("the platform fee", () => {
  it.each([
    [9999, 700],
    [10_000, 700],
    [0, 0],
    [1, 0],
    [7, 0],
    [8, 1],
    [50, 4],
    [150, 11],
    [900_000_000_000, 63_000_000_000],
  ])("of %i is %i", (amount, fee) => expect(platformFee(amount)).toBe(fee));

  it("is seven percent, half up, as exact fractions would have it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000_000_000 }), (amount) => {
        expect(platformFee(amount)).toBe(Number((BigInt(amount) * 14n + 100n) / 200n));
      }),
    );
  });

  it("takes shares of the largest amount exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000_000_000 }), fc.integer({ min: 0, max: 10_000 }), (amount, basisPoints) => {
        expect(shareOf(amount, basisPoints)).toBe(Number((BigInt(amount) * BigInt(basisPoints) * 2n + 10_000n) / 20_000n));
      }),
    );
  });
});

describe("a deposit", () => {
  it.each([
    [{ kind: "none" } as const, 9999, 0],
    [{ kind: "percent", percent: 25 } as const, 2500, 7499],
    [{ kind: "amount", amount: 3000 } as const, 3000, 6999],
    [{ kind: "amount", amount: 20_000 } as const, 9999, 0],
  ])("of %o charges %i of 9999 and leaves %i", (deposit, charge, dueLater) => {
    expect(chargeFor(9999, deposit)).toEqual({ charge, dueLater });
  });
});

describe("a cancellation policy", () => {
  const percent = (policy: CancellationPolicy, hours: number) => refundPercentAt(policy, START, START - hours * HOUR);

  it.each([
    ["flexible", 24, 100],
    ["flexible", 23.99, 50],
    ["flexible", 0, 50],
    ["flexible", -0.01, 0],
    ["moderate", 120, 100],
    ["moderate", 119.99, 50],
    ["moderate", 23.99, 0],
    ["strict", 336, 100],
    ["strict", 168, 50],
    ["strict", 167.99, 0],
  ] as const)("that is %s gives back at %d hours before %i %%", (kind, hours, expected) => expect(percent({ kind }, hours)).toBe(expected));

  it("with an odd cent gives the half cent to the customer", () => {
    const cancellation = { charge: 9999, policy: { kind: "flexible" } as const, start: START, now: START - HOUR };
    expect(refundFor({ ...cancellation, by: "customer" })).toBe(5000);
    expect(refundFor({ ...cancellation, by: "provider" })).toBe(9999);
    expect(refundFor({ ...cancellation, by: "platform" })).toBe(9999);
  });

  it("of one's own is sorted, whole, and never gives less for cancelling earlier", () => {
    const tier = (hoursBefore: number, refundPercent: number): RefundTier => ({ hoursBefore, refundPercent });
    expect(checkTiers([tier(2, 10), tier(48, 100)])).toEqual({ kind: "ok", tiers: [tier(48, 100), tier(2, 10)] });
    expect(checkTiers([tier(2, 50), tier(48, 10)])).toEqual({ kind: "invalid", reason: "less-for-earlier" });
    expect(checkTiers([tier(2, 50), tier(2, 10)])).toEqual({ kind: "invalid", reason: "same-hours" });
    expect(checkTiers([tier(2.5, 50)])).toEqual({ kind: "invalid", reason: "not-whole" });
    expect(checkTiers([tier(2, 101)])).toEqual({ kind: "invalid", reason: "out-of-range" });
    expect(checkTiers(Array.from({ length: 11 }, (_, i) => tier(i, 10)))).toEqual({ kind: "invalid", reason: "too-many" });
    for (const tiers of Object.values(NAMED_POLICIES)) expect(checkTiers(tiers)).toEqual({ kind: "ok", tiers });
  });
});

const amount = fc.oneof(fc.nat(20_000), fc.nat(900_000_000_000));
const policy = fc.oneof(
  fc.constantFrom<CancellationPolicy>({ kind: "flexible" }, { kind: "moderate" }, { kind: "strict" }),
  fc
    .array(fc.record({ hoursBefore: fc.nat(500), refundPercent: fc.nat(100) }), { maxLength: 5 })
    .map((tiers) => ({ kind: "custom" as const, tiers })),
);

/** Every way a charge can end, with figures as the use cases compute them. */
const ending = fc.record({ charge: amount, policy, hours: fc.integer({ min: -48, max: 600 }), share: fc.nat(100) }).chain((given) => {
  const { charge, share } = given;
  const cancellation = { charge, policy: given.policy, start: START, now: START - given.hours * HOUR };
  const before = shareOf(charge, share * 50);
  const outcomes: Outcome[] = [
    { kind: "completed" },
    { kind: "cancelled", refund: refundFor({ ...cancellation, by: "customer" }) },
    { kind: "cancelled", refund: refundFor({ ...cancellation, by: "provider" }) },
    { kind: "no_show", keepPercent: share },
    { kind: "refunded", before, more: shareOf(charge - before, share * 100) },
    { kind: "dispute_lost" },
  ];
  return fc.constantFrom(...outcomes).map((outcome) => ({ charge, outcome }));
});

const settled = (charge: number, outcome: Outcome): Settlement => {
  const result = settle(charge, outcome);
  if (result.kind === "invalid") throw new Error(result.reason);
  return result.settlement;
};

describe("a settlement", () => {
  it("gives a full price of 99.99 as 7.00 and 92.99", () => {
    expect(settled(9999, { kind: "completed" })).toEqual({ charge: 9999, refund: 0, fee: 700, transfer: 9299 });
    expect(settled(9999, { kind: "no_show", keepPercent: 50 })).toEqual({ charge: 9999, refund: 4999, fee: 350, transfer: 4650 });
    expect(settled(9999, { kind: "dispute_lost" })).toEqual({ charge: 9999, refund: 9999, fee: 0, transfer: 0 });
  });

  it("has refund + transfer + fee = charge on every path, none of them negative", () => {
    fc.assert(
      fc.property(ending, ({ charge, outcome }) => {
        const { refund, transfer, fee } = settled(charge, outcome);
        expect(refund + transfer + fee).toBe(charge);
        for (const part of [refund, transfer, fee]) expect(Number.isSafeInteger(part) && part >= 0).toBe(true);
        expect(fee).toBe(platformFee(charge - refund));
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses what is not money, and refunds beyond the charge", () => {
    expect(settle(10.5, { kind: "completed" })).toEqual({ kind: "invalid", reason: "charge" });
    expect(settle(-1, { kind: "completed" })).toEqual({ kind: "invalid", reason: "charge" });
    expect(settle(100, { kind: "cancelled", refund: 101 })).toEqual({ kind: "invalid", reason: "refund" });
    expect(settle(100, { kind: "refunded", before: 60, more: 41 })).toEqual({ kind: "invalid", reason: "refund" });
    expect(settle(100, { kind: "no_show", keepPercent: 120 })).toEqual({ kind: "invalid", reason: "refund" });
  });

  it("never gives a customer more for cancelling later", () => {
    fc.assert(
      fc.property(amount, policy, fc.nat(600), fc.nat(600), (charge, policy, one, other) => {
        const [later, earlier] = [Math.min(one, other), Math.max(one, other)];
        const at = (hours: number) => refundFor({ charge, policy, by: "customer", start: START, now: START - hours * HOUR });
        expect(at(earlier)).toBeGreaterThanOrEqual(at(later));
        expect(tiersOf(policy).length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("stays whole through payouts and any number of later refunds: every account ends where the settlement says", () => {
    const refunds = fc.array(fc.nat(100), { maxLength: 5 });
    fc.assert(
      fc.property(amount, refunds, fc.boolean(), (charge, shares, paidOut) => {
        let [customer, provider, platform] = [0, 0, charge];
        const correct = (target: Settlement) => {
          const step = correctionBetween(customer, provider, target);
          if (!step) throw new Error("a refund was taken back");
          expect(Math.min(step.reversal, step.transfer)).toBe(0);
          customer += step.refund;
          provider += step.transfer - step.reversal;
          platform -= step.refund + step.transfer - step.reversal;
          expect(customer + provider + platform).toBe(charge);
        };
        if (paidOut) correct(settled(charge, { kind: "completed" }));
        for (const share of shares) {
          const more = shareOf(charge - customer, share * 100);
          const target = settled(charge, { kind: "refunded", before: customer, more });
          const before = provider;
          correct(target);
          if (paidOut || before > 0) expect(provider).toBeLessThanOrEqual(before);
          expect({ refund: customer, transfer: provider, fee: platform }).toEqual({
            refund: target.refund,
            transfer: target.transfer,
            fee: target.fee,
          });
        }
      }),
      { numRuns: 1000 },
    );
    expect(correctionBetween(50, 0, settled(100, { kind: "completed" }))).toBeUndefined();
  });

  it("is released when the customer's time to object is over", () => {
    expect(releaseAt(START, 48 * HOUR)).toBe(START + 48 * HOUR);
  });
});
