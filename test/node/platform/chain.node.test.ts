/** Canonical JSON and the hash chain. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, chain, checkChain, GENESIS } from "../../../workers/platform/events/chain.ts";

const events = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `id-${n}`, type: "t", at: n, body: canonicalJson({ n }) }));

describe("canonical JSON", () => {
  it("does not depend on the order of members and survives a round trip", () => {
    expect(canonicalJson({ b: [1, { d: 1, c: undefined }], a: "é" })).toBe('{"a":"é","b":[1,{"d":1}]}');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe("the chain", () => {
  it("holds over any split into pages", async () => {
    const linked = await chain("tenant", GENESIS, events(10));
    const first = await checkChain("tenant", GENESIS, linked.slice(0, 4));
    expect(first.ok).toBe(true);
    expect(await checkChain("tenant", first.head, linked.slice(4))).toMatchObject({ ok: true, head: { seq: 10 } });
  });

  it("breaks at the first event that was changed in any of its parts, moved, or taken from another tenant", async () => {
    const linked = await chain("tenant", GENESIS, events(10));
    const changes = [
      { body: "{}" },
      { id: "x" },
      { type: "u" },
      { at: 99 },
      { seq: 77 },
      { hash: "f".repeat(64) },
      { previousHash: "e".repeat(64) },
    ];
    for (const change of changes) {
      const edited = linked.map((event, i) => (i === 5 ? { ...event, ...change } : event));
      expect(await checkChain("tenant", GENESIS, edited), JSON.stringify(change)).toMatchObject({ ok: false, brokenAt: 6 });
    }
    expect(await checkChain("other", GENESIS, linked)).toMatchObject({ ok: false, brokenAt: 1 });
    expect(await checkChain("tenant", GENESIS, linked.toSpliced(3, 1))).toMatchObject({ ok: false, brokenAt: 4 });
  });
});
