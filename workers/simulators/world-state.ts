/** The world's rules, synchronous and storage-agnostic, so that memory and SQLite cannot drift apart. */
import type { Fault, WorldRecord } from "./world.ts";

/** An ordered key-value shelf per collection; values are JSON text. */
export interface Store {
  read(collection: string, id: string): string | undefined;
  /** A new id goes last; an existing one keeps its place. */
  write(collection: string, id: string, value: string): void;
  remove(collection: string, id?: string): void;
  newest(collection: string, limit: number): string[];
  /** Drops the oldest beyond `keep`. */
  prune(collection: string, keep: number): void;
}

/** Records kept per collection: enough for a day of clicking, small enough to list. */
const KEEP = 1000;
const META = "meta";
const FAULTS = "faults";

export class WorldState {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  insert(records: readonly WorldRecord[]): boolean {
    if (records.some(({ collection, id }) => this.#store.read(collection, id) !== undefined)) return false;
    for (const record of records) this.#write(record);
    this.#changed();
    return true;
  }

  put(record: WorldRecord): void {
    this.#write(record);
    this.#changed();
  }

  get(collection: string, id: string): unknown {
    const text = this.#store.read(collection, id);
    return text === undefined ? undefined : JSON.parse(text);
  }

  list(collection: string, limit: number): unknown[] {
    return this.#store.newest(collection, limit).map((text) => JSON.parse(text));
  }

  remove(collection: string, id?: string): void {
    this.#store.remove(collection, id);
    this.#changed();
  }

  setFault(fault: Fault): void {
    this.#store.write(FAULTS, `${fault.vendor} ${fault.mode}`, JSON.stringify(fault));
    this.#changed();
  }

  takeFaults(vendor: string): Fault[] {
    const taken = this.faults().filter((fault) => fault.vendor === vendor);
    for (const fault of taken) {
      if (fault.times === undefined) continue;
      if (fault.times > 1) this.setFault({ ...fault, times: fault.times - 1 });
      else this.#store.remove(FAULTS, `${fault.vendor} ${fault.mode}`);
      this.#changed();
    }
    return taken;
  }

  faults(): Fault[] {
    return this.list(FAULTS, KEEP) as Fault[];
  }

  clearFaults(vendor?: string): void {
    for (const fault of this.faults()) {
      if (vendor === undefined || fault.vendor === vendor) this.#store.remove(FAULTS, `${fault.vendor} ${fault.mode}`);
    }
    this.#changed();
  }

  revision(): number {
    return Number(this.#store.read(META, "revision") ?? 0);
  }

  #write({ collection, id, value }: WorldRecord): void {
    this.#store.write(collection, id, JSON.stringify(value));
    this.#store.prune(collection, KEEP);
  }

  #changed(): void {
    this.#store.write(META, "revision", String(this.revision() + 1));
  }
}
