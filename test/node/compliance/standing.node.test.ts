/** Append-only results and waivers, reduced to where a job stands. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentStanding, summarise, type DecidedResult, type GrantedWaiver } from "../../../workers/modules/compliance/domain/standing.ts";

const aResult = (changes: Partial<DecidedResult> = {}): DecidedResult => ({
  id: "r1",
  createdAt: new Date("2026-05-01T08:00:00Z"),
  requirementId: "hard-hats",
  status: "non_compliant",
  riskScore: 80,
  ...changes,
});
const aWaiver = (changes: Partial<GrantedWaiver> = {}): GrantedWaiver => ({
  id: "w1",
  createdAt: new Date("2026-05-02T08:00:00Z"),
  requirementId: "hard-hats",
  reason: "engineered alternative",
  until: "2026-06-30",
  ...changes,
});
const statusOn = (today: string, results: DecidedResult[], waivers: GrantedWaiver[] = []) =>
  currentStanding(results, waivers, today)[0]?.status;

describe("the standing", () => {
  it("is the newest result of each requirement, grave risks first", () => {
    const later = aResult({ id: "r2", createdAt: new Date("2026-05-03T08:00:00Z"), status: "compliant", riskScore: 8 });
    const other = aResult({ id: "r3", requirementId: "trench", riskScore: 90 });
    expect(
      currentStanding([later, aResult(), other], [], "2026-05-04").map(({ requirementId, status }) => [requirementId, status]),
    ).toEqual([
      ["trench", "non_compliant"],
      ["hard-hats", "compliant"],
    ]);
  });

  it("prefers the greater id where two results were written at the same instant", () =>
    expect(statusOn("2026-05-04", [aResult({ id: "b", status: "pending" }), aResult({ id: "a" })])).toBe("pending"));

  it("is waived up to and including the waiver's last day, then falls back", () => {
    expect(statusOn("2026-06-30", [aResult()], [aWaiver()])).toBe("waived");
    expect(statusOn("2026-07-01", [aResult()], [aWaiver()])).toBe("non_compliant");
    expect(statusOn("2026-06-30", [aResult({ status: "pending" })], [aWaiver()])).toBe("waived");
  });

  it("keeps showing that a requirement is met, waiver or not", () =>
    expect(currentStanding([aResult({ status: "compliant" })], [aWaiver()], "2026-05-04")[0]).toMatchObject({
      status: "compliant",
      waiver: { id: "w1" },
    }));

  it("follows the newest waiver, also when it is shorter", () => {
    const shorter = aWaiver({ id: "w2", createdAt: new Date("2026-05-03T08:00:00Z"), until: "2026-05-10" });
    expect(statusOn("2026-05-10", [aResult()], [shorter, aWaiver()])).toBe("waived");
    expect(statusOn("2026-05-11", [aResult()], [shorter, aWaiver()])).toBe("non_compliant");
  });

  it("ignores waivers of other requirements and of those without a result", () =>
    expect(currentStanding([aResult()], [aWaiver({ requirementId: "trench" })], "2026-05-04")).toHaveLength(1));

  it("does not depend on the order of rows", () => {
    const result = fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      createdAt: fc.integer({ min: 0, max: 3 }).map((at) => new Date(at)),
      requirementId: fc.constantFrom("a", "b", "c"),
      status: fc.constantFrom("compliant" as const, "non_compliant" as const, "pending" as const),
      riskScore: fc.nat(100),
    });
    fc.assert(
      fc.property(
        fc
          .uniqueArray(result, { selector: ({ id }) => id })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(currentStanding(shuffled, [], "2026-01-01")).toEqual(currentStanding(list, [], "2026-01-01"));
        },
      ),
    );
  });
});

describe("the summary", () => {
  it("counts by status and band, and leaves waived risks out of the highest", () => {
    const standing = [
      { status: "waived", riskScore: 95 },
      { status: "non_compliant", riskScore: 60 },
      { status: "pending", riskScore: 48 },
      { status: "pending", riskScore: 30 },
      { status: "compliant", riskScore: 8 },
    ] as const;
    expect(summarise(standing)).toEqual({
      compliant: 1,
      nonCompliant: 1,
      pending: 2,
      waived: 1,
      highestRisk: 60,
      highestBrokenRisk: 60,
      byBand: { low: 1, medium: 1, high: 2, critical: 0 },
    });
  });

  it("of nothing is nothing", () => expect(summarise([])).toMatchObject({ highestRisk: 0, highestBrokenRisk: 0, pending: 0 }));
});
