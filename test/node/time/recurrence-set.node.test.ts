/** Recurrence sets beyond the RFC's examples: ends, exclusions, additions, ranges, clock changes, odd calendars. */
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { expandRecurrence } from "../../../workers/platform/time/recurrence.ts";
import type { RecurrenceInput } from "../../../workers/platform/time/recurrence.ts";
import { randomRules } from "./oracle/random-rules.ts";

/** Much arithmetic; a busy machine may need several seconds. */
vi.setConfig({ testTimeout: 60_000 });

function expand(input: RecurrenceInput) {
  const expansion = expandRecurrence(input);
  if (expansion.kind === "error") expect.fail(`${expansion.part}: ${expansion.reason}`);
  return expansion;
}

function locals(input: RecurrenceInput): string[] {
  return expand(input).occurrences.map((occurrence) => occurrence.local);
}

function times(input: RecurrenceInput): string[] {
  return expand(input).occurrences.map(({ instantMs }) => new Date(instantMs ?? NaN).toISOString());
}

describe("DTSTART", () => {
  it("is an occurrence only when it matches the rule", () => {
    expect(locals({ dtstart: "20260105T100000", rrule: "FREQ=WEEKLY;BYDAY=WE;COUNT=2" })).toEqual(["20260107T100000", "20260114T100000"]);
  });

  it("stands alone without a rule", () => {
    expect(locals({ dtstart: "20260105T100000" })).toEqual(["20260105T100000"]);
  });

  it("as a date makes days, and clock parts are ignored", () => {
    expect(locals({ dtstart: "20260105", rrule: "FREQ=DAILY;BYHOUR=9,10;COUNT=3" })).toEqual(["20260105", "20260106", "20260107"]);
  });

  it("without a zone floats: there are no instants", () => {
    expect(expand({ dtstart: "20260105T100000", rrule: "FREQ=DAILY;COUNT=1" }).occurrences[0]?.instantMs).toBeUndefined();
  });

  it("in UTC has instants", () => {
    expect(times({ dtstart: "20260105T100000Z", rrule: "FREQ=DAILY;COUNT=1" })).toEqual(["2026-01-05T10:00:00.000Z"]);
  });

  it("in UTC with a zone repeats on the clock of that zone", () => {
    const input = { dtstart: "20260306T140000Z", timeZone: "America/New_York", rrule: "FREQ=DAILY;COUNT=3" };
    expect(locals(input)).toEqual(["20260306T090000", "20260307T090000", "20260308T090000"]);
    expect(times(input).at(-1)).toBe("2026-03-08T13:00:00.000Z");
  });
});

describe("calendars with holes", () => {
  it("29 February recurs every leap year", () => {
    expect(locals({ dtstart: "20240229", rrule: "FREQ=YEARLY;COUNT=3" })).toEqual(["20240229", "20280229", "20320229"]);
  });

  it("and not in 2100", () => {
    expect(locals({ dtstart: "20960229", rrule: "FREQ=YEARLY;COUNT=2" })).toEqual(["20960229", "21040229"]);
  });

  it("the 31st skips short months", () => {
    expect(locals({ dtstart: "20260131", rrule: "FREQ=MONTHLY;COUNT=4" })).toEqual(["20260131", "20260331", "20260531", "20260731"]);
  });

  it("a year day 366 exists in leap years only", () => {
    expect(locals({ dtstart: "20230101", rrule: "FREQ=YEARLY;BYYEARDAY=366,-366;COUNT=3" })).toEqual(["20240101", "20241231", "20280101"]);
  });

  it("YEARLY with BYMONTHDAY and no BYMONTH means every month", () => {
    expect(locals({ dtstart: "20240229", rrule: "FREQ=YEARLY;BYMONTHDAY=29;COUNT=3" })).toEqual(["20240229", "20240329", "20240429"]);
  });

  it("BYWEEKNO without a day keeps the weekday of DTSTART", () => {
    expect(locals({ dtstart: "20260106", rrule: "FREQ=YEARLY;BYWEEKNO=2,-1;COUNT=4" })).toEqual([
      "20260106",
      "20261229",
      "20270112",
      "20271228",
    ]);
  });

  it("days at New Year count to the week they lie in", () => {
    expect(locals({ dtstart: "20241201", rrule: "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=3" })).toEqual(["20241230", "20251229", "20270104"]);
  });

  it("WEEKLY with BYSETPOS chooses from the whole week, also the one DTSTART lies in", () => {
    const rrule = "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2;COUNT=2";
    expect(locals({ dtstart: "20260107", rrule })).toEqual(["20260107", "20260114"]);
    expect(locals({ dtstart: "20260108", rrule })).toEqual(["20260114", "20260121"]);
  });

  it("BYSETPOS works on more combinations than fit in memory", () => {
    const all = (max: number) => Array.from({ length: max }, (_, i) => i).join(",");
    const rrule = `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${all(24)};BYMINUTE=${all(60)};BYSECOND=${all(60)};BYSETPOS=-1;COUNT=2`;
    expect(locals({ dtstart: "20260101T000000", rrule })).toEqual(["20261231T235959", "20271231T235959"]);
  });
});

