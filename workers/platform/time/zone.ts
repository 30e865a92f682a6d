/** Time zones: UTC to wall time and back, from small tables that are read out of `Intl` year by year and kept. */
import { civilDate, DAY_MS, daysInYear, dayNumber, dayOfWall, isLeapYear, SECOND_MS, weekday } from "./civil.ts";
import { canonicalZoneName, openOffsetReader, readTransitions } from "./zone-intl.ts";
import type { OffsetReader, Transition } from "./zone-intl.ts";

export type { Transition } from "./zone-intl.ts";

/** One UTC calendar year of a zone: the offset it begins with and every change in it, in order. */
interface ZoneYear {
  readonly startMs: number;
  readonly endMs: number;
  readonly firstOffsetMs: number;
  readonly transitions: readonly Transition[];
}

/** An open time zone. Obtain it with {@link findZone}; its fields are for this file only. */
export interface Zone {
  /** Canonical IANA name. */
  readonly name: string;
  readonly readOffset: OffsetReader;
  readonly years: Map<number, ZoneYear>;
  /** The year asked for last: neighbouring questions nearly always fall into it. */
  lastYear: ZoneYear;
  /** First year that can be derived from another one; found out when it is first needed. */
  repeatingFrom: number | undefined;
}

export type ZoneLookup = { readonly kind: "ok"; readonly zone: Zone } | { readonly kind: "unknown-zone"; readonly name: string };

/** What a wall time means in a zone: one instant, none (the clock jumped over it) or two (it was shown twice). */
export type WallResolution =
  | { readonly kind: "unique"; readonly utcMs: number }
  | { readonly kind: "gap"; readonly transition: Transition }
  | { readonly kind: "overlap"; readonly earlierMs: number; readonly laterMs: number };

/**
 * What to do with wall times that do not exist or exist twice.
 * `clamp`: the instant of the jump itself. `shift`: as far after the jump as the time lay after its start.
 */
export interface WallPolicy {
  readonly gap: "clamp" | "shift";
  readonly overlap: "earlier" | "later";
}

/** Opening hours end or begin at the jump: nobody works an hour that was not on the clock. */
export const AVAILABILITY_POLICY: WallPolicy = { gap: "clamp", overlap: "earlier" };
/** A booked 02:30 is held at 03:30 on the day 02:30 is missing (RFC 5545 3.3.5). */
export const BOOKING_POLICY: WallPolicy = { gap: "shift", overlap: "earlier" };

/** Bounds of the per-isolate caches; a zone year is about 300 bytes. */
const MAX_ZONES = 128;
const MAX_YEARS_PER_ZONE = 400;
/**
 * From 2038 on a zone follows weekday rules only, so a year repeats the pattern of any year with the same calendar.
 * Where Ramadan moves the clock (Morocco, Gaza) dates are listed until 2087; those zones repeat from 2101 on.
 */
const REPEATING_FROM = 2038;
const REPEATING_FROM_IF_IRREGULAR = 2101;
/** 28 years without a missing leap day hold all 14 calendars. */
const REPEATING_YEARS = 28;
/** Has the calendar of 2038; Ramadan falls four months apart in the two. */
const PROOF_YEAR = 2049;

const zones = new Map<string, Zone>();

/** Opens a zone by IANA name; case does not matter and old names (`US/Eastern`) are understood, UTC offsets are not. */
export function findZone(name: string): ZoneLookup {
  const known = zones.get(name);
  if (known) return { kind: "ok", zone: known };
  const canonical = canonicalZoneName(name);
  if (canonical === undefined) return { kind: "unknown-zone", name };
  const zone = zones.get(canonical) ?? openZone(canonical);
  remember(zones, name, zone, MAX_ZONES);
  return { kind: "ok", zone };
}

/** The canonical IANA name, or undefined when there is no such zone. */
export function validateZoneName(name: string): string | undefined {
  const found = findZone(name);
  return found.kind === "ok" ? found.zone.name : undefined;
}

/** Offset from UTC in milliseconds at an instant, positive east of Greenwich. */
export function offsetAt(zone: Zone, utcMs: number): number {
  const year = zoneYearAt(zone, utcMs);
  let offset = year.firstOffsetMs;
  for (const transition of year.transitions) {
    if (utcMs < transition.atMs) break;
    offset = transition.offsetAfterMs;
  }
  return offset;
}

/** What a clock in the zone shows at an instant, as wall milliseconds. */
export function utcToWall(zone: Zone, utcMs: number): number {
  return utcMs + offsetAt(zone, utcMs);
}

/**
 * Which instants show the given wall time.
 * An offset never exceeds a day, so the offsets in force a day to either side are the only candidates.
 */
export function resolveWall(zone: Zone, wallMs: number): WallResolution {
  const before = offsetAt(zone, wallMs - DAY_MS);
  const after = offsetAt(zone, wallMs + DAY_MS);
  if (before === after) return { kind: "unique", utcMs: wallMs - before };
  const withBefore = wallMs - before;
  const withAfter = wallMs - after;
  const beforeFits = offsetAt(zone, withBefore) === before;
  const afterFits = offsetAt(zone, withAfter) === after;
  if (beforeFits && afterFits) return { kind: "overlap", earlierMs: withBefore, laterMs: withAfter };
  if (beforeFits) return { kind: "unique", utcMs: withBefore };
  if (afterFits) return { kind: "unique", utcMs: withAfter };
  const transition = nextTransition(zone, withAfter, withBefore);
  return transition ? { kind: "gap", transition } : { kind: "unique", utcMs: withBefore };
}

