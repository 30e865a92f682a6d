/** A load generator of plain sockets with keep-alive: cheap enough that the server is the bottleneck on two cores. */
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";

export type Request = { method: string; path: string; headers?: Record<string, string>; body?: string };
export type Load = { perSecond: number; cpuMicrosPerRequest: number; p50Ms: number; p95Ms: number; statuses: Record<number, number> };

/** Sends `total` requests over `clients` connections; `next` builds the n-th. CPU is that of process `pid`. */
export async function load(
  url: URL,
  pid: number,
  { clients, total, next }: { clients: number; total: number; next: (n: number) => Request },
): Promise<Load> {
  let sent = 0;
  const latencies: number[] = [];
  const statuses: Record<number, number> = {};
  const cpuBefore = cpuMicros(pid);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const connection = await open(url);
      while (sent < total) {
        const request = next(sent++);
        const at = performance.now();
        const status = await connection.send(request);
        latencies.push(performance.now() - at);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
      connection.close();
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    perSecond: total / seconds,
    cpuMicrosPerRequest: (cpuMicros(pid) - cpuBefore) / total,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    statuses,
  };
}

async function open(url: URL): Promise<{ send(request: Request): Promise<number>; close(): void }> {
  const socket: Socket = connect(Number(url.port), url.hostname);
  socket.setNoDelay(true);
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  let buffer = Buffer.alloc(0);
  let waiting: PromiseWithResolvers<number> | undefined;
  socket.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    const whole = messageLength(buffer);
    if (whole === undefined || buffer.length < whole) return;
    const status = Number(buffer.subarray(9, 12).toString());
    buffer = buffer.subarray(whole);
    waiting?.resolve(status);
  });
  socket.on("error", (error) => waiting?.reject(error));
  return {
    send: ({ method, path, headers = {}, body = "" }) => {
      waiting = Promise.withResolvers();
      const all = {
        host: url.host,
        ...headers,
        ...(body && { "content-type": "application/json" }),
        "content-length": String(Buffer.byteLength(body)),
      };
      const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
      socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
      return waiting.promise;
    },
    close: () => socket.end(),
  };
}

/** Head and body, by Content-Length or the end of chunks; undefined while the head is incomplete. */
function messageLength(buffer: Buffer): number | undefined {
  const head = buffer.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const text = buffer.subarray(0, head).toString().toLowerCase();
  const length = /content-length: (\d+)/.exec(text)?.[1];
  if (length !== undefined) return head + 4 + Number(length);
  if (!text.includes("transfer-encoding: chunked")) return head + 4;
  const end = buffer.indexOf("0\r\n\r\n", head + 4);
  return end < 0 ? undefined : end + 5;
}

/** User and system time of a process, microseconds (proc(5), 100 ticks a second). */
function cpuMicros(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
