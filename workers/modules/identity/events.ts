/** What identity tells others, in the past tense. `data` holds ids and words, never personal data. */
type IdentityEvents = {
  "identity.tenant.created": { tenantId: string; ownerId: string };
  "identity.tenant.updated": { tenantId: string };
  "identity.tenant.deletion-requested": { tenantId: string };
  "identity.tenant.restored": { tenantId: string };
  "identity.profile.updated": { tenantId: string };
  "identity.invitation.created": { invitationId: string; role: string };
  "identity.member.joined": { userId: string; role: string };
  "identity.member.role-changed": { userId: string; role: string };
  "identity.member.removed": { userId: string };
};

/** An event of ours for the outbox, its data checked against the list above. */
export const identityEvent = <T extends keyof IdentityEvents>(type: T, data: IdentityEvents[T]) => ({ type, data });
