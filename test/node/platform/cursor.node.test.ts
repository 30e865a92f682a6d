/** Cursors: opaque, bound to their sort order, and never a way in. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "../../../workers/platform/errors.ts";
import { decodeCursor, encodeCursor, sortOf } from "../../../workers/platform/http/cursor.ts";

const newest = { field: "createdAt", direction: "desc" } as const;

describe("a cursor", () => {
  it("comes back as it went", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), fc.uuid(), (value, id) => {
        expect(decodeCursor(encodeCursor(newest, { value, id }), newest)).toEqual({ value, id });
      }),
    );
  });

  it("of another sort order, or of nobody, is refused as a field error", () => {
    const cursor = encodeCursor(newest, { value: 1, id: "x" });
    for (const bad of [
      cursor.slice(2),
      "%%%",
      "",
      "bm90anNvbg",
      encodeCursor({ field: "name", direction: "desc" }, { value: 1, id: "x" }),
    ]) {
      expect(() => decodeCursor(bad, newest), bad).toThrow(AppError);
    }
    fc.assert(fc.property(fc.string(), (text) => void expect(() => decodeCursor(text, newest)).toThrow(AppError)));
  });

  it("takes the sort order from `field:direction`", () => {
    expect(sortOf("name:asc", newest)).toEqual({ field: "name", direction: "asc" });
    expect(sortOf(undefined, newest)).toEqual(newest);
  });
});
