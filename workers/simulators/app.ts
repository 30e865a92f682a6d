/** The simulators as one fetch handler over a `World`; knows nothing of Workers, so it runs in Node too. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { uuidv7 } from "uuidv7";
import { controlRoutes } from "./control.ts";
import { pageRoutes } from "./page/routes.tsx";
import { problem } from "./problem.ts";
import { traffic } from "./traffic.ts";
import { vendorApp, type Runtime } from "./vendor.ts";
import { vendors } from "./vendors.ts";
import type { World } from "./world.ts";

/** A row of a Durable Object's SQLite holds 2 MB; nothing we send comes near. */
const BODY_LIMIT = 1_500_000;

const realRuntime: Runtime = {
  now: () => new Date(),
  newId: uuidv7,
  pause: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
    }),
};

/**
 * ```ts
 * const simulators = createSimulators(memoryWorld());
 * outboundService: (request) => simulators.fetch(request)
 * ```
 * Vendors are at `/vendors/<path>`, the control interface at `/control`, the page for people at `/`.
 */
export function createSimulators(world: World, runtime: Runtime = realRuntime): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: BODY_LIMIT, onError: () => problem(413, `Bodies end at ${BODY_LIMIT} bytes.`) }));
  app.get("/health", (c) => c.json({ status: "ok", vendors: vendors.map((vendor) => vendor.name) }));

  for (const vendor of vendors) {
    const guarded = vendorApp();
    guarded.use(traffic(vendor, world, runtime));
    guarded.route("/", vendor.routes(world, runtime));
    app.route(`/vendors/${vendor.path}`, guarded);
    if (vendor.control) app.route(`/control/${vendor.name}`, vendor.control(world, runtime));
  }

  app.route("/control", controlRoutes(world));
  app.route("/", pageRoutes(world));
  app.notFound((c) => problem(404, `There is no ${c.req.method} ${c.req.path}.`));
  app.onError((error) => {
    if (error instanceof HTTPException && error.status === 403) return problem(403, "Forms are taken from this page only.");
    console.error(error);
    return problem(500, "The simulators failed; see their log.");
  });
  return app;
}
