/** The page for people: `/`, its two assets, a mail's HTML for the sandboxed frame, and the forms' targets. */
import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { html } from "hono/html";
import { asFault, faultSchema } from "../control.ts";
import { inboxOf, readInbox } from "../inbox.ts";
import { problem } from "../problem.ts";
import { requestsOf } from "../traffic.ts";
import { vendorNamed } from "../vendors.ts";
import type { World } from "../world.ts";
import { Page } from "./page.tsx";
import { script } from "./script.ts";
import { styles } from "./styles.ts";

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A mail may show pictures and open links in new tabs, nothing else. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:; font-src data: https:; frame-ancestors 'self'";

/** Rows on the page; the control interface has all of them. */
const SHOWN = 60;

export function pageRoutes(world: World): Hono {
  const app = new Hono();

  app.get("/", async (c) => {
    const to = c.req.query("to") ?? "";
    const vendor = c.req.query("vendor") ?? "";
    const [inbox, faults, requests] = await Promise.all([
      readInbox(world, to === "" ? undefined : to),
      world.faults(),
      requestsOf(world).list(1000),
    ]);
    const selected = inbox.find((message) => message.id === c.req.query("mail")) ?? inbox[0];
    c.header("content-security-policy", PAGE_POLICY);
    c.header("cache-control", "no-store");
    const page = (
      <Page
        inbox={inbox.slice(0, SHOWN)}
        selected={selected}
        view={c.req.query("view") === "text" ? "text" : "html"}
        faults={faults}
        requests={requests.filter((entry) => vendor === "" || entry.vendor === vendor).slice(0, SHOWN)}
        filter={{ to, vendor }}
      />
    );
    return c.html(html`<!doctype html>${page}`);
  });

  app.get("/page.css", (c) => c.body(styles, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/page.js", (c) => c.body(script, 200, { "content-type": "text/javascript; charset=utf-8" }));
  app.get("/favicon.ico", (c) => c.body(null, 204));

  app.get("/inbox/:id/html", async (c) => {
    const message = await inboxOf(world).get(c.req.param("id"));
    if (message?.html === undefined) return problem(404, "This message has no HTML.");
    c.header("content-security-policy", MAIL_POLICY);
    // After the doctype, or the mail would be shown in quirks mode.
    return c.html(message.html.replace(/^\s*(<!doctype[^>]*>)?/i, `$1<base target="_blank">`));
  });

  app.post("/faults", csrf(), async (c) => {
    const form = await c.req.formData();
    const text = (name: string) => {
      const value = form.get(name);
      return typeof value === "string" ? value : "";
    };
    const vendor = text("vendor");
    if (text("clear") !== "") {
      await world.clearFaults(vendorNamed(vendor)?.name);
      return c.redirect("/#vendors", 303);
    }
    const optionalNumber = (name: string) => (text(name) === "" ? undefined : Number(text(name)));
    const parsed = faultSchema.safeParse({ vendor, mode: text("mode"), times: optionalNumber("times"), ms: optionalNumber("ms") });
    if (!parsed.success) return problem(400, parsed.error.issues.map((issue) => issue.message).join("; "));
    await world.setFault(asFault(parsed.data));
    return c.redirect("/#vendors", 303);
  });

  app.post("/clear", csrf(), async (c) => {
    const what = (await c.req.formData()).get("what");
    if (what === "inbox") await inboxOf(world).remove();
    else if (what === "requests") await requestsOf(world).remove();
    else return problem(400, "Clear either inbox or requests.");
    return c.redirect("/", 303);
  });

  return app;
}
