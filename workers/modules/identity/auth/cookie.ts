/** The session cookie: better-auth's opaque token, signed, so that a leaked database opens no session. */
import type { BaseCtx } from "../../../platform/context.ts";
import { hmacKey } from "../../../platform/crypto/keys.ts";
import { openSigned, signValue } from "../../../platform/crypto/signed-value.ts";
import { cookieMaxAge } from "../domain/session-life.ts";

/** `__Host-`: Secure, this host only, whole site. Browsers take it on http://127.0.0.1 too, a trustworthy origin (tried). */
const SESSION_COOKIE = "__Host-mainstreet";
const ATTRIBUTES = "Path=/; HttpOnly; Secure; SameSite=Lax";
const PURPOSE = "session-cookie/v1";
const PATTERN = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([^;]*)`);

const keyOf = (ctx: BaseCtx): Promise<CryptoKey> => hmacKey(ctx.config.AUTH_SECRET, PURPOSE);

/** The Set-Cookie line. An admin's cookie ends with the browser. */
export async function sessionCookie(ctx: BaseCtx, token: string, role: string | null): Promise<string> {
  const maxAge = cookieMaxAge(role);
  const value = await signValue(await keyOf(ctx), token);
  return `${SESSION_COOKIE}=${value}; ${ATTRIBUTES}${maxAge === undefined ? "" : `; Max-Age=${maxAge}`}`;
}

export const clearedCookie = (): string => `${SESSION_COOKIE}=; ${ATTRIBUTES}; Max-Age=0`;

export const cookieOf = (request: Request): string | undefined => PATTERN.exec(request.headers.get("cookie") ?? "")?.[1] || undefined;

/** The session token, or undefined where the cookie is not one we made. */
export const openCookie = async (ctx: BaseCtx, cookie: string): Promise<string | undefined> => openSigned(await keyOf(ctx), cookie);
