/** What a camera wrote beside the picture: kept as data about the evidence, never served with it. */
import { heifTiff, heifType } from "./formats/heif.ts";
import { isJpeg, jpegTiff } from "./formats/jpeg.ts";
import { isPng, pngTiff } from "./formats/png.ts";
import { isWebp, webpTiff } from "./formats/webp.ts";
import { readTiff } from "./tiff.ts";
import type { Exif } from "./tiff.ts";

export type { Exif, Gps } from "./tiff.ts";
export { stripMetadata } from "./strip.ts";

/** EXIF of a JPEG, PNG, WebP, HEIC or AVIF file; an empty object where there is none or it makes no sense. */
export function readExif(bytes: Uint8Array): Exif {
  const tiff = tiffOf(bytes);
  return tiff === undefined ? {} : readTiff(tiff);
}

function tiffOf(bytes: Uint8Array): Uint8Array | undefined {
  if (isJpeg(bytes)) return jpegTiff(bytes);
  if (isPng(bytes)) return pngTiff(bytes);
  if (isWebp(bytes)) return webpTiff(bytes);
  return heifType(bytes) === undefined ? undefined : heifTiff(bytes);
}
