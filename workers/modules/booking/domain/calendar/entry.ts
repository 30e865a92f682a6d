/** What stands in a provider's calendar: spans of time that are held for minutes or confirmed. Instants are UTC milliseconds. */
import { MINUTE_MS } from "../../../../platform/time/civil.ts";
import type { Interval, Occupation } from "../../../../platform/time/intervals.ts";

/** What was taken. `start` and `end` are the appointment itself; buffers lie around it. */
export interface EntryTerms extends Interval {
  readonly id: string;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly seats: number;
  /** How many seats the calendar sold at once when this was taken. */
  readonly capacity: number;
  /** The entry this one is to take the place of, whose seats it therefore did not have to respect. */
  readonly replaces: string | null;
}

export type HeldEntry = EntryTerms & { readonly status: "held"; readonly expiresAt: number };
export type ConfirmedEntry = EntryTerms & { readonly status: "confirmed" };
export type EndedEntry = EntryTerms & { readonly status: "released" | "expired" | "cancelled"; readonly endedAt: number };
export type LiveEntry = HeldEntry | ConfirmedEntry;
export type CalendarEntry = LiveEntry | EndedEntry;

/** Whether it takes seats. A hold whose time is up takes none, even while nobody has swept it away yet. */
export const isLive = (entry: CalendarEntry, now: number): entry is LiveEntry =>
  entry.status === "confirmed" || (entry.status === "held" && entry.expiresAt > now);

/** The appointment with its buffers: between two bookings lie the earlier's buffer after and the later's buffer before. */
export const occupiedSpan = (terms: Pick<EntryTerms, "start" | "end" | "bufferBeforeMinutes" | "bufferAfterMinutes">): Interval => ({
  start: terms.start - terms.bufferBeforeMinutes * MINUTE_MS,
  end: terms.end + terms.bufferAfterMinutes * MINUTE_MS,
});

/**
 * The entry's seats counted in a calendar of `capacity` seats. One sold under another capacity keeps its share of the
 * provider, rounded up: a private lesson (1 of 1) fills a class of twelve, half a class fills six of twelve.
 */
const seatsOutOf = (capacity: number, entry: Pick<EntryTerms, "seats" | "capacity">): number =>
  Math.ceil((entry.seats * capacity) / entry.capacity);

export const occupationOf = (entry: LiveEntry, capacity: number): Occupation => ({
  ...occupiedSpan(entry),
  seats: seatsOutOf(capacity, entry),
});

/** As the slot engine wants it (`BusyBooking` of platform/time/slots): what it then offers is what a hold is granted. */
export const busyBooking = (entry: LiveEntry, capacity: number) => ({
  id: entry.id,
  start: entry.start,
  end: entry.end,
  seats: seatsOutOf(capacity, entry),
  bufferBeforeMinutes: entry.bufferBeforeMinutes,
  bufferAfterMinutes: entry.bufferAfterMinutes,
});
