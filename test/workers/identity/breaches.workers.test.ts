/** Passwords known from breaches: refused when we can know, and nobody waits for a service that is away. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { refuseBreached } from "../../../workers/modules/identity/auth/breaches.ts";
import { after } from "../../helpers/clock.ts";

const KNOWN = "password1234";
/** The last 35 characters of its SHA-1, as the service lists them. */
const suffixOf = async (password: string) =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-1", new TextEncoder().encode(password))), (byte) =>
    byte.toString(16).padStart(2, "0"),
  )
    .join("")
    .toUpperCase()
    .slice(5);

const check = (password: string) => after(0, (ctx) => refuseBreached({ ...ctx, config: { ...ctx.config, BREACH_CHECK: "on" } }, password));

describe("the breach check", () => {
  afterEach(() => vi.restoreAllMocks());

  it("refuses a password from the list, at its field", async () => {
    const listed = `${await suffixOf(KNOWN)}:42\r\n${"0".repeat(35)}:0`;
    const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(listed));
    await expect(check(KNOWN)).rejects.toMatchObject({
      code: "invalid",
      options: { errors: [{ path: "password", code: "breached-password" }] },
    });
    // k-anonymity: five characters of the hash leave us, the password never does
    expect(new Request(fetched.mock.calls[0]?.[0] ?? "").url).toMatch(/\/range\/[0-9A-F]{5}$/);
  });

  it("lets others pass", async () => {
    vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(`${"0".repeat(35)}:7`));
    await expect(check("a phrase of my own")).resolves.toBeUndefined();
  });

  it.each([
    ["is down", () => Promise.resolve(new Response("", { status: 503 }))],
    ["cannot be reached", () => Promise.reject(new Error("no route"))],
    ["does not answer", () => new Promise<Response>(() => undefined)],
  ])("lets everybody pass when the service %s", async (_, answer) => {
    vi.spyOn(globalThis, "fetch").mockImplementation(answer);
    await expect(check(KNOWN)).resolves.toBeUndefined();
  });
});
