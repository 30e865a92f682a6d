/** A signed digest of each tenant's event chain, kept apart from the database it vouches for (R2). */
import type { Ctx } from "../context.ts";
import { toHex } from "../crypto/encoding.ts";
import { headOf } from "./event-store.ts";

export async function archiveDigest(ctx: Ctx): Promise<void> {
  const head = await headOf(ctx.db);
  const day = ctx.now().toISOString().slice(0, 10);
  const statement = JSON.stringify({ tenantId: ctx.tenantId, day, seq: head.seq, hash: head.hash });
  const signature = await sign(ctx.config.LEDGER_SECRET, statement);
  await ctx.bindings.ARCHIVE.put(
    `ledger/${ctx.tenantId}/${day}.json`,
    JSON.stringify({ statement, signature, algorithm: "HMAC-SHA-256" }),
    {
      httpMetadata: { contentType: "application/json" },
      onlyIf: new Headers({ "if-none-match": "*" }), // the first digest of a day stands
    },
  );
}

async function sign(secret: string, statement: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return toHex(await crypto.subtle.sign("HMAC", key, bytes.encode(statement)));
}
