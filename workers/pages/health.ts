/** Liveness and readiness: `/healthz` says the Worker runs, `/readyz` what it depends on. */
import { sql } from "drizzle-orm";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { WorkerEnv } from "../platform/http/mount.ts";
import { cacheHeaders } from "../platform/cache/policy.ts";
import { openControl } from "../platform/db/control.ts";
import { configOf, type Env } from "../platform/env.ts";

const DEADLINE_MS = 2000;

export function mountHealth(app: OpenAPIHono<WorkerEnv>): void {
  app.get("/healthz", (c) => c.text("ok", 200, cacheHeaders("never")));
  app.get("/readyz", async (c) => {
    const checks = await Promise.all(
      Object.entries(dependencies(c.env)).map(async ([name, check]) => [name, await stateOf(check)] as const),
    );
    const ready = checks.every(([, state]) => state === "ready");
    return c.json(
      { status: ready ? "ready" : "unavailable", dependencies: Object.fromEntries(checks) },
      ready ? 200 : 503,
      cacheHeaders("never"),
    );
  });
}

const dependencies = (env: Env): Record<string, () => Promise<unknown>> => ({
  environment: async () => configOf(env),
  control: () => openControl(env.CONTROL).run(sql`select 1`),
  database: () => env.DB.prepare("select 1").run(),
  evidence: () => env.EVIDENCE.head("readiness"),
  objects: () => env.RATE_LIMITER.getByName("readiness").take("readiness", 1_000_000, 60),
});

async function stateOf(check: () => Promise<unknown>): Promise<"ready" | "unavailable"> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), DEADLINE_MS));
  return Promise.race([check(), late]).then(
    () => "ready" as const,
    () => "unavailable" as const,
  );
}
