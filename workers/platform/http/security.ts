/** Security headers of every answer, and the console's strict Content-Security-Policy (no unsafe-inline). */
import type { MiddlewareHandler } from "hono";

const ALWAYS: Record<string, string> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(self), microphone=(), geolocation=(self), payment=(self)",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** `nonce` is for libraries that insert <style>; scripts come from our own origin only. */
export const contentSecurityPolicy = (nonce?: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ""}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.webSocket) return;
  const { headers } = c.res;
  for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
  if (!headers.has("content-security-policy")) headers.set("content-security-policy", contentSecurityPolicy());
  if (new URL(c.req.url).protocol === "https:") headers.set("strict-transport-security", "max-age=63072000; includeSubDomains; preload");
};
