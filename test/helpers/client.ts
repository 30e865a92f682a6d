/** A client of the API as a program would be one: typed by the routes, one IP of its own, tokens or cookie as told. */
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import worker from "../../workers/index.ts";
import { API_BASE } from "../../workers/platform/http/mount.ts";
import type { Problem } from "../../workers/platform/http/problem.ts";
import type { Args, Result, Route } from "../../workers/platform/http/route.ts";
import type { Env } from "../../workers/platform/env.ts";

export const ORIGIN = "https://app.example";
export const bindings = env as unknown as Env;

export type Answer<T> = { status: number; body: T; problem: Problem; headers: Headers };
type Loose = { params?: Record<string, string>; query?: Record<string, string | number | boolean | undefined>; body?: unknown };
type Sender = { token?: string; cookie?: string; headers?: Record<string, string>; ip?: string };

let clients = 0;
/** Every client has its own address, so that budgets per IP do not meet. */
const nextIp = (): string => `10.${(clients >> 16) & 255}.${(clients >> 8) & 255}.${clients++ & 255}`;

export function client(sender: Sender = {}) {
  const ip = sender.ip ?? nextIp();
  return {
    ...sender,
    ip,
    with: (more: Sender) => client({ ...sender, ip, ...more }),
    async call<R extends Route>(route: R, args?: Args<R>, headers: Record<string, string> = {}): Promise<Answer<Result<R>>> {
      const response = await send(route, args ?? {}, { ...sender, ip, headers: { ...sender.headers, ...headers } });
      const text = response.webSocket ? "" : await response.text();
      const json = /json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : text;
      return { status: response.status, body: json, problem: json, headers: response.headers };
    },
  };
}
export type Client = ReturnType<typeof client>;

async function send(
  route: Route,
  { params = {}, query = {}, body }: Loose,
  { token, cookie, ip = "", headers = {} }: Sender,
): Promise<Response> {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const url = new URL(API_BASE + path, ORIGIN);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
  const request = new Request(url, {
    method: route.method,
    headers: {
      "cf-connecting-ip": ip,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...(cookie && { cookie }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return dispatch(request);
}

/** Waits for the work that goes on after the answer, so that a test sees its e-mails and audit entries. */
export async function dispatch(request: Request): Promise<Response> {
  const execution = createExecutionContext();
  const response = await worker.fetch(request as never, bindings, execution);
  const body = response.body && !response.webSocket ? await response.arrayBuffer() : null;
  await waitOnExecutionContext(execution);
  return response.webSocket ? response : new Response(body, response);
}

/** `__Host-mainstreet=…` of an answer, as a browser would send it back. */
export const cookieOf = (headers: Headers): string => {
  const line = headers.getSetCookie().find((cookie) => cookie.startsWith("__Host-mainstreet="));
  return line?.split(";", 1)[0] ?? "";
};

/** For streams: their work ends only when they are read. */
export const fetchWithoutWaiting = async (request: Request): Promise<Response> =>
  worker.fetch(request as never, bindings, createExecutionContext());
