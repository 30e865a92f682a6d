/** Everything that is not the API: built assets, the console's shell, the public site. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { WorkerEnv } from "../platform/http/mount.ts";
import { localeOf } from "../platform/context.ts";
import { contentSecurityPolicy } from "../platform/http/security.ts";
import { toBase64Url } from "../platform/crypto/encoding.ts";
import type { Env } from "../platform/env.ts";
import { renderHome, renderNotFound } from "../../web/site/pages.tsx";
import { styleSheets } from "./manifest.ts";

/** Hashed names never change their content; the rest of the folder is small and revalidated. */
const IMMUTABLE = "public, max-age=31536000, immutable";
const PAGE_CACHE = "public, max-age=0, s-maxage=300, stale-while-revalidate=3600";

export function mountPages(app: OpenAPIHono<WorkerEnv>): void {
  app.get("/", async (c) => {
    const locale = c.req.query("lang") === "fr" ? "fr-CA" : c.req.query("lang") === "en" ? "en" : localeOf(c.req.header("accept-language"));
    const html = renderHome({ locale, styles: await styleSheets(c.env), demo: c.env.ENVIRONMENT === "local", url: c.env.PUBLIC_URL ?? "" });
    return c.html(html, 200, { "cache-control": PAGE_CACHE, vary: "accept-language", "content-language": locale });
  });
  app.get("/app", (c) => c.redirect("/app/", 308));
  app.get("/app/*", (c) => shell(c.env, new URL(c.req.url).origin));
  app.get("*", async (c) => {
    const asset = await c.env.ASSETS.fetch(new Request(new URL(c.req.path, c.req.url)));
    if (asset.status < 400 && c.req.path !== "/app.html" && c.req.path !== "/manifest.json") {
      const response = new Response(asset.body, asset);
      response.headers.set("cache-control", c.req.path.startsWith("/assets/") ? IMMUTABLE : "public, max-age=3600");
      return response;
    }
    const locale = localeOf(c.req.header("accept-language"));
    return c.html(renderNotFound({ locale, styles: await styleSheets(c.env) }), 404, { "cache-control": "no-store" });
  });
}

/** The console's shell, with a fresh nonce for libraries that insert <style>. */
async function shell(env: Env, origin: string): Promise<Response> {
  const page = await env.ASSETS.fetch(new Request(new URL("/app.html", origin)));
  const nonce = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  const html = (await page.text())
    .replaceAll("__CSP_NONCE__", nonce)
    .replaceAll("__MAINSTREET_DEMO__", env.ENVIRONMENT === "local" ? "1" : "0");
  return new Response(html, {
    status: page.status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": contentSecurityPolicy(nonce),
    },
  });
}
