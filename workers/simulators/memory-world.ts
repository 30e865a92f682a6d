/** A world that lives as long as the process: for tests in Node and for vitest's `outboundService`. */
import type { World } from "./world.ts";
import { WorldState, type Store } from "./world-state.ts";

function mapStore(): Store {
  const collections = new Map<string, Map<string, string>>();
  const shelf = (name: string) => {
    const found = collections.get(name) ?? new Map<string, string>();
    collections.set(name, found);
    return found;
  };
  return {
    read: (collection, id) => shelf(collection).get(id),
    write: (collection, id, value) => void shelf(collection).set(id, value),
    remove: (collection, id) => void (id === undefined ? collections.delete(collection) : shelf(collection).delete(id)),
    newest: (collection, limit) => [...shelf(collection).values()].reverse().slice(0, limit),
    prune(collection, keep) {
      const records = shelf(collection);
      for (const id of records.keys()) {
        if (records.size <= keep) return;
        records.delete(id);
      }
    },
  };
}

/**
 * ```ts
 * const simulators = createSimulators(memoryWorld());
 * await simulators.fetch(new Request("http://simulators.test/control/inbox"));
 * ```
 */
export function memoryWorld(): World {
  const state = new WorldState(mapStore());
  return {
    insert: async (records) => state.insert(records),
    put: async (record) => state.put(record),
    get: async (collection, id) => state.get(collection, id),
    list: async (collection, limit) => state.list(collection, limit),
    remove: async (collection, id) => state.remove(collection, id),
    setFault: async (fault) => state.setFault(fault),
    takeFaults: async (vendor) => state.takeFaults(vendor),
    faults: async () => state.faults(),
    clearFaults: async (vendor) => state.clearFaults(vendor),
    revision: async () => state.revision(),
  };
}
