/** Keys for one purpose each, derived from a secret with HKDF (RFC 5869), so that no signature made for one passes for another. */

const bytes = new TextEncoder();
/** A handful of purposes per secret; held as long as the isolate lives. */
const known = new Map<string, Promise<CryptoKey>>();

/** An HMAC-SHA-256 key for `purpose`, e.g. `access-token/v1`. */
export function hmacKey(secret: string, purpose: string): Promise<CryptoKey> {
  const name = `${purpose}\n${secret}`;
  let key = known.get(name);
  if (!key) known.set(name, (key = derive(secret, purpose)));
  return key;
}

async function derive(secret: string, purpose: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", bytes.encode(secret), "HKDF", false, ["deriveKey"]);
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: bytes.encode(`mainstreet/${purpose}`) };
  return crypto.subtle.deriveKey(hkdf, material, { name: "HMAC", hash: "SHA-256", length: 256 }, false, ["sign", "verify"]);
}
