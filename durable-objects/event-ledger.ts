/** One tenant's event sequencer: a thin shell over platform/events/ledger.ts. */
import { DurableObject } from "cloudflare:workers";
import { openTenant } from "../workers/platform/db/shards.ts";
import type { Env } from "../workers/platform/env.ts";
import { Ledger } from "../workers/platform/events/ledger.ts";
import type { UnsequencedEvent } from "../workers/platform/objects.ts";
import type { PublishedEvent } from "../workers/platform/queue/messages.ts";

export class EventLedger extends DurableObject<Env> {
  #ledger: Ledger | undefined;

  async append(tenantId: string, events: UnsequencedEvent[]): Promise<PublishedEvent[]> {
    if (!this.ctx.id.equals(this.env.EVENT_LEDGER.idFromName(tenantId))) throw new Error("this ledger belongs to another tenant");
    this.#ledger ??= new Ledger(() => openTenant(this.env, tenantId));
    return this.#ledger.append(events);
  }
}
