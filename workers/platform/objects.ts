/** The typed faces of our Durable Objects, so that platform and modules need not import their classes. */
import type { PublishedEvent } from "./queue/messages.ts";

export type LimitDecision = {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** Seconds until the budget is full again. */
  resetSeconds: number;
  /** Seconds until the next request may pass; 0 when allowed. */
  retryAfterSeconds: number;
};

export interface RateLimiterStub extends Rpc.DurableObjectBranded {
  /** Takes `cost` from the budget `name` of `limit` per `periodSeconds`. */
  take(name: string, limit: number, periodSeconds: number, cost?: number): Promise<LimitDecision>;
}

export type UnsequencedEvent = { id: string; type: string; at: number; data: Record<string, unknown>; requestId: string };

export interface EventLedgerStub extends Rpc.DurableObjectBranded {
  /** Gives each event its number and hash and stores it; an event already stored keeps both. */
  append(tenantId: string, events: UnsequencedEvent[]): Promise<PublishedEvent[]>;
}

export type LiveMessage = { topic: string; type: string; data: Record<string, unknown> };

export interface LiveFeedStub extends Rpc.DurableObjectBranded {
  publish(messages: LiveMessage[]): Promise<void>;
  fetch(request: Request): Promise<Response>;
}

/** A span of a provider's calendar; instants are UTC milliseconds. The rules are in modules/booking/domain/calendar. */
type EntryTermsOnWire = {
  id: string;
  start: number;
  end: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  seats: number;
  capacity: number;
  replaces: string | null;
};
type EntryOnWire = EntryTermsOnWire &
  ({ status: "held"; expiresAt: number } | { status: "confirmed" } | { status: "released" | "expired" | "cancelled"; endedAt: number });
type ChangeKind = "held" | "confirmed" | "released" | "expired" | "cancelled" | "rescheduled" | "restated";
type RefusedOnWire = {
  kind: "refused";
  reason: "slot-taken" | "hold-expired" | "not-found" | "already-ended" | "already-confirmed" | "not-confirmed" | "invalid" | "key-reused";
};
type EntryCommandOnWire = { key: string; entryId: string };
type HoldOnWire = Omit<EntryTermsOnWire, "id" | "replaces"> & { key: string; replaces?: string | undefined };

/** One provider's calendar, the only truth about what is taken. Every command has an idempotency key. */
export interface ProviderCalendarStub extends Rpc.DurableObjectBranded {
  hold(command: HoldOnWire): Promise<{ kind: "held"; entryId: string; expiresAt: number } | RefusedOnWire>;
  confirm(command: EntryCommandOnWire): Promise<{ kind: "confirmed"; entryId: string } | RefusedOnWire>;
  release(command: EntryCommandOnWire): Promise<{ kind: "released"; entryId: string } | RefusedOnWire>;
  cancel(command: EntryCommandOnWire): Promise<{ kind: "cancelled"; entryId: string } | RefusedOnWire>;
  reschedule(
    command: EntryCommandOnWire & { start: number; end: number; capacity: number },
  ): Promise<{ kind: "rescheduled"; entryId: string; start: number; end: number } | RefusedOnWire>;
  /** What is taken and, buffers included, overlaps [from, to), in seats out of `capacity`: the `busy` of platform/time/slots. */
  busy(
    from: number,
    to: number,
    capacity: number,
  ): Promise<{ id: string; start: number; end: number; seats: number; bufferBeforeMinutes: number; bufferAfterMinutes: number }[]>;
  /** Committed changes nobody has acknowledged, oldest first. */
  pendingChanges(limit: number): Promise<{ seq: number; kind: ChangeKind; at: number; entry: EntryOnWire }[]>;
  /** Forgets pending changes up to and including `seq`. */
  acknowledge(seq: number): Promise<void>;
  /** Queues the present state of every live entry as a `restated` change; answers how many. */
  rebuild(): Promise<number>;
}
