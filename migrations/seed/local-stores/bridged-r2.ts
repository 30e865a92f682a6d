/** An R2 bucket behind the bridge: put and head, which is what seeding does with objects. */
import type { Ask } from "./bridge.ts";

export function bridgedR2(store: string, ask: Ask): R2Bucket {
  return asR2({
    put: async (key: string, body: Uint8Array<ArrayBuffer> | string, options: R2PutOptions = {}) => {
      const bytes = typeof body === "string" ? Uint8Array.from(new TextEncoder().encode(body)) : body;
      const { size, uploaded } = await ask<{ size: number; uploaded: string }>({ do: "put", store, key, options }, bytes);
      const { httpMetadata, customMetadata = {} } = options;
      return { key, size, uploaded: new Date(uploaded), checksums: {}, httpMetadata, customMetadata };
    },
    head: async (key: string) => ((await ask<boolean>({ do: "head", store, key })) ? { key } : null),
  });
}

/** The members above are all that the object store's `put` and seed.ts call. */
const asR2 = (part: Pick<Record<keyof R2Bucket, unknown>, "put" | "head">): R2Bucket => part as unknown as R2Bucket;
