/** The staleness matrix: how long each kind of answer may be served again, and by whom. Nobody else writes Cache-Control. */

const POLICIES = {
  /** Hashed names: their content never changes. */
  asset: "public, max-age=31536000, immutable",
  /** Files with plain names, such as the icon. */
  file: "public, max-age=3600",
  /** Public pages: fresh for readers, five minutes at the edge, stale for an hour while it renews. */
  page: "public, max-age=0, s-maxage=300, stale-while-revalidate=3600",
  /** The API's description: changes with a release. */
  reference: "public, max-age=300",
  /** Whatever belongs to somebody. */
  private: "private, no-store",
  /** Health, errors, tokens. */
  never: "no-store",
} as const;

export type Policy = keyof typeof POLICIES;

/** `Cache-Tag` is what a purge names (cache/tagged.ts). */
export const cacheHeaders = (policy: Policy, tags: readonly string[] = []): Record<string, string> => ({
  "cache-control": POLICIES[policy],
  ...(tags.length > 0 && { "cache-tag": tags.join(",") }),
});
