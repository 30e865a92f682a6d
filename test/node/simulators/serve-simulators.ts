/** The simulators on a real socket, so that vendors' own SDKs can be pointed at them. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { createSimulators } from "../../../workers/simulators/app.ts";
import { memoryWorld } from "../../../workers/simulators/memory-world.ts";
import type { Fault, World } from "../../../workers/simulators/world.ts";

export interface ServedSimulators extends AsyncDisposable {
  url: string;
  world: World;
  fault(fault: Fault): Promise<void>;
}

/** `await using simulators = await serveSimulators()`: a fresh world on a free port. */
export async function serveSimulators(): Promise<ServedSimulators> {
  const world = memoryWorld();
  const app = createSimulators(world);
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const hungUp = new AbortController();
    outgoing.on("close", () => hungUp.abort());
    const response = await app.fetch(requestOf(incoming, hungUp.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (!response.body) return void outgoing.end();
    const body = Readable.from(response.body);
    body.on("error", () => outgoing.destroy());
    outgoing.on("close", () => body.destroy());
    body.pipe(outgoing);
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    world,
    fault: (fault) => world.setFault(fault),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? "GET",
    headers,
    signal,
    ...(hasBody && { body: incoming, duplex: "half" }),
  });
}
