/** Small valid files of every type, built in memory, with GPS and other metadata planted where the format has room. */
import { deflateSync } from "node:zlib";
import jpeg from "jpeg-js";
import { cameraTiff, withExif } from "../../../migrations/seed/photos/exif.ts";
import type { CameraRecord } from "../../../migrations/seed/photos/exif.ts";
import { asciiBytes, concat } from "../../../workers/platform/files/bytes.ts";
import { pngChunk } from "../../../workers/platform/files/formats/png.ts";
import { riffChunk } from "../../../workers/platform/files/formats/webp.ts";

export const PORTLAND = { lat: 45.5152, lon: -122.6784, altitude: 15.25 };
export const CAMERA: CameraRecord = {
  orientation: 6,
  takenAt: new Date("2026-11-03T17:12:09Z"),
  make: "Harbor",
  model: "Pine 5",
  gps: PORTLAND,
};
/** Planted in every text field; must be gone from every served copy. */
export const SECRET = "GPSLatitude 45,30.912N";

export function plainJpeg(width = 24, height = 16): Uint8Array<ArrayBuffer> {
  const data = Uint8Array.from({ length: width * height * 4 }, (_, i) => (i * 37) % 251);
  return Uint8Array.from(jpeg.encode({ data, width, height }, 80).data);
}

export function jpegSegment(marker: number, body: Uint8Array): Uint8Array<ArrayBuffer> {
  return concat([Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body]);
}

