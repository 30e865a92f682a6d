/**
 * A booking's life: pending → confirmed → completed | no_show, and cancelled from the first two. Each step is a function
 * from the states it is legal in, so an illegal step on a known state does not compile. Times are UTC milliseconds.
 */
import type { Interval } from "../../../platform/time/intervals.ts";

/** What every booking has, whatever its state. */
export interface BookingTerms extends Interval {
  readonly id: string;
}

export type CancelledBy = "customer" | "provider" | "platform";
export type CancellationReason =
  | "changed_plans"
  | "provider_unavailable"
  /** The hold ran out before the customer paid. */
  | "not_paid"
  /** Paid after the hold had run out, and the time was gone. */
  | "paid_too_late"
  | "dispute"
  | "other";

export type Pending = BookingTerms & { readonly status: "pending"; readonly holdExpiresAt: number };
export type Confirmed = BookingTerms & { readonly status: "confirmed"; readonly confirmedAt: number };
export type Completed = BookingTerms & { readonly status: "completed"; readonly confirmedAt: number; readonly completedAt: number };
export type NoShow = BookingTerms & { readonly status: "no_show"; readonly confirmedAt: number; readonly markedAt: number };
export type Cancelled = BookingTerms & {
  readonly status: "cancelled";
  readonly cancelledAt: number;
  readonly reason: CancellationReason;
  readonly by: CancelledBy;
  /** Given back to the customer, minor units. */
  readonly refund: number;
};
export type Booking = Pending | Confirmed | Completed | NoShow | Cancelled;
export type BookingStatus = Booking["status"];

export interface Cancellation {
  readonly reason: CancellationReason;
  readonly by: CancelledBy;
  readonly refund: number;
}

export const confirm = (booking: Pending, now: number): Confirmed => ({ ...terms(booking), status: "confirmed", confirmedAt: now });

export const cancel = (booking: Pending | Confirmed, { reason, by, refund }: Cancellation, now: number): Cancelled => ({
  ...terms(booking),
  status: "cancelled",
  cancelledAt: now,
  reason,
  by,
  refund,
});

/** The new time, once the calendar has granted it. A pending booking keeps its hold's time limit. */
export const reschedule = <B extends Pending | Confirmed>(booking: B, { start, end }: Interval): B => ({ ...booking, start, end });

export type TooEarly = { readonly kind: "too-early"; readonly notBefore: number };
export type Moved<B extends Booking> = { readonly kind: "moved"; readonly booking: B };

/** After the appointment's end: the money's release hangs on it. */
export const complete = (booking: Confirmed, now: number): Moved<Completed> | TooEarly =>
  now < booking.end
    ? { kind: "too-early", notBefore: booking.end }
    : {
        kind: "moved",
        booking: { ...terms(booking), status: "completed", confirmedAt: booking.confirmedAt, completedAt: now },
      };

/** From the appointment's start. */
export const markNoShow = (booking: Confirmed, now: number): Moved<NoShow> | TooEarly =>
  now < booking.start
    ? { kind: "too-early", notBefore: booking.start }
    : { kind: "moved", booking: { ...terms(booking), status: "no_show", confirmedAt: booking.confirmedAt, markedAt: now } };

export type BookingEvent =
  | { readonly type: "confirm" }
  | { readonly type: "complete" }
  | { readonly type: "no_show" }
  | ({ readonly type: "cancel" } & Cancellation)
  | ({ readonly type: "reschedule" } & Interval);

export type Transition =
  | Moved<Booking>
  | TooEarly
  /** The step does not exist in the booking's state. */
  | { readonly kind: "illegal"; readonly from: BookingStatus; readonly event: BookingEvent["type"] };

/** The same steps for a booking whose state is known only at run time, as read from storage. */
export function transition(booking: Booking, event: BookingEvent, now: number): Transition {
  const illegal: Transition = { kind: "illegal", from: booking.status, event: event.type };
  const open = booking.status === "pending" || booking.status === "confirmed";
  switch (event.type) {
    case "confirm":
      return booking.status === "pending" ? { kind: "moved", booking: confirm(booking, now) } : illegal;
    case "complete":
      return booking.status === "confirmed" ? complete(booking, now) : illegal;
    case "no_show":
      return booking.status === "confirmed" ? markNoShow(booking, now) : illegal;
    case "cancel":
      return open ? { kind: "moved", booking: cancel(booking, event, now) } : illegal;
    case "reschedule":
      return open ? { kind: "moved", booking: reschedule(booking, event) } : illegal;
  }
}

/** One review a booking, and only of what has taken place. */
export const mayBeReviewed = (booking: Booking): booking is Completed => booking.status === "completed";

const terms = ({ id, start, end }: BookingTerms): BookingTerms => ({ id, start, end });
