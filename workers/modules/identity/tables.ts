/** Identity's tables: people, sessions and companies in the control database; what a company says about itself in its own. */
import { sql } from "drizzle-orm";
import { ROLES } from "../../platform/access.ts";
import { defineControlTables, defineTenantTables } from "../../platform/db/tables.ts";
import { INDUSTRIES } from "./domain/industries.ts";
import { PLANS } from "./domain/plans.ts";

const INVITATION_STATES = ["pending", "accepted", "revoked"] as const;

export type Faq = { question: string; answer: string };
/** `day` 0 is Sunday; times are the company's wall clock, `HH:MM`. */
export type Hours = { day: number; open: string; close: string };

/** The first four are better-auth's own (its adapter writes them); the rest are ours (docs/adr/0004). */
export const identityControlTables = defineControlTables((k) => ({
  users: k.table(
    "users",
    {
      id: k.text().primaryKey(),
      email: k.text().notNull(),
      emailVerified: k.bool().notNull(),
      firstName: k.text().notNull(),
      lastName: k.text().notNull(),
      image: k.text(),
      locale: k.enumText(["en", "fr-CA"]).notNull(),
      createdAt: k.time().notNull(),
      updatedAt: k.time().notNull(),
    },
    (t) => [k.uniqueIndex("users_email").on(t.email)],
  ),
  sessions: k.table(
    "sessions",
    {
      id: k.text().primaryKey(),
      token: k.text().notNull(),
      userId: k.text().notNull(),
      /** The company this session works in; null for a person without one. */
      tenantId: k.text(),
      ipAddress: k.text(),
      userAgent: k.text(),
      createdAt: k.time().notNull(),
      updatedAt: k.time().notNull(),
      expiresAt: k.time().notNull(),
      /** To the minute; what idle sign-out counts from. */
      lastSeenAt: k.time().notNull(),
    },
    (t) => [
      k.uniqueIndex("sessions_token").on(t.token),
      k.index("sessions_user").on(t.userId, t.createdAt),
      k.index("sessions_expiry").on(t.expiresAt),
    ],
  ),
  /** Ways to sign in: a password (`credential`) today, other providers later. */
  accounts: k.table(
    "accounts",
    {
      id: k.text().primaryKey(),
      userId: k.text().notNull(),
      providerId: k.text().notNull(),
      accountId: k.text().notNull(),
      /** scrypt, by better-auth. */
      password: k.text(),
      accessToken: k.text(),
      refreshToken: k.text(),
      idToken: k.text(),
      accessTokenExpiresAt: k.time(),
      refreshTokenExpiresAt: k.time(),
      scope: k.text(),
      createdAt: k.time().notNull(),
      updatedAt: k.time().notNull(),
    },
    (t) => [k.uniqueIndex("accounts_provider").on(t.providerId, t.accountId), k.index("accounts_user").on(t.userId)],
  ),
  /** One-time values such as password resets; identifiers are stored hashed. */
  verifications: k.table(
    "verifications",
    {
      id: k.text().primaryKey(),
      identifier: k.text().notNull(),
      value: k.text().notNull(),
      expiresAt: k.time().notNull(),
      createdAt: k.time().notNull(),
      updatedAt: k.time().notNull(),
    },
    (t) => [k.index("verifications_identifier").on(t.identifier), k.index("verifications_expiry").on(t.expiresAt)],
  ),
  tenants: k.table(
    "tenants",
    {
      id: k.text().primaryKey(),
      slug: k.text().notNull(),
      name: k.text().notNull(),
      industry: k.enumText(INDUSTRIES).notNull(),
      ein: k.text(),
      employeeCount: k.int(),
      timeZone: k.text().notNull(),
      currency: k.text().notNull(),
      plan: k.enumText(PLANS).notNull(),
      trialEndsAt: k.time(),
      /** When all data goes, once deletion was asked for. */
      deletesAt: k.time(),
      version: k.int().notNull(),
      createdAt: k.time().notNull(),
      updatedAt: k.time().notNull(),
    },
    (t) => [k.uniqueIndex("tenants_slug").on(t.slug), k.index("tenants_deletion").on(t.deletesAt)],
  ),
  memberships: k.table(
    "memberships",
    {
      id: k.text().primaryKey(),
      tenantId: k.text().notNull(),
      userId: k.text().notNull(),
      role: k.enumText(ROLES).notNull(),
      createdAt: k.time().notNull(),
      lastSeenAt: k.time(),
    },
    (t) => [
      k.uniqueIndex("memberships_once").on(t.tenantId, t.userId),
      k.index("memberships_user").on(t.userId),
      k.index("memberships_joined").on(t.tenantId, t.createdAt, t.id),
    ],
  ),
  invitations: k.table(
    "invitations",
    {
      id: k.text().primaryKey(),
      tenantId: k.text().notNull(),
      email: k.text().notNull(),
      role: k.enumText(ROLES).notNull(),
      status: k.enumText(INVITATION_STATES).notNull(),
      /** SHA-256 of the token in the e-mail, hex. */
      tokenHash: k.text().notNull(),
      invitedBy: k.text().notNull(),
      expiresAt: k.time().notNull(),
      createdAt: k.time().notNull(),
    },
    (t) => [
      k.uniqueIndex("invitations_token").on(t.tokenHash),
      k
        .uniqueIndex("invitations_one_pending")
        .on(t.tenantId, t.email)
        .where(sql`status = 'pending'`),
      k.index("invitations_newest").on(t.tenantId, t.createdAt, t.id),
    ],
  ),
  refreshTokens: k.table(
    "refresh_tokens",
    {
      /** SHA-256 of the token, hex. */
      tokenHash: k.text().primaryKey(),
      /** The family: a session and its tokens end together. */
      sessionId: k.text().notNull(),
      createdAt: k.time().notNull(),
      expiresAt: k.time().notNull(),
      /** When it was exchanged; a second use is theft (RFC 9700 §4.14). */
      usedAt: k.time(),
    },
    (t) => [k.index("refresh_tokens_session").on(t.sessionId), k.index("refresh_tokens_expiry").on(t.expiresAt)],
  ),
}));

export const identityTables = defineTenantTables((k) => ({
  /** One row a company, whose id is the company's; none until something was set. */
  profiles: k.table(
    "profiles",
    {
      ...k.tenantColumns(),
      brandVoice: k.text().notNull(),
      greeting: k.text().notNull(),
      faq: k.json<Faq[]>().notNull(),
      openingHours: k.json<Hours[]>().notNull(),
      languages: k.json<string[]>().notNull(),
      escalationNumber: k.text(),
      version: k.int().notNull(),
    },
    k.tenantKeys,
  ),
}));
