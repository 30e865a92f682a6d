/** One tenant's sequencer: appends are serialised and grouped, the head is kept in memory and read again after any failure. */
import type { OpenTenant } from "../db/shards.ts";
import type { TenantDb } from "../db/tenant-db.ts";
import type { UnsequencedEvent } from "../objects.ts";
import type { PublishedEvent } from "../queue/messages.ts";
import { canonicalJson, chain, type ChainHead } from "./chain.ts";
import { headOf, insertEvents, storedAmong } from "./event-store.ts";

type Append = { events: readonly UnsequencedEvent[]; reply: PromiseWithResolvers<PublishedEvent[]> };

/** Callers per group: one round trip to the database serves them all. */
const GROUP = 64;

export class Ledger {
  readonly #open: () => Promise<OpenTenant>;
  readonly #waiting: Append[] = [];
  #head: ChainHead | undefined;
  #busy = false;

  constructor(open: () => Promise<OpenTenant>) {
    this.#open = open;
  }

  append(events: readonly UnsequencedEvent[]): Promise<PublishedEvent[]> {
    const reply = Promise.withResolvers<PublishedEvent[]>();
    this.#waiting.push({ events, reply });
    if (!this.#busy) void this.#work();
    return reply.promise;
  }

  async #work(): Promise<void> {
    this.#busy = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, GROUP);
      try {
        const sequence = await this.#store(group.flatMap((append) => append.events));
        for (const { events, reply } of group) reply.resolve(events.map((event) => ({ ...event, seq: sequence.get(event.id) ?? 0 })));
      } catch (error) {
        this.#head = undefined; // a unit that failed may still have been written: trust only the database
        for (const { reply } of group) reply.reject(error);
      }
    }
    this.#busy = false;
  }

  /** Sequence number by event id, for new events and for those a retry brings again. */
  async #store(events: readonly UnsequencedEvent[]): Promise<Map<string, number>> {
    const { db, close } = await this.#open();
    try {
      return await this.#storeIn(db, events);
    } finally {
      await close();
    }
  }

  async #storeIn(db: TenantDb, events: readonly UnsequencedEvent[]): Promise<Map<string, number>> {
    const unique = [...new Map(events.map((event) => [event.id, event])).values()];
    try {
      return await this.#link(db, unique);
    } catch {
      // An event came again, or somebody else moved the head: look, and store only what is new. A second failure is real.
      this.#head = undefined;
      const stored = await storedAmong(
        db,
        unique.map((event) => event.id),
      );
      const fresh = unique.filter((event) => !stored.has(event.id));
      return fresh.length === 0 ? stored : new Map([...stored, ...(await this.#link(db, fresh))]);
    }
  }

  /** Appends events that are taken to be new; the unit fails as a whole when one is not. */
  async #link(db: TenantDb, fresh: readonly UnsequencedEvent[]): Promise<Map<string, number>> {
    this.#head ??= await headOf(db);
    const linked = await chain(
      db.tenantId,
      this.#head,
      fresh.map(({ id, type, at, data, requestId }) => ({ id, type, at, body: canonicalJson({ data, requestId }) })),
    );
    await insertEvents(db, linked);
    const last = linked.at(-1);
    if (last) this.#head = { seq: last.seq, hash: last.hash };
    return new Map(linked.map((event) => [event.id, event.seq]));
  }
}
