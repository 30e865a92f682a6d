/** Server-sent events of a route: `useEventStream(urlOf(auditApi.streamAuditRun, { params }), { progress, result, done })`. */
import { useEffect, useRef, useState } from "react";

export type StreamState = "connecting" | "open" | "lost" | "closed";
/** Event name → handler; data is JSON. Return "close" to end the stream (after `done`). */
export type StreamHandlers = Record<string, (data: unknown) => "close" | void>;

/** `undefined` as URL means nothing to follow. EventSource reconnects by itself; `lost` says that it gave up. */
export function useEventStream(url: string | undefined, handlers: StreamHandlers): StreamState {
  const [state, setState] = useState<StreamState>("connecting");
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const names = Object.keys(handlers).join(" ");
  useEffect(() => {
    if (url === undefined) return;
    const source = new EventSource(url);
    source.addEventListener("open", () => setState("open"));
    source.addEventListener("error", () => setState(source.readyState === EventSource.CLOSED ? "lost" : "connecting"));
    for (const name of names.split(" "))
      source.addEventListener(name, (event: MessageEvent<string>) => {
        if (latest.current[name]?.(JSON.parse(event.data)) !== "close") return;
        source.close();
        setState("closed");
      });
    return () => source.close();
  }, [url, names]);
  return url === undefined ? "closed" : state;
}
