/** The company's event log, in order. */
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { eventsPage } from "../../../platform/events/event-store.ts";
import type { Input } from "../../../platform/http/route.ts";
import type { recordsApi } from "../api.ts";
import type { LedgerEvent } from "../schemas.ts";

/** `nextCursor` is the sequence number to go on from, also usable as the `after` of the next page when oldest come first. */
export async function listEvents(
  ctx: Ctx,
  { type, after, sort, cursor, limit }: Input<typeof recordsApi.listEvents>["query"],
): Promise<{ data: LedgerEvent[]; nextCursor: string | null }> {
  requirePermission(ctx, "events:read");
  const newestFirst = sort === "seq:desc";
  const range = newestFirst ? { after, before: cursor } : { after: Math.max(after, cursor ?? 0) };
  const events = await eventsPage(ctx.db, { ...range, type, newestFirst, limit: limit + 1 });
  const data = events.slice(0, limit).map((event) => ({
    seq: event.seq,
    id: event.id,
    type: event.type,
    at: new Date(event.at).toISOString(),
    data: dataOf(event.body),
    hash: event.hash,
    previousHash: event.previousHash,
  }));
  const last = data.at(-1);
  return { data, nextCursor: events.length > limit && last ? String(last.seq) : null };
}

/** The ledger stores what it hashed: {data, requestId} as canonical JSON. A body that was tampered with is shown as it is. */
function dataOf(body: string): Record<string, unknown> {
  try {
    const { data } = JSON.parse(body) as { data?: Record<string, unknown> };
    if (data && typeof data === "object") return data;
  } catch {
    // falls through
  }
  return { unreadable: body };
}
