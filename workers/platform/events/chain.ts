/** The hash chain of a tenant's event log: pure arithmetic, the same in the object that writes it and in the one that checks it. */

import { sha256Hex } from "../crypto/encoding.ts";

export type ChainedEvent = {
  seq: number;
  id: string;
  type: string;
  /** UTC milliseconds. */
  at: number;
  /** Canonical JSON. */
  body: string;
  previousHash: string;
  hash: string;
};
export type ChainHead = { seq: number; hash: string };

export const GENESIS: ChainHead = { seq: 0, hash: "0".repeat(64) };

/** JSON with sorted keys and no undefined: equal data gives equal bytes (after RFC 8785, for the values we use). */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

/** Every stored column takes part, newline-separated; `v1` lets the format change one day. */
async function hashOf(tenantId: string, event: Omit<ChainedEvent, "hash">): Promise<string> {
  const text = ["v1", tenantId, event.seq, event.previousHash, event.id, event.type, event.at, event.body].join("\n");
  return sha256Hex(text);
}

/** Links events behind `head`. */
export async function chain(
  tenantId: string,
  head: ChainHead,
  events: readonly { id: string; type: string; at: number; body: string }[],
): Promise<ChainedEvent[]> {
  const linked: ChainedEvent[] = [];
  let { seq, hash } = head;
  for (const event of events) {
    const unsealed = { ...event, seq: ++seq, previousHash: hash };
    hash = await hashOf(tenantId, unsealed);
    linked.push({ ...unsealed, hash });
  }
  return linked;
}

export type ChainCheck = { ok: true; head: ChainHead } | { ok: false; brokenAt: number; head: ChainHead };

/** Checks consecutive events that should follow `head`. O(n) hashes; feed it page by page. */
export async function checkChain(tenantId: string, head: ChainHead, events: readonly ChainedEvent[]): Promise<ChainCheck> {
  let current = head;
  for (const event of events) {
    const follows = event.seq === current.seq + 1 && event.previousHash === current.hash;
    if (!follows || (await hashOf(tenantId, event)) !== event.hash) return { ok: false, brokenAt: current.seq + 1, head: current };
    current = { seq: event.seq, hash: event.hash };
  }
  return { ok: true, head: current };
}
