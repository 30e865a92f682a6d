/** The words of each permission, and the matrix as a person reads it. */
import type { messages } from "../../../../i18n/en/identity.ts";
import { PERMISSIONS, scopeOf, type Permission, type Role, type Scope } from "../../../../../workers/platform/access.ts";

/** A new permission does not compile until it has words. */
export const PERMISSION_WORDS: Record<Permission, keyof typeof messages.roles.may> = {
  "work:read": "workRead",
  "work:write": "workWrite",
  "evidence:upload": "evidenceUpload",
  "audits:run": "auditsRun",
  "requirements:waive": "requirementsWaive",
  "settings:read": "settingsRead",
  "settings:manage": "settingsManage",
  "members:read": "membersRead",
  "members:manage": "membersManage",
  "audit-log:read": "auditLogRead",
  "events:read": "eventsRead",
  "analytics:read": "analyticsRead",
  "personal-data:reveal": "personalDataReveal",
};

export const permissionsOf = (role: Role): { permission: Permission; scope: Scope }[] =>
  PERMISSIONS.flatMap((permission) => {
    const scope = scopeOf(role, permission);
    return scope ? [{ permission, scope }] : [];
  });
