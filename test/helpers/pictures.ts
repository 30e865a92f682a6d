/** The smallest valid pictures: a 1×1 PNG, and a 1×1 JPEG with a place and a camera in its EXIF. */

const decode = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

export const aPng = (): Uint8Array<ArrayBuffer> =>
  decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

const JPEG =
  "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=";

export function aJpegWithGps(): Uint8Array<ArrayBuffer> {
  const plain = decode(JPEG);
  const segment = exifSegment();
  const whole = new Uint8Array(plain.length + segment.length);
  whole.set(plain.subarray(0, 2));
  whole.set(segment, 2);
  whole.set(plain.subarray(2), 2 + segment.length);
  return whole;
}

/** Big-endian TIFF: make in IFD0, latitude 43°39′36″N and longitude 70°15′18″W in the GPS IFD. */
function exifSegment(): Uint8Array<ArrayBuffer> {
  const make = "Mainstreet Camera GPS\0";
  const bytes: number[] = [];
  const u16 = (n: number) => bytes.push(n >> 8, n & 255);
  const u32 = (n: number) => bytes.push((n >>> 24) & 255, (n >> 16) & 255, (n >> 8) & 255, n & 255);
  const text = (s: string) => bytes.push(...Array.from(s, (c) => c.charCodeAt(0)));
  const gpsIfd = 8 + 2 + 2 * 12 + 4 + 22;
  const rationals = gpsIfd + 2 + 4 * 12 + 4;
  const entry = (tag: number, type: number, count: number, value: () => void) => (u16(tag), u16(type), u32(count), value());
  text("MM");
  u16(42);
  u32(8);
  u16(2);
  entry(0x010f, 2, make.length, () => u32(8 + 2 + 2 * 12 + 4));
  entry(0x8825, 4, 1, () => u32(gpsIfd));
  u32(0);
  text(make);
  u16(4);
  entry(1, 2, 2, () => text("N\0\0\0"));
  entry(2, 5, 3, () => u32(rationals));
  entry(3, 2, 2, () => text("W\0\0\0"));
  entry(4, 5, 3, () => u32(rationals + 24));
  u32(0);
  for (const [degrees, minutes, seconds] of [
    [43, 39, 36],
    [70, 15, 18],
  ]) {
    for (const value of [degrees, minutes, seconds]) (u32(value ?? 0), u32(1));
  }
  const payload = [0x45, 0x78, 0x69, 0x66, 0, 0, ...bytes];
  const length = payload.length + 2;
  return new Uint8Array([0xff, 0xe1, length >> 8, length & 255, ...payload]);
}
