/** Shares of amounts of money. Amounts are whole minor units (cents, yen), never negative, at most MOST. */

/** Nine thousand million in a major unit of hundredths: its product with 10,000 basis points is still a safe integer. */
const MOST = 900_000_000_000;

export const isAmount = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 0 && amount <= MOST;

/** `basisPoints` hundredths of a percent of an amount, rounded half up to the minor unit; the remainder keeps it exact. */
export function shareOf(amount: number, basisPoints: number): number {
  const parts = amount * basisPoints + 5000;
  return (parts - (parts % 10_000)) / 10_000;
}

/** What the platform keeps of a payment (api.md). */
const PLATFORM_FEE_BASIS_POINTS = 700;

/** 9999 → 700. */
export const platformFee = (amount: number): number => shareOf(amount, PLATFORM_FEE_BASIS_POINTS);
