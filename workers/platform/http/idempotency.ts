/** Idempotency-Key: the first request runs, the same one again gets the first answer, another one under the same key is refused. */
import { and, eq, isNull, lt } from "drizzle-orm";
import type { Ctx } from "../context.ts";
import { sha256Hex } from "../crypto/encoding.ts";
import { platformTables } from "../db/platform-tables.ts";
import { AppError } from "../errors.ts";

/** A request that died without an answer blocks its key this long. */
const LEASE_MS = 60_000;
const KEPT_HEADERS = ["content-type", "location", "etag"];
/** Answers past this are not kept; their retry runs into 409 instead. */
const MAX_BODY = 256 * 1024;

const KEY_PATTERN = /^[\x21-\x7e]{1,255}$/;

type StoredKey = {
  requestHash: string;
  status: number | null;
  headers: Record<string, string> | null;
  body: string | null;
  createdAt: Date;
  committedResource: string | null;
};

export type KeyedRequest = { key: string; request: Request; bytes: Uint8Array<ArrayBuffer> };

/** Runs `work` at most once per key and body. The row's id binds key, person and route, so nobody replays another's answer. */
export async function once(ctx: Ctx, { key, request, bytes }: KeyedRequest, work: (ctx: Ctx) => Promise<Response>): Promise<Response> {
  if (!KEY_PATTERN.test(key)) {
    const message = "1 to 255 visible ASCII characters.";
    throw new AppError("invalid", "The Idempotency-Key is not valid.", { errors: [{ path: "Idempotency-Key", code: "bad-key", message }] });
  }
  const path = new URL(request.url).pathname;
  const id = await sha256Hex([ctx.actor.kind, ctx.actor.id, request.method, path, key].join("\n"));
  const requestHash = await sha256Hex(bytes);
  const first = await claim(ctx, id, requestHash);
  if (first) return replay(first, requestHash);
  try {
    const response = await work({ ...ctx, idempotencyKey: id });
    return await remember(ctx, id, response);
  } catch (error) {
    await release(ctx, id);
    throw error;
  }
}

/** Undefined when the key is ours to run; else what is known of the first request. */
async function claim(ctx: Ctx, id: string, requestHash: string): Promise<StoredKey | undefined> {
  const { idempotencyKeys: keys } = platformTables(ctx.db);
  const own = { tenantId: ctx.tenantId, id, createdAt: ctx.now(), requestHash };
  const inserted = await ctx.db.insert(keys).values(own).onConflictDoNothing().returning({ id: keys.id });
  if (inserted.length > 0) return undefined;
  const stale = new Date(ctx.now().getTime() - LEASE_MS);
  const mine = and(eq(keys.tenantId, ctx.tenantId), eq(keys.id, id));
  const takenOver = await ctx.db
    .update(keys)
    .set({ createdAt: ctx.now() })
    .where(and(mine, eq(keys.requestHash, requestHash), isNull(keys.status), isNull(keys.committedResource), lt(keys.createdAt, stale)))
    .returning({ id: keys.id });
  if (takenOver.length > 0) return undefined;
  const [row] = await ctx.db.select().from(keys).where(mine).limit(1);
  return row;
}

function replay(first: StoredKey, requestHash: string): Response {
  if (first.requestHash !== requestHash)
    throw new AppError("idempotency-key-reused", "This key was used with another body. Use a new key for a new request.");
  if (first.status !== null) {
    return new Response(first.body, {
      status: first.status,
      headers: { ...first.headers, "Idempotency-Replayed": "true", "cache-control": "no-store" },
    });
  }
  if (first.committedResource) {
    throw new AppError("conflict", "The first request with this key was carried out, but its answer was lost. Read the resource instead.", {
      extra: { resource: first.committedResource },
    });
  }
  throw new AppError("request-in-progress", "The first request with this key is still running. Try again shortly.", { retryAfter: 1 });
}

async function remember(ctx: Ctx, id: string, response: Response): Promise<Response> {
  const { idempotencyKeys: keys } = platformTables(ctx.db);
  const body = await response.clone().text();
  if (response.status >= 500 || body.length > MAX_BODY) {
    await release(ctx, id);
    return response;
  }
  const headers = Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? ""]] : [])),
  );
  await ctx.db
    .update(keys)
    .set({ status: response.status, headers, body })
    .where(and(eq(keys.tenantId, ctx.tenantId), eq(keys.id, id)));
  return response;
}

/** A request that failed before it changed anything may be tried again under its key. */
async function release(ctx: Ctx, id: string): Promise<void> {
  const { idempotencyKeys: keys } = platformTables(ctx.db);
  await ctx.db.delete(keys).where(and(eq(keys.tenantId, ctx.tenantId), eq(keys.id, id), isNull(keys.committedResource)));
}
