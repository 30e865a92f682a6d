/** Request ids and the access log: one line per request with tenant, user, route, status and duration; no paths with ids, no data. */
import type { MiddlewareHandler } from "hono";
import type { TenantDb } from "../db/tenant-db.ts";
import { newId } from "../ids.ts";
import { createLogger, type Logger } from "../log.ts";
import type { RequestScope } from "./mount.ts";

type Noted = Parameters<RequestScope["note"]>[0];
declare module "hono" {
  interface ContextVariableMap {
    requestId: string;
    log: Logger;
    noted: Noted;
    /** Rate-limit headers, so that a failure announces them too. */
    announced: Readonly<Record<string, string>> | undefined;
    tenantDb: TenantDb | undefined;
  }
}

const REQUEST_ID = /^[\w.:-]{8,100}$/;

export const accessLog: MiddlewareHandler = async (c, next) => {
  const started = Date.now();
  const given = c.req.header("x-request-id");
  const requestId = given && REQUEST_ID.test(given) ? given : newId();
  const log = createLogger({ requestId });
  c.set("requestId", requestId);
  c.set("log", log);
  await next();
  if (c.res.webSocket) return;
  c.res.headers.set("x-request-id", requestId);
  const { route, tenantId = null, userId = null } = c.get("noted") ?? {};
  log.info("request", { method: c.req.method, route: route ?? null, status: c.res.status, ms: Date.now() - started, tenantId, userId });
};
