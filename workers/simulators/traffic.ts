/** What surrounds every vendor: the request log and the faults that need no knowledge of the vendor. */
import type { Context, MiddlewareHandler } from "hono";
import { maskedBody, maskedHeaders } from "./masking.ts";
import type { Runtime, Vendor, VendorEnv } from "./vendor.ts";
import { collectionOf, type Fault, type FaultMode, type World } from "./world.ts";

export interface RequestEntry {
  id: string;
  vendor: string;
  at: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: unknown;
  /** Absent while the request runs. */
  status?: number;
  durationMs?: number;
  faults: FaultMode[];
  /** The caller hung up before the answer was complete. */
  aborted?: boolean;
}

export const requestsOf = (world: World) => collectionOf<RequestEntry>(world, "requests");

/** Delay of `slow` when the switch names none: longer than a patient person, shorter than most timeouts. */
const DEFAULT_SLOW_MS = 3000;
/** Characters of a body kept in the log. */
const LOGGED_BODY = 32_000;

/** Logs the request, then applies down, slow, error and malformed; leaves duplicate and reorder to the vendor. */
export function traffic(vendor: Vendor, world: World, runtime: Runtime): MiddlewareHandler<VendorEnv> {
  const log = requestsOf(world);
  return async (c, next) => {
    const started = runtime.now();
    const faults = await world.takeFaults(vendor.name);
    const entry: RequestEntry = {
      id: runtime.newId(),
      vendor: vendor.name,
      at: started.toISOString(),
      method: c.req.method,
      path: c.req.path + new URL(c.req.url).search,
      headers: maskedHeaders(c.req.raw.headers),
      ...(await loggedBody(c.req)),
      faults: faults.map((fault) => fault.mode),
    };
    await log.insert(entry.id, entry);

    c.set("faults", new Set(entry.faults));
    c.set("onHangUp", () => outlive(c, log.put(entry.id, { ...entry, aborted: true })));
    const answer = await throughFaults(faults, { vendor, runtime, signal: c.req.raw.signal }, async () => {
      await next();
      return c.res;
    });
    c.res = undefined;
    c.res = answer;
    entry.status = c.res.status;
    entry.durationMs = runtime.now().getTime() - started.getTime();
    await log.put(entry.id, entry);
  };
}

/** Lets a write finish after the caller has gone; outside workerd nothing would stop it. */
function outlive(c: Context<VendorEnv>, work: Promise<unknown>): void {
  try {
    c.executionCtx.waitUntil(work);
  } catch {
    void work;
  }
}

/** Serves the request through its faults; `serve` runs the vendor itself. */
async function throughFaults(
  faults: readonly Fault[],
  { vendor, runtime, signal }: { vendor: Vendor; runtime: Runtime; signal: AbortSignal },
  serve: () => Promise<Response>,
): Promise<Response> {
  const fault = (mode: FaultMode) => faults.find((candidate) => candidate.mode === mode);
  const slow = fault("slow");
  if (slow) await runtime.pause(slow.ms ?? DEFAULT_SLOW_MS, signal);
  if (fault("down")) return brokenConnection();
  if (fault("error")) return vendor.failure();
  const response = await serve();
  return fault("malformed") ? cutShort(response) : response;
}

/** An empty 503, the nearest to a refused connection: a body that breaks off reaches clients of `wrangler dev` as its own 500. */
const brokenConnection = () => new Response(null, { status: 503 });

/** Ends the answer in the middle, so that JSON (or the JSON of a stream event) does not parse. */
async function cutShort(response: Response): Promise<Response> {
  const text = await response.text();
  const body = text.slice(0, Math.floor(text.length / 2)) || '{"';
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  return new Response(body, { status: response.status, headers });
}

interface Body {
  arrayBuffer(): Promise<ArrayBuffer>;
  header(name: string): string | undefined;
}

/** JSON and forms as objects with secrets masked, other text clipped, binary as its size. */
async function loggedBody(request: Body): Promise<{ body?: unknown }> {
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength === 0) return {};
  const type = request.header("content-type") ?? "";
  if (!/json|text|form-urlencoded|xml/.test(type)) return { body: `${bytes.byteLength} bytes of ${type || "unknown type"}` };
  const text = new TextDecoder().decode(bytes);
  if (type.includes("form-urlencoded")) return { body: maskedBody(Object.fromEntries(new URLSearchParams(text))) };
  if (text.length > LOGGED_BODY) return { body: `${text.slice(0, LOGGED_BODY)}… (${text.length} characters)` };
  try {
    return { body: maskedBody(JSON.parse(text)) };
  } catch {
    return { body: text };
  }
}
