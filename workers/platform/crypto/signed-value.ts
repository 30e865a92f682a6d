/** A short value that only we could have written: `value.signature`, for cookies and links. */
import { fromBase64Url, toBase64Url } from "./encoding.ts";

const bytes = new TextEncoder();

/** `value` must not hold a dot. */
export async function signValue(key: CryptoKey, value: string): Promise<string> {
  return `${value}.${toBase64Url(new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(value))))}`;
}

/** The value, or undefined where the signature is missing or wrong. Compared in constant time by the platform. */
export async function openSigned(key: CryptoKey, signed: string): Promise<string | undefined> {
  const dot = signed.lastIndexOf(".");
  if (dot <= 0) return undefined;
  const value = signed.slice(0, dot);
  const signature = signatureOf(signed.slice(dot + 1));
  if (!signature) return undefined;
  return (await crypto.subtle.verify("HMAC", key, signature, bytes.encode(value))) ? value : undefined;
}

function signatureOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return fromBase64Url(text);
  } catch {
    return undefined;
  }
}
