/** Every example of RFC 5545 3.8.5.3, with its dates as the RFC prints them, all in America/New_York. */
import { describe, expect, it } from "vitest";
import { expandRecurrence } from "../../../workers/platform/time/recurrence.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `1997 Sep 2-4,9; Oct 1` → 19970902, 19970903, 19970904, 19970909, 19971001. The year carries over. */
function dates(text: string): string[] {
  let year = "";
  return text.split("; ").flatMap((piece) => {
    const words = piece.split(" ");
    if (words.length === 3) year = words.shift() ?? "";
    const [month = "", days = ""] = words;
    return days.split(",").flatMap((run) => {
      const [first = 0, last = first] = run.split("-").map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => year + two(MONTHS.indexOf(month) + 1) + two(first + i));
    });
  });
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

interface Example {
  readonly title: string;
  readonly dtstart: string;
  readonly rrule: string | readonly string[];
  /** At nine o'clock, or at the times given. */
  readonly expected: string;
  readonly times?: readonly string[];
  readonly exdate?: readonly string[];
  /** Without it the rule must end with the last expected date. */
  readonly forever?: true;
}

const UNTIL_CHRISTMAS_DAYS = "1997 Sep 2-30; Oct 1-31; Nov 1-30; Dec 1-23";
const NINE_TO_FIVE = [9, 10, 11, 12, 13, 14, 15, 16].flatMap((hour) => ["00", "20", "40"].map((m) => `${two(hour)}${m}00`));

