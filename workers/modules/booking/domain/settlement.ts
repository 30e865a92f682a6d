/**
 * Where a customer's payment goes. The platform charges (separate charges and transfers), holds the money until the
 * appointment is over, and passes on what is left after refund and fee: refund + transfer + fee = charge, always.
 */
import { isAmount, platformFee, shareOf } from "./money.ts";

/** Minor units of one currency. */
export interface Settlement {
  readonly charge: number;
  readonly refund: number;
  /** 7 % of what is not refunded: the platform earns only where the provider does. */
  readonly fee: number;
  /** To the provider's connected account. */
  readonly transfer: number;
}

/** How a service is paid: all in advance, or a deposit in advance and the rest at the provider's. */
export type Deposit =
  | { readonly kind: "none" }
  | { readonly kind: "percent"; readonly percent: number }
  | { readonly kind: "amount"; readonly amount: number };

/** What is charged with the booking and what is left to pay on the spot; together the price. */
export function chargeFor(price: number, deposit: Deposit): { readonly charge: number; readonly dueLater: number } {
  const wanted = deposit.kind === "none" ? price : deposit.kind === "percent" ? shareOf(price, deposit.percent * 100) : deposit.amount;
  const charge = Math.min(price, Math.max(0, wanted));
  return { charge, dueLater: price - charge };
}

/** How a charge ends. */
export type Outcome =
  | { readonly kind: "completed" }
  /** `refund` comes from the cancellation policy. */
  | { readonly kind: "cancelled"; readonly refund: number }
  /** `keepPercent` of the charge is the no-show fee. */
  | { readonly kind: "no_show"; readonly keepPercent: number }
  /** A goodwill refund on top of what has been refunded before, within the dispute window or after. */
  | { readonly kind: "refunded"; readonly before: number; readonly more: number }
  /** The bank took the charge back. */
  | { readonly kind: "dispute_lost" };

export type Settled =
  | { readonly kind: "settled"; readonly settlement: Settlement }
  | { readonly kind: "invalid"; readonly reason: "charge" | "refund" };

/** Divides a charge by how the booking ended. */
export function settle(charge: number, outcome: Outcome): Settled {
  if (!isAmount(charge)) return { kind: "invalid", reason: "charge" };
  const refund = refundOf(charge, outcome);
  if (!isAmount(refund) || refund > charge) return { kind: "invalid", reason: "refund" };
  const kept = charge - refund;
  const fee = platformFee(kept);
  return { kind: "settled", settlement: { charge, refund, fee, transfer: kept - fee } };
}

function refundOf(charge: number, outcome: Outcome): number {
  switch (outcome.kind) {
    case "completed":
      return 0;
    case "cancelled":
      return outcome.refund;
    case "no_show":
      return charge - shareOf(charge, outcome.keepPercent * 100);
    case "refunded":
      return outcome.before + outcome.more;
    case "dispute_lost":
      return charge;
  }
}

/** What it takes to get from one division of a charge to another, e.g. after a refund that follows the payout. */
export interface Correction {
  /** To refund in addition. */
  readonly refund: number;
  /** To take back from the provider (a transfer reversal); what the fee gives up is the rest of the refund. */
  readonly reversal: number;
  /** To transfer in addition; one of it and the reversal is 0. */
  readonly transfer: number;
}

/** `transferred` is what the provider has already been paid, 0 before the release. Refunds cannot be taken back. */
export function correctionBetween(refunded: number, transferred: number, target: Settlement): Correction | undefined {
  if (target.refund < refunded) return undefined;
  return {
    refund: target.refund - refunded,
    reversal: Math.max(0, transferred - target.transfer),
    transfer: Math.max(0, target.transfer - transferred),
  };
}

/** When the provider is paid: after completion and a window in which the customer can object. UTC milliseconds. */
export const releaseAt = (completedAt: number, disputeWindowMs: number): number => completedAt + disputeWindowMs;
