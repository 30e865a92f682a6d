/** Puts a module's routes on Hono: who may, limits, parsing, the handler, the answer through its schema. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type BaseCtx, type Ctx, type PersonCtx, requirePermission } from "../context.ts";
import type { Env } from "../env.ts";
import { AppError } from "../errors.ts";
import { type Module, Reply } from "../module.ts";
import { readBody } from "./body.ts";
import { checkKey, once } from "./idempotency.ts";
import { type KeyedRequest, publicKeys, tenantKeys } from "./idempotency-store.ts";
import { limited, limitHeaders, take } from "./limits.ts";
import { registerRoute } from "./openapi.ts";
import { fieldErrors } from "./problem.ts";
import { securityHeaders } from "./security.ts";
import type { Input, Route } from "./route.ts";

export const API_BASE = "/api/v1";

/** What app.ts hands to every request; the tenant part is opened only for routes that need it. */
export interface RequestScope {
  base: BaseCtx;
  identify(): Promise<PersonCtx | undefined>;
  openTenant(person: PersonCtx): Promise<Ctx>;
  /** For the access log. */
  note(fields: { route?: string; tenantId?: string | null; userId?: string }): void;
}
export type AppEnv = { Variables: { scope: RequestScope } };
export type WorkerEnv = AppEnv & { Bindings: Env };
export type App = OpenAPIHono<AppEnv>;

type AnyHandler = (ctx: unknown, input: Input<Route>, request: Request) => Promise<unknown>;

export function mountModule(app: App, module: Module): void {
  for (const { api, handlers } of module.routes) {
    for (const [name, route] of Object.entries(api)) {
      registerRoute(app.openAPIRegistry, { name, tag: module.name, route, base: API_BASE });
      // `serve` has checked each handler against its own route; the loop only forgets which one it holds.
      const handler = handlers[name] as unknown as AnyHandler;
      app.on(route.method, API_BASE + route.path, (c) => run(c, route, handler));
    }
  }
}

async function run(c: Context<AppEnv>, route: Route, handler: AnyHandler): Promise<Response> {
  const scope = c.get("scope");
  scope.note({ route: route.path });
  const person = route.access === "public" ? undefined : await signedIn(c, scope);
  // The budget and the tenant's database are asked at the same time; neither needs the other.
  const opening = person && permitted(route, person) ? scope.openTenant(person) : undefined;
  opening?.catch(() => undefined);
  const announced = await withinBudget(c, route, person);
  if (person && route.access !== "public" && route.access !== "signed-in") requirePermission(person, route.access);
  const { input, bytes } = await parse(c, route);
  const ctx = (await opening) ?? person ?? scope.base;
  const common = { ...securityHeaders(c.req.url), ...announced };
  const answered = async (within: unknown) => answer(route, await handler(within, input, c.req.raw), common);
  const key = route.method === "POST" ? c.req.header("idempotency-key") : undefined;
  if (key === undefined) return answered(ctx);
  checkKey(key);
  const response = await onlyOnce(route, ctx, { key, request: c.req.raw, bytes }, answered);
  for (const [header, value] of Object.entries(common)) response.headers.set(header, value);
  return response;
}

/** Public routes are replayed where they create something; on the others a key has nothing to protect. */
async function onlyOnce(
  route: Route,
  ctx: BaseCtx,
  keyed: KeyedRequest,
  answered: (within: unknown) => Promise<Response>,
): Promise<Response> {
  if (isTenantCtx(ctx)) {
    const store = await tenantKeys(ctx, keyed);
    return once(store, () => answered({ ...ctx, idempotencyKey: store.id }));
  }
  return route.access === "public" && route.status === 201 ? once(await publicKeys(ctx, keyed), () => answered(ctx)) : answered(ctx);
}

/** Takes from the route's budget; the headers that announce it go with the answer, whatever that is. */
async function withinBudget(c: Context<AppEnv>, route: Route, person: PersonCtx | undefined): Promise<Record<string, string>> {
  const { base } = c.get("scope");
  const budget = route.limit ?? (route.access === "public" ? "public" : "signed-in");
  const who = { ip: base.origin.ip, sessionId: person?.actor.sessionId, userId: person?.actor.id, tenantId: person?.tenantId };
  const [own, together] = await Promise.all([
    take(base.bindings, budget, who),
    who.tenantId ? take(base.bindings, "tenant", who) : undefined,
  ]);
  const decision = together?.allowed === false ? together : own;
  const announced = limitHeaders(decision);
  c.set("announced", announced);
  if (!decision.allowed) throw limited(decision);
  return announced;
}

