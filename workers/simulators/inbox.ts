/** The one inbox of everybody the product writes to: e-mails and, from a later vendor, text messages. */
import { collectionOf, type World } from "./world.ts";

export interface InboxMessage {
  id: string;
  channel: "email" | "sms";
  to: string;
  from: string;
  subject?: string;
  text: string;
  html?: string;
  headers?: Record<string, string>;
  /** ISO 8601, UTC. */
  at: string;
}

export const inboxOf = (world: World) => collectionOf<InboxMessage>(world, "inbox");

/** The bare address of `Name <someone@example.com>`, in lower case. */
export const bareAddress = (address: string): string => (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();

/** Messages for an address or number, newest first; all of them when `to` is absent. */
export async function readInbox(world: World, to?: string): Promise<InboxMessage[]> {
  const messages = await inboxOf(world).list(1000);
  const wanted = to === undefined ? undefined : bareAddress(to);
  return wanted === undefined ? messages : messages.filter((message) => bareAddress(message.to) === wanted);
}
