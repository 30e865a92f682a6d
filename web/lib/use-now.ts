/** The present instant, renewed each minute while shown: words such as "3 minutes ago" need no finer step. */
import { useEffect, useState } from "react";

/** Milliseconds. */
const TICK = 60_000;

/** Milliseconds since the epoch. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
