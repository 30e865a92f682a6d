/** Turns a session into what a client gets: access token, refresh token, cookie. The last step of every way in. */
import type { Role } from "../../../platform/access.ts";
import type { BaseCtx } from "../../../platform/context.ts";
import { sha256Hex } from "../../../platform/crypto/encoding.ts";
import { randomToken } from "../../../platform/crypto/random.ts";
import { Reply } from "../../../platform/module.ts";
import { commitControl, type ControlWrite, type RelayedChange } from "../../../platform/relay.ts";
import { ACCESS_TOKEN_SECONDS, issueAccessToken } from "../auth/access-token.ts";
import { sessionCookie } from "../auth/cookie.ts";
import { withAuth } from "../auth/with-auth.ts";
import { featuresOf } from "../domain/plans.ts";
import { roleIn } from "../repository/memberships.ts";
import type { PersonRow } from "../repository/people.ts";
import { insertRefreshToken } from "../repository/sessions.ts";
import { type TenantRow, tenantById } from "../repository/tenants.ts";
import type { SignedIn } from "../schemas.ts";
import { tenantView, userView } from "./views.ts";

export type OpenSession = { id: string; token: string; tenantId: string | null; expiresAt: Date };

/** A session without a password check, for somebody whose identity was just proven otherwise. */
export async function openSession(ctx: BaseCtx, userId: string): Promise<OpenSession> {
  const { origin } = ctx;
  return withAuth(ctx, async (auth) => {
    const { internalAdapter } = await auth.$context;
    const created = await internalAdapter.createSession(userId, false, { ipAddress: origin.ip ?? "", userAgent: origin.userAgent ?? "" });
    // The fields beyond better-auth's own are set by our hook (auth/better-auth.ts).
    return created as unknown as OpenSession;
  });
}

/** Where the session works and as what; null for a person without a company. */
type Place = { tenant: TenantRow; role: Role } | null;

export async function placeOf(ctx: BaseCtx, userId: string, tenantId: string | null): Promise<Place> {
  if (tenantId === null) return null;
  const [tenant, role] = await Promise.all([tenantById(ctx.control, tenantId), roleIn(ctx.control, tenantId, userId)]);
  return tenant && role ? { tenant, role } : null;
}

export type TokenGrant = {
  person: PersonRow;
  session: OpenSession;
  place: Place;
  /** Carried out in the same unit as the new refresh token. */
  writes?: readonly ControlWrite[];
  changes?: readonly RelayedChange[];
};

/** Issues tokens for a session. What `writes` demand (changesMustBe) decides over all of it. */
export async function grantTokens(ctx: BaseCtx, { person, session, place, writes = [], changes = [] }: TokenGrant): Promise<SignedIn> {
  const refreshToken = randomToken();
  const row = { tokenHash: await sha256Hex(refreshToken), sessionId: session.id, createdAt: ctx.now(), expiresAt: session.expiresAt };
  await commitControl(ctx, [...writes, insertRefreshToken(ctx.control, row)], changes);
  const accessToken = await issueAccessToken(ctx, {
    sub: person.id,
    sid: session.id,
    tenant_id: place?.tenant.id ?? null,
    email: person.email,
    role: place?.role ?? null,
    features: place ? [...featuresOf(place.tenant.plan)] : [],
  });
  return {
    user: userView(person),
    tenant: place && tenantView(place.tenant),
    role: place?.role ?? null,
    accessToken,
    expiresIn: ACCESS_TOKEN_SECONDS,
    refreshToken,
  };
}

/** The answer of a sign-in: tokens, the cookie, and the session noted in the company's audit log. */
export async function completeSignIn(ctx: BaseCtx, status: 200 | 201, person: PersonRow, session: OpenSession): Promise<Reply<SignedIn>> {
  const place = await placeOf(ctx, person.id, session.tenantId);
  const changes = place ? [sessionChange(person.id, place.tenant.id, session.id, "session.started")] : [];
  const signedIn = await grantTokens(ctx, { person, session, place, changes });
  return new Reply(status, signedIn, { cookies: [await sessionCookie(ctx, session.token, signedIn.role)] });
}

export const sessionChange = (
  userId: string,
  tenantId: string,
  sessionId: string,
  action: "session.started" | "session.ended" | "session.revoked",
): RelayedChange => ({
  tenantId,
  actor: { kind: "user", id: userId },
  audit: { action, resourceType: "session", resourceId: sessionId },
});
