/** JPEG with the best quality that stays under the size at which a page of photographs loads quickly. */
import jpeg from "jpeg-js";

const MAX_BYTES = 196_000;
const QUALITIES = [72, 58, 46, 36] as const;

export function encodeJpeg(rgba: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  let encoded = new Uint8Array();
  for (const quality of QUALITIES) {
    encoded = Uint8Array.from(jpeg.encode({ data: rgba, width, height }, quality).data);
    if (encoded.length <= MAX_BYTES) break;
  }
  return encoded;
}
