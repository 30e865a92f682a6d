/** Who is offered a freed time: those who asked first, as far as it suits them. */
import type { Interval } from "../../../platform/time/intervals.ts";

export interface WaitlistEntry {
  readonly id: string;
  readonly serviceId: string;
  /** UTC milliseconds. */
  readonly joinedAt: number;
  readonly seats: number;
  /** Any time that lies wholly within this suits them. */
  readonly wanted: Interval;
  /** Open offers and times turned down, by their start: a time is offered to nobody twice. */
  readonly offeredStarts: readonly number[];
}

/** A time of a service with free seats. */
export interface FreedSlot extends Interval {
  readonly serviceId: string;
  readonly seats: number;
}

/** First come, first served; equal times go by id, so that every run decides alike. */
const inWaitingOrder = (a: WaitlistEntry, b: WaitlistEntry): number => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1);

/**
 * Who to offer the free seats to, in order. Someone who needs more seats than are left is passed over, not waited for:
 * an empty seat helps nobody.
 */
export function offersFor(slot: FreedSlot, waiting: readonly WaitlistEntry[], now: number): readonly WaitlistEntry[] {
  if (slot.start <= now) return [];
  let left = slot.seats;
  return waiting
    .filter((entry) => suits(entry, slot))
    .toSorted(inWaitingOrder)
    .filter(({ seats }) => {
      if (seats > left) return false;
      left -= seats;
      return true;
    });
}

const suits = ({ serviceId, wanted, offeredStarts }: WaitlistEntry, slot: FreedSlot): boolean =>
  serviceId === slot.serviceId && wanted.start <= slot.start && slot.end <= wanted.end && !offeredStarts.includes(slot.start);