describe("the end of a rule", () => {
  it("UNTIL is inclusive", () => {
    const until = (text: string) => locals({ dtstart: "20260101T090000", rrule: `FREQ=DAILY;UNTIL=${text}` }).length;
    expect(until("20260103T090000")).toBe(3);
    expect(until("20260103T085959")).toBe(2);
    expect(until("20260103")).toBe(3);
  });

  it("UNTIL in UTC is compared as an instant, also in the repeated hour", () => {
    // 01:30 on 1 November 2026 is first shown at 05:30Z (EDT); 01:15 is shown for the second time at 06:15Z.
    const count = (until: string) =>
      times({ dtstart: "20261031T013000", timeZone: "America/New_York", rrule: `FREQ=DAILY;UNTIL=${until}` }).length;
    expect(count("20261101T053000Z")).toBe(2);
    expect(count("20261101T061500Z")).toBe(2);
    expect(count("20261101T052959Z")).toBe(1);
  });

  it("COUNT counts what EXDATE takes away", () => {
    expect(locals({ dtstart: "20260101", rrule: "FREQ=DAILY;COUNT=3", exdate: ["20260102"] })).toEqual(["20260101", "20260103"]);
  });

  it("COUNT and UNTIL together end at whichever comes first", () => {
    const rule = (until: string) => locals({ dtstart: "20260101", rrule: `FREQ=DAILY;COUNT=3;UNTIL=${until}` }).length;
    expect([rule("20260102"), rule("20260110")]).toEqual([2, 3]);
  });

  it("the year 9999 is the last", () => {
    const expansion = expand({ dtstart: "99970101", rrule: "FREQ=YEARLY" });
    expect(expansion.occurrences.map((o) => o.local)).toEqual(["99970101", "99980101", "99990101"]);
    expect(expansion.ended).toBe("complete");
  });
});

describe("EXDATE and RDATE", () => {
  it("match the same instant however it is written", () => {
    const input = { dtstart: "20260701T090000", timeZone: "America/New_York", rrule: "FREQ=DAILY;COUNT=4" };
    expect(locals({ ...input, exdate: ["20260702T130000Z,20260703T090000"] })).toEqual(["20260701T090000", "20260704T090000"]);
  });

  it("a plain EXDATE date takes out everything on that local day", () => {
    const input = { dtstart: "20260701T090000", rrule: "FREQ=DAILY;BYHOUR=9,21;COUNT=4" };
    expect(locals({ ...input, exdate: ["20260701"] })).toEqual(["20260702T090000", "20260702T210000"]);
  });

  it("RDATE adds in order and only once, and EXDATE wins over it", () => {
    expect(
      locals({
        dtstart: "20260701T090000",
        rrule: "FREQ=WEEKLY;COUNT=2",
        rdate: ["20260703T120000", "20260708T090000", "20260704T120000"],
        exdate: ["20260704T120000"],
      }),
    ).toEqual(["20260701T090000", "20260703T120000", "20260708T090000"]);
  });

  it("a malformed one is an error that names the part", () => {
    expect(expandRecurrence({ dtstart: "20260701", rdate: ["2026-07-03"] })).toMatchObject({ kind: "error", part: "RDATE" });
    expect(expandRecurrence({ dtstart: "20260701T090000", timeZone: "Mars/Olympus" })).toMatchObject({ part: "TZID" });
    expect(expandRecurrence({ dtstart: "July" })).toMatchObject({ part: "DTSTART" });
  });
});

describe("clock changes", () => {
  const nightly = { dtstart: "20260307T023000", timeZone: "America/New_York", rrule: "FREQ=DAILY;COUNT=3" };

  it("shift a series past a missing hour", () => {
    expect(times(nightly)).toEqual(["2026-03-07T07:30:00.000Z", "2026-03-08T07:30:00.000Z", "2026-03-09T06:30:00.000Z"]);
  });

  it("or leave the missing time out, uncounted, when asked", () => {
    expect(locals({ ...nightly, gap: "skip" })).toEqual(["20260307T023000", "20260309T023000", "20260310T023000"]);
  });

  it("use the first of two equal wall times", () => {
    expect(times({ dtstart: "20261101T013000", timeZone: "America/New_York" })).toEqual(["2026-11-01T05:30:00.000Z"]);
  });

  it("a shifted time that meets the next one counts once, in order", () => {
    const rrule = "FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0,30;COUNT=4";
    expect(times({ dtstart: "20260308T020000", timeZone: "America/New_York", rrule })).toEqual([
      "2026-03-08T07:00:00.000Z",
      "2026-03-08T07:30:00.000Z",
    ]);
  });

  it("a day that a zone left out is held on the day after", () => {
    expect(times({ dtstart: "20111229T090000", timeZone: "Pacific/Apia", rrule: "FREQ=DAILY;COUNT=3" })).toEqual([
      "2011-12-29T19:00:00.000Z",
      "2011-12-30T19:00:00.000Z",
    ]);
  });
});

describe("a range", () => {
  it("cuts out exactly what a full expansion has there", () => {
    const rules = randomRules(77, 300);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: rules.length - 1 }), fc.nat(400), fc.nat(400), (index, skip, length) => {
        const { dtstart, rrule } = rules[index] ?? { dtstart: "", rrule: "" };
        const series = { dtstart, rrule, timeZone: "Europe/London", limit: 40 };
        const all = expand(series).occurrences;
        const startMs = Date.UTC(Number(dtstart.slice(0, 4)), 0, 1) + skip * 86_400_000;
        const [from, to] = [startMs, startMs + length * 86_400_000].map((ms) => new Date(ms).toISOString().replaceAll(/[-:]|\.\d+/g, ""));
        const part = expand({ ...series, from, to }).occurrences;
        const lastKnown = all.at(-1)?.instantMs ?? -Infinity;
        const inRange = ({ instantMs = 0 }) => instantMs >= startMs && instantMs < startMs + length * 86_400_000;
        const known = part.filter(({ instantMs = 0 }) => instantMs <= lastKnown);
        expect(known).toEqual(all.filter(inRange));
        expect(part.every(inRange)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("far in the future is reached without walking there", () => {
    const { steps, occurrences } = expand({ dtstart: "20000103T090000", rrule: "FREQ=WEEKLY", from: "90000101", to: "90000131" });
    expect(occurrences).toHaveLength(4);
    expect(steps).toBeLessThan(100);
  });
});
