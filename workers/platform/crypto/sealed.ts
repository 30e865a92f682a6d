/** Text that only who holds the secret can read: AES-256-GCM under a key derived with HKDF (RFC 5869). */
import { fromBase64Url, toBase64Url } from "./encoding.ts";

const NONCE_BYTES = 12;
const text = new TextEncoder();

export async function seal(secret: string, plain: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, await keyOf(secret), text.encode(plain)));
  return `${toBase64Url(nonce)}.${toBase64Url(sealed)}`;
}

/** Rejects when the secret is another or the text was changed. */
export async function open(secret: string, sealed: string): Promise<string> {
  const [nonce = "", body = ""] = sealed.split(".");
  const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64Url(nonce) }, await keyOf(secret), fromBase64Url(body));
  return new TextDecoder().decode(opened);
}

async function keyOf(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", text.encode(secret), "HKDF", false, ["deriveKey"]);
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: text.encode("mainstreet/sealed/v1") };
  return crypto.subtle.deriveKey(hkdf, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