/** The instant of a wall time, with gaps and overlaps settled by the policy. */
export function wallToUtc(zone: Zone, wallMs: number, policy: WallPolicy): number {
  const resolution = resolveWall(zone, wallMs);
  switch (resolution.kind) {
    case "unique":
      return resolution.utcMs;
    case "overlap":
      return policy.overlap === "earlier" ? resolution.earlierMs : resolution.laterMs;
    case "gap": {
      const { atMs, offsetBeforeMs } = resolution.transition;
      return policy.gap === "clamp" ? atMs : wallMs - offsetBeforeMs;
    }
  }
}

/** The first change of offset after `afterMs` and not after `untilMs`. */
export function nextTransition(zone: Zone, afterMs: number, untilMs: number): Transition | undefined {
  for (let at = afterMs; at <= untilMs;) {
    const year = zoneYearAt(zone, at);
    for (const transition of year.transitions) {
      if (transition.atMs > untilMs) return undefined;
      if (transition.atMs > afterMs) return transition;
    }
    at = year.endMs;
  }
  return undefined;
}

function openZone(name: string): Zone {
  const readOffset = openOffsetReader(name);
  const nothing: ZoneYear = { startMs: 0, endMs: 0, firstOffsetMs: 0, transitions: [] };
  const zone: Zone = { name, readOffset, years: new Map(), lastYear: nothing, repeatingFrom: undefined };
  remember(zones, name, zone, MAX_ZONES);
  return zone;
}

function zoneYearAt(zone: Zone, utcMs: number): ZoneYear {
  if (utcMs >= zone.lastYear.startMs && utcMs < zone.lastYear.endMs) return zone.lastYear;
  zone.lastYear = zoneYear(zone, civilDate(dayOfWall(utcMs)).year);
  return zone.lastYear;
}

function zoneYear(zone: Zone, year: number): ZoneYear {
  if (year < REPEATING_FROM) return readYear(zone, year);
  zone.repeatingFrom ??= findRepeatingFrom(zone);
  if (year < zone.repeatingFrom) return readYear(zone, year);
  return repeatYear(readYear(zone, sameCalendarYear(zone.repeatingFrom, year)), year);
}

/** A year as `Intl` has it, kept. */
function readYear(zone: Zone, year: number): ZoneYear {
  const known = zone.years.get(year);
  if (known) return known;
  // A change exactly at New Year belongs to the year it begins, hence the second before as the starting point.
  const startMs = dayNumber(year, 1, 1) * DAY_MS;
  const endMs = startMs + daysInYear(year) * DAY_MS;
  const { firstOffsetMs, transitions } = readTransitions(zone.readOffset, startMs - SECOND_MS, endMs - SECOND_MS);
  const read = { startMs, endMs, firstOffsetMs, transitions };
  remember(zone.years, year, read, MAX_YEARS_PER_ZONE);
  return read;
}

/** Moves the table of one year to another year with the same calendar. */
function repeatYear(source: ZoneYear, year: number): ZoneYear {
  const startMs = dayNumber(year, 1, 1) * DAY_MS;
  const shift = startMs - source.startMs;
  if (shift === 0) return source;
  const transitions = source.transitions.map(({ atMs, offsetBeforeMs, offsetAfterMs }) => ({
    atMs: atMs + shift,
    offsetBeforeMs,
    offsetAfterMs,
  }));
  return { startMs, endMs: source.endMs + shift, firstOffsetMs: source.firstOffsetMs, transitions };
}

function findRepeatingFrom(zone: Zone): number {
  const repeated = repeatYear(readYear(zone, REPEATING_FROM), PROOF_YEAR).transitions;
  const real = readYear(zone, PROOF_YEAR).transitions;
  const same = repeated.length === real.length && repeated.every(({ atMs }, i) => atMs === real[i]?.atMs);
  return same ? REPEATING_FROM : REPEATING_FROM_IF_IRREGULAR;
}

/** The first year from `first` on that is leap like `year` and begins on the same weekday. */
function sameCalendarYear(first: number, year: number): number {
  const leap = isLeapYear(year);
  const newYear = weekday(dayNumber(year, 1, 1));
  for (let candidate = first; candidate < first + REPEATING_YEARS; candidate += 1) {
    if (isLeapYear(candidate) === leap && weekday(dayNumber(candidate, 1, 1)) === newYear) return candidate;
  }
  return first;
}

/** Sets an entry of a bounded cache; when it is full the oldest entry goes (a Map keeps insertion order). */
function remember<Key, Value>(cache: Map<Key, Value>, key: Key, value: Value, bound: number): void {
  if (cache.size >= bound && !cache.has(key)) {
    const oldest = cache.keys().next();
    if (!oldest.done) cache.delete(oldest.value);
  }
  cache.set(key, value);
}
