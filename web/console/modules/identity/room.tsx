/** The company's rooms: members, audit log, company, brand and hours; and a person's own: account, sessions. */
import { Building2, CircleUserRound, Megaphone, MonitorSmartphone, ScrollText, UserPlus, Users } from "lucide-react";
import type { Room } from "../../rooms.tsx";

const group = "settings" as const;

export const companyRoom: Room = {
  id: "company",
  group,
  icon: Building2,
  path: "company",
  permission: "settings:read",
  hotkey: "g c",
  routes: [{ path: "company", lazy: async () => ({ Component: (await import("./settings/company-page.tsx")).CompanyPage }) }],
};

export const profileRoom: Room = {
  id: "profile",
  group,
  icon: Megaphone,
  path: "profile",
  permission: "settings:read",
  hotkey: "g b",
  routes: [{ path: "profile", lazy: async () => ({ Component: (await import("./settings/profile-page.tsx")).ProfilePage }) }],
};

export const membersRoom: Room = {
  id: "members",
  group,
  icon: Users,
  path: "members",
  permission: "members:read",
  hotkey: "g m",
  routes: [
    {
      path: "members",
      lazy: async () => ({ Component: (await import("./members/members-page.tsx")).MembersPage }),
      children: [
        { path: "invite", lazy: async () => ({ Component: (await import("./members/invite-drawer.tsx")).InviteDrawer }) },
        { path: "roles", lazy: async () => ({ Component: (await import("./members/roles-drawer.tsx")).RolesDrawer }) },
        { path: ":userId", lazy: async () => ({ Component: (await import("./members/member-drawer.tsx")).MemberDrawer }) },
      ],
    },
  ],
  actions: [{ id: "inviteMember", to: "/members/invite", icon: UserPlus, permission: "members:manage" }],
};

/** The event chain is also for those who may not read the log of changes. */
export const auditLogRoom: Room = {
  id: "auditLog",
  group,
  icon: ScrollText,
  path: "audit-log",
  permission: "events:read",
  hotkey: "g l",
  routes: [{ path: "audit-log", lazy: async () => ({ Component: (await import("./audit-log/audit-log-page.tsx")).AuditLogPage }) }],
};

export const accountRoom: Room = {
  id: "account",
  group,
  icon: CircleUserRound,
  path: "account",
  hotkey: "g y",
  routes: [{ path: "account", lazy: async () => ({ Component: (await import("./settings/account-page.tsx")).AccountPage }) }],
};

export const sessionsRoom: Room = {
  id: "sessions",
  group,
  icon: MonitorSmartphone,
  path: "sessions",
  routes: [{ path: "sessions", lazy: async () => ({ Component: (await import("./settings/sessions-page.tsx")).SessionsPage }) }],
};
