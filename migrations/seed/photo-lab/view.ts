/** Another view of a drawing: a part of it, mirrored where the story wants, as if somebody had stepped closer. */
import jpeg from "jpeg-js";
import { encodeJpeg } from "../photos/encode.ts";

/** Fractions of the whole picture. */
export type View = { left: number; top: number; width: number; height: number; mirrored: boolean };

/** The JPEG of that part, at the drawing's own resolution. */
export function seen(drawing: Uint8Array, { left, top, width, height, mirrored }: View): Uint8Array {
  const whole = jpeg.decode(drawing, { useTArray: true });
  const [x, y] = [Math.round(left * whole.width), Math.round(top * whole.height)];
  const [columns, rows] = [Math.round(width * whole.width), Math.round(height * whole.height)];
  const source = new Uint32Array(whole.data.buffer, whole.data.byteOffset, whole.width * whole.height);
  const part = new Uint32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const start = (y + row) * whole.width + x;
    const line = part.subarray(row * columns, (row + 1) * columns);
    line.set(source.subarray(start, start + columns));
    if (mirrored) line.reverse();
  }
  return encodeJpeg(new Uint8Array(part.buffer), columns, rows);
}
