/** The calendar's rules: one function a command, from what stands there to an answer and the changes to commit. Pure. */
import { DAY_MS, MINUTE_MS } from "../../../../platform/time/civil.ts";
import { peakOccupancy } from "../../../../platform/time/intervals.ts";
import type { Interval } from "../../../../platform/time/intervals.ts";
import type {
  CalendarAnswer,
  CalendarChange,
  CancelAnswer,
  ConfirmAnswer,
  EntryCommand,
  HoldAnswer,
  HoldCommand,
  RefusalReason,
  Refused,
  ReleaseAnswer,
  RescheduleAnswer,
  RescheduleCommand,
} from "./commands.ts";
import { isLive, occupationOf, occupiedSpan } from "./entry.ts";
import type { CalendarEntry, EndedEntry, EntryTerms, HeldEntry, LiveEntry } from "./entry.ts";

/** How long a checkout may take. */
export const HOLD_MS = 10 * MINUTE_MS;

/** A stay of a month is the longest thing sold; overlap queries look back as far as the longest entry. */
const LONGEST_MS = 31 * DAY_MS;
const MOST_SEATS = 10_000;
const MOST_BUFFER_MINUTES = 24 * 60;

/** What a decision may look at. Both are plain reads; holds past their time may be among the answers. */
export interface CalendarView {
  entry(id: string): CalendarEntry | undefined;
  /** Held and confirmed entries whose span with buffers overlaps `span`. */
  occupying(span: Interval): readonly LiveEntry[];
}

export interface Moment {
  /** UTC milliseconds. */
  readonly now: number;
  /** The id a new entry gets. */
  readonly newId: string;
}

export interface Decision<A extends CalendarAnswer> {
  readonly answer: A;
  readonly changes: readonly CalendarChange[];
}

export const refused = (reason: RefusalReason): Refused => ({ kind: "refused", reason });
const unchanged = <A extends CalendarAnswer>(answer: A): Decision<A> => ({ answer, changes: [] });

/** Takes seats for ten minutes, if at the fullest moment of the span, buffers included, enough are free. */
export function decideHold(view: CalendarView, command: HoldCommand, { now, newId }: Moment): Decision<HoldAnswer> {
  if (!isSensible(command)) return unchanged(refused("invalid"));
  const replaced = command.replaces === undefined ? undefined : view.entry(command.replaces);
  if (command.replaces !== undefined && !(replaced && isLive(replaced, now))) return unchanged(refused("not-found"));
  const { start, end, bufferBeforeMinutes, bufferAfterMinutes, seats, capacity } = command;
  const terms: EntryTerms = {
    id: newId,
    start,
    end,
    bufferBeforeMinutes,
    bufferAfterMinutes,
    seats,
    capacity,
    replaces: command.replaces ?? null,
  };
  if (!hasRoom(view, terms, now, command.replaces)) return unchanged(refused("slot-taken"));
  const entry: HeldEntry = { ...terms, status: "held", expiresAt: now + HOLD_MS };
  return { answer: { kind: "held", entryId: newId, expiresAt: entry.expiresAt }, changes: [{ kind: "held", at: now, entry }] };
}

/** Makes a hold permanent. A hold past its time is refused even if nobody took its place: the customer was told ten minutes. */
export function decideConfirm(view: CalendarView, { entryId }: EntryCommand, { now }: Moment): Decision<ConfirmAnswer> {
  const entry = view.entry(entryId);
  if (entry?.status === "confirmed") return unchanged({ kind: "confirmed", entryId });
  if (entry?.status !== "held" || entry.expiresAt <= now) return unchanged(refused(whyGone(entry)));
  const { expiresAt: _, ...terms } = entry;
  return {
    answer: { kind: "confirmed", entryId },
    changes: [{ kind: "confirmed", at: now, entry: { ...terms, status: "confirmed" } }],
  };
}

