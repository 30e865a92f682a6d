/** createApp(): what every request passes, in order; then the API of all modules, the health pages, the console and the public site. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { identify } from "./modules/identity/public.ts";
import { modules } from "./modules.ts";
import { makeBase, makeTenantCtx, settle } from "./platform/compose.ts";
import { type BaseCtx, localeOf, type Origin, type PersonCtx } from "./platform/context.ts";
import { AppError } from "./platform/errors.ts";
import { accessLog } from "./platform/http/access-log.ts";
import { bookmarkCookie, bookmarkOf } from "./platform/http/bookmark.ts";
import { API_BASE, mountModule, type RequestScope, type WorkerEnv } from "./platform/http/mount.ts";
import { problemResponse } from "./platform/http/problem.ts";
import { whenSent } from "./platform/http/when-sent.ts";
import { secureHeaders } from "./platform/http/security.ts";
import { newId } from "./platform/ids.ts";
import { mountHealth } from "./pages/health.ts";
import { mountPages } from "./pages/pages.ts";
import { mountReference } from "./pages/reference.ts";

export function createApp(): OpenAPIHono<WorkerEnv> {
  const app = new OpenAPIHono<WorkerEnv>();
  app.use(accessLog);
  app.use(secureHeaders);
  app.use(`${API_BASE}/*`, apiScope);
  for (const module of modules) mountModule(app as never, module);
  mountHealth(app);
  mountReference(app);
  app.all(`${API_BASE}/*`, () => {
    throw new AppError("not-found", "There is nothing at this address.");
  });
  mountPages(app);
  app.onError((error, c) => {
    const requestId = c.get("requestId") ?? newId();
    const response = problemResponse(error, requestId, c.req.path);
    if (response.status >= 500) c.get("log").error("request failed", error);
    for (const [name, value] of Object.entries(c.get("announced") ?? {})) response.headers.set(name, value);
    return response;
  });
  return app;
}

/** Builds the request's scope lazily: nobody is identified and no database opened before a route asks. */
const apiScope: MiddlewareHandler<WorkerEnv> = async (c, next) => {
  const origin: Origin = {
    requestId: c.get("requestId"),
    ip: c.req.header("cf-connecting-ip") ?? null,
    userAgent: c.req.header("user-agent")?.slice(0, 300) ?? null,
    locale: localeOf(c.req.header("accept-language")),
  };
  const pending: Promise<unknown>[] = [];
  const waitUntil = (work: Promise<unknown>): void => {
    pending.push(work);
    c.executionCtx.waitUntil(work);
  };
  const base: BaseCtx = makeBase({ env: c.env, waitUntil }, origin, c.get("log"));
  let closing: (() => Promise<void>) | undefined;
  const scope: RequestScope = {
    base,
    identify: async (): Promise<PersonCtx | undefined> => {
      const person = await identify(base, c.req.raw);
      return person && { ...base, ...person };
    },
    openTenant: async (person) => {
      if (person.tenantId === null) throw new AppError("forbidden", "You do not belong to a company yet.");
      const write = c.req.method !== "GET";
      const { ctx, close } = await makeTenantCtx(person, person.tenantId, person.actor, bookmarkOf(c.req.raw, person.tenantId, write));
      closing = close;
      c.set("tenantDb", ctx.db);
      return ctx;
    },
    note: (fields) => c.set("noted", { ...c.get("noted"), ...fields }),
  };
  c.set("scope", scope);
  await next();
  const db = c.get("tenantDb");
  if (db && c.req.method !== "GET") bookmarkCookie(c.res, db.tenantId, db.bookmark());
  if (!closing || db?.engine !== "pg") return;
  // What goes on after the answer (a streamed body, the outbox) still needs the connection.
  const { response, sent } = whenSent(c.res);
  c.res = response;
  pending.push(sent);
  c.executionCtx.waitUntil(settle(pending).then(closing));
};
