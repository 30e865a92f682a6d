/** Rows as the API shows them. */
import type { InvitationRow } from "../repository/invitations.ts";
import type { MemberRow } from "../repository/memberships.ts";
import type { PersonRow } from "../repository/people.ts";
import type { TenantRow } from "../repository/tenants.ts";
import type { Invitation, Member, Tenant, User } from "../schemas.ts";

const iso = (time: Date): string => time.toISOString();
const isoOrNull = (time: Date | null): string | null => time && iso(time);

export const userView = (row: PersonRow): User => ({ ...row, createdAt: iso(row.createdAt) });

export const tenantView = (row: TenantRow): Tenant => ({
  ...row,
  trialEndsAt: isoOrNull(row.trialEndsAt),
  deletesAt: isoOrNull(row.deletesAt),
  createdAt: iso(row.createdAt),
});

export const memberView = (row: MemberRow): Member => ({ ...row, joinedAt: iso(row.joinedAt), lastSeenAt: isoOrNull(row.lastSeenAt) });

export const invitationView = (row: InvitationRow, now: Date): Invitation => ({
  ...row,
  status: row.status === "pending" && row.expiresAt <= now ? "expired" : row.status,
  expiresAt: iso(row.expiresAt),
  createdAt: iso(row.createdAt),
});
