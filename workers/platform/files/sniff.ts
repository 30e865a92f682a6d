/** Says what a file is from its bytes alone: names and declared types are the sender's claim, this is what we go by. */
import { hasAscii, indexOfAscii, u8 } from "./bytes.ts";
import { isGif, probeGif } from "./formats/gif.ts";
import { heifType, probeHeif } from "./formats/heif.ts";
import { isJpeg, probeJpeg } from "./formats/jpeg.ts";
import { isPng, probePng } from "./formats/png.ts";
import { isWebp, probeWebp } from "./formats/webp.ts";
import type { ImageType, Probe } from "./image.ts";

export type FileType = ImageType | "application/pdf" | "text/plain";

export interface Sniffed {
  readonly type: FileType;
  /** Without the dot. */
  readonly extension: string;
  /** Pixels as declared, images only. */
  readonly width?: number;
  readonly height?: number;
  /** False when the file ends before its own end marker. */
  readonly complete: boolean;
}

/**
 * Decoded at 4 bytes a pixel this is 200 MB, the most a browser or the Images binding should be asked for; the largest
 * phone cameras default to 48–50 megapixels.
 */
export const MAX_IMAGE_PIXELS = 50_000_000;

/** Longer sides break decoders even where the area is small (JPEG and WebP end at 65,535 and 16,383). */
const MAX_IMAGE_SIDE = 32_768;

const EXTENSION: Readonly<Record<FileType, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/heic": "heic",
  "image/avif": "avif",
  "application/pdf": "pdf",
  "text/plain": "txt",
};

/** Extensions under which a type may arrive; any other is a wrong name. */
const ALIASES: Readonly<Record<FileType, readonly string[]>> = {
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png", "apng"],
  "image/webp": ["webp"],
  "image/gif": ["gif"],
  "image/heic": ["heic", "heif", "hif"],
  "image/avif": ["avif"],
  "application/pdf": ["pdf"],
  "text/plain": ["txt", "text", "md", "csv", "tsv", "log", "json"],
};

/**
 * Magic bytes, then structure: an image must have a header whose fields are legal and whose dimensions are readable.
 *
 * @example sniff(bytes) // {type: "image/jpeg", extension: "jpg", width: 4032, height: 3024, complete: true}
 */
export function sniff(bytes: Uint8Array): Sniffed | undefined {
  const image = imageType(bytes);
  if (image !== undefined) {
    const probe = probeAs(bytes, image);
    return probe === undefined ? undefined : { type: image, extension: EXTENSION[image], ...probe };
  }
  if (isPdf(bytes)) {
    return { type: "application/pdf", extension: "pdf", complete: indexOfAscii(bytes, "%%EOF", bytes.length - 2048) >= 0 };
  }
  return isPlainText(bytes) ? { type: "text/plain", extension: "txt", complete: true } : undefined;
}

/** True when decoding would ask for more memory than any honest picture needs. Call it before decoding anything. */
export function isDecompressionBomb(sniffed: Pick<Sniffed, "width" | "height">): boolean {
  const { width = 0, height = 0 } = sniffed;
  return width > MAX_IMAGE_SIDE || height > MAX_IMAGE_SIDE || width * height > MAX_IMAGE_PIXELS;
}

/** Whether a file may carry this name: a name without an extension claims nothing, a foreign extension lies. */
export function nameMatches(type: FileType, fileName: string): boolean {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase();
  return extension === undefined || ALIASES[type].includes(extension);
}

export function isImage(type: FileType): type is ImageType {
  return type.startsWith("image/");
}

function imageType(bytes: Uint8Array): ImageType | undefined {
  if (isJpeg(bytes)) return "image/jpeg";
  if (isPng(bytes)) return "image/png";
  if (isWebp(bytes)) return "image/webp";
  if (isGif(bytes)) return "image/gif";
  return heifType(bytes);
}

function probeAs(bytes: Uint8Array, type: ImageType): Probe | undefined {
  switch (type) {
    case "image/jpeg":
      return probeJpeg(bytes);
    case "image/png":
      return probePng(bytes);
    case "image/webp":
      return probeWebp(bytes);
    case "image/gif":
      return probeGif(bytes);
    case "image/heic":
    case "image/avif":
      return probeHeif(bytes);
  }
}

/** At the very start: readers that accept junk before the header make files that are two types at once. */
function isPdf(bytes: Uint8Array): boolean {
  return hasAscii(bytes, 0, "%PDF-") && u8(bytes, 5) >= 0x31 && u8(bytes, 5) <= 0x32 && hasAscii(bytes, 6, ".");
}

/** UTF-8 without control characters other than tab, line feed, form feed and carriage return; not markup, not empty. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  for (const byte of bytes) {
    if (byte < 0x20 ? byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 : byte === 0x7f) return false;
  }
  try {
    // In slices, so that 20 MB of text never stand in memory a second time.
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const head = decoder.decode(bytes.subarray(0, 65_536), { stream: bytes.length > 65_536 });
    for (let at = 65_536; at < bytes.length; at += 65_536) {
      decoder.decode(bytes.subarray(at, at + 65_536), { stream: at + 65_536 < bytes.length });
    }
    return !/^\s*<[!?a-zA-Z]/.test(head.slice(0, 512));
  } catch {
    return false;
  }
}
