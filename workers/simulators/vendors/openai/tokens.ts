/** Token counts, approximated: English averages four characters a token. */

export const tokensIn = (text: string): number => Math.ceil(text.length / 4);

/** Splits a text into token-sized pieces that join back to it exactly. */
export const pieces = (text: string): string[] => text.match(/[\s\S]{1,4}/g) ?? [];

/** Cuts an answer to a token budget, as `max_output_tokens` does. */
export function withinTokens(text: string, limit: number | null | undefined): { text: string; cut: boolean } {
  if (limit === null || limit === undefined || tokensIn(text) <= limit) return { text, cut: false };
  return { text: text.slice(0, limit * 4), cut: true };
}
