/** CSV that survives any text and every spreadsheet; masks that never show the whole. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hmacKey } from "../../../workers/platform/crypto/keys.ts";
import { openSigned, signValue } from "../../../workers/platform/crypto/signed-value.ts";
import { csvLine, textStream } from "../../../workers/platform/csv.ts";
import { maskEmail, maskName, maskPhone } from "../../../workers/platform/masking.ts";

/** A reader of RFC 4180, to check the writer against. */
function parse(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = "";
  let quoted = false;
  const end = () => {
    record.push(field);
    field = "";
  };
  for (let i = 0; i < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (quoted && pair === '""') field += text[i++];
    else if (text[i] === '"') quoted = !quoted;
    else if (quoted) field += text[i];
    else if (text[i] === ",") end();
    else if (pair === "\r\n") {
      end();
      records.push(record);
      record = [];
      i++;
    } else field += text[i];
  }
  return records;
}

describe("CSV", () => {
  it("reads back as it was written", () => {
    const row = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const back = parse(rows.map((fields) => csvLine(fields)).join(""));
        expect(back).toEqual(rows.map((fields) => fields.map((field) => (/^[=+\-@\t\r]/.test(field) ? `'${field}` : field))));
      }),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("takes %j for text, not for a formula", (text) => {
    expect(parse(csvLine([text]))[0]?.[0]).toBe(`'${text}`);
  });

  it("leaves numbers and nothing as they are", () => expect(csvLine([-5, null, undefined, true, ""])).toBe("-5,,,true,\r\n"));

  it("streams piece by piece", async () => {
    async function* pieces() {
      yield csvLine(["a"]);
      yield csvLine(["b"]);
    }
    expect(await new Response(textStream(pieces())).text()).toBe("a\r\nb\r\n");
  });
});

describe("masks", () => {
  it("keep the first letters only", () => {
    expect([maskEmail("jane@doe.com"), maskName("Jane"), maskPhone("+14165550123")]).toEqual(["j***@d***", "J***", "***23"]);
  });
});

describe("a signed value", () => {
  it("opens with its own key only, and not once it is changed", async () => {
    const [key, other] = await Promise.all([hmacKey("s".repeat(40), "one/v1"), hmacKey("s".repeat(40), "two/v1")]);
    const signed = await signValue(key, "abc123");
    expect(await openSigned(key, signed)).toBe("abc123");
    expect(await openSigned(other, signed)).toBeUndefined();
    for (const broken of [signed.slice(0, -3), `x${signed}`, "abc123", "abc123.", ".x", "", "abc123.%%%"]) {
      expect(await openSigned(key, broken)).toBeUndefined();
    }
  });
});
