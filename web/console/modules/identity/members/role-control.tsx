/** A member's role as a menu where it may be changed, else as a word with the reason why not. */
import { ChevronDown, Lock } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { tenantApi } from "../../../../../workers/modules/identity/api.ts";
import type { Member } from "../../../../../workers/modules/identity/schemas.ts";
import { ROLES, type Role } from "../../../../../workers/platform/access.ts";
import { useRoute } from "../../../../lib/query.ts";
import { ConfirmDialog } from "../../../../ui/dialog.tsx";
import { Menu } from "../../../../ui/menu.tsx";
import { Tooltip } from "../../../../ui/tooltip.tsx";
import { useCan, useSession } from "../../../session.tsx";
import { nameOf } from "./member-name.ts";
import { useChangeRole } from "./use-change-role.ts";

/** Why this person's place cannot be changed or taken, if so. The server decides the same (identity/domain/ownership.ts). */
export function useProtection(member: Member): "only-owner" | "owners-only" | undefined {
  const { role } = useSession();
  const isOwner = member.role === "owner";
  const owners = useRoute(tenantApi.listMembers, { query: { role: "owner", limit: 2 } }, { enabled: isOwner && role === "owner" });
  if (!isOwner) return undefined;
  if (role !== "owner") return "owners-only";
  return owners.data && owners.data.data.length < 2 ? "only-owner" : undefined;
}

export function useRolesToGive(): readonly Role[] {
  const { role } = useSession();
  return role === "owner" ? ROLES : ROLES.filter((name) => name !== "owner");
}

export function RoleControl({ member }: { member: Member }) {
  const { t } = useTranslation("identity");
  const { t: words } = useTranslation("console");
  const may = useCan();
  const { user } = useSession();
  const protection = useProtection(member);
  const roles = useRolesToGive();
  const change = useChangeRole();
  const [asking, setAsking] = useState<Role>();
  const word = words(`roles.${member.role}`);

  if (!may("members:manage")) return <span>{word}</span>;
  if (protection) {
    const reason = t(protection === "only-owner" ? "members.onlyOwner" : "members.ownersOnly");
    return (
      <span className="role-fixed cell-front">
        {word}
        <Tooltip text={reason}>
          <button type="button" className="role-why" aria-label={reason}>
            <Lock aria-hidden="true" />
          </button>
        </Tooltip>
      </span>
    );
  }
  const choose = (role: Role) => {
    if (role === member.role) return;
    if (member.userId === user.id) setAsking(role);
    else change(member, role);
  };
  return (
    <span className="cell-front">
      <Menu
        sections={[
          {
            label: t("members.role"),
            items: roles.map((role) => ({ label: words(`roles.${role}`), checked: role === member.role, run: () => choose(role) })),
          },
        ]}
        renderTrigger={(props) => (
          <button
            {...props}
            type="button"
            className="role-button"
            aria-label={t("members.changeRole", { name: nameOf(member), role: word })}
          >
            {word}
            <ChevronDown aria-hidden="true" />
          </button>
        )}
      />
      {asking && (
        <ConfirmDialog
          title={t("members.selfTitle")}
          confirm={t("members.selfConfirm")}
          danger
          onClose={() => setAsking(undefined)}
          onConfirm={() => {
            change(member, asking);
            setAsking(undefined);
          }}
        >
          <p>{t("members.selfText", { role: words(`roles.${asking}`) })}</p>
        </ConfirmDialog>
      )}
    </span>
  );
}
