/** What the page shows. */
import type { InboxMessage } from "../inbox.ts";
import type { RequestEntry } from "../traffic.ts";
import type { Fault } from "../world.ts";

export interface PageProps {
  inbox: InboxMessage[];
  selected: InboxMessage | undefined;
  view: "html" | "text";
  faults: Fault[];
  requests: RequestEntry[];
  filter: { to: string; vendor: string };
}
