/** The shapes of the identity module: people, tenants, members, invitations, sessions, the log of changes. */
import * as z from "zod";
import { ROLES } from "../../platform/access.ts";
import { Id, Timestamp } from "../../platform/http/route.ts";
import { INDUSTRIES } from "./domain/industries.ts";
import { PLANS } from "./domain/plans.ts";

export const RoleName = z.enum(ROLES);
export const Industry = z.enum(INDUSTRIES);
export type Industry = z.infer<typeof Industry>;

export const Email = z.string().trim().toLowerCase().max(254).check(z.email());
export const Password = z.string().min(12, "Use at least 12 characters.").max(128);
export const PersonName = z.string().trim().min(1).max(80);
export const TimeZone = z.string().min(1).max(64).describe("IANA time zone, e.g. America/Toronto");
export const Currency = z
  .string()
  .regex(/^[a-z]{3}$/)
  .describe("ISO 4217, lower case");
export const Locale = z.enum(["en", "fr-CA"]);
/** From an e-mail or an earlier answer; opaque. */
export const Token = z.string().min(20).max(200);

export const Company = z.strictObject({
  name: z.string().trim().min(2).max(120),
  industry: Industry,
  ein: z
    .string()
    .regex(/^\d{2}-\d{7}$/, "An EIN looks like 12-3456789.")
    .optional(),
  employeeCount: z.int().min(1).max(1_000_000).optional(),
  timeZone: TimeZone.optional(),
  currency: Currency.optional(),
});

export const User = z
  .object({
    id: Id,
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    emailVerified: z.boolean(),
    locale: Locale,
    createdAt: Timestamp,
  })
  .meta({ id: "User" });
export type User = z.infer<typeof User>;

export const Tenant = z
  .object({
    id: Id,
    slug: z.string(),
    name: z.string(),
    industry: Industry,
    ein: z.string().nullable(),
    employeeCount: z.number().int().nullable(),
    timeZone: z.string(),
    currency: Currency,
    plan: z.enum(PLANS),
    trialEndsAt: Timestamp.nullable(),
    deletesAt: Timestamp.nullable().describe("When all data goes, once deletion was asked for; restorable until then"),
    version: z.number().int(),
    createdAt: Timestamp,
  })
  .meta({ id: "Tenant" });
export type Tenant = z.infer<typeof Tenant>;

export const SignedIn = z
  .object({
    user: User,
    tenant: Tenant.nullable(),
    role: RoleName.nullable(),
    accessToken: z.string(),
    expiresIn: z.number().int().describe("Seconds"),
    refreshToken: z.string(),
  })
  .meta({ id: "SignedIn" });
export type SignedIn = z.infer<typeof SignedIn>;

export const Me = z
  .object({
    user: User,
    tenant: Tenant.nullable(),
    role: RoleName.nullable(),
    permissions: z.array(z.string()),
    tenants: z.array(z.object({ id: Id, name: z.string(), slug: z.string(), role: RoleName })),
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof Me>;

export const Session = z
  .object({
    id: Id,
    current: z.boolean(),
    userAgent: z.string().nullable(),
    ip: z.string().nullable(),
    createdAt: Timestamp,
    lastSeenAt: Timestamp,
    expiresAt: Timestamp,
  })
  .meta({ id: "Session" });
export type Session = z.infer<typeof Session>;

export const Member = z
  .object({
    userId: Id,
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    role: RoleName,
    joinedAt: Timestamp,
    lastSeenAt: Timestamp.nullable(),
  })
  .meta({ id: "Member" });
export type Member = z.infer<typeof Member>;

export const Invitation = z
  .object({
    id: Id,
    email: z.string(),
    role: RoleName,
    status: z.enum(["pending", "accepted", "revoked", "expired"]),
    invitedBy: Id,
    expiresAt: Timestamp,
    createdAt: Timestamp,
  })
  .meta({ id: "Invitation" });
export type Invitation = z.infer<typeof Invitation>;

const Hours = z.object({ day: z.int().min(0).max(6), open: z.string(), close: z.string() });

/** How the business speaks and when it is open; the AI front desk reads it. */
export const Profile = z
  .object({
    brandVoice: z.string().max(2000),
    greeting: z.string().max(500),
    faq: z.array(z.object({ question: z.string().max(300), answer: z.string().max(2000) })).max(100),
    openingHours: z.array(Hours).max(28),
    languages: z.array(z.string().max(12)).max(10),
    escalationNumber: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: "Profile" });
export type Profile = z.infer<typeof Profile>;

const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Use 24-hour time, e.g. 08:30.");
export const ProfileUpdate = z.strictObject({
  brandVoice: z.string().max(2000).optional(),
  greeting: z.string().max(500).optional(),
  faq: z
    .array(z.strictObject({ question: z.string().min(1).max(300), answer: z.string().min(1).max(2000) }))
    .max(100)
    .optional(),
  openingHours: z
    .array(z.strictObject({ day: z.int().min(0).max(6), open: ClockTime, close: ClockTime }))
    .max(28)
    .optional(),
  languages: z.array(z.string().min(2).max(12)).max(10).optional(),
  escalationNumber: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, "Use the international form, e.g. +14165550123.")
    .nullable()
    .optional(),
});

export const AuditEntry = z
  .object({
    id: Id,
    at: Timestamp,
    actor: z.object({ kind: z.enum(["user", "api_key", "system"]), id: z.string(), name: z.string().nullable() }),
    action: z.string().describe("Verb in the module's words, e.g. job.created"),
    resourceType: z.string(),
    resourceId: z.string(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
    requestId: z.string(),
    ip: z.string().nullable(),
  })
  .meta({ id: "AuditEntry" });
export type AuditEntry = z.infer<typeof AuditEntry>;

export const LedgerEvent = z
  .object({
    seq: z.number().int(),
    id: Id,
    type: z.string(),
    at: Timestamp,
    data: z.record(z.string(), z.unknown()),
    hash: z.string(),
    previousHash: z.string(),
  })
  .meta({ id: "LedgerEvent" });
export type LedgerEvent = z.infer<typeof LedgerEvent>;

export const LedgerVerification = z
  .object({
    ok: z.boolean(),
    checked: z.number().int(),
    headHash: z.string(),
    brokenAt: z.number().int().optional().describe("Sequence number of the first event that does not fit its hash"),
  })
  .meta({ id: "LedgerVerification" });
