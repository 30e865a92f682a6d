/** Who may do what: roles, permissions and the matrix between them (design/api.md). Safe to import in a browser. */

export const ROLES = ["owner", "admin", "compliance_officer", "member", "field_worker", "viewer"] as const;
export type Role = (typeof ROLES)[number];

/** `own` narrows a right to the jobs a person is assigned to or has created. */
export type Scope = "all" | "own";

const everyone = { owner: "all", admin: "all", compliance_officer: "all", member: "all", viewer: "all" } as const;
const admins = { owner: "all", admin: "all" } as const;

/** Row per permission, as in the contract's table; a role that is missing may not. */
const MATRIX = {
  "work:read": { ...everyone, field_worker: "own" },
  "work:write": { ...admins, member: "all" },
  "evidence:upload": { ...admins, compliance_officer: "all", member: "all", field_worker: "own" },
  "audits:run": { ...admins, compliance_officer: "all", member: "all" },
  "requirements:waive": { ...admins, compliance_officer: "all" },
  "settings:read": everyone,
  "settings:manage": admins,
  "members:read": { ...everyone, field_worker: "all" },
  "members:manage": admins,
  "audit-log:read": admins,
  "events:read": { ...admins, compliance_officer: "all" },
  "analytics:read": { ...admins, compliance_officer: "all", member: "all" },
  "personal-data:reveal": admins,
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Permission = keyof typeof MATRIX;
export const PERMISSIONS = Object.keys(MATRIX) as Permission[];

/** A route's `access`: no default, so nobody forgets; `public` is written out. */
export type Access = "public" | "signed-in" | Permission;

/** The scope of a role's right, or undefined where it has none. */
export function scopeOf(role: Role, permission: Permission): Scope | undefined {
  return (MATRIX[permission] as Partial<Record<Role, Scope>>)[role];
}

export const can = (role: Role, permission: Permission): boolean => scopeOf(role, permission) !== undefined;
