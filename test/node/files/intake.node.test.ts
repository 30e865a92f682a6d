/** Uploads at the door, and the same door under fire. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiBytes, concat } from "../../../workers/platform/files/bytes.ts";
import { readExif, stripMetadata } from "../../../workers/platform/files/exif.ts";
import { MAX_UPLOAD_BYTES, takeIn } from "../../../workers/platform/files/intake.ts";
import { inspectPdf } from "../../../workers/platform/files/pdf-check.ts";
import { isImage, sniff } from "../../../workers/platform/files/sniff.ts";
import { animatedGif, flate, losslessWebp, pdf, phoneHeic, phoneJpeg, phonePng, phoneWebp, plainPng } from "./samples.ts";

describe("takeIn", () => {
  it("accepts a photo: hash of the original, EXIF as data, a copy without it", async () => {
    const intake = await takeIn(phoneJpeg(), "IMG_0042.jpg");
    expect(intake).toMatchObject({
      kind: "accepted",
      sniffed: { type: "image/jpeg" },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      exif: { gps: { lat: expect.closeTo(45.5152, 4) } },
      servable: { kind: "copy" },
    });
  });

  it("hashes as everybody does", async () => {
    const intake = await takeIn(asciiBytes("abc"), "note.txt");
    expect(intake).toMatchObject({
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      servable: { kind: "original" },
    });
  });

  it("keeps a HEIC as evidence and serves nothing of it", async () => {
    expect(await takeIn(phoneHeic(), "IMG_0043.HEIC")).toMatchObject({
      kind: "accepted",
      servable: { kind: "none" },
      exif: { orientation: 6 },
    });
  });

  it("accepts a document and says how many pages it has", async () => {
    expect(await takeIn(pdf(), "permit.pdf")).toMatchObject({ kind: "accepted", pages: 1, servable: { kind: "original" } });
  });

  it.each([
    ["empty", 400, new Uint8Array(), "a.txt"],
    ["too-large", 413, new Uint8Array(MAX_UPLOAD_BYTES + 1), "a.txt"],
    ["name-mismatch", 415, plainPng(), "guardrail.jpg"],
    ["unknown-type", 415, asciiBytes("PK\x03\x04\0\0"), "timesheet.zip"],
    ["too-many-pixels", 413, plainPng(60_000, 60_000), "bomb.png"],
    ["truncated", 400, phoneJpeg().slice(0, 900), "half.jpg"],
    ["pdf-bomb", 400, pdf([flate(new Uint8Array(100_000_000))]), "plan.pdf"],
    ["pdf-encrypted", 400, pdf([], "/Encrypt 8 0 R"), "plan.pdf"],
  ] as const)("refuses as %s with %i", async (reason, status, bytes, name) => {
    expect(await takeIn(bytes, name)).toEqual({ kind: "refused", reason, status });
  });
});

const SAMPLES = [phoneJpeg(), phonePng(), phoneWebp(), losslessWebp(), animatedGif(), phoneHeic(), pdf([flate("x".repeat(900))])];

/** A valid file with some bytes overwritten, a stretch removed, doubled or blanked, and possibly its end missing. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SAMPLES),
    fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 12 }),
    fc.tuple(fc.constantFrom("none", "remove", "double", "blank", "max"), fc.nat(4000), fc.nat(64)),
    fc.option(fc.nat(4000)),
  )
  .map(([sample, edits, [operation, from, count], end]) => {
    const bytes = sample.slice(0, end === null ? sample.length : end % sample.length);
    for (const [at, value] of edits) if (bytes.length > 0) bytes[at % bytes.length] = value;
    const start = bytes.length === 0 ? 0 : from % bytes.length;
    if (operation === "remove") return concat([bytes.subarray(0, start), bytes.subarray(start + count)]);
    if (operation === "double") return concat([bytes.subarray(0, start + count), bytes.subarray(start)]);
    if (operation === "none") return bytes;
    return bytes.fill(operation === "max" ? 255 : 0, start, start + count);
  });

describe("hostile bytes", () => {
  it("never make anything throw, and never leave a position in a copy", () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        const sniffed = sniff(bytes);
        readExif(bytes);
        inspectPdf(bytes);
        if (sniffed === undefined || !isImage(sniffed.type)) return;
        const result = stripMetadata(bytes, sniffed.type);
        if (result.kind === "stripped") expect(readExif(result.bytes).gps).toBeUndefined();
      }),
      { numRuns: 4000 },
    );
  });

  it("are read a bounded number of times: no reader looks more often than a few times the length", () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        const { counted, reads } = counting(bytes);
        const sniffed = sniff(counted);
        readExif(counted);
        if (sniffed !== undefined && isImage(sniffed.type)) stripMetadata(counted, sniffed.type);
        expect(reads()).toBeLessThan(60 * bytes.length + 20_000);
      }),
      { numRuns: 150 },
    );
  });

  it("of any kind, under any claimed type, end in an answer", async () => {
    const prefix = fc.constantFrom(
      "",
      "\xff\xd8\xff",
      "\x89PNG\r\n\x1a\n",
      "RIFF\xff\xff\0\0WEBP",
      "GIF89a",
      "\0\0\0\x18ftypheic",
      "%PDF-1.7\n",
    );
    await fc.assert(
      fc.asyncProperty(prefix, fc.uint8Array({ maxLength: 600 }), async (head, tail) => {
        const intake = await takeIn(concat([asciiBytes(head), tail]), "anything");
        expect(["accepted", "refused"]).toContain(intake.kind);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The same bytes behind a proxy that counts element reads and native searches by what they pass over. */
function counting(bytes: Uint8Array): { counted: Uint8Array; reads: () => number } {
  let reads = 0;
  const counted = new Proxy(bytes, {
    get(target, key) {
      if (typeof key === "string" && /^-?\d+$/.test(key)) reads += 1;
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== "function") return value;
      return (...parameters: unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, target, parameters);
        if (key === "indexOf") reads += (typeof result === "number" && result >= 0 ? result : target.length) - Number(parameters[1] ?? 0);
        return result;
      };
    },
  });
  return { counted, reads: () => reads };
}
