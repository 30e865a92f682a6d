/** The Durable Object that holds the world in SQLite, so that it survives restarts and is one truth. */
import { DurableObject } from "cloudflare:workers";
import type { Fault, World, WorldRecord } from "./world.ts";
import { WorldState, type Store } from "./world-state.ts";

function sqlStore(sql: SqlStorage): Store {
  sql.exec(`create table if not exists records (
    seq integer primary key autoincrement, collection text not null, id text not null, value text not null,
    unique (collection, id)
  ) strict`);
  return {
    read(collection, id) {
      const query = "select value from records where collection = ? and id = ?";
      return sql.exec<{ value: string }>(query, collection, id).toArray()[0]?.value;
    },
    write(collection, id, value) {
      sql.exec(
        `insert into records (collection, id, value) values (?, ?, ?)
         on conflict (collection, id) do update set value = excluded.value`,
        collection,
        id,
        value,
      );
    },
    remove(collection, id) {
      if (id === undefined) sql.exec("delete from records where collection = ?", collection);
      else sql.exec("delete from records where collection = ? and id = ?", collection, id);
    },
    newest(collection, limit) {
      const query = "select value from records where collection = ? order by seq desc limit ?";
      return sql
        .exec<{ value: string }>(query, collection, limit)
        .toArray()
        .map((row) => row.value);
    },
    prune(collection, keep) {
      sql.exec(
        `delete from records where collection = ?1 and seq <=
         (select seq from records where collection = ?1 order by seq desc limit 1 offset ?2)`,
        collection,
        keep,
      );
    },
  };
}

/** Records cross the RPC boundary as JSON text: its types cannot express "any JSON". */
export class SimulatedWorld extends DurableObject {
  readonly #state: WorldState;

  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env as object);
    this.#state = new WorldState(sqlStore(ctx.storage.sql));
  }

  insert(records: string): boolean {
    return this.#state.insert(JSON.parse(records) as WorldRecord[]);
  }
  put(record: string): void {
    this.#state.put(JSON.parse(record) as WorldRecord);
  }
  read(collection: string, id: string): string {
    return JSON.stringify({ value: this.#state.get(collection, id) });
  }
  list(collection: string, limit: number): string {
    return JSON.stringify(this.#state.list(collection, limit));
  }
  remove(collection: string, id?: string): void {
    this.#state.remove(collection, id);
  }
  setFault(fault: Fault): void {
    this.#state.setFault(fault);
  }
  takeFaults(vendor: string): Fault[] {
    return this.#state.takeFaults(vendor);
  }
  faults(): Fault[] {
    return this.#state.faults();
  }
  clearFaults(vendor?: string): void {
    this.#state.clearFaults(vendor);
  }
  revision(): number {
    return this.#state.revision();
  }
}

/** The object's typed client. */
export function durableWorld(stub: DurableObjectStub<SimulatedWorld>): World {
  return {
    insert: async (records) => stub.insert(JSON.stringify(records)),
    put: async (record) => stub.put(JSON.stringify(record)),
    get: async (collection, id) => (JSON.parse(await stub.read(collection, id)) as { value?: unknown }).value,
    list: async (collection, limit) => JSON.parse(await stub.list(collection, limit)) as unknown[],
    remove: async (collection, id) => stub.remove(collection, id),
    setFault: async (fault) => stub.setFault(fault),
    takeFaults: async (vendor) => stub.takeFaults(vendor),
    faults: async () => stub.faults(),
    clearFaults: async (vendor) => stub.clearFaults(vendor),
    revision: async () => stub.revision(),
  };
}