/** EXIF, XMP, IPTC, a comment, an ICC profile, a multi-picture index, and a second picture behind the first. */
export function phoneJpeg(record: CameraRecord = CAMERA): Uint8Array<ArrayBuffer> {
  const base = withExif(plainJpeg(), record);
  const extra = [
    jpegSegment(0xe1, asciiBytes(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SECRET}</x:xmpmeta>`)),
    jpegSegment(0xed, asciiBytes(`Photoshop 3.0\0${SECRET}`)),
    jpegSegment(0xfe, asciiBytes(SECRET)),
    jpegSegment(0xe2, asciiBytes("ICC_PROFILE\0\x01\x01profile-bytes")),
    jpegSegment(0xe2, asciiBytes("MPF\0index")),
  ];
  return concat([base.subarray(0, 2), ...extra, base.subarray(2), withExif(plainJpeg(8, 8), record), asciiBytes(SECRET)]);
}

export function plainPng(width = 20, height = 10, extra: readonly Uint8Array[] = []): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Math.min(height, 4096);
  const pixels = deflateSync(new Uint8Array(rows * (Math.min(width, 4096) * 3 + 1)));
  return concat([
    asciiBytes("\x89PNG\r\n\x1a\n"),
    pngChunk("IHDR", header),
    ...extra,
    pngChunk("IDAT", pixels),
    pngChunk("IEND", new Uint8Array()),
  ]);
}

export function phonePng(record: CameraRecord = CAMERA): Uint8Array<ArrayBuffer> {
  return concat([
    plainPng(20, 10, [
      pngChunk("gAMA", Uint8Array.of(0, 0, 0xb1, 0x8f)),
      pngChunk("tEXt", asciiBytes(`Comment\0${SECRET}`)),
      pngChunk("iTXt", asciiBytes(`XML:com.adobe.xmp\0\0\0\0\0${SECRET}`)),
      pngChunk("zTXt", concat([asciiBytes("Raw profile type exif\0\0"), deflateSync(asciiBytes(SECRET))])),
      pngChunk("eXIf", cameraTiff(record)),
      pngChunk("prVt", asciiBytes(SECRET)),
    ]),
    asciiBytes(SECRET),
  ]);
}

/** The header of a lossy key frame; no decoder is run on it. */
const VP8 = Uint8Array.of(0x10, 0, 0, 0x9d, 0x01, 0x2a, 32, 0, 16, 0, 0, 0);

export function plainWebp(): Uint8Array<ArrayBuffer> {
  return riffChunk("RIFF", concat([asciiBytes("WEBP"), riffChunk("VP8 ", VP8)]));
}

export function losslessWebp(width = 300, height = 200): Uint8Array<ArrayBuffer> {
  const bits = (width - 1) | ((height - 1) << 14);
  const data = Uint8Array.of(0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, (bits >>> 24) & 255, 7);
  return riffChunk("RIFF", concat([asciiBytes("WEBP"), riffChunk("VP8L", data)]));
}

export function phoneWebp(record: CameraRecord = CAMERA): Uint8Array<ArrayBuffer> {
  const extended = Uint8Array.of(0x2c, 0, 0, 0, 31, 0, 0, 15, 0, 0);
  return concat([
    riffChunk(
      "RIFF",
      concat([
        asciiBytes("WEBP"),
        riffChunk("VP8X", extended),
        riffChunk("ICCP", asciiBytes("profile")),
        riffChunk("VP8 ", VP8),
        riffChunk("EXIF", concat([asciiBytes("Exif\0\0"), cameraTiff(record)])),
        riffChunk("XMP ", asciiBytes(SECRET)),
      ]),
    ),
    asciiBytes(SECRET),
  ]);
}

/** Two frames, a loop block, a comment and an XMP application block. */
export function animatedGif(): Uint8Array<ArrayBuffer> {
  const frame = Uint8Array.of(0x21, 0xf9, 4, 0, 5, 0, 0, 0, 0x2c, 0, 0, 0, 0, 4, 0, 3, 0, 0, 2, 2, 0x44, 1, 0);
  const block = (label: number, body: Uint8Array) => concat([Uint8Array.of(0x21, label, body.length), body, Uint8Array.of(0)]);
  return concat([
    asciiBytes("GIF89a"),
    Uint8Array.of(4, 0, 3, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255),
    concat([Uint8Array.of(0x21, 0xff, 11), asciiBytes("NETSCAPE2.0"), Uint8Array.of(3, 1, 0, 0, 0)]),
    block(0xfe, asciiBytes(SECRET)),
    concat([Uint8Array.of(0x21, 0xff, 11), asciiBytes("XMP DataXMP"), Uint8Array.of(SECRET.length), asciiBytes(`${SECRET}\0`)]),
    frame,
    frame,
    Uint8Array.of(0x3b),
  ]);
}

function box(type: string, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = concat(parts);
  return concat([u32(body.length + 8), asciiBytes(type), body]);
}

function u32(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

/** Boxes as an iPhone lays them out: 4032 × 3024 with a small thumbnail, EXIF in an item of its own. */
export function phoneHeic(record: CameraRecord = CAMERA): Uint8Array<ArrayBuffer> {
  const exif = concat([u32(6), asciiBytes("Exif\0\0"), cameraTiff(record)]);
  const build = (exifAt: number) => {
    const ispe = (width: number, height: number) => box("ispe", u32(0), u32(width), u32(height));
    const meta = box(
      "meta",
      u32(0),
      box("hdlr", new Uint8Array(24)),
      box("iinf", u32(0), Uint8Array.of(0, 1), box("infe", Uint8Array.of(2, 0, 0, 0, 0, 7, 0, 0), asciiBytes("Exif\0"))),
      box("iloc", u32(0), Uint8Array.of(0x44, 0, 0, 1, 0, 7, 0, 0, 0, 1), u32(exifAt), u32(exif.length)),
      box("iprp", box("ipco", ispe(320, 240), ispe(4032, 3024))),
    );
    return [box("ftyp", asciiBytes("heic"), u32(0), asciiBytes("mif1heic")), meta] as const;
  };
  const headLength = concat(build(0)).length;
  return concat([...build(headLength + 8), box("mdat", exif, new Uint8Array(64))]);
}

export interface PdfPart {
  readonly dictionary: string;
  readonly data?: Uint8Array;
}

/** A document of the given objects around one empty page; a cross-reference table is not needed by what reads it here. */
export function pdf(parts: readonly PdfPart[] = [], trailer = ""): Uint8Array<ArrayBuffer> {
  const objects: PdfPart[] = [
    { dictionary: "/Type /Catalog /Pages 2 0 R" },
    { dictionary: "/Type /Pages /Kids [3 0 R] /Count 1" },
    { dictionary: "/Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R" },
    flate("BT /F1 12 Tf (Site inspection) Tj ET ".repeat(40)),
    ...parts,
  ];
  const body = objects.flatMap(({ dictionary, data }, i) => [
    asciiBytes(`${i + 1} 0 obj\n<< ${dictionary} >>\n`),
    ...(data === undefined ? [] : [asciiBytes("stream\n"), data, asciiBytes("\nendstream\n")]),
    asciiBytes("endobj\n"),
  ]);
  return concat([
    asciiBytes("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    ...body,
    asciiBytes(`trailer << /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`),
  ]);
}

export function flate(content: string | Uint8Array, entries = ""): PdfPart {
  const data = deflateSync(content, { level: 9 });
  return { dictionary: `/Length ${data.length} /Filter /FlateDecode ${entries}`, data };
}
