/** Changes a role: shown at once, undone from the toast, put back when the server refuses. */
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { recordsApi, tenantApi } from "../../../../../workers/modules/identity/api.ts";
import type { Member } from "../../../../../workers/modules/identity/schemas.ts";
import type { Role } from "../../../../../workers/platform/access.ts";
import { routeKey, useInvalidate, useRouteMutation } from "../../../../lib/query.ts";
import { toast } from "../../../../lib/toast.ts";
import { me } from "../../../session-routes.ts";
import { useSession } from "../../../session.tsx";
import { nameOf } from "./member-name.ts";

type Page = { data: Member[] };
type Cached = Page | { pages: Page[] } | undefined;

const withRole = (page: Page, userId: string, role: Role): Page => ({
  ...page,
  data: page.data.map((member) => (member.userId === userId ? { ...member, role } : member)),
});

export function useChangeRole(): (member: Member, role: Role) => void {
  const { t } = useTranslation("identity");
  const { t: words } = useTranslation("console");
  const client = useQueryClient();
  const invalidate = useInvalidate();
  const { user } = useSession();
  const change = useRouteMutation(tenantApi.changeMemberRole, {
    invalidates: [tenantApi.listMembers, recordsApi.listAuditLog],
    onError: () => void invalidate(tenantApi.listMembers),
  });

  const show = (userId: string, role: Role) =>
    client.setQueriesData<Cached>({ queryKey: routeKey(tenantApi.listMembers) }, (cached) => {
      if (!cached) return cached;
      return "pages" in cached
        ? { ...cached, pages: cached.pages.map((page) => withRole(page, userId, role)) }
        : withRole(cached, userId, role);
    });

  const set = (userId: string, role: Role, then: () => void) => {
    show(userId, role);
    change.mutate(
      { args: { params: { userId }, body: { role } } },
      {
        onSuccess: () => {
          then();
          if (userId === user.id) void invalidate(me);
        },
      },
    );
  };

  return (member, role) =>
    set(member.userId, role, () =>
      toast(t("members.roleChanged", { name: nameOf(member), role: words(`roles.${role}`) }), {
        // Nobody can give a right back that they have just given away.
        ...(member.userId !== user.id && {
          action: { label: words("undo", { ns: "ui" }), run: () => set(member.userId, member.role, () => undefined) },
        }),
      }),
    );
}
