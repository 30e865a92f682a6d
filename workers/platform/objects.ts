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