const isTenantCtx = (ctx: BaseCtx | PersonCtx | Ctx): ctx is Ctx => "db" in ctx;

const permitted = (route: Route, person: PersonCtx): boolean => route.access !== "signed-in" && person.tenantId !== null;

async function signedIn(c: Context<AppEnv>, scope: RequestScope): Promise<PersonCtx> {
  const person = await scope.identify();
  if (!person) throw new AppError("unauthenticated", "Sign in, or send a valid access token.");
  const needsOrigin = c.req.method !== "GET" || c.req.header("upgrade") !== undefined;
  scope.note({ tenantId: person.tenantId, userId: person.actor.id });
  if (person.actor.via === "cookie" && needsOrigin && !sameOrigin(c.req.raw)) {
    throw new AppError("forbidden", "A call with the session cookie needs a same-origin Origin header.");
  }
  return person;
}

export function sameOrigin(request: Request): boolean {
  return request.headers.get("origin") === new URL(request.url).origin;
}

async function parse(c: Context<AppEnv>, route: Route): Promise<{ input: Input<Route>; bytes: Uint8Array<ArrayBuffer> }> {
  const params = route.params?.safeParse(c.req.param());
  // An id that cannot exist is an unknown one: 404, not 400, so that ids are not told apart by their shape.
  if (params && (!params.success || holdsNul(c.req.param()))) throw new AppError("not-found", "There is nothing at this address.");
  const query = route.query?.safeParse(c.req.query());
  if (query && !query.success) throw new AppError("invalid", "The query is not valid.", { errors: fieldErrors(query.error) });
  if (query && holdsNul(c.req.query())) throw new AppError("invalid", "The query holds a NUL character.");
  const { parsed, bytes } = c.req.method === "GET" ? { parsed: {}, bytes: new Uint8Array() } : await readBody(c.req.raw, route);
  const ifMatch = route.versioned ? versionOf(c.req.header("if-match")) : undefined;
  const input = { params: params?.data, query: query?.data, body: undefined, multipart: undefined, ...parsed, ifMatch };
  return { input: input as Input<Route>, bytes };
}

/** Postgres takes no NUL in a text, and nobody means one. */
const holdsNul = (values: Record<string, string>): boolean => Object.values(values).some((value) => value.includes("\0"));

/** `If-Match: "3"` → 3; `*` and no header mean any version. */
function versionOf(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === "*") return undefined;
  const version = /^(?:W\/)?"?(\d{1,10})"?$/.exec(header.trim())?.[1];
  if (version === undefined) throw new AppError("version-mismatch", 'If-Match names one version, such as "3".');
  return Number(version);
}

function answer(route: Route, result: unknown, common: Readonly<Record<string, string>>): Response {
  if (result instanceof Response) {
    if (result.webSocket) return result;
    return new Response(result.body, { status: result.status, headers: { ...common, ...Object.fromEntries(result.headers) } });
  }
  const reply = result instanceof Reply ? result : new Reply(route.status, result);
  const headers: Record<string, string> = { ...common, "cache-control": "no-store", ...reply.headers };
  const schema = route.also?.status === reply.status ? route.also.response : route.response;
  let text: string | null = null;
  if (schema !== null && typeof schema !== "string") {
    // Parsing the answer drops whatever the contract does not name: a new column cannot leave by accident.
    const body = schema.parse(reply.value) as { version?: number };
    if (route.versioned && typeof body.version === "number") headers["etag"] = `"${body.version}"`;
    if (route.location && reply.status === 201) headers["location"] = API_BASE + route.location(body as never);
    headers["content-type"] = "application/json";
    text = JSON.stringify(body);
  }
  const response = new Response(text, { status: reply.status, headers });
  for (const cookie of reply.cookies) response.headers.append("set-cookie", cookie);
  return response;
}
