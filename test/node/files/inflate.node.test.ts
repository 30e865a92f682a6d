/** The decoder against Node's own, in both of its modes. */
import { constants, deflateSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflateZlib, measureZlib } from "../../../workers/platform/files/inflate.ts";

const plenty = () => ({ output: 1e9, work: 1e9 });
/** Repetitive and random stretches, so that all kinds of blocks and code lengths occur. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.tuple(fc.nat(255), fc.nat(5000)).map(([b, n]) => new Uint8Array(n).fill(b)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.concat(parts));
const strategy = fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE);

describe("inflate", () => {
  it("decodes and measures what zlib wrote", () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 0, max: 9 }), strategy, (bytes, level, strategy) => {
        const packed = deflateSync(bytes, { level, strategy });
        const decoded = inflateZlib(packed, plenty());
        expect(decoded.end).toBe("done");
        expect(Buffer.from(decoded.bytes).equals(bytes)).toBe(true);
        expect(measureZlib(packed, plenty())).toMatchObject({ end: "done", length: bytes.length });
      }),
      { numRuns: 150 },
    );
  });

  it("decodes text with long codes", () => {
    const text = Buffer.from(Array.from({ length: 60_000 }, (_, i) => `${i.toString(36)}é${i * 7919}`).join(" "));
    expect(Buffer.from(inflateZlib(deflateSync(text, { level: 9 }), plenty()).bytes).equals(text)).toBe(true);
  });

  it("measures a bomb in far fewer steps than bytes, and stops on the limit", () => {
    const packed = deflateSync(new Uint8Array(50_000_000), { level: 9 });
    const allowance = plenty();
    expect(measureZlib(packed, allowance).length).toBe(50_000_000);
    expect(1e9 - allowance.work, "steps").toBeLessThan(300_000);
    const limited = measureZlib(packed, { output: 1_000_000, work: 1e9 });
    expect(limited.end).toBe("output");
    expect(limited.length).toBeLessThanOrEqual(1_000_000);
  });

  it("never throws, and never works longer than its input and allowance explain", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        const allowance = { output: 100_000, work: 20_000 };
        const result = inflateZlib(Uint8Array.of(0x78, 0x9c, ...noise), allowance);
        expect(result.bytes.length).toBe(result.length);
        expect(result.length).toBeLessThanOrEqual(100_000);
        expect(allowance.work).toBeGreaterThan(-2000);
      }),
      { numRuns: 500 },
    );
  });
});
