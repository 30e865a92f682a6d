/** What a file is, by its bytes. */
import { describe, expect, it } from "vitest";
import { asciiBytes, concat } from "../../../workers/platform/files/bytes.ts";
import { isDecompressionBomb, MAX_IMAGE_PIXELS, nameMatches, sniff } from "../../../workers/platform/files/sniff.ts";
import { animatedGif, losslessWebp, pdf, phoneHeic, phoneJpeg, phonePng, phoneWebp, plainJpeg, plainPng, plainWebp } from "./samples.ts";

describe("sniff", () => {
  it.each([
    ["image/jpeg", "jpg", phoneJpeg(), [24, 16]],
    ["image/png", "png", phonePng(), [20, 10]],
    ["image/webp", "webp", plainWebp(), [32, 16]],
    ["image/webp", "webp", losslessWebp(), [300, 200]],
    ["image/webp", "webp", phoneWebp(), [32, 16]],
    ["image/gif", "gif", animatedGif(), [4, 3]],
    ["image/heic", "heic", phoneHeic(), [4032, 3024]],
  ])("reads type and dimensions of %s (%s)", (type, extension, bytes, [width, height]) => {
    expect(sniff(bytes)).toEqual({ type, extension, width, height, complete: true });
  });

  it("knows PDF and text, which have no dimensions", () => {
    expect(sniff(pdf())).toEqual({ type: "application/pdf", extension: "pdf", complete: true });
    expect(sniff(new TextEncoder().encode("Relevé : garde-corps posé à 9 h\n"))).toEqual({
      type: "text/plain",
      extension: "txt",
      complete: true,
    });
  });

  it("calls nothing text that is binary, empty, not UTF-8, or markup", () => {
    expect(sniff(new Uint8Array())).toBeUndefined();
    expect(sniff(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toBeUndefined();
    expect(sniff(Uint8Array.of(0x61, 0xff, 0x61))).toBeUndefined();
    expect(sniff(asciiBytes("  <!doctype html><script>alert(1)</script>"))).toBeUndefined();
    expect(sniff(asciiBytes("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBeUndefined();
  });

  it("checks text beyond the first slice", () => {
    const long = new Uint8Array(200_000).fill(0x61);
    expect(sniff(long)?.type).toBe("text/plain");
    long[150_000] = 0xff;
    expect(sniff(long)).toBeUndefined();
  });

  it("wants more than the first bytes", () => {
    expect(sniff(asciiBytes("\xff\xd8\xff\xe0 but then a letter to the inspector"))).toBeUndefined();
    expect(sniff(asciiBytes("GIF89a"))).toBeUndefined();
    const png = plainPng();
    png[17] = (png[17] ?? 0) ^ 1;
    expect(sniff(png), "an IHDR whose CRC does not hold").toBeUndefined();
  });

  it("tells an upload that was cut short", () => {
    expect(sniff(phoneWebp().subarray(0, 80))?.complete).toBe(false);
    for (const whole of [plainJpeg(), plainPng(), animatedGif(), phoneHeic(), pdf()]) {
      const cut = sniff(whole.subarray(0, whole.length - 8));
      expect(cut?.complete).toBe(false);
    }
  });

  it("tells a decompression bomb by its declared dimensions", () => {
    const bomb = sniff(plainPng(50_000, 50_000));
    expect(bomb).toMatchObject({ width: 50_000, height: 50_000 });
    expect(isDecompressionBomb(bomb ?? {})).toBe(true);
    expect(isDecompressionBomb({ width: 8064, height: 6048 }), "48 megapixels from a phone").toBe(false);
    expect(isDecompressionBomb({ width: 1, height: MAX_IMAGE_PIXELS })).toBe(true);
  });

  it("counts a GIF frame that is larger than its screen", () => {
    const gif = animatedGif();
    const frame = gif.lastIndexOf(0x2c);
    gif.set([0xff, 0xff, 0xff, 0xff], frame + 5);
    expect(isDecompressionBomb(sniff(gif) ?? {})).toBe(true);
  });

  it("holds a name against the bytes", () => {
    expect(sniff(plainPng())?.type).toBe("image/png");
    expect(nameMatches("image/png", "guardrail.jpg")).toBe(false);
    expect(nameMatches("image/jpeg", "IMG_0042.JPEG")).toBe(true);
    expect(nameMatches("text/plain", "toolbox talk.csv")).toBe(true);
    expect(nameMatches("image/webp", "no extension")).toBe(true);
    expect(nameMatches("application/pdf", "plan.pdf.exe")).toBe(false);
  });

  it("does not take a PDF behind other bytes for a PDF", () => {
    expect(sniff(concat([asciiBytes("MZ\x90"), pdf()]))).toBeUndefined();
  });
});
