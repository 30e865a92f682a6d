/** Why a time is not offered: the first thing that stands in its way, told with what would help. Pure. */
import { openWindows } from "./availability.ts";
import type { OpenWindow } from "./availability.ts";
import { parseMoment } from "./civil-text.ts";
import { DAY_MS, dayOfWall } from "./civil.ts";
import { overlaps, peakOccupancy } from "./intervals.ts";
import type { Interval } from "./intervals.ts";
import { onGrid, slotFrame, widenedBookings } from "./slots.ts";
import type { BusyBooking, Slot, SlotFrame, SlotRequest } from "./slots.ts";
import { AVAILABILITY_POLICY, resolveWall, utcToWall, wallToUtc } from "./zone.ts";

/** All instants are UTC milliseconds. */
export type SlotExplanation =
  | { readonly kind: "offered"; readonly slot: Slot }
  /** The clock never shows this time on that day; it jumps to `resumesAt`. */
  | { readonly kind: "dst-gap"; readonly resumesAt: number }
  /** `date` is closed by an exception; the day number counts from 1970-01-01. */
  | { readonly kind: "exception-closed"; readonly dayNo: number }
  /** The hours that begin on that date; `endsAfterClosing` when only the end of the service does not fit. */
  | { readonly kind: "outside-hours"; readonly hours: readonly Interval[]; readonly endsAfterClosing: boolean }
  /** Starts on the grid before and after it; undefined where the window has none. */
  | { readonly kind: "off-grid"; readonly previous: number | undefined; readonly next: number | undefined }
  | { readonly kind: "notice"; readonly earliest: number }
  /** Starts must be before `end`. */
  | { readonly kind: "horizon"; readonly end: number }
  /** The bookings in the way. `buffer`: they would fit if nobody needed a break. */
  | { readonly kind: "booked"; readonly by: readonly BusyBooking[] }
  | { readonly kind: "buffer"; readonly by: readonly BusyBooking[] };

export type SlotExplanationResult = SlotExplanation | { readonly kind: "malformed" };

/** Explains a wall time of the provider, `20260308T023000`: what a person means by "half past two". */
export function explainLocalTime(request: SlotRequest, local: string): SlotExplanationResult {
  const moment = parseMoment(local);
  if (moment?.kind !== "local") return { kind: "malformed" };
  const resolution = resolveWall(request.availability.zone, moment.wallMs);
  if (resolution.kind === "gap") return { kind: "dst-gap", resumesAt: resolution.transition.atMs };
  return explainSlot(request, resolution.kind === "unique" ? resolution.utcMs : resolution.earlierMs);
}

/**
 * Explains a slot start. The order is from what the provider decided for good to what may change by itself: hours,
 * grid, notice, horizon, other bookings, buffers. Agrees with `findSlots`: `offered` exactly when that lists the start.
 */
export function explainSlot(request: SlotRequest, start: number): SlotExplanation {
  const frame = slotFrame(request);
  const slot = { start, end: start + frame.durationMs };
  return (
    explainHours(request, frame, slot) ??
    explainRange(frame, start) ??
    explainBookings(request, frame, slot) ?? { kind: "offered", slot: { ...slot, remaining: remaining(request, frame, slot) } }
  );
}

function explainHours(request: SlotRequest, frame: SlotFrame, slot: Interval): SlotExplanation | undefined {
  const { zone, exceptions } = request.availability;
  const window = openWindows(request.availability, slot).find((w) => w.start <= slot.start && slot.start < w.gridEnd);
  if (!window || slot.end > window.end) {
    const dayNo = dayOfWall(utcToWall(zone, slot.start));
    if (!window && exceptions.get(dayNo)?.length === 0) return { kind: "exception-closed", dayNo };
    return { kind: "outside-hours", hours: hoursOfDay(request, dayNo), endsAfterClosing: window !== undefined };
  }
  return explainGrid(window, frame, slot.start);
}

function explainGrid(window: OpenWindow, frame: SlotFrame, start: number): SlotExplanation | undefined {
  const next = onGrid(window, frame, start);
  if (next === start) return undefined;
  const isStart = (at: number): boolean => at >= window.start && at < window.gridEnd && at + frame.durationMs <= window.end;
  const previous = next - frame.stepMs;
  return {
    kind: "off-grid",
    previous: isStart(previous) ? previous : undefined,
    next: isStart(next) ? next : undefined,
  };
}

function explainRange({ noticeEndsAt, horizonEndsAt }: SlotFrame, start: number): SlotExplanation | undefined {
  if (start < noticeEndsAt) return { kind: "notice", earliest: noticeEndsAt };
  if (start >= horizonEndsAt) return { kind: "horizon", end: horizonEndsAt };
  return undefined;
}

function explainBookings(request: SlotRequest, frame: SlotFrame, slot: Interval): SlotExplanation | undefined {
  const { busy, terms } = request;
  if (remaining(request, frame, slot) >= frame.seats) return undefined;
  const bare = busy.map((booking) => ({ start: booking.start, end: booking.end, seats: booking.seats ?? 1 }));
  if (terms.capacity - peakOccupancy(bare, slot) < frame.seats) {
    return { kind: "booked", by: busy.filter((booking) => overlaps(booking, slot)) };
  }
  const widened = widen(frame, slot);
  return { kind: "buffer", by: busy.filter((booking) => widenedBookings({ ...request, busy: [booking] }, widened).length > 0) };
}

function remaining(request: SlotRequest, frame: SlotFrame, slot: Interval): number {
  const widened = widen(frame, slot);
  return request.terms.capacity - peakOccupancy(widenedBookings(request, widened), widened);
}

function widen(frame: SlotFrame, slot: Interval): Interval {
  return { start: slot.start - frame.beforeMs, end: slot.end + frame.afterMs };
}

function hoursOfDay({ availability }: SlotRequest, dayNo: number): readonly Interval[] {
  const start = wallToUtc(availability.zone, dayNo * DAY_MS, AVAILABILITY_POLICY);
  const end = wallToUtc(availability.zone, (dayNo + 1) * DAY_MS, AVAILABILITY_POLICY);
  return openWindows(availability, { start, end })
    .filter((window) => window.start >= start && window.start < end)
    .map((window) => ({ start: window.start, end: window.end }));
}
