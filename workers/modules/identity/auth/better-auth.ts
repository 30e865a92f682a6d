/**
 * better-auth owns people, passwords, sessions, e-mail verification and password resets (docs/adr/0004). Loaded on first use:
 * most requests carry a token that is checked without it.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { drizzleAdapter } from "@better-auth/drizzle-adapter";
import { betterAuth } from "better-auth/minimal";
import type { BaseCtx } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { SESSION_MS } from "../domain/session-life.ts";
import { sendResetEmail } from "../emails/send.ts";
import { defaultMembership } from "../repository/memberships.ts";
import { identityControlTables } from "../tables.ts";

const { users, sessions, accounts, verifications } = identityControlTables;

/** The request on whose behalf better-auth works: its hooks get no context of ours. */
const current = new AsyncLocalStorage<BaseCtx>();
const ctxOfCall = (): BaseCtx => {
  const ctx = current.getStore();
  if (!ctx) throw new Error("better-auth was called outside withAuth()");
  return ctx;
};

const RESET_TOKEN_SECONDS = 3600;
export const VERIFY_TOKEN_SECONDS = 3 * 24 * 3600;

function createAuth(ctx: BaseCtx) {
  return betterAuth({
    appName: "Mainstreet",
    secret: ctx.config.AUTH_SECRET,
    baseURL: ctx.config.PUBLIC_URL,
    database: drizzleAdapter(ctx.control, {
      provider: "sqlite",
      schema: { user: users, session: sessions, account: accounts, verification: verifications },
    }),
    user: {
      fields: { name: "firstName" },
      additionalFields: {
        lastName: { type: "string", required: true },
        locale: { type: "string", required: true },
      },
    },
    session: {
      expiresIn: SESSION_MS / 1000,
      additionalFields: {
        tenantId: { type: "string", required: false, input: false },
        lastSeenAt: { type: "date", required: false, input: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true, // people are written together with their company or membership: service/sign-up.ts
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: RESET_TOKEN_SECONDS,
      sendResetPassword: async ({ user, token }) => sendResetEmail(ctxOfCall(), user.id, token),
    },
    emailVerification: { expiresIn: VERIFY_TOKEN_SECONDS, autoSignInAfterVerification: false },
    verification: { storeIdentifier: "hashed" },
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: { ...session, ...(await sessionFields(session.userId)) } }) } },
    },
    advanced: {
      database: { generateId: () => newId(), validateSchema: false },
      ipAddress: { ipAddressHeaders: ["cf-connecting-ip"] },
      disableOriginCheck: true, // never reached by a browser: only our services call it
    },
    rateLimit: { enabled: false }, // platform/http/limits.ts
    telemetry: { enabled: false },
    logger: { disabled: true }, // it logs e-mail addresses
  });
}

/** Every new session works in the company its person used last. */
async function sessionFields(userId: string) {
  const ctx = ctxOfCall();
  const at = ctx.now();
  const membership = await defaultMembership(ctx.control, userId);
  const life = { createdAt: at, updatedAt: at, lastSeenAt: at, expiresAt: new Date(at.getTime() + SESSION_MS) };
  return { tenantId: membership?.tenantId ?? null, ...life };
}

export type Auth = ReturnType<typeof createAuth>;
const known = new WeakMap<object, Auth>();

/** Runs `work` with the instance of this environment, on behalf of `ctx`. */
export function runWithAuth<T>(ctx: BaseCtx, work: (auth: Auth) => Promise<T>): Promise<T> {
  let auth = known.get(ctx.bindings);
  if (!auth) known.set(ctx.bindings, (auth = createAuth(ctx)));
  const instance = auth;
  return current.run(ctx, () => work(instance));
}

/** What better-auth may know of the request: address and device, for the list of sessions. */
export function headersOf({ origin }: BaseCtx): Headers {
  const headers = new Headers();
  if (origin.ip) headers.set("cf-connecting-ip", origin.ip);
  if (origin.userAgent) headers.set("user-agent", origin.userAgent);
  return headers;
}
