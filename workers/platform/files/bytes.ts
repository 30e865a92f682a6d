/** Bounds-checked reads over untrusted bytes: outside the array every read answers -1, which no unsigned field can hold. */

export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? -1;
}

/** Both bytes or -1. A missing byte makes the sum negative before it can be mistaken for a value. */
export function u16be(bytes: Uint8Array, at: number): number {
  const high = bytes[at];
  const low = bytes[at + 1];
  return high === undefined || low === undefined ? -1 : high * 0x100 + low;
}

export function u16le(bytes: Uint8Array, at: number): number {
  const low = bytes[at];
  const high = bytes[at + 1];
  return high === undefined || low === undefined ? -1 : high * 0x100 + low;
}

export function u32be(bytes: Uint8Array, at: number): number {
  const high = u16be(bytes, at);
  const low = u16be(bytes, at + 2);
  return high < 0 || low < 0 ? -1 : high * 0x1_0000 + low;
}

export function u32le(bytes: Uint8Array, at: number): number {
  const low = u16le(bytes, at);
  const high = u16le(bytes, at + 2);
  return high < 0 || low < 0 ? -1 : high * 0x1_0000 + low;
}

export function u24le(bytes: Uint8Array, at: number): number {
  const low = u16le(bytes, at);
  const high = u8(bytes, at + 2);
  return high < 0 || low < 0 ? -1 : high * 0x1_0000 + low;
}

/** Bytes as Latin-1 text; shorter than `length` at the end of the array. Meant for tags and short strings. */
export function ascii(bytes: Uint8Array, at: number, length: number): string {
  let text = "";
  const end = Math.min(bytes.length, at + length);
  for (let i = at; i < end; i += 1) text += String.fromCharCode(u8(bytes, i) & 0xff);
  return text;
}

/** True when the ASCII `text` stands at `at`. */
export function hasAscii(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (u8(bytes, at + i) !== text.charCodeAt(i)) return false;
  }
  return true;
}

/** Index of the ASCII `text` at or after `from` and ending at or before `to`, or -1. Linear for texts without self-overlap. */
export function indexOfAscii(bytes: Uint8Array, text: string, from: number, to = bytes.length): number {
  const first = text.charCodeAt(0);
  let at = bytes.indexOf(first, Math.max(0, from));
  while (at >= 0 && at + text.length <= to) {
    if (hasAscii(bytes, at, text)) return at;
    at = bytes.indexOf(first, at + 1);
  }
  return -1;
}

export function asciiBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i) & 0xff;
  return bytes;
}

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const joined = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as PNG (ISO 3309) wants it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