/** Gives a hold up. One that is gone already counts as released, so that a clean-up may come twice or late. */
export function decideRelease(view: CalendarView, { entryId }: EntryCommand, { now }: Moment): Decision<ReleaseAnswer> {
  const entry = view.entry(entryId);
  if (!entry) return unchanged(refused("not-found"));
  if (entry.status === "confirmed") return unchanged(refused("already-confirmed"));
  const answer: ReleaseAnswer = { kind: "released", entryId };
  return entry.status === "held" ? { answer, changes: [ended(entry, "released", now)] } : unchanged(answer);
}

/** Gives a confirmed time back. */
export function decideCancel(view: CalendarView, { entryId }: EntryCommand, { now }: Moment): Decision<CancelAnswer> {
  const entry = view.entry(entryId);
  const answer: CancelAnswer = { kind: "cancelled", entryId };
  if (entry?.status === "cancelled") return unchanged(answer);
  if (entry?.status === "held") return unchanged(refused("not-confirmed"));
  if (entry?.status !== "confirmed") return unchanged(refused(whyGone(entry)));
  return { answer, changes: [ended(entry, "cancelled", now)] };
}

/**
 * Moves an entry in one step: there is no moment at which it has neither time, nor one at which it has both.
 * Its own seats do not stand in its way; a hold keeps its ten minutes.
 */
export function decideReschedule(view: CalendarView, command: RescheduleCommand, { now }: Moment): Decision<RescheduleAnswer> {
  const { entryId, start, end, capacity } = command;
  const entry = view.entry(entryId);
  if (!entry || !isLive(entry, now)) return unchanged(refused(whyGone(entry)));
  const moved: LiveEntry = { ...entry, start, end, capacity };
  if (!isSensible(moved)) return unchanged(refused("invalid"));
  if (!hasRoom(view, moved, now, entry.replaces ?? undefined)) return unchanged(refused("slot-taken"));
  return { answer: { kind: "rescheduled", entryId, start, end }, changes: [{ kind: "rescheduled", at: now, entry: moved }] };
}

/** The change that ends a hold whose time is up. */
export const expired = (entry: HeldEntry, now: number): CalendarChange => ended(entry, "expired", now);

function ended(entry: LiveEntry, status: EndedEntry["status"], now: number): CalendarChange {
  const { id, start, end, bufferBeforeMinutes, bufferAfterMinutes, seats, capacity, replaces } = entry;
  const terms: EntryTerms = { id, start, end, bufferBeforeMinutes, bufferAfterMinutes, seats, capacity, replaces };
  return { kind: status, at: now, entry: { ...terms, status, endedAt: now } };
}

/** A held entry arrives here only when its time is up. */
function whyGone(entry: CalendarEntry | undefined): RefusalReason {
  if (!entry) return "not-found";
  return entry.status === "expired" || entry.status === "held" ? "hold-expired" : "already-ended";
}

/** `instead`: an entry that is to make room. */
function hasRoom(view: CalendarView, wanted: EntryTerms, now: number, instead: string | undefined): boolean {
  const span = occupiedSpan(wanted);
  const others = view
    .occupying(span)
    .filter((entry) => entry.id !== wanted.id && entry.id !== instead && isLive(entry, now))
    .map((entry) => occupationOf(entry, wanted.capacity));
  return peakOccupancy(others, span) + wanted.seats <= wanted.capacity;
}

type Measures = Pick<EntryTerms, "start" | "end" | "bufferBeforeMinutes" | "bufferAfterMinutes" | "seats" | "capacity">;

function isSensible({ start, end, bufferBeforeMinutes, bufferAfterMinutes, seats, capacity }: Measures): boolean {
  const whole = [start, end, bufferBeforeMinutes, bufferAfterMinutes, seats, capacity].every(Number.isSafeInteger);
  const buffers = [bufferBeforeMinutes, bufferAfterMinutes].every((minutes) => minutes >= 0 && minutes <= MOST_BUFFER_MINUTES);
  const span = start < end && end - start <= LONGEST_MS;
  return whole && buffers && span && seats >= 1 && seats <= capacity && capacity <= MOST_SEATS;
}
