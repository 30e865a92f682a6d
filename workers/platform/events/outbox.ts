/** Drains a tenant's outbox: sequence in the ledger, hand to the queue, forget. Each step may be repeated after a crash. */
import type { TenantDb } from "../db/tenant-db.ts";
import type { EventLedgerStub } from "../objects.ts";
import type { OutboxMessage } from "../queue/messages.ts";
import { deleteWaiting, waitingEvents } from "./event-store.ts";

/** A queue takes at most 100 messages at once. */
const BATCH = 100;

export interface OutboxDeps {
  db: TenantDb;
  ledger: Pick<EventLedgerStub, "append">;
  queue: Pick<Queue<OutboxMessage>, "sendBatch">;
}

/** Returns how many events went out. Two drains at once are harmless: the ledger and the consumers know each event's id. */
export async function drainOutbox({ db, ledger, queue }: OutboxDeps): Promise<number> {
  let sent = 0;
  for (;;) {
    const waiting = await waitingEvents(db, BATCH);
    if (waiting.length === 0) return sent;
    const published = await ledger.append(db.tenantId, waiting);
    await queue.sendBatch(published.map((event) => ({ body: { tenantId: db.tenantId, event } })));
    const ids = waiting.map((event) => event.id);
    await db.atomic((tx) => [deleteWaiting(db, tx, ids)]);
    sent += waiting.length;
    if (waiting.length < BATCH) return sent;
  }
}
