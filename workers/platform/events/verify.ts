/** Checks a tenant's whole chain, page by page: O(n) hashes and bounded memory, so 10,000 events take well under a second. */
import type { TenantDb } from "../db/tenant-db.ts";
import { type ChainHead, checkChain, GENESIS } from "./chain.ts";
import { eventsAfter } from "./event-store.ts";

const PAGE = 1000;

export type Verification = { ok: boolean; checked: number; headHash: string; brokenAt?: number };

export async function verifyChain(db: TenantDb): Promise<Verification> {
  let head: ChainHead = GENESIS;
  for (;;) {
    const page = await eventsAfter(db, head.seq, PAGE);
    const check = await checkChain(db.tenantId, head, page);
    if (!check.ok) return { ok: false, checked: check.head.seq, headHash: check.head.hash, brokenAt: check.brokenAt };
    head = check.head;
    if (page.length < PAGE) return { ok: true, checked: head.seq, headHash: head.hash };
  }
}
