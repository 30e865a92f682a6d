/** The page for people: what it shows, and that a mail cannot reach out of its frame. */
import { describe, expect, it } from "vitest";
import { createSimulators } from "../../../workers/simulators/app.ts";
import { inboxOf } from "../../../workers/simulators/inbox.ts";
import { memoryWorld } from "../../../workers/simulators/memory-world.ts";

const aMail = {
  id: "m1",
  channel: "email" as const,
  to: "ann@example.com",
  from: "us@mainstreet.example",
  subject: "<script>alert(1)</script>",
  text: 'Open https://app.example/verify?token=abc"onmouseover=x to confirm.',
  html: "<script>alert(2)</script><a href='https://app.example'>Confirm</a>",
  at: "2026-11-01T12:00:00.000Z",
};

async function pageWithMail() {
  const world = memoryWorld();
  await inboxOf(world).insert(aMail.id, aMail);
  return { world, app: createSimulators(world) };
}

describe("page", () => {
  it("escapes what a mail says and makes its addresses clickable", async () => {
    const { app } = await pageWithMail();
    const html = await (await app.request("/?mail=m1&view=text")).text();
    expect(html).not.toContain("<script>alert");
    expect(html).toContain('<a href="https://app.example/verify?token=abc" target="_blank" rel="noreferrer">');
  });

  it("shows mail HTML only inside a sandbox without scripts", async () => {
    const { app } = await pageWithMail();
    const page = await app.request("/");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
    expect(await page.text()).toContain('src="/inbox/m1/html" sandbox="allow-popups allow-popups-to-escape-sandbox"');
    const mail = await app.request("/inbox/m1/html");
    const policy = mail.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/);
    expect(policy).not.toContain("allow-scripts");
  });

  it("switches faults by a form, from its own origin only", async () => {
    const { app, world } = await pageWithMail();
    const send = (origin: string) =>
      app.request("http://127.0.0.1:8788/faults", {
        method: "POST",
        headers: { origin, "content-type": "application/x-www-form-urlencoded" },
        body: "vendor=email&mode=down&times=2&ms=",
      });
    expect((await send("https://evil.example")).status).toBe(403);
    expect(await world.faults()).toEqual([]);
    expect((await send("http://127.0.0.1:8788")).status).toBe(303);
    expect(await world.faults()).toEqual([{ vendor: "email", mode: "down", times: 2 }]);
  });

  it("tells an empty world what it is for", async () => {
    const html = await (await createSimulators(memoryWorld()).request("/")).text();
    expect(html).toContain("No messages yet");
    expect(html).toContain("No vendor has been called yet");
  });
});
