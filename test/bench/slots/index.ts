/** A Worker that repeats one piece of time arithmetic: `/slots`, `/loop` or `/hostile`, `runs` times. */
import { expandRecurrence } from "../../../workers/platform/time/recurrence.ts";
import { findSlots } from "../../../workers/platform/time/slots.ts";
import { slotBenchScenario, slotsOneByOne } from "./scenario.ts";

/** Never matches, and looks at every day; the dearest day tests of all. */
const HOSTILE = "FREQ=YEARLY;BYMONTH=7;BYWEEKNO=1,2,3,50,51,52,53;BYDAY=MO,TU,WE";

const work: Record<string, () => number> = {
  "/nothing": () => 0,
  "/slots": () => {
    const { request, range } = prepared;
    return findSlots(request, range).length;
  },
  "/loop": () => {
    const { request, range } = prepared;
    return slotsOneByOne(request, range).length;
  },
  "/hostile": () => {
    const expansion = expandRecurrence({ dtstart: "20260101T100000", timeZone: "America/New_York", rrule: HOSTILE });
    return expansion.kind === "ok" ? expansion.steps : 0;
  },
};

const prepared = slotBenchScenario();

export default {
  fetch(request: Request): Response {
    const { pathname, searchParams } = new URL(request.url);
    const once = work[pathname];
    if (!once) return new Response(null, { status: 404 });
    let answer = 0;
    for (let run = 0; run < Number(searchParams.get("runs") ?? 1); run += 1) answer = once();
    return Response.json({ answer });
  },
};
