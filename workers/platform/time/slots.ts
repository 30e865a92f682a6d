/** The slot engine: opening hours minus bookings, buffers, notice and horizon give the times one can book. Pure. */
import { openWindows } from "./availability.ts";
import type { Availability, OpenWindow } from "./availability.ts";
import { DAY_MS, MINUTE_MS } from "./civil.ts";
import { occupancySteps } from "./intervals.ts";
import type { Interval, Occupation, OccupancyStep } from "./intervals.ts";

/** How a service may be booked. */
export interface BookingTerms {
  readonly durationMinutes: number;
  /** Distance between two slot starts; slots are counted from the beginning of each window. */
  readonly stepMinutes: number;
  /** Kept free around this service, for travel or cleaning. */
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  /** A slot must begin at least this long after now. */
  readonly minNoticeMinutes: number;
  /** And less than this many times 24 hours after now. */
  readonly horizonDays: number;
  /** How many seats there are at once: 1 for a single appointment, 12 for a class of twelve. */
  readonly capacity: number;
  /** Seats wanted, 1 unless told. */
  readonly seats?: number | undefined;
}

/** A booking or hold in the way, UTC milliseconds without its buffers. */
export interface BusyBooking extends Interval {
  readonly id?: string | undefined;
  /** 1 unless told. Time off takes all seats: give the capacity. */
  readonly seats?: number | undefined;
  /** Buffers of that booking's own service; those of the terms unless told. */
  readonly bufferBeforeMinutes?: number | undefined;
  readonly bufferAfterMinutes?: number | undefined;
}

export interface SlotRequest {
  readonly availability: Availability;
  readonly terms: BookingTerms;
  readonly busy: readonly BusyBooking[];
  /** Now, UTC milliseconds. */
  readonly nowMs: number;
}

/** UTC milliseconds, half-open; `remaining` seats are free throughout, at least as many as wanted. */
export interface Slot extends Interval {
  readonly remaining: number;
}

/** Terms in milliseconds, made safe to loop with, and the first and the end of the permitted starts. */
export interface SlotFrame {
  readonly durationMs: number;
  readonly stepMs: number;
  readonly beforeMs: number;
  readonly afterMs: number;
  readonly seats: number;
  readonly noticeEndsAt: number;
  readonly horizonEndsAt: number;
}

export function slotFrame({ terms, nowMs }: SlotRequest): SlotFrame {
  return {
    durationMs: Math.max(terms.durationMinutes, 1) * MINUTE_MS,
    stepMs: Math.max(terms.stepMinutes, 1) * MINUTE_MS,
    beforeMs: Math.max(terms.bufferBeforeMinutes, 0) * MINUTE_MS,
    afterMs: Math.max(terms.bufferAfterMinutes, 0) * MINUTE_MS,
    seats: terms.seats ?? 1,
    noticeEndsAt: nowMs + terms.minNoticeMinutes * MINUTE_MS,
    horizonEndsAt: nowMs + terms.horizonDays * DAY_MS,
  };
}

/**
 * The bookable slots that begin in [range.start, range.end), in order.
 *
 * Two bookings need the earlier one's buffer after plus the later one's buffer before between them. So every booking
 * and the slot itself are widened by their own buffers, and the slot is free when, at the fullest moment of its widened
 * time, enough seats are left.
 */
export function findSlots(request: SlotRequest, range: Interval): Slot[] {
  const frame = slotFrame(request);
  const first = Math.max(range.start, frame.noticeEndsAt);
  const end = Math.min(range.end, frame.horizonEndsAt);
  if (!(first < end)) return [];
  const reach = { start: first - frame.beforeMs, end: end + frame.durationMs + frame.afterMs };
  const occupied = widenedBookings(request, reach);
  const capacity = request.terms.capacity;
  const look = lookAhead(occupancySteps(occupied), capacity - frame.seats);
  const slots: Slot[] = [];
  for (const window of openWindows(request.availability, { start: first, end: end + frame.durationMs })) {
    const lastStart = Math.min(window.gridEnd, end, window.end - frame.durationMs + 1);
    for (let start = onGrid(window, frame, first); start < lastStart;) {
      const { peak, fullUntil } = look(start - frame.beforeMs, start + frame.durationMs + frame.afterMs);
      if (fullUntil === undefined) {
        slots.push({ start, end: start + frame.durationMs, remaining: capacity - peak });
        start += frame.stepMs;
      } else {
        start = onGrid(window, frame, fullUntil + frame.beforeMs);
      }
    }
  }
  return slots;
}

/** The first start on the window's grid that is not before `notBefore`. */
export function onGrid(window: OpenWindow, { stepMs }: SlotFrame, notBefore: number): number {
  return window.start + Math.max(0, Math.ceil((notBefore - window.start) / stepMs)) * stepMs;
}

/** The bookings that reach into `reach`, each widened by its buffers. */
export function widenedBookings({ busy, terms }: SlotRequest, reach: Interval): Occupation[] {
  const widened: Occupation[] = [];
  for (const booking of busy) {
    const start = booking.start - (booking.bufferBeforeMinutes ?? terms.bufferBeforeMinutes) * MINUTE_MS;
    const end = booking.end + (booking.bufferAfterMinutes ?? terms.bufferAfterMinutes) * MINUTE_MS;
    if (start < reach.end && end > reach.start) widened.push({ start, end, seats: booking.seats ?? 1 });
  }
  return widened;
}

interface Look {
  /** Most seats taken in the span. */
  readonly peak: number;
  /** When they exceed what may be taken: until when the first such stretch lasts. */
  readonly fullUntil: number | undefined;
}

/**
 * Answers about spans whose starts never go back, so that all of them together cost one pass over the steps plus the
 * steps inside each free span.
 */
function lookAhead(steps: readonly OccupancyStep[], mayBeTaken: number): (start: number, end: number) => Look {
  let current = -1;
  return (start, end) => {
    while ((steps[current + 1]?.at ?? Infinity) <= start) current += 1;
    let peak = 0;
    for (let i = Math.max(current, 0); i < steps.length; i += 1) {
      const step = steps[i];
      if (!step || step.at >= end) break;
      if (step.seats > mayBeTaken) return { peak: step.seats, fullUntil: steps[i + 1]?.at ?? Infinity };
      peak = Math.max(peak, step.seats);
    }
    return mayBeTaken < 0 ? { peak, fullUntil: Infinity } : { peak, fullUntil: undefined };
  };
}
