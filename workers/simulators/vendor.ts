/** What one simulated vendor is: a name for its faults, a wire protocol, and the shape of its failures. */
import { Hono } from "hono";
import type { FaultMode, World } from "./world.ts";

/** What the simulators take from their host, injected so that tests own time. */
export interface Runtime {
  now(): Date;
  newId(): string;
  /** Waits, or returns early when the caller hangs up. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface VendorEnv {
  Variables: {
    /** `duplicate` and `reorder` mean something else to each vendor, so its routes act on them. */
    faults: ReadonlySet<FaultMode>;
    /** Tells the request log that the caller hung up in the middle of a stream. */
    onHangUp: () => void;
  };
}

export interface Vendor {
  /** As in `/control/faults` and `/control/requests`, e.g. `email` or `supplier:acme`. */
  name: string;
  /** For the page. */
  title: string;
  about: string;
  /** Mounted at `/vendors/<path>`; its base URL in our configuration. */
  path: string;
  routes(world: World, runtime: Runtime): Hono<VendorEnv>;
  /** The vendor's own 500, for the fault `error`. */
  failure(): Response;
  /** Verbs that only the outside world has (pay, call, …), mounted at `/control/<name>`. */
  control?(world: World, runtime: Runtime): Hono;
}

export const vendorApp = () => new Hono<VendorEnv>();
