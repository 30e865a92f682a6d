/** Reading rules: what is accepted, what is refused and with which words, and that nothing hostile takes long. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecurrenceRule } from "../../../workers/platform/time/recurrence-parse.ts";
import type { RuleFault } from "../../../workers/platform/time/recurrence-parse.ts";
import { formatRecurrenceRule } from "../../../workers/platform/time/recurrence-rule.ts";
import { randomRules } from "./oracle/random-rules.ts";

describe("a rule", () => {
  it("becomes plain data with sorted lists and defaults filled in", () => {
    expect(parseRecurrenceRule("RRULE:FREQ=MONTHLY;BYDAY=FR,-1mo,1MO,1MO;BYMONTH=12,3,3;UNTIL=20261231", "user")).toEqual({
      kind: "ok",
      rule: {
        frequency: "MONTHLY",
        interval: 1,
        end: { kind: "until", until: { kind: "date", day: 20_818 } },
        weekStart: 1,
        byMonth: [3, 12],
        byWeekNo: [],
        byYearDay: [],
        byMonthDay: [],
        byDay: [
          { weekday: 1, ordinal: -1 },
          { weekday: 1, ordinal: 1 },
          { weekday: 5, ordinal: 0 },
        ],
        byHour: [],
        byMinute: [],
        bySecond: [],
        bySetPos: [],
      },
    });
  });

  it("may end with the semicolon that some calendars write", () => {
    expect(parseRecurrenceRule("FREQ=WEEKLY;BYDAY=MO;", "user").kind).toBe("ok");
  });

  it("means the same after being written and read again", () => {
    for (const { rrule } of randomRules(5, 500)) {
      const first = parseRecurrenceRule(rrule, "interchange");
      if (first.kind === "error") expect.fail(`${rrule}: ${first.reason}`);
      expect(parseRecurrenceRule(formatRecurrenceRule(first.rule), "interchange")).toEqual(first);
    }
  });
});

describe("a malformed rule is refused with the part at fault", () => {
  const cases: [string, string, RuleFault][] = [
    ["", "RRULE", "malformed"],
    ["FREQ", "RRULE", "malformed"],
    ["FREQ=DAILY;;COUNT=2", "RRULE", "malformed"],
    ["COUNT=2", "FREQ", "missing"],
    ["FREQ=FORTNIGHTLY", "FREQ", "malformed"],
    ["FREQ=DAILY;FREQ=DAILY", "FREQ", "duplicate-part"],
    ["FREQ=DAILY;BYEASTER=0", "BYEASTER", "unknown-part"],
    ["FREQ=DAILY;RSCALE=HEBREW", "RSCALE", "unknown-part"],
    ["FREQ=DAILY;__proto__=1", "__PROTO__", "unknown-part"],
    ["FREQ=DAILY;INTERVAL=0", "INTERVAL", "out-of-range"],
    ["FREQ=DAILY;INTERVAL=-1", "INTERVAL", "malformed"],
    ["FREQ=DAILY;INTERVAL=1.5", "INTERVAL", "malformed"],
    ["FREQ=DAILY;INTERVAL=99999999999999999999", "INTERVAL", "out-of-range"],
    ["FREQ=DAILY;COUNT=0", "COUNT", "out-of-range"],
    ["FREQ=DAILY;COUNT=1e3", "COUNT", "malformed"],
    ["FREQ=DAILY;UNTIL=2026-01-01", "UNTIL", "malformed"],
    ["FREQ=DAILY;UNTIL=20260230", "UNTIL", "malformed"],
    ["FREQ=DAILY;WKST=XX", "WKST", "malformed"],
    ["FREQ=YEARLY;BYMONTH=13", "BYMONTH", "out-of-range"],
    ["FREQ=YEARLY;BYMONTH=-1", "BYMONTH", "malformed"],
    ["FREQ=YEARLY;BYMONTH=", "BYMONTH", "malformed"],
    ["FREQ=YEARLY;BYMONTH=1,,2", "BYMONTH", "malformed"],
    ["FREQ=YEARLY;BYMONTHDAY=0", "BYMONTHDAY", "out-of-range"],
    ["FREQ=YEARLY;BYMONTHDAY=-32", "BYMONTHDAY", "out-of-range"],
    ["FREQ=YEARLY;BYYEARDAY=367", "BYYEARDAY", "out-of-range"],
    ["FREQ=YEARLY;BYWEEKNO=54", "BYWEEKNO", "out-of-range"],
    ["FREQ=YEARLY;BYDAY=54MO", "BYDAY", "out-of-range"],
    ["FREQ=YEARLY;BYDAY=0MO", "BYDAY", "out-of-range"],
    ["FREQ=YEARLY;BYDAY=MONDAY", "BYDAY", "malformed"],
    ["FREQ=YEARLY;BYDAY=1XX", "BYDAY", "malformed"],
    ["FREQ=DAILY;BYHOUR=24", "BYHOUR", "out-of-range"],
    ["FREQ=DAILY;BYMINUTE=60", "BYMINUTE", "out-of-range"],
    ["FREQ=DAILY;BYSECOND=61", "BYSECOND", "out-of-range"],
    ["FREQ=DAILY;BYDAY=MO;BYSETPOS=367", "BYSETPOS", "out-of-range"],
    [`FREQ=DAILY;BYHOUR=${"1,".repeat(3000)}1`, "RRULE", "too-long"],
  ];
  it.each(cases)("%.60s", (text, part, fault) => {
    expect(parseRecurrenceRule(text, "interchange")).toMatchObject({ kind: "error", part, fault });
  });
});

describe("rules that people enter here", () => {
  const cases: [string, string, RuleFault][] = [
    ["FREQ=HOURLY", "FREQ", "sub-daily"],
    ["FREQ=SECONDLY;COUNT=1", "FREQ", "sub-daily"],
    ["FREQ=DAILY;COUNT=2;UNTIL=20260101", "UNTIL", "not-allowed-together"],
    ["FREQ=WEEKLY;BYDAY=1MO", "BYDAY", "not-allowed-together"],
    ["FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "BYDAY", "not-allowed-together"],
    ["FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY", "not-allowed-together"],
    ["FREQ=MONTHLY;BYYEARDAY=100", "BYYEARDAY", "not-allowed-together"],
    ["FREQ=MONTHLY;BYWEEKNO=20", "BYWEEKNO", "not-allowed-together"],
    ["FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS", "not-allowed-together"],
  ];
  it.each(cases)("may not say %s, which imported calendars may", (text, part, fault) => {
    expect(parseRecurrenceRule(text, "user")).toMatchObject({ kind: "error", part, fault });
    expect(parseRecurrenceRule(text, "interchange").kind).toBe("ok");
  });
});

it("any text at all gets an answer, never an exception", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("FREQ", "=", ";", "BYDAY", "DAILY", "MO", ",", "-1", "99999", "UNTIL", "20260101T000000Z", "BYSETPOS"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(["ok", "error"]).toContain(parseRecurrenceRule(pieces.join(""), "interchange").kind);
    }),
    { numRuns: 2_000 },
  );
});
