/** A booking's life: the legal steps, their effects, and that no history of events finds another path. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cancel,
  complete,
  confirm,
  markNoShow,
  mayBeReviewed,
  reschedule,
  transition,
} from "../../../workers/modules/booking/domain/booking.ts";
import type { Booking, BookingEvent, BookingStatus, Pending } from "../../../workers/modules/booking/domain/booking.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2027, 4, 3, 10);
const pending: Pending = { id: "b", status: "pending", start: START, end: START + HOUR, holdExpiresAt: START - 24 * HOUR };
const confirmed = confirm(pending, START - 48 * HOUR);

describe("a booking", () => {
  it("is confirmed, takes place and can then be reviewed", () => {
    const done = complete(confirmed, START + HOUR);
    expect(done).toEqual({
      kind: "moved",
      booking: { id: "b", status: "completed", start: START, end: START + HOUR, confirmedAt: START - 48 * HOUR, completedAt: START + HOUR },
    });
    expect(mayBeReviewed(confirmed)).toBe(false);
    if (done.kind === "moved") expect(mayBeReviewed(done.booking)).toBe(true);
  });

  it("cannot be completed before its end, nor missed before its start", () => {
    expect(complete(confirmed, START + HOUR - 1)).toEqual({ kind: "too-early", notBefore: START + HOUR });
    expect(markNoShow(confirmed, START - 1)).toEqual({ kind: "too-early", notBefore: START });
    expect(markNoShow(confirmed, START)).toMatchObject({ kind: "moved", booking: { status: "no_show", markedAt: START } });
  });

  it("says by whom and why it was cancelled, and what went back", () => {
    expect(cancel(confirmed, { reason: "changed_plans", by: "customer", refund: 5000 }, START - HOUR)).toEqual({
      id: "b",
      status: "cancelled",
      start: START,
      end: START + HOUR,
      cancelledAt: START - HOUR,
      reason: "changed_plans",
      by: "customer",
      refund: 5000,
    });
  });

  it("keeps its state when it moves", () => {
    expect(reschedule(confirmed, { start: START + HOUR, end: START + 2 * HOUR })).toEqual({
      ...confirmed,
      start: START + HOUR,
      end: START + 2 * HOUR,
    });
  });

  it("does not compile on an illegal path", () => {
    const cancelled = cancel(pending, { reason: "not_paid", by: "platform", refund: 0 }, START);
    const illegal = () => {
      // @ts-expect-error a pending booking was never paid
      complete(pending, START);
      // @ts-expect-error nor can its customer be missing
      markNoShow(pending, START);
      // @ts-expect-error a cancelled booking stays cancelled
      confirm(cancelled, START);
      // @ts-expect-error and is not cancelled twice
      cancel(cancelled, { reason: "other", by: "customer", refund: 0 }, START);
      // @ts-expect-error nor moved
      reschedule(cancelled, { start: 0, end: 1 });
    };
    expect(illegal).toBeTypeOf("function");
  });
});

const legal: Record<BookingStatus, readonly BookingStatus[]> = {
  pending: ["pending", "confirmed", "cancelled"],
  confirmed: ["confirmed", "completed", "no_show", "cancelled"],
  completed: [],
  no_show: [],
  cancelled: [],
};

const event: fc.Arbitrary<BookingEvent> = fc.oneof(
  fc.constantFrom<BookingEvent>({ type: "confirm" }, { type: "complete" }, { type: "no_show" }),
  fc.record({
    type: fc.constant("cancel" as const),
    reason: fc.constantFrom("changed_plans" as const, "other" as const),
    by: fc.constantFrom("customer" as const, "provider" as const, "platform" as const),
    refund: fc.nat(10_000),
  }),
  fc.integer({ min: -72, max: 72 }).map((hours) => ({
    type: "reschedule" as const,
    start: START + hours * HOUR,
    end: START + (hours + 1) * HOUR,
  })),
);

describe("any history of events", () => {
  it("follows legal steps only, and ends for good where it ends", () => {
    const history = fc.array(fc.tuple(event, fc.integer({ min: 0, max: 30 })), { maxLength: 30 });
    fc.assert(
      fc.property(history, (events) => {
        let booking: Booking = pending;
        let now = START - 72 * HOUR;
        for (const [event, hours] of events) {
          now += hours * HOUR;
          const before: Booking = booking;
          const result = transition(before, event, now);
          if (result.kind === "illegal") expect(result).toEqual({ kind: "illegal", from: before.status, event: event.type });
          if (result.kind === "too-early") expect(result.notBefore).toBeGreaterThan(now);
          if (result.kind !== "moved") continue;
          expect(legal[before.status]).toContain(result.booking.status);
          expect(result.booking.id).toBe("b");
          if (result.booking.status === "completed") expect(now).toBeGreaterThanOrEqual(before.end);
          booking = result.booking;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses exactly the steps that the table does not name", () => {
    const late = START + 100 * HOUR;
    const outcomes = { confirm: "confirmed", complete: "completed", no_show: "no_show", cancel: "cancelled" } as const;
    const all: Booking[] = [
      pending,
      confirmed,
      { ...confirmed, status: "completed", completedAt: late },
      { ...confirmed, status: "no_show", markedAt: late },
      cancel(pending, { reason: "other", by: "customer", refund: 0 }, late),
    ];
    for (const booking of all) {
      for (const [type, status] of Object.entries(outcomes)) {
        const event = { type, reason: "other", by: "customer", refund: 0 } as BookingEvent;
        const allowed = legal[booking.status].includes(status) && status !== booking.status;
        expect([booking.status, type, transition(booking, event, late).kind]).toEqual([
          booking.status,
          type,
          allowed ? "moved" : "illegal",
        ]);
      }
    }
  });
});
