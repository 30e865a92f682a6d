/** The outside world of workerd tests: our simulators in memory, answering at the addresses of wrangler.toml. Nothing else is reachable. */
import { createSimulators } from "../../workers/simulators/app.ts";
import { memoryWorld } from "../../workers/simulators/memory-world.ts";

const SIMULATORS = "127.0.0.1:8788";
const simulators = createSimulators(memoryWorld());

// Miniflare's Request and Response are undici's: only their parts are passed on.
export async function vendors(request: {
  url: string;
  method: string;
  headers: Iterable<[string, string]>;
  arrayBuffer(): Promise<ArrayBuffer>;
}) {
  const url = new URL(request.url);
  if (url.host !== SIMULATORS) return new Response(`blocked: ${url.host}`, { status: 599 }) as never;
  const body = ["GET", "HEAD"].includes(request.method) ? null : await request.arrayBuffer();
  const answer = await simulators.fetch(new Request(url, { method: request.method, headers: new Headers([...request.headers]), body }));
  return new Response(answer.body, answer) as never;
}
