/** Writes the EXIF that a phone would: demo photographs carry it so that the product can be seen to take it off. */

export interface CameraRecord {
  /** 1–8, default 1. */
  readonly orientation?: number;
  /** UTC; written as wall clock at UTC with its offset. */
  readonly takenAt?: Date;
  readonly make?: string;
  readonly model?: string;
  readonly gps?: { readonly lat: number; readonly lon: number; readonly altitude?: number };
}

interface Field {
  readonly tag: number;
  readonly type: 1 | 2 | 3 | 4 | 5;
  readonly count: number;
  readonly data: Uint8Array;
}

/** A big-endian TIFF block with IFD0, and the Exif and GPS directories where there is something to say. */
export function cameraTiff(record: CameraRecord): Uint8Array<ArrayBuffer> {
  const exif = exifFields(record);
  const gps = gpsFields(record);
  const main: Field[] = [
    ...(record.make === undefined ? [] : [text(0x010f, record.make)]),
    ...(record.model === undefined ? [] : [text(0x0110, record.model)]),
    short(0x0112, record.orientation ?? 1),
  ];
  const pointers = (exif.length > 0 ? 1 : 0) + (gps.length > 0 ? 1 : 0);
  const exifAt = 8 + sizeOf(main) + pointers * 12;
  const gpsAt = exifAt + (exif.length > 0 ? sizeOf(exif) : 0);
  if (exif.length > 0) main.push(long(0x8769, exifAt));
  if (gps.length > 0) main.push(long(0x8825, gpsAt));
  const block = new Uint8Array(gpsAt + (gps.length > 0 ? sizeOf(gps) : 0));
  block.set([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8]);
  writeDirectory(block, 8, main);
  if (exif.length > 0) writeDirectory(block, exifAt, exif);
  if (gps.length > 0) writeDirectory(block, gpsAt, gps);
  return block;
}

/** The JPEG with an Exif segment right after its start marker. */
export function withExif(jpeg: Uint8Array, record: CameraRecord): Uint8Array<ArrayBuffer> {
  const tiff = cameraTiff(record);
  const size = tiff.length + 8;
  const out = new Uint8Array(jpeg.length + size + 2);
  out.set([0xff, 0xd8, 0xff, 0xe1, size >> 8, size & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0]);
  out.set(tiff, 12);
  out.set(jpeg.subarray(2), 12 + tiff.length);
  return out;
}

function exifFields({ takenAt }: CameraRecord): Field[] {
  if (takenAt === undefined) return [];
  const stamp = takenAt.toISOString().slice(0, 19).replace("T", " ").replaceAll("-", ":");
  return [text(0x9003, stamp), text(0x9011, "+00:00")];
}

function gpsFields({ gps }: CameraRecord): Field[] {
  if (gps === undefined) return [];
  const fields = [
    text(1, gps.lat < 0 ? "S" : "N"),
    rationals(2, sexagesimal(gps.lat)),
    text(3, gps.lon < 0 ? "W" : "E"),
    rationals(4, sexagesimal(gps.lon)),
  ];
  if (gps.altitude === undefined) return fields;
  const below: Field = { tag: 5, type: 1, count: 1, data: Uint8Array.of(gps.altitude < 0 ? 1 : 0) };
  return [...fields, below, rationals(6, [[Math.round(Math.abs(gps.altitude) * 100), 100]])];
}

/** Degrees, minutes and ten-thousandths of seconds: 3 mm on the ground. */
function sexagesimal(degrees: number): [number, number][] {
  const units = Math.round(Math.abs(degrees) * 3600 * 10_000);
  const minutes = Math.floor(units / 600_000);
  return [
    [Math.floor(minutes / 60), 1],
    [minutes % 60, 1],
    [units % 600_000, 10_000],
  ];
}

function text(tag: number, value: string): Field {
  const data = new TextEncoder().encode(`${value}\0`);
  return { tag, type: 2, count: data.length, data };
}

function short(tag: number, value: number): Field {
  return { tag, type: 3, count: 1, data: Uint8Array.of(value >> 8, value & 0xff) };
}

function long(tag: number, value: number): Field {
  return { tag, type: 4, count: 1, data: bytes32([value]) };
}

function rationals(tag: number, values: readonly (readonly [number, number])[]): Field {
  return { tag, type: 5, count: values.length, data: bytes32(values.flat()) };
}

function bytes32(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, i) => view.setUint32(i * 4, value));
  return new Uint8Array(view.buffer);
}

/** Values of more than 4 bytes stand behind the directory, each on an even offset. */
function outside(field: Field): number {
  return field.data.length > 4 ? field.data.length + (field.data.length & 1) : 0;
}

function sizeOf(fields: readonly Field[]): number {
  return 2 + fields.length * 12 + 4 + fields.reduce((sum, field) => sum + outside(field), 0);
}

function writeDirectory(block: Uint8Array, at: number, fields: readonly Field[]): void {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  view.setUint16(at, fields.length);
  let free = at + 2 + fields.length * 12 + 4;
  fields.forEach((field, i) => {
    const row = at + 2 + i * 12;
    view.setUint16(row, field.tag);
    view.setUint16(row + 2, field.type);
    view.setUint32(row + 4, field.count);
    if (outside(field) === 0) block.set(field.data, row + 8);
    else {
      view.setUint32(row + 8, free);
      block.set(field.data, free);
      free += outside(field);
    }
  });
}
