/** Timeout, retry and circuit breaker under a clock that the test moves. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circuitBreaker } from "../../../workers/platform/clients/circuit-breaker.ts";
import { resilience, type ResilienceOptions } from "../../../workers/platform/clients/resilience.ts";
import { errorOfStatus, VendorError } from "../../../workers/platform/clients/vendor-error.ts";
import { manualClock } from "./manual-clock.ts";

const down = () => errorOfStatus("acme", 503);
const refused = () => errorOfStatus("acme", 422);
const failing = (error: () => Error) => async () => {
  throw error();
};

function setUp(options: ResilienceOptions = {}) {
  const clock = manualClock();
  const vendor = resilience("acme", { clock, random: () => 0.5, baseDelayMs: 100, timeoutMs: 1000, openMs: 10_000, ...options });
  return { clock, vendor };
}

/** Both branches as a value, so that a rejection is never unhandled while time is moved. */
const outcome = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

describe("timeout", () => {
  it("ends an attempt that ignores its signal", async () => {
    const { clock, vendor } = setUp();
    const call = outcome(vendor.call(() => new Promise(() => undefined), { idempotent: false }));
    await clock.advance(1000);
    expect(await call).toMatchObject({ vendor: "acme", kind: "timeout", retryable: true });
    expect(clock.pending()).toEqual([]);
  });

  it("aborts the attempt's signal, whatever the attempt then throws", async () => {
    const { clock, vendor } = setUp();
    const attempt = (signal: AbortSignal) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("socket closed"))));
    const call = outcome(vendor.call(attempt, { idempotent: false }));
    await clock.advance(1000);
    expect(await call).toMatchObject({ kind: "timeout" });
  });

  it("leaves nothing behind after an answer", async () => {
    const { clock, vendor } = setUp();
    expect(await vendor.call(async () => 7, { idempotent: true })).toBe(7);
    expect(clock.pending()).toEqual([]);
  });
});

describe("retry", () => {
  it("waits with full jitter, doubling its bound", async () => {
    const { clock, vendor } = setUp();
    let attempts = 0;
    const call = vendor.call(
      async () => {
        attempts += 1;
        if (attempts < 3) throw down();
        return "at last";
      },
      { idempotent: true },
    );
    await clock.advance(49);
    expect(attempts).toBe(1);
    await clock.advance(1);
    expect(attempts).toBe(2);
    await clock.advance(100);
    expect(await call).toBe("at last");
  });

  it("never repeats a call that is not idempotent, nor one that was refused", async () => {
    const { vendor } = setUp();
    let attempts = 0;
    const count = (error: () => Error) => async () => {
      attempts += 1;
      throw error();
    };
    expect(await outcome(vendor.call(count(down), { idempotent: false }))).toMatchObject({ kind: "down" });
    expect(await outcome(vendor.call(count(refused), { idempotent: true }))).toMatchObject({ kind: "rejected", status: 422 });
    expect(attempts).toBe(2);
  });

  it("waits at least as long as `Retry-After` says", async () => {
    const { clock, vendor } = setUp();
    let attempts = 0;
    const call = outcome(
      vendor.call(
        async () => {
          attempts += 1;
          throw errorOfStatus("acme", 429, "rate_limit_exceeded", "2");
        },
        { idempotent: true },
      ),
    );
    await clock.advance(1999);
    expect(attempts).toBe(1);
    await clock.advance(1);
    expect(attempts).toBe(2);
    await clock.advance(2000);
    expect(await call).toMatchObject({ status: 429, retryable: true });
    expect(attempts).toBe(3);
  });

  it("passes on at once what is not a vendor's failure", async () => {
    const { vendor } = setUp();
    const bug = new TypeError("our own mistake");
    expect(
      await outcome(
        vendor.call(
          failing(() => bug),
          { idempotent: true },
        ),
      ),
    ).toBe(bug);
    expect(vendor.state()).toBe("closed");
  });
});

