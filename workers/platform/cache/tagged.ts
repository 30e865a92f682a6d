/**
 * Public answers kept at the edge under tags. A tag has a version in the control database; the key of an answer holds the
 * versions of its tags, so one bump makes every answer under a tag unreachable, everywhere, without listing them.
 */
import { inArray, sql } from "drizzle-orm";
import type { ControlDb } from "../db/control.ts";
import { controlTables } from "../db/platform-tables.ts";

/** How long a bump may stay unseen by an isolate that has just looked. */
const SEEN_MS = 2000;
const seen = new Map<string, { version: number; until: number }>();
const MAX_SEEN = 5000;

/** The one purge call: also usable as a statement of the batch that changes what is shown. */
export function purge(control: ControlDb, tag: string) {
  const { cacheTags } = controlTables;
  return control
    .insert(cacheTags)
    .values({ tag, version: 1 })
    .onConflictDoUpdate({ target: cacheTags.tag, set: { version: sql`${cacheTags.version} + 1` } });
}

export type Kept = {
  request: Request;
  /** What the answer depends on beyond its address: language, release. The Cache API itself knows no Vary. */
  variant: string;
  tags: readonly string[];
  control: ControlDb;
  waitUntil(work: Promise<unknown>): void;
};

/** The kept answer, or `build`'s, which is kept when it succeeded. Failures are never kept. */
export async function kept({ request, variant, tags, control, waitUntil }: Kept, build: () => Promise<Response>): Promise<Response> {
  const url = new URL(request.url);
  url.searchParams.set("@variant", variant);
  url.searchParams.set("@versions", (await versionsOf(control, tags)).join("."));
  const key = new Request(url);
  const found = await caches.default.match(key);
  if (found) return new Response(found.body, found);
  const response = await build();
  if (response.status === 200) waitUntil(caches.default.put(key, response.clone()));
  return response;
}

async function versionsOf(control: ControlDb, tags: readonly string[]): Promise<number[]> {
  const now = Date.now();
  const unknown = tags.filter((tag) => (seen.get(tag)?.until ?? 0) <= now);
  if (unknown.length > 0) {
    const { cacheTags } = controlTables;
    const rows = await control
      .select()
      .from(cacheTags)
      .where(inArray(cacheTags.tag, [...unknown]));
    if (seen.size > MAX_SEEN) seen.clear();
    for (const tag of unknown) seen.set(tag, { version: rows.find((row) => row.tag === tag)?.version ?? 0, until: now + SEEN_MS });
  }
  return tags.map((tag) => seen.get(tag)?.version ?? 0);
}

/** For tests: an isolate that has looked at nothing yet. */
export const forgetSeenTags = (): void => seen.clear();
