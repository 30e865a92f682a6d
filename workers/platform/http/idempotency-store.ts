/** Where idempotency keys are kept: with the tenant's data, or for public routes in the control database, sealed. */
import { and, eq, isNull, lt } from "drizzle-orm";
import type { BaseCtx, Ctx } from "../context.ts";
import { sha256Hex, toHex } from "../crypto/encoding.ts";
import { hmacKey } from "../crypto/keys.ts";
import { open, seal } from "../crypto/sealed.ts";
import { controlTables, platformTables } from "../db/platform-tables.ts";

/** A request that died without an answer blocks its key this long. */
const LEASE_MS = 60_000;

type Answer = { status: number; headers: Record<string, string>; body: string };
export type StoredAnswer = {
  sameRequest: boolean;
  /** Null while the first request is still running. */
  status: number | null;
  headers: Record<string, string> | null;
  body: string | null;
  committedResource: string | null;
};

export interface KeyStore {
  /** Undefined when the key is ours to run; else what is known of the first request. */
  claim(): Promise<StoredAnswer | undefined>;
  keep(answer: Answer): Promise<void>;
  release(): Promise<void>;
}

export type KeyedRequest = { key: string; request: Request; bytes: Uint8Array<ArrayBuffer> };

/** `id` binds key, person and route, so nobody replays another's answer; it is also what commit() marks. */
export async function tenantKeys(ctx: Ctx, { key, request, bytes }: KeyedRequest): Promise<KeyStore & { id: string }> {
  const { idempotencyKeys: keys } = platformTables(ctx.db);
  const id = await sha256Hex([ctx.actor.kind, ctx.actor.id, request.method, new URL(request.url).pathname, key].join("\n"));
  const requestHash = await sha256Hex(bytes);
  const mine = and(eq(keys.tenantId, ctx.tenantId), eq(keys.id, id));
  return {
    id,
    async claim() {
      const now = ctx.now();
      const inserted = await ctx.db
        .insert(keys)
        .values({ tenantId: ctx.tenantId, id, createdAt: now, requestHash })
        .onConflictDoNothing()
        .returning({ id: keys.id });
      if (inserted.length > 0) return undefined;
      const unanswered = and(isNull(keys.status), isNull(keys.committedResource), lt(keys.createdAt, new Date(now.getTime() - LEASE_MS)));
      const taken = await ctx.db
        .update(keys)
        .set({ createdAt: now })
        .where(and(mine, eq(keys.requestHash, requestHash), unanswered))
        .returning({ id: keys.id });
      if (taken.length > 0) return undefined;
      const [row] = await ctx.db.select().from(keys).where(mine).limit(1);
      return row && { ...row, sameRequest: row.requestHash === requestHash };
    },
    async keep(answer) {
      await ctx.db.update(keys).set(answer).where(mine);
    },
    async release() {
      await ctx.db.delete(keys).where(and(mine, isNull(keys.committedResource)));
    },
  };
}

/** A public answer may hold tokens: it is sealed under the request's own body, which is stored only as a keyed digest. */
export async function publicKeys(ctx: BaseCtx, { key, request, bytes }: KeyedRequest): Promise<KeyStore> {
  const { publicIdempotencyKeys: keys } = controlTables;
  const id = await sha256Hex([request.method, new URL(request.url).pathname, key].join("\n"));
  const digestKey = await hmacKey(ctx.config.AUTH_SECRET, "idempotency/v1");
  const requestHash = toHex(await crypto.subtle.sign("HMAC", digestKey, bytes));
  const secret = `${ctx.config.AUTH_SECRET}\n${await sha256Hex(bytes)}`;
  return {
    async claim() {
      const now = ctx.now();
      const inserted = await ctx.control
        .insert(keys)
        .values({ id, createdAt: now, requestHash })
        .onConflictDoNothing()
        .returning({ id: keys.id });
      if (inserted.length > 0) return undefined;
      const taken = await ctx.control
        .update(keys)
        .set({ createdAt: now })
        .where(
          and(
            eq(keys.id, id),
            eq(keys.requestHash, requestHash),
            isNull(keys.status),
            lt(keys.createdAt, new Date(now.getTime() - LEASE_MS)),
          ),
        )
        .returning({ id: keys.id });
      if (taken.length > 0) return undefined;
      const [row] = await ctx.control.select().from(keys).where(eq(keys.id, id)).limit(1);
      if (!row) return undefined;
      const sameRequest = row.requestHash === requestHash;
      return { ...row, sameRequest, body: sameRequest && row.body !== null ? await open(secret, row.body) : null, committedResource: null };
    },
    async keep(answer) {
      await ctx.control
        .update(keys)
        .set({ ...answer, body: await seal(secret, answer.body) })
        .where(eq(keys.id, id));
    },
    async release() {
      await ctx.control.delete(keys).where(and(eq(keys.id, id), isNull(keys.status)));
    },
  };
}
