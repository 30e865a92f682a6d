/** The demo accounts, in local mode only: the Worker then fills the shell's mark (architecture: "Local mode is a product"). */
import type { Role } from "../../../workers/platform/access.ts";

export const isDemo = (): boolean => document.querySelector('meta[name="mainstreet-demo"][content="1"]') !== null;

const PASSWORD = "demo-password-2026";

/** Role → the part of the e-mail before @harbor-pine.example. */
export const DEMO_ROLES = {
  compliance_officer: "compliance",
  member: "member",
  field_worker: "field",
  viewer: "viewer",
} as const satisfies Partial<Record<Role, string>>;

export const demoAccount = (person: string, company: "harbor-pine" | "lakeside" = "harbor-pine") => ({
  email: `${person}@${company}.example`,
  password: PASSWORD,
});
