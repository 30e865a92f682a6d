/** Idempotency-Key: the first request runs, the same one again gets the first answer, another one under the same key is refused. */
import { AppError } from "../errors.ts";
import type { KeyStore, StoredAnswer } from "./idempotency-store.ts";

const KEPT_HEADERS = ["content-type", "location", "etag"];
/** Answers past this are not kept; their retry runs into 409 instead. */
const MAX_BODY = 256 * 1024;

const KEY_PATTERN = /^[\x21-\x7e]{1,255}$/;

/** AppError `invalid` for a key no client should make. */
export function checkKey(key: string): void {
  if (KEY_PATTERN.test(key)) return;
  const message = "1 to 255 visible ASCII characters.";
  throw new AppError("invalid", "The Idempotency-Key is not valid.", { errors: [{ path: "Idempotency-Key", code: "bad-key", message }] });
}

/** Runs `work` at most once per claim; what another request under the key left is replayed or explained. */
export async function once(store: KeyStore, work: () => Promise<Response>): Promise<Response> {
  const first = await store.claim();
  if (first) return replay(first);
  try {
    return await remember(store, await work());
  } catch (error) {
    // A request that failed before it changed anything may be tried again under its key.
    await store.release();
    throw error;
  }
}

function replay(first: StoredAnswer): Response {
  if (!first.sameRequest) {
    throw new AppError("idempotency-key-reused", "This key was used with another body. Use a new key for a new request.");
  }
  if (first.status !== null) {
    const headers = { ...first.headers, "Idempotency-Replayed": "true", "cache-control": "no-store" };
    return new Response(first.body, { status: first.status, headers });
  }
  if (first.committedResource) {
    const words = "The first request with this key was carried out, but its answer was lost. Read the resource instead.";
    throw new AppError("conflict", words, { extra: { resource: first.committedResource } });
  }
  throw new AppError("request-in-progress", "The first request with this key is still running. Try again shortly.", { retryAfter: 1 });
}

async function remember(store: KeyStore, response: Response): Promise<Response> {
  const body = await response.clone().text();
  if (response.status >= 500 || body.length > MAX_BODY) {
    await store.release();
    return response;
  }
  const headers = Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? ""]] : [])),
  );
  await store.keep({ status: response.status, headers, body });
  return response;
}
