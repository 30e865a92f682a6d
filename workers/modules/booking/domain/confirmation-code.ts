/** The six characters a customer reads out or types in to see their booking. */

const CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const LENGTH = 6;
/** The largest multiple of 36 below 256: bytes from here on would favour the first characters and are passed over. */
const FAIR_BELOW = 252;

/** Random bytes to give: with 24, fewer than six are usable less than once in 10²⁹ times. */
export const CODE_BYTES = 24;

/** `[A-Z0-9]{6}`, every code equally likely; undefined when too few of the bytes were usable. */
export function confirmationCode(randomBytes: Uint8Array): string | undefined {
  const usable = Array.from(randomBytes)
    .filter((byte) => byte < FAIR_BELOW)
    .slice(0, LENGTH);
  return usable.length === LENGTH ? usable.map((byte) => CHARACTERS.charAt(byte % CHARACTERS.length)).join("") : undefined;
}
