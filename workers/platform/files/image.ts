/** What every image format module answers: its dimensions when probed, its bytes without metadata when stripped. */

export type ImageType = "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "image/heic" | "image/avif";

/** Pixels as declared in the header, before anything is decoded. */
export interface Probe {
  readonly width: number;
  readonly height: number;
  /** False when the file ends before its own end marker: an upload cut short. */
  readonly complete: boolean;
}

/**
 * - `stripped`: a copy that can be served; nothing but pixels, colour and (where it differs from 1) orientation is left.
 * - `unsupported`: the format cannot be rewritten safely; keep the original as evidence, do not serve it.
 * - `damaged`: the structure does not hold, so no promise about what is left can be made; do not serve it.
 */
export type StripResult =
  | { readonly kind: "stripped"; readonly bytes: Uint8Array<ArrayBuffer>; readonly removed: readonly string[] }
  | { readonly kind: "unsupported"; readonly type: ImageType }
  | { readonly kind: "damaged" };
