/** Actions of the audit log and types of events in words; one we do not know yet shows as it is written. */
import { useTranslation } from "react-i18next";
import type { messages } from "../../../../i18n/en/identity.ts";

type Word = keyof typeof messages.words;

/** Action → its words. Events are the same words behind their module's name. */
export const ACTIONS: Readonly<Record<string, Word>> = {
  "job.created": "jobCreated",
  "job.updated": "jobUpdated",
  "job.deleted": "jobDeleted",
  "evidence.added": "evidenceAdded",
  "audit.requested": "auditRequested",
  "audit.completed": "auditCompleted",
  "audit.failed": "auditFailed",
  "audit.cancelled": "auditCancelled",
  "requirement.waived": "requirementWaived",
  "invitation.created": "invitationCreated",
  "invitation.accepted": "invitationAccepted",
  "invitation.revoked": "invitationRevoked",
  "member.role-changed": "memberRoleChanged",
  "member.removed": "memberRemoved",
  "profile.updated": "profileUpdated",
  "tenant.created": "tenantCreated",
  "tenant.updated": "tenantUpdated",
  "tenant.deletion-requested": "tenantDeletionRequested",
  "tenant.restored": "tenantRestored",
  "user.updated": "userUpdated",
  "password.reset": "passwordReset",
  "session.started": "sessionStarted",
  "session.ended": "sessionEnded",
  "session.revoked": "sessionRevoked",
};

/** Types of events, for the filter. */
export const EVENT_TYPES: Readonly<Record<string, Word>> = {
  "job.created": "jobCreated",
  "job.updated": "jobUpdated",
  "job.deleted": "jobDeleted",
  "evidence.added": "evidenceAdded",
  "compliance.audit.requested": "auditRequested",
  "compliance.audit.completed": "auditCompleted",
  "compliance.audit.failed": "auditFailed",
  "compliance.audit.cancelled": "auditCancelled",
  "compliance.risk.high": "riskHigh",
  "compliance.requirement.waived": "requirementWaived",
  "identity.tenant.created": "tenantCreated",
  "identity.tenant.updated": "tenantUpdated",
  "identity.tenant.deletion-requested": "tenantDeletionRequested",
  "identity.tenant.restored": "tenantRestored",
  "identity.profile.updated": "profileUpdated",
  "identity.invitation.created": "invitationCreated",
  "identity.member.joined": "memberJoined",
  "identity.member.role-changed": "memberRoleChanged",
  "identity.member.removed": "memberRemoved",
};

export const RESOURCE_TYPES = [
  "job",
  "evidence",
  "audit_run",
  "member",
  "invitation",
  "profile",
  "tenant",
  "user",
  "session",
] as const satisfies readonly (keyof typeof messages.kinds)[];

export function useActionWords(): (actionOrType: string) => string {
  const { t } = useTranslation("identity");
  return (name) => {
    const word = ACTIONS[name] ?? EVENT_TYPES[name];
    return word ? t(`words.${word}`) : name;
  };
}

/** "job", "audit": the kind of thing, inside a sentence. */
export function useKindWords(): (resourceType: string) => string {
  const { t } = useTranslation("identity");
  return (name) => {
    const known = RESOURCE_TYPES.find((kind) => kind === name);
    return known ? t(`kinds.${known}`) : name;
  };
}
