/** Uploads: what the bytes are decides, location stays as data and leaves the served copy, and hostile files are refused. */
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { evidenceApi, jobsApi } from "../../../workers/modules/compliance/api.ts";
import { API_BASE } from "../../../workers/platform/http/mount.ts";
import { dispatch, ORIGIN } from "../../helpers/client.ts";
import { anOwner, type Person } from "../../helpers/people.ts";
import { aJpegWithGps, aPng } from "../../helpers/pictures.ts";

async function aJobOf(person: Person): Promise<string> {
  const body = { name: "Roof", location: { address: "1 Main", lat: 1, lon: 2 }, startDate: "2026-11-02" };
  return (await person.api.call(jobsApi.createJob, { body })).body.id;
}

async function upload(person: Person, jobId: string, bytes: Uint8Array<ArrayBuffer>, name: string, kind = "photo") {
  const form = new FormData();
  form.set("kind", kind);
  form.set("file", new File([bytes], name));
  const request = new Request(`${ORIGIN}${API_BASE}/jobs/${jobId}/evidence`, {
    method: "POST",
    body: form,
    headers: { authorization: `Bearer ${person.signedIn.accessToken}`, "cf-connecting-ip": person.api.ip },
  });
  const response = await dispatch(request);
  return { status: response.status, body: await response.json<{ id: string; file: { sha256: string }; errors?: { code: string }[] }>() };
}

describe("a photo", () => {
  it("keeps its place and hash as data; the served copy has neither place nor camera", async () => {
    const owner = await anOwner();
    const jobId = await aJobOf(owner);
    const { status, body } = await upload(owner, jobId, aJpegWithGps(), "roof.jpg");
    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: "photo",
      file: { contentType: "image/jpeg", width: 1, height: 1 },
      location: { lat: expect.closeTo(43.66, 3), lon: expect.closeTo(-70.255, 3) },
    });
    expect(body.file.sha256).toMatch(/^[0-9a-f]{64}$/);
    const request = new Request(`${ORIGIN}${API_BASE}/evidence/${body.id}/content`, {
      headers: { authorization: `Bearer ${owner.signedIn.accessToken}` },
    });
    const response = await dispatch(request);
    expect(response.headers.get("content-type")).toBe("image/jpeg");
    expect(response.headers.get("cache-control")).toContain("no-store");
    const served = new TextDecoder("latin1").decode(await response.arrayBuffer());
    expect(served).not.toContain("GPS");
    expect(served).not.toContain("Mainstreet Camera");
    expect((await owner.api.call(jobsApi.getJob, { params: { id: jobId } })).body.coverPhotoId).toBe(body.id);
  });

  it("is another tenant's secret", async () => {
    const [ours, theirs] = [await anOwner(), await anOwner()];
    const { body } = await upload(ours, await aJobOf(ours), aPng(), "a.png");
    expect((await theirs.api.call(evidenceApi.getEvidence, { params: { id: body.id } })).status).toBe(404);
    expect((await theirs.api.call(evidenceApi.getEvidenceContent, { params: { id: body.id } })).status).toBe(404);
  });
});

describe("refused with a reason", () => {
  const bomb = (): Uint8Array<ArrayBuffer> => {
    const stream = deflateSync(new Uint8Array(80 * 1024 * 1024));
    const head = `%PDF-1.4\n1 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`;
    return new Uint8Array(
      Buffer.concat([Buffer.from(head), stream, Buffer.from("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")]),
    );
  };
  it.each([
    ["a PNG named .jpg", aPng(), "site.jpg", "photo", 415],
    ["a text file as a photo", new TextEncoder().encode("hello there"), "a.txt", "photo", 415],
    ["an empty file", new Uint8Array(), "a.png", "photo", 400],
    ["a cut-off picture", aPng().slice(0, 40), "a.png", "photo", 400],
    ["a program", new TextEncoder().encode("MZ\u0000\u0001\u0002\u0003".repeat(50)), "a.exe", "document", 415],
    ["a zip bomb of a PDF", bomb(), "report.pdf", "document", 400],
    ["a file over 20 MB", new Uint8Array(20 * 1024 * 1024 + 100_000), "big.png", "photo", 413],
  ])("%s", async (_what, bytes, name, kind, expected) => {
    const owner = await anOwner();
    const { status, body } = await upload(owner, await aJobOf(owner), bytes as Uint8Array<ArrayBuffer>, name, kind);
    expect(status).toBe(expected);
    expect(body).toMatchObject({ status: expected, requestId: expect.any(String) });
  });
});
