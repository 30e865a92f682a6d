/** The control interface for programs: read the inbox and the request log, switch faults. See "Local mode" in api.md. */
import { Hono } from "hono";
import * as z from "zod";
import { inboxOf, readInbox } from "./inbox.ts";
import { problem } from "./problem.ts";
import { requestsOf } from "./traffic.ts";
import { vendorNamed, vendors } from "./vendors.ts";
import { faultModes, type Fault, type World } from "./world.ts";

const vendorName = z.string().refine((name) => vendorNamed(name) !== undefined, {
  error: `vendor must be one of: ${vendors.map((vendor) => vendor.name).join(", ")}`,
});

export const faultSchema = z.strictObject({
  vendor: vendorName,
  mode: z.enum(faultModes),
  times: z.int().min(1).max(10_000).optional(),
  ms: z.int().min(0).max(120_000).optional(),
});

/** Drops what is absent, so that the stored fault has only the fields that were given. */
export const asFault = ({ vendor, mode, times, ms }: z.infer<typeof faultSchema>): Fault => ({
  vendor,
  mode,
  ...(times !== undefined && { times }),
  ...(ms !== undefined && { ms }),
});

export function controlRoutes(world: World): Hono {
  const app = new Hono();

  app.get("/inbox", async (c) => c.json(await readInbox(world, c.req.query("to"))));
  app.delete("/inbox", async (c) => {
    await inboxOf(world).remove();
    return c.body(null, 204);
  });

  app.get("/faults", async (c) => c.json(await world.faults()));
  app.post("/faults", async (c) => {
    if (!c.req.header("content-type")?.includes("application/json")) return problem(415, "Send application/json.");
    const body: unknown = await c.req.json().catch(() => undefined);
    if (body === undefined) return problem(400, "The body is not JSON.");
    const parsed = faultSchema.safeParse(body);
    if (!parsed.success) return invalid(parsed.error);
    const fault = asFault(parsed.data);
    await world.setFault(fault);
    return c.json(fault, 201);
  });
  app.delete("/faults", async (c) => {
    const vendor = vendorName.optional().safeParse(c.req.query("vendor"));
    if (!vendor.success) return invalid(vendor.error, "vendor");
    await world.clearFaults(vendor.data);
    return c.body(null, 204);
  });

  app.get("/requests", async (c) => {
    const vendor = vendorName.optional().safeParse(c.req.query("vendor"));
    if (!vendor.success) return invalid(vendor.error, "vendor");
    const entries = await requestsOf(world).list(1000);
    return c.json(entries.filter((entry) => vendor.data === undefined || entry.vendor === vendor.data));
  });
  app.delete("/requests", async (c) => {
    await requestsOf(world).remove();
    return c.body(null, 204);
  });

  app.get("/revision", async (c) => c.json({ revision: await world.revision() }));
  app.all("*", (c) => problem(404, `There is no ${c.req.method} ${c.req.path}.`));
  return app;
}

function invalid(error: z.ZodError, path = ""): Response {
  const errors = error.issues.map((issue) => ({
    path: issue.path.join(".") || path,
    code: issue.code,
    message: issue.message,
  }));
  return problem(400, errors.map((one) => one.message).join("; "), errors);
}
