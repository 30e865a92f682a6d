/** What one may ask of a calendar, what it answers, and what it reports to the outside. */
import type { Interval } from "../../../../platform/time/intervals.ts";
import type { CalendarEntry } from "./entry.ts";

/**
 * Every command has an idempotency key: the same command under the same key gets the same answer again and changes
 * nothing. Keys are the calendar's own: a caller puts its own ids into them, never a customer's text alone.
 */
interface Keyed {
  readonly key: string;
}

export interface HoldCommand extends Keyed, Interval {
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly seats: number;
  /** Seats that the calendar sells at once. */
  readonly capacity: number;
  /** A live entry that this one is to take the place of: its seats do not stand in the way. */
  readonly replaces?: string | undefined;
}

export interface EntryCommand extends Keyed {
  readonly entryId: string;
}

export interface RescheduleCommand extends EntryCommand, Interval {
  readonly capacity: number;
}

/** What each command takes. */
export interface Commands {
  hold: HoldCommand;
  confirm: EntryCommand;
  release: EntryCommand;
  cancel: EntryCommand;
  reschedule: RescheduleCommand;
}
export type CommandName = keyof Commands;

export type RefusalReason =
  /** Not enough seats at the fullest moment. */
  | "slot-taken"
  /** The hold's ten minutes were over. */
  | "hold-expired"
  /** The calendar never had this entry, or forgot it after its retention. */
  | "not-found"
  /** Released or cancelled before. */
  | "already-ended"
  /** Only holds are released, only confirmed entries are cancelled. */
  | "already-confirmed"
  | "not-confirmed"
  /** Seats, capacity, buffers or span make no sense. */
  | "invalid"
  /** The idempotency key belongs to another command. */
  | "key-reused";

export type Refused = { readonly kind: "refused"; readonly reason: RefusalReason };
export type HoldAnswer = { readonly kind: "held"; readonly entryId: string; readonly expiresAt: number } | Refused;
export type ConfirmAnswer = { readonly kind: "confirmed"; readonly entryId: string } | Refused;
export type ReleaseAnswer = { readonly kind: "released"; readonly entryId: string } | Refused;
export type CancelAnswer = { readonly kind: "cancelled"; readonly entryId: string } | Refused;
export type RescheduleAnswer =
  | { readonly kind: "rescheduled"; readonly entryId: string; readonly start: number; readonly end: number }
  | Refused;

/** What each command answers. */
export interface Answers {
  hold: HoldAnswer;
  confirm: ConfirmAnswer;
  release: ReleaseAnswer;
  cancel: CancelAnswer;
  reschedule: RescheduleAnswer;
}
export type CalendarAnswer = Answers[CommandName];

/** A committed change: the entry as it is from now on. `restated` repeats the present state for a projection built anew. */
export interface CalendarChange {
  readonly kind: "held" | "confirmed" | "released" | "expired" | "cancelled" | "rescheduled" | "restated";
  readonly at: number;
  readonly entry: CalendarEntry;
}

/** `seq` counts up without gaps being promised. */
export interface NumberedChange extends CalendarChange {
  readonly seq: number;
}
