/** Object storage: evidence, documents and digests, in R2. */
import { VendorError } from "./vendor-error.ts";

export interface ObjectInfo {
  key: string;
  /** Bytes. */
  size: number;
  /** Lower-case hex, as given when it was put. */
  sha256: string | undefined;
  contentType: string;
  metadata: Record<string, string>;
  uploadedAt: Date;
}

export interface StoredObject extends ObjectInfo {
  /** Can be read once. */
  body: ReadableStream<Uint8Array>;
  bytes(): Promise<ArrayBuffer>;
}

export interface PutOptions {
  contentType: string;
  /** Lower-case hex of the whole body; a body that does not match is refused. */
  sha256: string;
  metadata?: Record<string, string>;
}

export interface ObjectStore {
  /** Writes or replaces. A stream must have a known length (a request's body, or a FixedLengthStream). */
  put(key: string, body: ReadableStream | ArrayBuffer | Uint8Array, options: PutOptions): Promise<ObjectInfo>;
  /** Undefined when there is no such object. */
  get(key: string): Promise<StoredObject | undefined>;
  /** At most 1,000 keys; keys that do not exist are no error. */
  delete(keys: string | string[]): Promise<void>;
  /** In key order; `cursor` continues where the last page ended. */
  list(prefix: string, page?: { cursor?: string; limit?: number }): Promise<{ objects: ObjectInfo[]; cursor?: string }>;
}

const VENDOR = "objects";

export function r2Objects(bucket: R2Bucket): ObjectStore {
  return {
    put: (key, body, { contentType, sha256, metadata = {} }) =>
      tagged(async () => {
        const options = { sha256, httpMetadata: { contentType }, customMetadata: metadata };
        return infoOf(await bucket.put(key, body, options));
      }),

    get: (key) =>
      tagged(async () => {
        const found = await bucket.get(key);
        return found ? { ...infoOf(found), body: found.body, bytes: () => tagged(() => found.arrayBuffer()) } : undefined;
      }),

    delete: (keys) => tagged(() => bucket.delete(keys)),

    list: (prefix, { cursor, limit = 1000 } = {}) =>
      tagged(async () => {
        const page = await bucket.list({
          prefix,
          limit,
          include: ["httpMetadata", "customMetadata"],
          ...(cursor !== undefined && { cursor }),
        });
        const objects = page.objects.map(infoOf);
        return page.truncated ? { objects, cursor: page.cursor } : { objects };
      }),
  };
}

function infoOf(object: R2Object): ObjectInfo {
  return {
    key: object.key,
    size: object.size,
    sha256: object.checksums.sha256 && hex(object.checksums.sha256),
    contentType: object.httpMetadata?.contentType ?? "application/octet-stream",
    metadata: object.customMetadata ?? {},
    uploadedAt: object.uploaded,
  };
}

const hex = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** R2 ends its messages with a code: 10037 is a digest that does not match, 10020 a bad name; the rest passes. */
async function tagged<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const code = /\((\d{5})\)/.exec(error instanceof Error ? error.message : "")?.[1];
    const refused = code === "10037" || code === "10020";
    throw new VendorError({ vendor: VENDOR, kind: refused ? "rejected" : "down", retryable: !refused, reason: code && `r2_${code}` });
  }
}
