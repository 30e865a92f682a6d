/** What a camera wrote is read as data and is gone from the copy that is served. */
import jpeg from "jpeg-js";
import { describe, expect, it } from "vitest";
import { cameraTiff } from "../../../migrations/seed/photos/exif.ts";
import { asciiBytes, concat, indexOfAscii } from "../../../workers/platform/files/bytes.ts";
import { readExif, stripMetadata } from "../../../workers/platform/files/exif.ts";
import type { ImageType } from "../../../workers/platform/files/image.ts";
import { sniff } from "../../../workers/platform/files/sniff.ts";
import { readTiff } from "../../../workers/platform/files/tiff.ts";
import { animatedGif, CAMERA, jpegSegment, phoneHeic, phoneJpeg, phonePng, phoneWebp, plainJpeg, PORTLAND, SECRET } from "./samples.ts";

const stripped = (bytes: Uint8Array, type: ImageType) => {
  const result = stripMetadata(bytes, type);
  if (result.kind !== "stripped") throw new Error(`expected a stripped copy, got ${result.kind}`);
  return result;
};

/** The GPS directory's rationals and every planted text, as bytes that must not occur. */
const GPS_BYTES = [SECRET, "Harbor", "Pine 5", "2026:11:03", "\0\0\0\x2d\0\0\0\x01", "\0\0\0\x7a\0\0\0\x01", "\x88\x25"];

describe("readExif", () => {
  it.each([
    ["JPEG", phoneJpeg()],
    ["PNG", phonePng()],
    ["WebP", phoneWebp()],
    ["HEIC", phoneHeic()],
  ])("reads orientation, time, camera and position of a %s", (_, bytes) => {
    const exif = readExif(bytes);
    expect(exif).toMatchObject({ orientation: 6, takenAt: "2026-11-03T17:12:09+00:00", make: "Harbor", model: "Pine 5" });
    expect(exif.gps?.lat).toBeCloseTo(PORTLAND.lat, 6);
    expect(exif.gps?.lon).toBeCloseTo(PORTLAND.lon, 6);
    expect(exif.gps?.altitude).toBe(15.25);
  });

  it("answers an empty object where there is nothing", () => {
    expect(readExif(plainJpeg())).toEqual({});
    expect(readExif(asciiBytes("no picture at all"))).toEqual({});
  });

  it("leaves out what makes no sense", () => {
    const nonsense = { orientation: 9, gps: { lat: 245, lon: 10 } };
    expect(readTiff(cameraTiff(nonsense))).toEqual({});
    const tiff = cameraTiff({ takenAt: new Date("2026-02-28T10:00:00Z") });
    tiff.set(asciiBytes("2026:02:31"), indexOfAscii(tiff, "2026:02:28", 0));
    expect(readTiff(tiff).takenAt).toBeUndefined();
  });

  it("does not follow a directory that points to itself", () => {
    const tiff = cameraTiff({ gps: PORTLAND });
    const view = new DataView(tiff.buffer);
    const row = 8 + 2 + 12;
    expect(view.getUint16(row)).toBe(0x8825);
    view.setUint32(row + 8, 8);
    expect(readTiff(tiff)).toEqual({ orientation: 1 });
  });
});

describe("stripMetadata", () => {
  it.each([
    ["image/jpeg", phoneJpeg()],
    ["image/png", phonePng()],
    ["image/webp", phoneWebp()],
    ["image/gif", animatedGif()],
  ] as const)("lets nothing of the position survive in %s", (type, bytes) => {
    expect(indexOfAscii(bytes, SECRET, 0)).toBeGreaterThan(0);
    const copy = stripped(bytes, type).bytes;
    for (const planted of GPS_BYTES) expect(indexOfAscii(copy, planted, 0), JSON.stringify(planted)).toBe(-1);
    expect(readExif(copy).gps).toBeUndefined();
    const { width, height } = sniff(bytes) ?? {};
    expect(sniff(copy)).toMatchObject({ type, width, height, complete: true });
    expect(stripped(copy, type).bytes, "stripping twice changes nothing").toEqual(copy);
  });

  it.each([
    ["image/jpeg", phoneJpeg()],
    ["image/png", phonePng()],
    ["image/webp", phoneWebp()],
  ] as const)("keeps the orientation of %s, so that the picture stays upright", (type, bytes) => {
    expect(readExif(stripped(bytes, type).bytes)).toEqual({ orientation: 6 });
  });

  it("keeps colour profiles and pixels of a JPEG, and names what it took", () => {
    const original = phoneJpeg();
    const { bytes, removed } = stripped(original, "image/jpeg");
    expect(indexOfAscii(bytes, "ICC_PROFILE\0\x01\x01profile-bytes", 0)).toBeGreaterThan(0);
    expect(indexOfAscii(bytes, "MPF", 0)).toBe(-1);
    expect(jpeg.decode(bytes).data).toEqual(jpeg.decode(plainJpeg()).data);
    expect(removed).toEqual(expect.arrayContaining(["APP1 Exif", "APP13 Photoshop", "COM", "APP2 MPF", "trailer"]));
  });

  it("adds no EXIF where there was none", () => {
    expect(indexOfAscii(stripped(plainJpeg(), "image/jpeg").bytes, "Exif", 0)).toBe(-1);
  });

  it("takes metadata that hides between the scans of a progressive JPEG", () => {
    const base = plainJpeg();
    const late = concat([base.subarray(0, -2), jpegSegment(0xe1, asciiBytes(`Exif\0\0${SECRET}`)), base.subarray(-2)]);
    expect(indexOfAscii(stripped(late, "image/jpeg").bytes, SECRET, 0)).toBe(-1);
  });

  it("drops the JFIF thumbnail, which may show what was cropped away", () => {
    const base = plainJpeg();
    const thumbnail = concat([asciiBytes("JFIF\0"), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 8, 1), asciiBytes(SECRET.padEnd(24))]);
    const bytes = concat([base.subarray(0, 2), jpegSegment(0xe0, thumbnail), base.subarray(20)]);
    expect(sniff(bytes)?.complete).toBe(true);
    const copy = stripped(bytes, "image/jpeg").bytes;
    expect(indexOfAscii(copy, SECRET, 0)).toBe(-1);
    expect(jpeg.decode(copy).width).toBe(24);
  });

  it("makes the flags of an extended WebP true again", () => {
    const flags = (bytes: Uint8Array) => bytes[indexOfAscii(bytes, "VP8X", 0) + 8];
    expect(flags(phoneWebp())).toBe(0x2c);
    expect(flags(stripped(phoneWebp(), "image/webp").bytes), "EXIF with the orientation").toBe(0x28);
    expect(flags(stripped(phoneWebp({ ...CAMERA, orientation: 1 }), "image/webp").bytes), "none").toBe(0x20);
  });

  it("keeps the loop of an animation", () => {
    expect(indexOfAscii(stripped(animatedGif(), "image/gif").bytes, "NETSCAPE2.0", 0)).toBeGreaterThan(0);
  });

  it("says that HEIC is not supported, and that a broken picture is damaged", () => {
    expect(stripMetadata(phoneHeic(), "image/heic")).toEqual({ kind: "unsupported", type: "image/heic" });
    expect(stripMetadata(phoneJpeg().subarray(0, 900), "image/jpeg")).toEqual({ kind: "damaged" });
    expect(stripMetadata(phonePng(), "image/jpeg")).toEqual({ kind: "damaged" });
  });
});
