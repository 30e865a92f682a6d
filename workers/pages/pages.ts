/** Everything that is not the API: built assets, the console's shell, the public site. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { renderHome, renderNotFound } from "../../web/site/pages.tsx";
import { cacheHeaders } from "../platform/cache/policy.ts";
import { kept } from "../platform/cache/tagged.ts";
import { type Locale, localeOf } from "../platform/context.ts";
import { openControl } from "../platform/db/control.ts";
import type { Env } from "../platform/env.ts";
import type { WorkerEnv } from "../platform/http/mount.ts";
import { styleSheets } from "./manifest.ts";

/** All public pages that show nothing of a tenant. */
const SITE = "site";
/** Served by the Worker in another form, or to nobody. */
const INTERNAL = new Set(["/app.html", "/manifest.json"]);

export function mountPages(app: OpenAPIHono<WorkerEnv>): void {
  app.get("/", async (c) => {
    const [locale, styles] = [languageOf(c), await styleSheets(c.env)];
    return keptPage(c, `${locale} ${styles.join()}`, () =>
      c.html(renderHome({ locale, styles, demo: c.env.ENVIRONMENT === "local", url: c.env.PUBLIC_URL ?? "" }), 200, {
        ...cacheHeaders("page", [SITE]),
        vary: "accept-language",
        "content-language": locale,
      }),
    );
  });
  app.get("/app", (c) => c.redirect("/app/", 308));
  app.get("/app/*", (c) => shell(c.env, new URL(c.req.url).origin));
  app.get("*", async (c) => {
    const asset = await c.env.ASSETS.fetch(new Request(new URL(c.req.path, c.req.url)));
    if (asset.status < 400 && !INTERNAL.has(c.req.path)) {
      const policy = c.req.path.startsWith("/assets/") ? "asset" : "file";
      return new Response(asset.body, { status: asset.status, headers: { ...Object.fromEntries(asset.headers), ...cacheHeaders(policy) } });
    }
    const locale = localeOf(c.req.header("accept-language"));
    return c.html(renderNotFound({ locale, styles: await styleSheets(c.env) }), 404, cacheHeaders("never"));
  });
}

/** `?lang=` outranks what the browser asks for. */
function languageOf(c: Context<WorkerEnv>): Locale {
  const asked = c.req.query("lang");
  if (asked === "fr") return "fr-CA";
  return asked === "en" ? "en" : localeOf(c.req.header("accept-language"));
}

/** A page of the public site, from the edge's cache where it can be. */
function keptPage(c: Context<WorkerEnv>, variant: string, build: () => Response | Promise<Response>): Promise<Response> {
  const waitUntil = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  return kept({ request: c.req.raw, variant, tags: [SITE], control: openControl(c.env.CONTROL), waitUntil }, async () => build());
}

/** The console's shell: never kept, so that a release is there with the next load. */
async function shell(env: Env, origin: string): Promise<Response> {
  const page = await env.ASSETS.fetch(new Request(new URL("/app.html", origin)));
  const html = (await page.text()).replaceAll("__MAINSTREET_DEMO__", env.ENVIRONMENT === "local" ? "1" : "0");
  return new Response(html, { status: page.status, headers: { "content-type": "text/html; charset=utf-8", ...cacheHeaders("never") } });
}