const EXAMPLES: readonly Example[] = [
  { title: "daily for 10 occurrences", dtstart: "19970902T090000", rrule: "FREQ=DAILY;COUNT=10", expected: "1997 Sep 2-11" },
  {
    title: "daily until 24 December 1997",
    dtstart: "19970902T090000",
    rrule: "FREQ=DAILY;UNTIL=19971224T000000Z",
    expected: UNTIL_CHRISTMAS_DAYS,
  },
  {
    title: "every other day, forever",
    dtstart: "19970902T090000",
    rrule: "FREQ=DAILY;INTERVAL=2",
    expected: "1997 Sep 2,4,6,8,10,12,14,16,18,20,22,24,26,28,30; Oct 2,4,6",
    forever: true,
  },
  {
    title: "every 10 days, 5 occurrences",
    dtstart: "19970902T090000",
    rrule: "FREQ=DAILY;INTERVAL=10;COUNT=5",
    expected: "1997 Sep 2,12,22; Oct 2,12",
  },
  {
    title: "every day in January, for 3 years",
    dtstart: "19980101T090000",
    rrule: ["FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1"],
    expected: "1998 Jan 1-31; 1999 Jan 1-31; 2000 Jan 1-31",
  },
  {
    title: "weekly for 10 occurrences",
    dtstart: "19970902T090000",
    rrule: "FREQ=WEEKLY;COUNT=10",
    expected: "1997 Sep 2,9,16,23,30; Oct 7,14,21,28; Nov 4",
  },
  {
    title: "weekly until 24 December 1997",
    dtstart: "19970902T090000",
    rrule: "FREQ=WEEKLY;UNTIL=19971224T000000Z",
    expected: "1997 Sep 2,9,16,23,30; Oct 7,14,21,28; Nov 4,11,18,25; Dec 2,9,16,23",
  },
  {
    title: "every other week, forever",
    dtstart: "19970902T090000",
    rrule: "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
    expected: "1997 Sep 2,16,30; Oct 14,28; Nov 11,25; Dec 9,23; 1998 Jan 6,20; Feb 3,17",
    forever: true,
  },
  {
    title: "weekly on Tuesday and Thursday for five weeks",
    dtstart: "19970902T090000",
    rrule: ["FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH"],
    expected: "1997 Sep 2,4,9,11,16,18,23,25,30; Oct 2",
  },
  {
    title: "every other week on Monday, Wednesday and Friday until 24 December 1997",
    dtstart: "19970901T090000",
    rrule: "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
    expected: "1997 Sep 1,3,5,15,17,19,29; Oct 1,3,13,15,17,27,29,31; Nov 10,12,14,24,26,28; Dec 8,10,12,22",
  },
  {
    title: "every other week on Tuesday and Thursday, for 8 occurrences",
    dtstart: "19970902T090000",
    rrule: "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
    expected: "1997 Sep 2,4,16,18,30; Oct 2,14,16",
  },
  {
    title: "monthly on the first Friday for 10 occurrences",
    dtstart: "19970905T090000",
    rrule: "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
    expected: "1997 Sep 5; Oct 3; Nov 7; Dec 5; 1998 Jan 2; Feb 6; Mar 6; Apr 3; May 1; Jun 5",
  },
  {
    title: "monthly on the first Friday until 24 December 1997",
    dtstart: "19970905T090000",
    rrule: "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR",
    expected: "1997 Sep 5; Oct 3; Nov 7; Dec 5",
  },
  {
    title: "every other month on the first and last Sunday, for 10 occurrences",
    dtstart: "19970907T090000",
    rrule: "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
    expected: "1997 Sep 7,28; Nov 2,30; 1998 Jan 4,25; Mar 1,29; May 3,31",
  },
  {
    title: "monthly on the second-to-last Monday for 6 months",
    dtstart: "19970922T090000",
    rrule: "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
    expected: "1997 Sep 22; Oct 20; Nov 17; Dec 22; 1998 Jan 19; Feb 16",
  },
  {
    title: "monthly on the third-to-the-last day, forever",
    dtstart: "19970928T090000",
    rrule: "FREQ=MONTHLY;BYMONTHDAY=-3",
    expected: "1997 Sep 28; Oct 29; Nov 28; Dec 29; 1998 Jan 29; Feb 26",
    forever: true,
  },
  {
    title: "monthly on the 2nd and 15th, for 10 occurrences",
    dtstart: "19970902T090000",
    rrule: "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
    expected: "1997 Sep 2,15; Oct 2,15; Nov 2,15; Dec 2,15; 1998 Jan 2,15",
  },
  {
    title: "monthly on the first and last day, for 10 occurrences",
    dtstart: "19970930T090000",
    rrule: "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
    expected: "1997 Sep 30; Oct 1,31; Nov 1,30; Dec 1,31; 1998 Jan 1,31; Feb 1",
  },
  {
    title: "every 18 months on the 10th to 15th, for 10 occurrences",
    dtstart: "19970910T090000",
    rrule: "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
    expected: "1997 Sep 10-15; 1999 Mar 10-13",
  },
  {
    title: "every Tuesday, every other month",
    dtstart: "19970902T090000",
    rrule: "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
    expected: "1997 Sep 2,9,16,23,30; Nov 4,11,18,25; 1998 Jan 6,13,20,27; Mar 3,10,17,24,31",
    forever: true,
  },
  {
    title: "yearly in June and July, for 10 occurrences",
    dtstart: "19970610T090000",
    rrule: "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
    expected: "1997 Jun 10; Jul 10; 1998 Jun 10; Jul 10; 1999 Jun 10; Jul 10; 2000 Jun 10; Jul 10; 2001 Jun 10; Jul 10",
  },
  {
    title: "every other year in January, February and March, for 10 occurrences",
    dtstart: "19970310T090000",
    rrule: "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
    expected: "1997 Mar 10; 1999 Jan 10; Feb 10; Mar 10; 2001 Jan 10; Feb 10; Mar 10; 2003 Jan 10; Feb 10; Mar 10",
  },
  {
    title: "every third year on the 1st, 100th and 200th day, for 10 occurrences",
    dtstart: "19970101T090000",
    rrule: "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
    expected: "1997 Jan 1; Apr 10; Jul 19; 2000 Jan 1; Apr 9; Jul 18; 2003 Jan 1; Apr 10; Jul 19; 2006 Jan 1",
  },
  {
    title: "every 20th Monday of the year",
    dtstart: "19970519T090000",
    rrule: "FREQ=YEARLY;BYDAY=20MO",
    expected: "1997 May 19; 1998 May 18; 1999 May 17",
    forever: true,
  },
  {
    title: "Monday of week 20",
    dtstart: "19970512T090000",
    rrule: "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
    expected: "1997 May 12; 1998 May 11; 1999 May 17",
    forever: true,
  },
  {
    title: "every Thursday in March",
    dtstart: "19970313T090000",
    rrule: "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
    expected: "1997 Mar 13,20,27; 1998 Mar 5,12,19,26; 1999 Mar 4,11,18,25",
    forever: true,
  },
  {
    title: "every Thursday, but only during June, July and August",
    dtstart: "19970605T090000",
    rrule: "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
    expected:
      "1997 Jun 5,12,19,26; Jul 3,10,17,24,31; Aug 7,14,21,28; 1998 Jun 4,11,18,25; Jul 2,9,16,23,30; Aug 6,13,20,27; " +
      "1999 Jun 3,10,17,24; Jul 1,8,15,22,29; Aug 5,12,19,26",
    forever: true,
  },
  {
    title: "every Friday the 13th",
    dtstart: "19970902T090000",
    exdate: ["19970902T090000"],
    rrule: "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
    expected: "1998 Feb 13; Mar 13; Nov 13; 1999 Aug 13; 2000 Oct 13",
    forever: true,
  },
  {
    title: "the first Saturday that follows the first Sunday of the month",
    dtstart: "19970913T090000",
    rrule: "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
    expected: "1997 Sep 13; Oct 11; Nov 8; Dec 13; 1998 Jan 10; Feb 7; Mar 7; Apr 11; May 9; Jun 13",
    forever: true,
  },
  {
    title: "every fourth year, the first Tuesday after a Monday in November",
    dtstart: "19961105T090000",
    rrule: "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
    expected: "1996 Nov 5; 2000 Nov 7; 2004 Nov 2",
    forever: true,
  },
  {
    title: "the third Tuesday, Wednesday or Thursday of the month, for 3 months",
    dtstart: "19970904T090000",
    rrule: "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
    expected: "1997 Sep 4; Oct 7; Nov 6",
  },
  {
    title: "the second-to-last weekday of the month",
    dtstart: "19970929T090000",
    rrule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
    expected: "1997 Sep 29; Oct 30; Nov 27; Dec 30; 1998 Jan 29; Feb 26; Mar 30",
    forever: true,
  },
  {
    // A known erratum: the RFC prints UNTIL=…T170000Z, which is 13:00 in New York; 17:00 there is 21:00 UTC.
    title: "every 3 hours from 9 to 17 on one day",
    dtstart: "19970902T090000",
    rrule: "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z",
    expected: "1997 Sep 2",
    times: ["090000", "120000", "150000"],
  },
  {
    title: "every 15 minutes for 6 occurrences",
    dtstart: "19970902T090000",
    rrule: "FREQ=MINUTELY;INTERVAL=15;COUNT=6",
    expected: "1997 Sep 2",
    times: ["090000", "091500", "093000", "094500", "100000", "101500"],
  },
  {
    title: "every hour and a half for 4 occurrences",
    dtstart: "19970902T090000",
    rrule: "FREQ=MINUTELY;INTERVAL=90;COUNT=4",
    expected: "1997 Sep 2",
    times: ["090000", "103000", "120000", "133000"],
  },
  {
    title: "every 20 minutes from 9:00 to 16:40 every day",
    dtstart: "19970902T090000",
    rrule: ["FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40", "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16"],
    expected: "1997 Sep 2-4",
    times: NINE_TO_FIVE,
    forever: true,
  },
  {
    title: "a week that starts on Monday",
    dtstart: "19970805T090000",
    rrule: "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
    expected: "1997 Aug 5,10,19,24",
  },
  {
    title: "the same with a week that starts on Sunday",
    dtstart: "19970805T090000",
    rrule: "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
    expected: "1997 Aug 5,17,19,31",
  },
  {
    title: "dates that do not exist are left out",
    dtstart: "20070115T090000",
    rrule: "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
    expected: "2007 Jan 15,30; Feb 15; Mar 15,30",
  },
];

describe.each(EXAMPLES)("RFC 5545: $title", (example) => {
  it.each([example.rrule].flat())("%s", (rrule) => {
    const expected = dates(example.expected).flatMap((day) => (example.times ?? ["090000"]).map((time) => `${day}T${time}`));
    const expansion = expandRecurrence({
      dtstart: example.dtstart,
      timeZone: "America/New_York",
      rrule,
      exdate: example.exdate,
      limit: example.forever ? expected.length : undefined,
    });
    if (expansion.kind === "error") expect.fail(expansion.reason);
    expect(expansion.occurrences.map((occurrence) => occurrence.local)).toEqual(expected);
    expect(expansion.ended).toBe(example.forever ? "limit" : "complete");
  });
});

it("dates are instants in New York: daylight time until the last Sunday of October 1997, then standard time", () => {
  const expansion = expandRecurrence({
    dtstart: "19971025T090000",
    timeZone: "America/New_York",
    rrule: "FREQ=DAILY;COUNT=2",
  });
  expect(expansion).toMatchObject({
    occurrences: [{ instantMs: Date.UTC(1997, 9, 25, 13) }, { instantMs: Date.UTC(1997, 9, 26, 14) }],
  });
});
