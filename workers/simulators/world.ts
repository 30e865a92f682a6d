/** What the simulators remember: records by collection, and the faults someone has switched on. */

export const faultModes = ["down", "slow", "error", "malformed", "duplicate", "reorder"] as const;
export type FaultMode = (typeof faultModes)[number];

/** A switched-on fault: `times` is how many requests it still hits (absent: until cleared), `ms` the delay of `slow`. */
export interface Fault {
  vendor: string;
  mode: FaultMode;
  times?: number;
  ms?: number;
}

export interface WorldRecord {
  collection: string;
  id: string;
  value: unknown;
}

/**
 * The simulators' only state. Each call is atomic. Two implementations: `memoryWorld()` for tests
 * and the `SimulatedWorld` Durable Object, both over the same `WorldState`.
 */
export interface World {
  /** Writes all records, or none and answers false when one of the ids exists: the base of idempotency. */
  insert(records: readonly WorldRecord[]): Promise<boolean>;
  /** Writes or overwrites one record; an existing one keeps its place in the order. */
  put(record: WorldRecord): Promise<void>;
  get(collection: string, id: string): Promise<unknown>;
  /** Newest first, at most `limit`. */
  list(collection: string, limit: number): Promise<unknown[]>;
  /** Removes one record, or with no id the whole collection. */
  remove(collection: string, id?: string): Promise<void>;
  setFault(fault: Fault): Promise<void>;
  /** The faults that hit the vendor's next request; each one's `times` is counted down. */
  takeFaults(vendor: string): Promise<Fault[]>;
  faults(): Promise<Fault[]>;
  clearFaults(vendor?: string): Promise<void>;
  /** Grows with every change: the page polls it and redraws only when it moved. */
  revision(): Promise<number>;
}

/** A typed view of one collection. The cast is sound because only this view writes the collection. */
export function collectionOf<T>(world: World, collection: string) {
  return {
    record: (id: string, value: T): WorldRecord => ({ collection, id, value }),
    insert: (id: string, value: T) => world.insert([{ collection, id, value }]),
    put: (id: string, value: T) => world.put({ collection, id, value }),
    get: (id: string) => world.get(collection, id) as Promise<T | undefined>,
    list: (limit = 100) => world.list(collection, limit) as Promise<T[]>,
    remove: (id?: string) => world.remove(collection, id),
  };
}
