/** What the jobs rooms compute before they draw: amounts, wall clocks, groups, timelines, passages. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../../workers/modules/compliance/schemas.ts";
import { countResults, groupResults } from "../../../web/console/modules/compliance/audit/group-results.ts";
import { timelinesOf } from "../../../web/console/modules/compliance/history/requirement-timelines.ts";
import { answered, factsSchema } from "../../../web/console/modules/compliance/inspection/fact-answers.ts";
import { missingMost } from "../../../web/console/modules/compliance/job/missing-most.ts";
import { parseAmount } from "../../../web/console/modules/compliance/jobs/parse-amount.ts";
import { cut, passagesOf } from "../../../web/console/modules/compliance/regulations/passages.ts";
import { subpartOf } from "../../../web/console/modules/compliance/shared/subparts.ts";
import { instantOf, wallClockOf } from "../../../web/console/modules/compliance/shared/wall-clock.ts";

const aResult = (over: Partial<Result> = {}): Result => ({
  id: "01a1fbdf-4243-724c-a0b8-c31a2640d91d",
  requirementId: "fall-protection",
  regulationId: "1926.501",
  title: "Fall protection",
  status: "non_compliant",
  riskScore: 81,
  findings: "People work at 14 ft with no fall protection.",
  missingFacts: [],
  evidenceIds: [],
  citations: [],
  remediationSteps: [],
  decidedBy: "rule",
  createdAt: "2026-11-20T12:00:00.000Z",
  ...over,
});

describe("an amount typed by a person", () => {
  it.each([
    ["125000", 12_500_000],
    ["125,000", 12_500_000],
    ["125 000,50", 12_500_050],
    ["$1,299.9", 129_990],
    ["1.299,90 €", 129_990],
    ["0", 0],
    ["", null],
    ["twelve", undefined],
    ["1,2345", undefined],
    ["-5", undefined],
  ])("%s becomes %s minor units", (text, minor) => expect(parseAmount(text, 2)).toBe(minor));

  it("comes back from how Intl shows it, in both languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), fc.constantFrom("en", "fr-CA"), (minor, language) => {
        const shown = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(minor / 100);
        expect(parseAmount(shown, 2)).toBe(minor);
      }),
    );
  });

  it("has no fraction in yen", () => expect(parseAmount("1,500", 0)).toBe(1500));
});

describe("the wall clock of a company", () => {
  it("shows an instant in the company's zone and not in the device's", () =>
    expect(wallClockOf("2026-11-21T02:05:00.000Z", "America/Toronto")).toBe("2026-11-20T21:05"));

  it("gives the instant back, minute for minute, unless the hour comes twice", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }),
        fc.constantFrom("America/Toronto", "America/St_Johns", "Europe/Paris", "Australia/Lord_Howe", "UTC"),
        (at, zone) => {
          const minute = new Date(Math.floor(at / 60_000) * 60_000).toISOString();
          const wall = wallClockOf(minute, zone);
          const back = instantOf(wall, zone);
          expect(back === undefined ? undefined : wallClockOf(back, zone)).toBe(wall);
          expect(Date.parse(back ?? "")).toBeLessThanOrEqual(Date.parse(minute));
        },
      ),
    );
  });

  it("takes the first of an hour that comes twice, and moves a skipped one on by the gap", () => {
    expect(instantOf("2026-11-01T01:30", "America/Toronto")).toBe("2026-11-01T05:30:00.000Z");
    expect(instantOf("2026-03-08T02:30", "America/Toronto")).toBe("2026-03-08T07:30:00.000Z");
    expect(instantOf("soon", "America/Toronto")).toBeUndefined();
  });
});

describe("results of an audit", () => {
  it("are grouped by what to do first; the gravest leads its group", () => {
    const groups = groupResults([
      aResult({ requirementId: "a", riskScore: 72 }),
      aResult({ requirementId: "b", riskScore: 88 }),
      aResult({ requirementId: "c", riskScore: 60 }),
      aResult({ requirementId: "d", status: "pending", riskScore: 50 }),
      aResult({ requirementId: "e", status: "waived", riskScore: 99 }),
      aResult({ requirementId: "f", status: "compliant", riskScore: 8 }),
    ]);
    expect(groups.map(({ id, results }) => [id, results.map(({ requirementId }) => requirementId).join("")])).toEqual([
      ["critical", "ba"],
      ["high", "c"],
      ["waived", "e"],
      ["pending", "d"],
      ["compliant", "f"],
    ]);
  });

  it("count a waived finding apart and leave it out of the highest risk", () =>
    expect(countResults([aResult({ status: "waived", riskScore: 99 }), aResult({ riskScore: 61 })])).toEqual({
      compliant: 0,
      nonCompliant: 1,
      pending: 0,
      waived: 1,
      highestRisk: 61,
    }));

  it("tell which facts nobody recorded, the gravest first", () => {
    const waiting = (riskScore: number, missingFacts: string[]) => ({
      status: "pending" as const,
      riskScore,
      result: aResult({ missingFacts }),
    });
    expect(missingMost([waiting(20, ["noiseDba8h"]), waiting(50, ["trenchDepthFt"]), waiting(40, ["noiseDba8h"])])).toEqual([
      { key: "trenchDepthFt", requirements: 1, risk: 50 },
      { key: "noiseDba8h", requirements: 2, risk: 40 },
    ]);
  });

  it("make a timeline per requirement that says from what to what", () => {
    const history = [
      aResult({ id: "3", status: "compliant" }),
      aResult({ id: "x", requirementId: "ladders", status: "pending" }),
      aResult({ id: "2", status: "non_compliant" }),
      aResult({ id: "1", status: "non_compliant" }),
    ];
    const [changed, steady] = timelinesOf(history);
    expect(changed?.entries.map(({ from, result }) => [from, result.status])).toEqual([
      ["non_compliant", "compliant"],
      ["non_compliant", "non_compliant"],
      [undefined, "non_compliant"],
    ]);
    expect([changed?.changes, steady?.requirementId, steady?.changes]).toEqual([1, "ladders", 0]);
  });
});

describe("answers of an inspection", () => {
  const fact = (key: string, type: "number" | "boolean" | "enum") => ({
    key,
    type,
    unit: type === "number" ? "ft" : null,
    min: type === "number" ? 0 : null,
    max: type === "number" ? 100 : null,
    allowedValues: type === "enum" ? [{ value: "none", label: "none" }] : null,
    label: key,
    question: key,
    regulationIds: ["1926.501"],
  });
  const schema = factsSchema([fact("height", "number"), fact("trained", "boolean"), fact("protection", "enum")]);

  it("leave out what nobody answered and read what the fields hold", () =>
    expect(schema.parse({ height: "12,5", trained: "false", protection: "" })).toEqual({ height: 12.5, trained: false }));

  it("refuse what is out of bounds, at its field", () => {
    const { error } = schema.safeParse({ height: "250" });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["height"]);
  });

  it("need at least one", () => {
    expect(schema.safeParse({ height: "", trained: undefined }).success).toBe(false);
    expect([answered({ a: "", b: undefined, c: 0, d: "false" }), answered(undefined)]).toEqual([2, 0]);
  });
});

describe("a found section", () => {
  it("belongs to its subpart by its number", () =>
    expect(["1926.501", "1926.1053", "1926.1427", "1926.62", "1910.147"].map(subpartOf)).toEqual(["M", "X", "CC", "D", undefined]));

  it("is cut at its matches and loses no letter", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, ranges) => {
        expect(
          cut({ text, ranges })
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("shows its title, its summary and at most two matching paragraphs", () => {
    const paragraphs = ["(a)", "(b)", "(c)"].map((id) => ({ id: `1926.451${id}`, text: `Scaffold ${id}` }));
    const passages = passagesOf({
      id: "1926.451",
      part: 1926,
      subpart: "L",
      title: "Scaffolds",
      summary: "Scaffolds carry four times their load.",
      paragraphs,
      industries: ["construction"],
      riskLevel: "critical",
      factKeys: [],
      highlights: [
        { field: "title", text: "Scaffolds", ranges: [[0, 9]] },
        ...paragraphs.map(({ text }) => ({ field: "paragraphs", text, ranges: [[0, 8]] as [number, number][] })),
      ],
    });
    expect([passages.title.ranges, passages.summary.ranges, passages.others.map(({ label }) => label)]).toEqual([
      [[0, 9]],
      [],
      ["(a)", "(b)"],
    ]);
  });
});
