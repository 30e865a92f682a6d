/** Every Durable Object class the Worker exports. */
export { EventLedger } from "./event-ledger.ts";
export { LiveFeed } from "./live-feed.ts";
export { ProviderCalendar } from "./provider-calendar.ts";
export { RateLimiter } from "./rate-limiter.ts";
