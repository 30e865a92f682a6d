/**
 * Makes the copy that is served. JPEG, PNG, WebP and GIF are rebuilt from allow-lists, so metadata nobody has thought of
 * goes too. HEIC and AVIF address their parts by absolute offsets from tables that every writer lays out differently;
 * a rewrite that misses one reference breaks the picture or leaves a copy of the position, so they are not touched:
 * store the original as evidence, keep `readExif` of it as data, and serve no image until it is converted.
 */
import { stripGif } from "./formats/gif.ts";
import { stripJpeg } from "./formats/jpeg.ts";
import { stripPng } from "./formats/png.ts";
import { stripWebp } from "./formats/webp.ts";
import type { ImageType, StripResult } from "./image.ts";

/** The picture without EXIF, XMP, IPTC, comments, embedded thumbnails and trailers; orientation survives. */
export function stripMetadata(bytes: Uint8Array, type: ImageType): StripResult {
  switch (type) {
    case "image/jpeg":
      return stripJpeg(bytes);
    case "image/png":
      return stripPng(bytes);
    case "image/webp":
      return stripWebp(bytes);
    case "image/gif":
      return stripGif(bytes);
    case "image/heic":
    case "image/avif":
      return { kind: "unsupported", type };
  }
}
