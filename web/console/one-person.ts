/** One browser, one person: the cookie is shared by all tabs, so a tab that shows somebody else must not go on. */
import { useEffect } from "react";

const CHANNEL = "mainstreet-session";

/** Tells the other tabs who is signed in here, and loads this one anew when another tab says somebody else is. */
export function useOnePerson(userId: string | undefined, tenantId: string | undefined): void {
  const identity = userId && `${userId} ${tenantId ?? ""}`;
  useEffect(() => {
    if (!identity) return undefined;
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener("message", ({ data }) => {
      if (typeof data === "string" && data !== identity) location.reload();
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target: it is same-origin
    channel.postMessage(identity);
    return () => channel.close();
  }, [identity]);
}
