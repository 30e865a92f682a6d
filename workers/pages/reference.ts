/** The API's own description: `/api/v1/openapi.json`, and `/docs`, a reference page that needs no script from anywhere. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { type OpenApi, renderReference } from "../../web/site/reference.tsx";
import { cacheHeaders } from "../platform/cache/policy.ts";
import { API_BASE, type WorkerEnv } from "../platform/http/mount.ts";
import { openApiDocument } from "../platform/http/openapi.ts";
import { styleSheets } from "./manifest.ts";

export function mountReference(app: OpenAPIHono<WorkerEnv>): void {
  // Built when first asked for, then kept for the isolate's life: the routes do not change.
  let built: object | undefined;
  const document = (publicUrl: string) => (built ??= openApiDocument(app, publicUrl));
  app.get(`${API_BASE}/openapi.json`, (c) => c.json(document(c.env.PUBLIC_URL ?? ""), 200, cacheHeaders("reference")));
  app.get("/docs", async (c) => {
    const page = renderReference({ document: document(c.env.PUBLIC_URL ?? "") as OpenApi, styles: await styleSheets(c.env) });
    return c.html(page, 200, cacheHeaders("reference"));
  });
}
