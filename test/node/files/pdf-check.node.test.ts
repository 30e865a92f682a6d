/** Which PDFs may come in. */
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { asciiBytes, concat } from "../../../workers/platform/files/bytes.ts";
import { inspectPdf, PDF_LIMITS } from "../../../workers/platform/files/pdf-check.ts";
import { flate, pdf } from "./samples.ts";
import type { PdfPart } from "./samples.ts";

const MB = 1024 * 1024;
const refusal = (bytes: Uint8Array) => {
  const result = inspectPdf(bytes);
  return result.kind === "refused" ? result.reason : result.kind;
};

describe("inspectPdf", () => {
  it("accepts an ordinary document and counts its pages", () => {
    expect(inspectPdf(pdf())).toEqual({ kind: "ok", version: "1.7", pages: 1 });
  });

  it("counts pages that stand in an object stream", () => {
    const objects = flate("1 0 2 40 << /Type /Pages /Kids [9 0 R] /Count 12 >> << /Type /Page >>", "/Type /ObjStm /N 2 /First 9");
    expect(inspectPdf(pdf([objects]))).toMatchObject({ pages: 12 });
  });

  it("accepts a large scan: white paper compresses a thousandfold, and its own size bounds it", () => {
    const scan = flate(
      new Uint8Array(2550 * 3300).fill(255),
      "/Type /XObject /Subtype /Image /Width 2550 /Height 3300 /BitsPerComponent 8",
    );
    expect(refusal(pdf([scan]))).toBe("ok");
  });

  it("refuses an image that decodes to more than its own dimensions", () => {
    const bomb = flate(new Uint8Array(20 * MB), "/Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8");
    expect(refusal(pdf([bomb]))).toBe("bomb");
  });

  it("refuses one stream that grows beyond measure", () => {
    expect(refusal(pdf([flate(new Uint8Array(80 * MB))]))).toBe("bomb");
    expect(refusal(pdf([flate(new Uint8Array(4 * MB))])), "1000 to 1").toBe("bomb");
  });

  it("refuses many streams that are harmless one by one", () => {
    const one = flate(new Uint8Array(2 * MB - 1));
    expect(refusal(pdf(Array.from({ length: 40 }, () => one)))).toBe("bomb");
    expect(refusal(pdf(Array.from({ length: 8 }, () => one)))).toBe("ok");
  });

  it("looks through stacked filters", () => {
    const twice = deflateSync(deflateSync(new Uint8Array(100 * MB), { level: 9 }), { level: 9 });
    expect(twice.length).toBeLessThan(10_000);
    expect(refusal(pdf([{ dictionary: "/Filter [/FlateDecode /FlateDecode]", data: twice }]))).toBe("bomb");
    const thrice: PdfPart = { dictionary: "/Filter [/Fl /Fl /Fl]", data: deflateSync(twice) };
    expect(refusal(pdf([thrice]))).toBe("stacked-filters");
  });

  it("looks through hexadecimal and base-85 text", () => {
    const inner = deflateSync(new Uint8Array(30 * MB), { level: 9 });
    const hex = { dictionary: "/Filter [/ASCIIHexDecode /FlateDecode]", data: asciiBytes(`${inner.toString("hex")}>`) };
    expect(refusal(pdf([hex]))).toBe("bomb");
    const base85 = { dictionary: "/Filter [/A85 /Fl]", data: asciiBytes(`${toAscii85(inner)}~>`) };
    expect(refusal(pdf([base85]))).toBe("bomb");
  });

  it("counts run lengths and LZW as well", () => {
    const runs = new Uint8Array(2 * MB).fill(129);
    expect(refusal(pdf([{ dictionary: "/Filter /RunLengthDecode", data: runs }])), "128 bytes from two").toBe("bomb");
    const lzw = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01);
    expect(refusal(pdf([{ dictionary: "/Filter /LZWDecode", data: lzw }])), "the example of ISO 32000").toBe("ok");
  });

  it("is not misled by a false length, a false end, an indirect filter or bytes after the stream", () => {
    const bomb = deflateSync(new Uint8Array(80 * MB), { level: 9 });
    expect(refusal(pdf([{ dictionary: "/Length 3 /Filter /FlateDecode", data: bomb }])), "length too small").toBe("bomb");
    expect(refusal(pdf([{ dictionary: "/Filter 9 0 R", data: bomb }])), "indirect filter").toBe("bomb");
    const decoy = storedThen(asciiBytes("endstream "), new Uint8Array(80 * MB));
    expect(refusal(pdf([{ dictionary: `/Length ${decoy.length} /Filter /FlateDecode`, data: decoy }])), "end inside").toBe("bomb");
    expect(refusal(pdf([{ dictionary: "/Filter /FlateDecode", data: concat([bomb, asciiBytes("junk")]) }]))).toBe("bomb");
    expect(refusal(pdf([{ dictionary: "/X << /Filter /DCTDecode >> /Filter /FlateDecode", data: bomb }])), "two filters").toBe("damaged");
  });

  it.each([
    ["encrypted", pdf([], "/Encrypt 9 0 R")],
    ["encrypted", pdf([], "/Encr#79pt << /V 4 >>")],
    ["javascript", pdf([{ dictionary: "/S /JavaScript /JS (app.alert\\(1\\))" }])],
    ["javascript", pdf([{ dictionary: "/S /J#61vaScript" }])],
    ["javascript", pdf([flate("1 0 << /S /JavaScript /JS 7 0 R >>", "/Type /ObjStm /N 1 /First 4")])],
    ["launch", pdf([{ dictionary: "/S /Launch /F (calc.exe)" }])],
    ["not-a-pdf", asciiBytes("GIF89a")],
    ["truncated", pdf().subarray(0, -20)],
  ])("refuses as %s", (reason, bytes) => {
    expect(refusal(bytes)).toBe(reason);
  });

  it("does not take a font or a word for a script", () => {
    expect(refusal(pdf([{ dictionary: "/Type /Font /BaseFont /JSans /Title (JavaScript for builders)" }]))).toBe("ok");
  });

  it("stops within its limits", () => {
    const tight = { ...PDF_LIMITS, contentBytes: 1000 };
    expect(inspectPdf(pdf(), tight)).toEqual({ kind: "refused", reason: "bomb" });
    expect(inspectPdf(pdf(), { ...PDF_LIMITS, work: 10 })).toEqual({ kind: "refused", reason: "too-complex" });
  });
});

/** A zlib stream whose first block is stored as is, followed by compressed data. */
function storedThen(first: Uint8Array, rest: Uint8Array): Uint8Array {
  const head = Uint8Array.of(0x78, 0x9c, 0, first.length, 0, 255 - first.length, 255);
  return concat([head, first, deflateSync(rest, { level: 9 }).subarray(2)]);
}

function toAscii85(bytes: Uint8Array): string {
  const padded = concat([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
  const view = new DataView(padded.buffer);
  let text = "";
  for (let at = 0; at < padded.length; at += 4) {
    let value = view.getUint32(at);
    let group = "";
    for (let i = 0; i < 5; i += 1) {
      group = String.fromCharCode(33 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    text += group === "!!!!!" ? "z" : group;
  }
  return text;
}
