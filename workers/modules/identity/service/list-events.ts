/** The company's event log, in order. */
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { eventsAfter } from "../../../platform/events/event-store.ts";
import type { Input } from "../../../platform/http/route.ts";
import type { recordsApi } from "../api.ts";
import type { LedgerEvent } from "../schemas.ts";

/** `nextCursor` is the `after` of the next page. */
export async function listEvents(
  ctx: Ctx,
  { type, after, limit }: Input<typeof recordsApi.listEvents>["query"],
): Promise<{ data: LedgerEvent[]; nextCursor: string | null }> {
  requirePermission(ctx, "events:read");
  const events = await eventsAfter(ctx.db, after, limit + 1, type);
  const data = events.slice(0, limit).map((event) => ({
    seq: event.seq,
    id: event.id,
    type: event.type,
    at: new Date(event.at).toISOString(),
    // The ledger stores what it hashed: {data, requestId} as canonical JSON.
    data: (JSON.parse(event.body) as { data: Record<string, unknown> }).data,
    hash: event.hash,
    previousHash: event.previousHash,
  }));
  const last = data.at(-1);
  return { data, nextCursor: events.length > limit && last ? String(last.seq) : null };
}
