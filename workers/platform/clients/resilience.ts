/** Timeout, retry with full jitter, circuit breaker: what every call to a vendor goes through. */
import { circuitBreaker, type CircuitBreaker, type CircuitState } from "./circuit-breaker.ts";
import { realClock, reasonOf, sleep, type Clock } from "./clock.ts";
import { VendorError } from "./vendor-error.ts";

export interface ResilienceOptions {
  /** Per attempt, in milliseconds. */
  timeoutMs?: number;
  /** Further attempts after the first, and only for idempotent calls. */
  retries?: number;
  /** The longest wait before the first retry; it doubles with each. */
  baseDelayMs?: number;
  maxDelayMs?: number;
  failuresToOpen?: number;
  openMs?: number;
  clock?: Clock;
  /** In [0, 1). */
  random?: () => number;
}

export interface CallOptions {
  /** Whether the vendor treats a repeated call as the same one (idempotency key, or no side effect at all). */
  idempotent: boolean;
  signal?: AbortSignal | undefined;
}

export interface Resilience {
  /**
   * Runs `attempt` with a signal that ends at the timeout or with the caller's. Rejects with `VendorError`,
   * or with the caller's own reason when the caller gave up.
   */
  call<T>(attempt: (signal: AbortSignal) => Promise<T>, options: CallOptions): Promise<T>;
  state(): CircuitState;
}

/** One per vendor and isolate, so that its breaker sees all calls. */
export function resilience(vendor: string, options: ResilienceOptions = {}): Resilience {
  const { timeoutMs = 10_000, retries = 2, baseDelayMs = 200, maxDelayMs = 5_000 } = options;
  const { failuresToOpen = 5, openMs = 20_000, clock = realClock, random = Math.random } = options;
  const breaker = circuitBreaker({ failuresToOpen, openMs, now: () => clock.now() });

  async function call<T>(attempt: (signal: AbortSignal) => Promise<T>, { idempotent, signal }: CallOptions): Promise<T> {
    for (let tried = 0; ; tried++) {
      if (signal?.aborted) throw reasonOf(signal);
      try {
        return await throughBreaker(breaker, vendor, () => withinTime(attempt, signal));
      } catch (error) {
        if (signal?.aborted) throw reasonOf(signal);
        if (!(error instanceof VendorError)) throw error;
        const again = idempotent && error.retryable && tried < retries && breaker.state() !== "open";
        if (!again) throw error;
        await sleep(clock, delayBefore(tried, error), signal);
      }
    }
  }

  /** Full jitter (AWS Builders' Library): uniform between zero and the doubled bound, but never before `Retry-After`. */
  function delayBefore(tried: number, error: VendorError): number {
    const bound = Math.min(maxDelayMs, baseDelayMs * 2 ** tried);
    return Math.min(Math.max(random() * bound, error.retryAfterMs ?? 0), maxDelayMs);
  }

  async function withinTime<T>(attempt: (signal: AbortSignal) => Promise<T>, caller: AbortSignal | undefined): Promise<T> {
    const timeLimit = new AbortController();
    const timeout = new VendorError({ vendor, kind: "timeout", retryable: true });
    let giveUp: (reason: Error) => void = () => undefined;
    // The race ends the wait even when an attempt ignores its signal.
    const ended = new Promise<never>((_, reject) => (giveUp = reject));
    const onAbort = () => {
      timeLimit.abort(reasonOf(caller));
      giveUp(reasonOf(caller));
    };
    caller?.addEventListener("abort", onAbort, { once: true });
    const cancel = clock.after(timeoutMs, () => {
      timeLimit.abort(timeout);
      giveUp(timeout);
    });
    try {
      return await Promise.race([attempt(timeLimit.signal), ended]);
    } catch (error) {
      // Whatever an aborted attempt throws, the timeout is what happened.
      throw timeLimit.signal.aborted ? reasonOf(timeLimit.signal) : error;
    } finally {
      cancel();
      caller?.removeEventListener("abort", onAbort);
    }
  }

  return { call, state: () => breaker.state() };
}

async function throughBreaker<T>(breaker: CircuitBreaker, vendor: string, run: () => Promise<T>): Promise<T> {
  if (!breaker.enter()) throw new VendorError({ vendor, kind: "down", retryable: true, reason: "circuit_open" });
  try {
    const value = await run();
    breaker.leave("ok");
    return value;
  } catch (error) {
    breaker.leave(outcomeOf(error));
    throw error;
  }
}

/** A refusal proves that the vendor is up; a caller who left proves nothing. */
function outcomeOf(error: unknown): "ok" | "failed" | "cancelled" {
  if (!(error instanceof VendorError)) return "cancelled";
  return error.kind === "rejected" ? "ok" : "failed";
}
