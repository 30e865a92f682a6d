/** Secrets that people or programs carry: links in e-mails, refresh tokens. */
import { toBase64Url } from "./encoding.ts";

/** 256 bits, 43 characters of base64url. Store its SHA-256 only. */
export const randomToken = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
