/** Object storage on a real (local) R2 bucket. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { r2Objects } from "../../../workers/platform/clients/objects.ts";
import type { TestEnv } from "../../helpers/env.ts";

const objects = r2Objects((env as unknown as TestEnv).EVIDENCE);

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytesOf(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function putText(key: string, text: string) {
  return objects.put(key, bytesOf(text), { contentType: "text/plain", sha256: await sha256Of(text), metadata: { jobId: "j1" } });
}

describe("objects", () => {
  it("come back with their bytes, digest, type and metadata", async () => {
    const prefix = crypto.randomUUID();
    const put = await putText(`${prefix}/note`, "Guardrails in place");
    const found = await objects.get(`${prefix}/note`);
    const expected = {
      key: `${prefix}/note`,
      size: 19,
      sha256: await sha256Of("Guardrails in place"),
      contentType: "text/plain",
      metadata: { jobId: "j1" },
    };
    expect(put).toMatchObject(expected);
    expect(found).toMatchObject(expected);
    expect(new TextDecoder().decode(await found?.bytes())).toBe("Guardrails in place");
  });

  it("are refused when the digest does not match, and nothing is kept", async () => {
    const key = `${crypto.randomUUID()}/note`;
    const put = objects.put(key, bytesOf("tampered"), { contentType: "text/plain", sha256: await sha256Of("original") });
    await expect(put).rejects.toMatchObject({ name: "VendorError", vendor: "objects", kind: "rejected", retryable: false });
    expect(await objects.get(key)).toBeUndefined();
  });

  it("list by prefix in pages, and are gone after delete", async () => {
    const prefix = crypto.randomUUID();
    for (const name of ["a", "b", "c"]) await putText(`${prefix}/${name}`, name);
    const first = await objects.list(`${prefix}/`, { limit: 2 });
    expect(first.objects.map((object) => object.key)).toEqual([`${prefix}/a`, `${prefix}/b`]);
    expect(first.objects[0]).toMatchObject({ contentType: "text/plain", metadata: { jobId: "j1" } });
    const rest = await objects.list(`${prefix}/`, { limit: 2, cursor: first.cursor ?? "" });
    expect(rest.objects.map((object) => object.key)).toEqual([`${prefix}/c`]);
    expect(rest.cursor).toBeUndefined();
    await objects.delete([`${prefix}/a`, `${prefix}/b`, `${prefix}/c`, `${prefix}/never-there`]);
    expect((await objects.list(`${prefix}/`)).objects).toEqual([]);
  });

  it("are undefined when there is no such key", async () => {
    expect(await objects.get(crypto.randomUUID())).toBeUndefined();
  });
});
