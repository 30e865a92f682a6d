/**
 * One booking in several calendars: a provider and the room or vehicle it needs. Each calendar decides alone and at
 * once, so nothing waits and nothing can deadlock; the fixed order makes sure that of two rivals for the same pair one wins.
 */
import type { CancelAnswer, ConfirmAnswer, EntryCommand, HoldAnswer, HoldCommand, RefusalReason, ReleaseAnswer } from "./commands.ts";

/** The part of a calendar's stub that is needed here. Calls may fail on the way and be repeated. */
export interface CalendarPort {
  hold(command: HoldCommand): Promise<HoldAnswer>;
  confirm(command: EntryCommand): Promise<ConfirmAnswer>;
  release(command: EntryCommand): Promise<ReleaseAnswer>;
  cancel(command: EntryCommand): Promise<CancelAnswer>;
}

/**
 * `key` prefixes the idempotency keys of every step: repeating the whole with the same key continues where it stopped.
 * Refused as `already-ended`, an earlier try was given up: begin again under another key.
 */
export interface JointHold {
  readonly key: string;
  readonly parts: readonly { readonly calendarId: string; readonly calendar: CalendarPort; readonly hold: Omit<HoldCommand, "key"> }[];
}

/** An entry in one calendar. */
export interface Place {
  readonly calendarId: string;
  readonly calendar: CalendarPort;
  readonly entryId: string;
}

export type JointRefusal = { readonly kind: "refused"; readonly calendarId: string; readonly reason: RefusalReason };
/** `expiresAt` is the earliest of the holds'. */
export type JointHoldAnswer = { readonly kind: "held"; readonly places: readonly Place[]; readonly expiresAt: number } | JointRefusal;

/** Holds all parts or none. When a call fails for good, what was held is given up and the error goes on. */
export async function holdTogether({ key, parts }: JointHold): Promise<JointHoldAnswer> {
  const places: Place[] = [];
  let expiresAt = Infinity;
  for (const { calendarId, calendar, hold } of inOrder(parts)) {
    try {
      // The second try learns whether the first got through: same key, same answer.
      const answer = await twice(() => calendar.hold({ ...hold, key: `${key}:hold` }));
      if (answer.kind === "refused") {
        await releaseTogether(key, places);
        return { kind: "refused", calendarId, reason: answer.reason };
      }
      places.push({ calendarId, calendar, entryId: answer.entryId });
      expiresAt = Math.min(expiresAt, answer.expiresAt);
    } catch (error) {
      await releaseTogether(key, places);
      throw error;
    }
  }
  return { kind: "held", places, expiresAt };
}

/**
 * Confirms all places or none: if one hold has run out, those confirmed before it are cancelled and the others released.
 * After an error some may be confirmed: the caller repeats with the same key.
 */
export async function confirmTogether(
  key: string,
  places: readonly Place[],
): Promise<{ readonly kind: "confirmed"; readonly places: readonly Place[] } | JointRefusal> {
  const confirmed: Place[] = [];
  for (const place of inOrder(places)) {
    const answer = await twice(() => place.calendar.confirm({ key: `${key}:confirm:${place.entryId}`, entryId: place.entryId }));
    if (answer.kind === "refused") {
      await cancelTogether(key, confirmed);
      await releaseTogether(
        key,
        places.filter((other) => other !== place && !confirmed.includes(other)),
      );
      return { kind: "refused", calendarId: place.calendarId, reason: answer.reason };
    }
    confirmed.push(place);
  }
  return { kind: "confirmed", places: confirmed };
}

/**
 * Moves a confirmed booking, also to other calendars: the new time is taken and confirmed everywhere before any of the
 * old is given up. A refusal leaves the old untouched; after an error the caller repeats with the same key.
 */
export async function moveTogether(
  joint: JointHold,
  from: readonly Place[],
): Promise<{ readonly kind: "confirmed"; readonly places: readonly Place[] } | JointRefusal> {
  const oldIn = new Map(from.map(({ calendarId, entryId }) => [calendarId, entryId]));
  const parts = joint.parts.map((part) => ({ ...part, hold: { ...part.hold, replaces: oldIn.get(part.calendarId) } }));
  const held = await holdTogether({ key: joint.key, parts });
  if (held.kind === "refused") return held;
  const taken = await confirmTogether(joint.key, held.places);
  if (taken.kind === "confirmed") await cancelTogether(joint.key, from);
  return taken;
}

/** Cancels every place; throws the first failure after having tried all. */
export async function cancelTogether(key: string, places: readonly Place[]): Promise<void> {
  const command = (entryId: string) => ({ key: `${key}:cancel:${entryId}`, entryId });
  const done = await Promise.allSettled(places.map(({ calendar, entryId }) => twice(() => calendar.cancel(command(entryId)))));
  for (const result of done) if (result.status === "rejected") throw result.reason;
}

/** A release that fails is not an error: the hold ends by itself within ten minutes. */
async function releaseTogether(key: string, places: readonly Place[]): Promise<void> {
  const command = (entryId: string) => ({ key: `${key}:release:${entryId}`, entryId });
  await Promise.allSettled(places.map(({ calendar, entryId }) => twice(() => calendar.release(command(entryId)))));
}

const inOrder = <T extends { readonly calendarId: string }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => (a.calendarId < b.calendarId ? -1 : 1));

const twice = <T>(call: () => Promise<T>): Promise<T> => call().catch(call);
