/** Who is calling: an access token in the Authorization header, or the session cookie. */
import type { BaseCtx, UserActor } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import type { SessionRow } from "../repository/sessions.ts";
import { readAccessToken } from "./access-token.ts";
import { cookieOf, openCookie } from "./cookie.ts";
import { liveSessionInTenant, liveSessionOfToken } from "./live-sessions.ts";

export type Identity = { actor: UserActor; tenantId: string | null };

/** Names under which people put credentials into addresses, where logs and histories keep them. */
const KEYS_IN_QUERY = ["api_key", "apiKey", "apikey", "api-key", "access_token", "accessToken"];

/** Undefined for no, wrong, expired or revoked credentials. AppError `unauthenticated` for credentials in the address. */
export async function identify(ctx: BaseCtx, request: Request): Promise<Identity | undefined> {
  refuseKeyInQuery(request);
  const authorization = request.headers.get("authorization");
  if (authorization !== null) return byBearer(ctx, authorization);
  const cookie = cookieOf(request);
  return cookie === undefined ? undefined : byCookie(ctx, cookie);
}

async function byBearer(ctx: BaseCtx, authorization: string): Promise<Identity | undefined> {
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  const claims = token === undefined ? undefined : await readAccessToken(ctx, token);
  if (!claims) return undefined;
  const session = await liveSessionInTenant(ctx, claims.sid, claims.tenant_id);
  return session && identityOf(session, "bearer");
}

async function byCookie(ctx: BaseCtx, cookie: string): Promise<Identity | undefined> {
  const token = await openCookie(ctx, cookie);
  const session = token === undefined ? undefined : await liveSessionOfToken(ctx, token);
  return session && identityOf(session, "cookie");
}

const identityOf = ({ userId, email, sessionId, tenantId, role }: SessionRow, via: UserActor["via"]): Identity => ({
  actor: { kind: "user", id: userId, email, sessionId, role, via },
  tenantId,
});

function refuseKeyInQuery(request: Request): void {
  const at = request.url.indexOf("?");
  if (at < 0) return;
  const query = new URLSearchParams(request.url.slice(at));
  if (KEYS_IN_QUERY.some((name) => query.has(name))) {
    throw new AppError("unauthenticated", "Send the key in the Authorization header: addresses end up in logs.");
  }
}
