/** GIF (89a): blocks walked to the trailer; comments, plain text and foreign application blocks (XMP) are dropped. */
import { ascii, concat, hasAscii, u16le, u8 } from "../bytes.ts";
import type { Probe, StripResult } from "../image.ts";

interface Block {
  readonly kind: "image" | "control" | "loop" | "metadata" | "trailer";
  readonly start: number;
  readonly end: number;
}

interface Walk {
  readonly blocks: readonly Block[];
  /** End of header and global colour table. */
  readonly head: number;
  readonly complete: boolean;
  readonly width: number;
  readonly height: number;
}

/** One block per frame and its control block: far more frames than any upload of 20 MB needs. */
const MAX_BLOCKS = 65_536;

export function isGif(bytes: Uint8Array): boolean {
  return hasAscii(bytes, 0, "GIF87a") || hasAscii(bytes, 0, "GIF89a");
}

export function probeGif(bytes: Uint8Array): Probe | undefined {
  const walk = walkGif(bytes);
  if (walk === undefined || walk.width < 1 || walk.height < 1) return undefined;
  return { width: walk.width, height: walk.height, complete: walk.complete };
}

export function stripGif(bytes: Uint8Array): StripResult {
  const walk = walkGif(bytes);
  if (walk === undefined || !walk.complete) return { kind: "damaged" };
  const kept = walk.blocks.filter(({ kind }) => kind !== "metadata");
  const removed = walk.blocks.length > kept.length ? ["extension"] : [];
  const body = kept.map(({ start, end }) => bytes.subarray(start, end));
  if ((walk.blocks.at(-1)?.end ?? 0) < bytes.length) removed.push("trailer");
  return { kind: "stripped", bytes: concat([bytes.subarray(0, walk.head), ...body]), removed };
}

/** Width and height are the largest of the screen and of any frame: decoders allocate for either. */
function walkGif(bytes: Uint8Array): Walk | undefined {
  if (!isGif(bytes) || bytes.length < 13) return undefined;
  const head = 13 + colourTable(u8(bytes, 10));
  const blocks: Block[] = [];
  let width = u16le(bytes, 6);
  let height = u16le(bytes, 8);
  let at = head;
  while (blocks.length < MAX_BLOCKS) {
    const block = readBlock(bytes, at);
    if (block === undefined) return { blocks, head, complete: false, width, height };
    blocks.push(block);
    if (block.kind === "trailer") {
      return { blocks, head, complete: blocks.some(({ kind }) => kind === "image"), width, height };
    }
    if (block.kind === "image") {
      width = Math.max(width, u16le(bytes, at + 5));
      height = Math.max(height, u16le(bytes, at + 7));
    }
    at = block.end;
  }
  return undefined;
}

function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function readBlock(bytes: Uint8Array, start: number): Block | undefined {
  const mark = u8(bytes, start);
  if (mark === 0x3b) return { kind: "trailer", start, end: start + 1 };
  if (mark === 0x2c) {
    const data = start + 10 + colourTable(u8(bytes, start + 9)) + 1;
    return finish(bytes, "image", start, data);
  }
  if (mark !== 0x21) return undefined;
  const label = u8(bytes, start + 1);
  if (label === 0xf9) return finish(bytes, "control", start, start + 2);
  const application = label === 0xff ? ascii(bytes, start + 3, 11) : "";
  const loops = application === "NETSCAPE2.0" || application === "ANIMEXTS1.0";
  return finish(bytes, loops ? "loop" : "metadata", start, start + 2);
}

function finish(bytes: Uint8Array, kind: Block["kind"], start: number, data: number): Block | undefined {
  let at = data;
  for (;;) {
    const size = u8(bytes, at);
    if (size < 0) return undefined;
    at += 1 + size;
    if (size === 0) return at <= bytes.length ? { kind, start, end: at } : undefined;
  }
}
