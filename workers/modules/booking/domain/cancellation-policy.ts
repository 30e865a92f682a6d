/** How much of the charge a cancellation gives back, by the hours left before the start. */
import { HOUR_MS } from "../../../platform/time/civil.ts";
import type { CancelledBy } from "./booking.ts";
import { shareOf } from "./money.ts";

/** At least this long before the start, this percentage comes back. */
export interface RefundTier {
  readonly hoursBefore: number;
  readonly refundPercent: number;
}

export type CancellationPolicy =
  | { readonly kind: "flexible" | "moderate" | "strict" }
  | { readonly kind: "custom"; readonly tiers: readonly RefundTier[] };

/** The named policies; provider pages print these figures. Below the last tier nothing comes back. */
export const NAMED_POLICIES: Readonly<Record<"flexible" | "moderate" | "strict", readonly RefundTier[]>> = {
  flexible: [
    { hoursBefore: 24, refundPercent: 100 },
    { hoursBefore: 0, refundPercent: 50 },
  ],
  moderate: [
    { hoursBefore: 120, refundPercent: 100 },
    { hoursBefore: 24, refundPercent: 50 },
  ],
  strict: [
    { hoursBefore: 336, refundPercent: 100 },
    { hoursBefore: 168, refundPercent: 50 },
  ],
};

const MOST_TIERS = 10;

export type TiersCheck =
  | { readonly kind: "ok"; readonly tiers: readonly RefundTier[] }
  | { readonly kind: "invalid"; readonly reason: "too-many" | "not-whole" | "out-of-range" | "same-hours" | "less-for-earlier" };

/** Custom tiers as the policy uses them: earliest first, whole numbers, never less for cancelling earlier. */
export function checkTiers(given: readonly RefundTier[]): TiersCheck {
  if (given.length > MOST_TIERS) return { kind: "invalid", reason: "too-many" };
  if (!given.every((tier) => Number.isSafeInteger(tier.hoursBefore) && Number.isSafeInteger(tier.refundPercent)))
    return { kind: "invalid", reason: "not-whole" };
  if (!given.every(({ hoursBefore, refundPercent }) => hoursBefore >= 0 && refundPercent >= 0 && refundPercent <= 100))
    return { kind: "invalid", reason: "out-of-range" };
  const tiers = given.toSorted((a, b) => b.hoursBefore - a.hoursBefore);
  for (const [i, tier] of tiers.entries()) {
    const later = tiers[i + 1];
    if (later?.hoursBefore === tier.hoursBefore) return { kind: "invalid", reason: "same-hours" };
    if (later && later.refundPercent > tier.refundPercent) return { kind: "invalid", reason: "less-for-earlier" };
  }
  return { kind: "ok", tiers };
}

export const tiersOf = (policy: CancellationPolicy): readonly RefundTier[] =>
  policy.kind === "custom" ? policy.tiers : NAMED_POLICIES[policy.kind];

/** Percentage for a customer who cancels now. Exactly 24 hours before still counts as 24; after the start nothing does. */
export function refundPercentAt(policy: CancellationPolicy, start: number, now: number): number {
  if (now > start) return 0;
  const reached = tiersOf(policy).filter(({ hoursBefore }) => start - now >= hoursBefore * HOUR_MS);
  return reached.reduce((most, { refundPercent }) => Math.max(most, refundPercent), 0);
}

export interface CancellationCase {
  /** What the customer has paid, minor units. */
  readonly charge: number;
  readonly policy: CancellationPolicy;
  readonly by: CancelledBy;
  readonly start: number;
  readonly now: number;
}

/** Minor units back to the customer, all of them unless the customer is the one who cancels; half up, in their favour. */
export const refundFor = ({ charge, policy, by, start, now }: CancellationCase): number =>
  by === "customer" ? shareOf(charge, refundPercentAt(policy, start, now) * 100) : charge;
