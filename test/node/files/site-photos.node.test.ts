/** Demo photographs: drawn by code, the same every time, with the EXIF of a phone for the product to take off. */
import jpeg from "jpeg-js";
import { describe, expect, it } from "vitest";
import { drawSitePhoto, SITE_SCENES } from "../../../migrations/seed/photos/draw.ts";
import { encodeJpeg } from "../../../migrations/seed/photos/encode.ts";
import { withExif } from "../../../migrations/seed/photos/exif.ts";
import { develop } from "../../../migrations/seed/photos/render/develop.ts";
import { render } from "../../../migrations/seed/photos/render/shade.ts";
import { SCENES } from "../../../migrations/seed/photos/scenes/catalogue.ts";
import { sha256Hex } from "../../../workers/platform/files/digest.ts";
import { readExif, stripMetadata } from "../../../workers/platform/files/exif.ts";
import { takeIn } from "../../../workers/platform/files/intake.ts";
import { sniff } from "../../../workers/platform/files/sniff.ts";

const GPS = { lat: 45.5231, lon: -122.6765 };
const TAKEN_AT = new Date("2026-10-21T16:40:00Z");
const CAMERA = { orientation: 1, make: "Mainstreet", model: "Site camera (drawn)" };
const photo = drawSitePhoto("roof-open-edge", { seed: 3, gps: GPS, takenAt: TAKEN_AT });

describe("drawSitePhoto", () => {
  it("draws a JPEG of a phone's shape under 200 KB", () => {
    expect(photo.jpeg.length).toBeLessThan(200_000);
    expect(sniff(photo.jpeg)).toEqual({ type: "image/jpeg", extension: "jpg", width: photo.width, height: photo.height, complete: true });
    expect(photo.width / photo.height).toBeCloseTo(4 / 3, 2);
  });

  it("gives the same bytes for the same seed, and others for another", async () => {
    const { width, height } = photo;
    const picture = develop(render(SCENES["roof-open-edge"].build(3), 3 * 0.618), 3);
    const again = { jpeg: withExif(encodeJpeg(picture, width, height), { ...CAMERA, gps: GPS, takenAt: TAKEN_AT }) };
    const other = drawSitePhoto("roof-open-edge", { seed: 4, gps: GPS, takenAt: TAKEN_AT });
    expect(await sha256Hex(again.jpeg)).toBe(await sha256Hex(photo.jpeg));
    expect(await sha256Hex(other.jpeg)).not.toBe(await sha256Hex(photo.jpeg));
  });

  it("draws a view once and dates it as often as it is asked for", () => {
    const later = drawSitePhoto("roof-open-edge", { seed: 3, gps: GPS, takenAt: new Date("2026-10-22T16:40:00Z") });
    expect(readExif(later.jpeg).takenAt).toBe("2026-10-22T16:40:00+00:00");
    expect(jpeg.decode(later.jpeg).data).toEqual(jpeg.decode(photo.jpeg).data);
  });

  it("writes position, time and orientation, which the served copy no longer has", async () => {
    const exif = readExif(photo.jpeg);
    expect(exif).toMatchObject({ orientation: 1, takenAt: "2026-10-21T16:40:00+00:00", make: "Mainstreet" });
    expect(exif.gps?.lat).toBeCloseTo(GPS.lat, 6);
    expect(exif.gps?.lon).toBeCloseTo(GPS.lon, 6);
    const stripped = stripMetadata(photo.jpeg, "image/jpeg");
    expect(stripped.kind === "stripped" && readExif(stripped.bytes)).toEqual({ orientation: 1 });
    expect(await takeIn(photo.jpeg, "IMG_2041.jpg")).toMatchObject({ kind: "accepted", servable: { kind: "copy" } });
  });

  it("shows something: light and dark, and more than one colour", () => {
    const { data } = jpeg.decode(photo.jpeg, { useTArray: true });
    const luma: number[] = [];
    for (let i = 0; i < data.length; i += 4 * 97) luma.push((data[i] ?? 0) * 0.3 + (data[i + 1] ?? 0) * 0.6 + (data[i + 2] ?? 0) * 0.1);
    luma.sort((a, b) => a - b);
    expect(luma[Math.floor(luma.length * 0.02)]).toBeLessThan(110);
    expect(luma[Math.floor(luma.length * 0.98)]).toBeGreaterThan(190);
  });
});

describe("scenes", () => {
  it("are at least twelve, each described in English and French", () => {
    expect(SITE_SCENES.length).toBeGreaterThanOrEqual(12);
    for (const scene of SITE_SCENES) {
      const { en, fr } = SCENES[scene].alt;
      expect(en.length, scene).toBeGreaterThan(40);
      expect(fr.length, scene).toBeGreaterThan(40);
      expect(en).not.toBe(fr);
    }
  });

  it.each(SITE_SCENES.map((scene) => [scene] as const))("%s is built from finite points with unit sunlight", (scene) => {
    const { mesh, light } = SCENES[scene].build(11);
    const { count, positions, normals } = mesh;
    expect(count).toBeGreaterThan(5000);
    expect(positions.subarray(0, count * 9).every(Number.isFinite)).toBe(true);
    expect(normals.subarray(0, count * 9).every(Number.isFinite)).toBe(true);
    expect(Math.hypot(...light.sun)).toBeCloseTo(1, 6);
  });
});
