/** A circuit breaker: after too many failures in a row, calls fail at once; then one trial call decides. */

export type CircuitState = "closed" | "open" | "half_open";

export interface BreakerOptions {
  /** Failures in a row that open the circuit. */
  failuresToOpen: number;
  /** How long it stays open before a trial call, in milliseconds. */
  openMs: number;
  now: () => number;
}

export interface CircuitBreaker {
  state(): CircuitState;
  /** False while open, or while another call is the trial. A call that was let in must report how it ended. */
  enter(): boolean;
  /** `cancelled` says nothing about the vendor: a trial that was cancelled leaves room for another. */
  leave(outcome: "ok" | "failed" | "cancelled"): void;
}

export function circuitBreaker({ failuresToOpen, openMs, now }: BreakerOptions): CircuitBreaker {
  let failures = 0;
  let openedAt: number | undefined;
  let trialRunning = false;

  const state = (): CircuitState => {
    if (openedAt === undefined) return "closed";
    return now() - openedAt < openMs ? "open" : "half_open";
  };
  const open = () => {
    openedAt = now();
    trialRunning = false;
  };

  return {
    state,
    enter() {
      const current = state();
      if (current === "closed") return true;
      if (current === "open" || trialRunning) return false;
      trialRunning = true;
      return true;
    },
    leave(outcome) {
      if (outcome === "cancelled") {
        trialRunning = false;
      } else if (outcome === "ok") {
        failures = 0;
        openedAt = undefined;
        trialRunning = false;
      } else {
        failures += 1;
        if (trialRunning || failures >= failuresToOpen) open();
      }
    },
  };
}