describe("cancelling", () => {
  it("rejects with the caller's reason, during an attempt and between attempts", async () => {
    const { clock, vendor } = setUp();
    const reason = new Error("the user left");
    const early = new AbortController();
    const during = outcome(vendor.call(() => new Promise(() => undefined), { idempotent: true, signal: early.signal }));
    early.abort(reason);
    expect(await during).toBe(reason);
    const late = new AbortController();
    const between = outcome(vendor.call(failing(down), { idempotent: true, signal: late.signal }));
    await clock.advance(10);
    late.abort(reason);
    expect(await between).toBe(reason);
    expect(await outcome(vendor.call(async () => 1, { idempotent: true, signal: late.signal }))).toBe(reason);
    expect(clock.pending()).toEqual([]);
  });
});

describe("circuit breaker", () => {
  it("opens after failures in a row, lets one trial through, and closes when it succeeds", async () => {
    const { clock, vendor } = setUp({ failuresToOpen: 3 });
    for (let failure = 0; failure < 3; failure++) await outcome(vendor.call(failing(down), { idempotent: false }));
    expect(vendor.state()).toBe("open");
    let reached = 0;
    const reach = async () => ++reached;
    expect(await outcome(vendor.call(reach, { idempotent: true }))).toMatchObject({ kind: "down", reason: "circuit_open" });
    expect(reached).toBe(0);

    await clock.advance(10_000);
    expect(vendor.state()).toBe("half_open");
    const [trial, second] = await Promise.all([
      vendor.call(reach, { idempotent: true }),
      outcome(vendor.call(reach, { idempotent: false })),
    ]);
    expect(trial).toBe(1);
    expect(second).toMatchObject({ reason: "circuit_open" });
    expect(vendor.state()).toBe("closed");
  });

  it("opens again when the trial fails", async () => {
    const { clock, vendor } = setUp({ failuresToOpen: 1 });
    await outcome(vendor.call(failing(down), { idempotent: false }));
    await clock.advance(10_000);
    await outcome(vendor.call(failing(down), { idempotent: false }));
    expect(vendor.state()).toBe("open");
    await clock.advance(9_999);
    expect(vendor.state()).toBe("open");
  });

  it("stops retrying once it is open", async () => {
    const { clock, vendor } = setUp({ failuresToOpen: 2, retries: 10 });
    let attempts = 0;
    const call = outcome(
      vendor.call(
        async () => {
          attempts += 1;
          throw down();
        },
        { idempotent: true },
      ),
    );
    await clock.advance(60_000);
    expect(await call).toMatchObject({ kind: "down", status: 503 });
    expect(attempts).toBe(2);
  });

  it("is not opened by refusals or by callers who leave", async () => {
    const { vendor } = setUp({ failuresToOpen: 1 });
    await outcome(vendor.call(failing(refused), { idempotent: false }));
    const gone = new AbortController();
    const call = outcome(vendor.call(() => new Promise(() => undefined), { idempotent: false, signal: gone.signal }));
    gone.abort();
    await call;
    expect(vendor.state()).toBe("closed");
  });

  it("never lets two trials in at once, and never stays shut for good", () => {
    const step = fc.constantFrom("enter" as const, "ok" as const, "failed" as const, "cancelled" as const, "wait" as const);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let now = 0;
        const breaker = circuitBreaker({ failuresToOpen: 2, openMs: 10, now: () => now });
        let trials = 0;
        let inside = 0;
        for (const one of steps) {
          if (one === "wait") now += 10;
          else if (one === "enter") {
            const trial = breaker.state() === "half_open";
            if (!breaker.enter()) continue;
            inside += 1;
            if (trial) trials += 1;
            expect(trials).toBeLessThanOrEqual(1);
          } else if (inside > 0) {
            inside = 0;
            trials = 0;
            breaker.leave(one);
          }
        }
        if (inside > 0) breaker.leave("cancelled");
        now += 10;
        expect(breaker.enter()).toBe(true);
      }),
    );
  });
});

describe("vendor errors", () => {
  it("say what happened and nothing else", () => {
    const error = errorOfStatus("email", 422, "validation_error");
    expect(error).toBeInstanceOf(VendorError);
    expect(error.message).toBe("email rejected 422 validation_error");
    expect(error.cause).toBeUndefined();
  });
});
