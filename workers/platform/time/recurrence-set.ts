/** The clock of a recurrence set: how its moments are read, placed on one line, compared and excluded. */
import { parseMoment } from "./civil-text.ts";
import type { CalendarMoment } from "./civil-text.ts";
import { DAY_MS, dayOfWall } from "./civil.ts";
import type { RuleError } from "./recurrence-parse.ts";
import { BOOKING_POLICY, findZone, resolveWall, utcToWall, wallToUtc } from "./zone.ts";
import type { Zone } from "./zone.ts";

/** A wall time and its place on the line that the set is ordered on: UTC where there is a zone, else the wall itself. */
export interface PlacedTime {
  readonly wallMs: number;
  readonly key: number;
}

export interface SetClock {
  readonly zone: Zone | undefined;
  readonly allDay: boolean;
  readonly place: (wallMs: number) => PlacedTime;
  /** Any kind of moment as the wall time of this clock; a date is its midnight. */
  readonly toWall: (moment: CalendarMoment) => number;
  readonly keyOf: (moment: CalendarMoment) => number;
  readonly wallOfKey: (key: number) => number;
  /** Whether the clock of the zone ever shows this wall time. */
  readonly exists: (wallMs: number) => boolean;
}

/** Bound on RDATE and EXDATE entries of one set. */
const MAX_MOMENTS = 10_000;

/** Input that cannot be read; carries the answer to give. Caught by `expandRecurrence`. */
export class SetInputError extends Error {
  readonly fault: RuleError;
  constructor(part: string, reason: string) {
    super(reason);
    this.fault = { kind: "error", part, fault: "malformed", reason };
  }
}

/** DTSTART decides: a date makes an all-day set, a UTC start has the zone UTC unless another is named. */
export function openSetClock(start: CalendarMoment, timeZone: string | undefined): SetClock {
  const name = timeZone ?? (start.kind === "utc" ? "UTC" : undefined);
  const zone = name === undefined ? undefined : openZone(name);
  const allDay = start.kind === "date";
  const lineZone = allDay ? undefined : zone;
  const toWall = (moment: CalendarMoment): number => {
    const wallMs = momentToWall(moment, zone);
    return allDay ? dayOfWall(wallMs) * DAY_MS : wallMs;
  };
  const toKey = (wallMs: number): number => (lineZone ? wallToUtc(lineZone, wallMs, BOOKING_POLICY) : wallMs);
  return {
    zone,
    allDay,
    place: (wallMs) => ({ wallMs, key: toKey(wallMs) }),
    toWall,
    keyOf: (moment) => (lineZone && moment.kind === "utc" ? moment.utcMs : toKey(toWall(moment))),
    wallOfKey: (key) => (lineZone ? utcToWall(lineZone, key) : key),
    exists: (wallMs) => !lineZone || resolveWall(lineZone, wallMs).kind !== "gap",
  };
}

export function readMoment(part: string, text: string): CalendarMoment {
  const moment = parseMoment(text);
  if (!moment) throw new SetInputError(part, `${part} must be YYYYMMDD, YYYYMMDDTHHMMSS or YYYYMMDDTHHMMSSZ.`);
  return moment;
}

export function readMoments(part: string, entries: readonly string[]): readonly CalendarMoment[] {
  const texts = entries.flatMap((entry) => entry.split(","));
  if (texts.length > MAX_MOMENTS) throw new SetInputError(part, `${part} takes at most ${MAX_MOMENTS} moments.`);
  return texts.map((text) => readMoment(part, text));
}

/** The EXDATE test: the same moment is out; a plain date takes the whole local day out. */
export function excludedBy(clock: SetClock, exdate: readonly string[]): (at: PlacedTime) => boolean {
  const moments = readMoments("EXDATE", exdate);
  if (moments.length === 0) return () => false;
  const keys = new Set(moments.filter((m) => m.kind !== "date").map((m) => clock.keyOf(m)));
  const days = new Set(moments.filter((m) => m.kind === "date").map((m) => m.day));
  return (at) => keys.has(at.key) || days.has(dayOfWall(at.wallMs));
}

function momentToWall(moment: CalendarMoment, zone: Zone | undefined): number {
  switch (moment.kind) {
    case "date":
      return moment.day * DAY_MS;
    case "local":
      return moment.wallMs;
    case "utc":
      return zone ? utcToWall(zone, moment.utcMs) : moment.utcMs;
  }
}

function openZone(name: string): Zone {
  const found = findZone(name);
  if (found.kind === "unknown-zone") throw new SetInputError("TZID", "There is no such IANA time zone.");
  return found.zone;
}
