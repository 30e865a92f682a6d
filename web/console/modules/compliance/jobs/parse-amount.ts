/** "125,000.50", "125 000,50" or "1250" → minor units. Pure. */

/** `null` for nothing typed, `undefined` for what is no amount. The last of . and , with 1–`digits` digits after it is the point. */
export function parseAmount(text: string, digits: number): number | null | undefined {
  const plain = text.replace(/[\s\u00a0\u202f'’$€£]/g, "");
  if (plain === "") return null;
  const match = /^(\d[\d.,]*?)(?:[.,](\d+))?$/.exec(plain);
  if (!match) return undefined;
  const [, whole = "", rest = ""] = match;
  const isFraction = rest.length > 0 && rest.length <= digits;
  // Three digits after a separator are a group of thousands: "125,000".
  if (rest.length > 0 && !isFraction && rest.length !== 3) return undefined;
  const units = `${whole.replace(/[.,]/g, "")}${isFraction ? "" : rest}`;
  const minor = Number(units) * 10 ** digits + (isFraction ? Number(rest.padEnd(digits, "0")) : 0);
  return Number.isSafeInteger(minor) ? minor : undefined;
}
