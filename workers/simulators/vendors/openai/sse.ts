/** Server-sent events, one per pull: a reader that stops reading stops the writer, and hanging up is noticed. */
import type { FaultMode } from "../../world.ts";

export interface StreamEvent {
  /** The `event:` line; chat completions send none. */
  event?: string;
  data: unknown;
}

interface StreamOptions {
  faults: ReadonlySet<FaultMode>;
  signal: AbortSignal;
  /** Waits between two events. */
  pace: () => Promise<void>;
  onHangUp: () => void;
}

export function eventStream(events: readonly StreamEvent[], { faults, signal, pace, onHangUp }: StreamOptions): Response {
  const queue = disturbed(events, faults).map(wireForm);
  const encoder = new TextEncoder();
  let next = 0;
  let ended = false;
  // Node cancels the body, workerd aborts the request's signal: whichever comes first counts.
  const hangUp = () => {
    if (!ended) onHangUp();
    ended = true;
  };
  signal.addEventListener("abort", hangUp, { once: true });
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = queue[next++];
        if (chunk === undefined) {
          ended = true;
          return controller.close();
        }
        if (next > 1) await pace();
        controller.enqueue(encoder.encode(chunk));
      },
      cancel: hangUp,
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" } });
}

const wireForm = ({ event, data }: StreamEvent): string =>
  `${event === undefined ? "" : `event: ${event}\n`}data: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;

/** `duplicate` sends every event twice, `reorder` swaps neighbours; the first and last keep their place. */
function disturbed(events: readonly StreamEvent[], faults: ReadonlySet<FaultMode>): StreamEvent[] {
  const inner = events.slice(1, -1);
  const swapped = faults.has("reorder") ? inner.map((_, index) => inner[index ^ 1] ?? inner[index]!) : inner;
  const doubled = faults.has("duplicate") ? swapped.flatMap((event) => [event, event]) : swapped;
  return [...events.slice(0, 1), ...doubled, ...events.slice(1).slice(-1)];
}
