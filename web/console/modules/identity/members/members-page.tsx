/** Members: who works here, in which role, and who has been invited. */
import { UserPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Outlet } from "react-router";
import { tenantApi } from "../../../../../workers/modules/identity/api.ts";
import type { Member } from "../../../../../workers/modules/identity/schemas.ts";
import { ROLES } from "../../../../../workers/platform/access.ts";
import { useRouteList } from "../../../../lib/query.ts";
import { useUrlState } from "../../../../lib/use-url-state.ts";
import { LinkButton } from "../../../../ui/button.tsx";
import { FilterChips } from "../../../../ui/filter-chips.tsx";
import { EmptyState } from "../../../../ui/states.tsx";
import { Avatar, Badge, Card, PageHeader } from "../../../../ui/status.tsx";
import { Table, type Column } from "../../../../ui/table.tsx";
import { Tabs } from "../../../../ui/tabs.tsx";
import { ExactTime, RelativeTime } from "../../../../ui/time.tsx";
import { useCan, useSession } from "../../../session.tsx";
import "../identity.css";
import "./members.css";
import { Invitations, useInvitations } from "./invitations.tsx";
import { nameOf } from "./member-name.ts";
import { RoleControl } from "./role-control.tsx";

export function MembersPage() {
  const { t } = useTranslation("identity");
  const { t: rooms } = useTranslation("console");
  const may = useCan();
  const manages = may("members:manage");
  const invitations = useInvitations(manages);
  const tabs = [
    { id: "people", label: t("members.people"), content: <People /> },
    {
      id: "invitations",
      label: t("members.invitations"),
      ...(invitations.waiting > 0 && { count: invitations.waiting }),
      content: <Invitations list={invitations.list} />,
    },
  ];
  return (
    <>
      <PageHeader
        title={rooms("rooms.members")}
        context={t("members.context")}
        actions={
          <>
            <LinkButton to="roles" preventScrollReset>
              {t("members.roles")}
            </LinkButton>
            {manages && (
              <LinkButton to="invite" kind="primary" icon={<UserPlus />} preventScrollReset>
                {t("members.invite")}
              </LinkButton>
            )}
          </>
        }
      />
      {manages ? <Tabs label={t("members.tabs")} tabs={tabs} /> : <People />}
      <Outlet />
    </>
  );
}

function People() {
  const { t } = useTranslation("identity");
  const { t: words } = useTranslation("console");
  const may = useCan();
  const url = useUrlState();
  const role = ROLES.find((name) => name === url.get("role"));
  const sort = url.get("sort");
  const query = { limit: 50, ...(role && { role }), ...(sort === "joinedAt:desc" && { sort: "joinedAt:desc" as const }) };
  const list = useRouteList(tenantApi.listMembers, { query });
  const onlyMe = !list.isPending && list.items.length === 1 && !role;
  return (
    <div className="stack">
      <FilterChips
        filters={[{ name: "role", label: t("members.role"), options: ROLES.map((value) => ({ value, label: words(`roles.${value}`) })) }]}
      />
      <Card flush className="people">
        <Table
          label={words("rooms.members")}
          columns={useColumns()}
          list={list}
          rowKey={({ userId }) => userId}
          rowName={nameOf}
          rowHref={({ userId }) => `/members/${userId}${location.search}`}
          sort={sort ?? "joinedAt:asc"}
          onSort={(next) => url.set("sort", next === "joinedAt:asc" ? undefined : next)}
          empty={<NoneMatch />}
        />
      </Card>
      {onlyMe && may("members:manage") && (
        <EmptyState
          scene="people"
          title={t("members.alone")}
          actions={
            <LinkButton to="invite" icon={<UserPlus />} preventScrollReset>
              {t("members.invite")}
            </LinkButton>
          }
        >
          {t("members.aloneText")}
        </EmptyState>
      )}
    </div>
  );
}

function NoneMatch() {
  const { t } = useTranslation("ui");
  return (
    <EmptyState scene="people" title={t("table.noneMatch")}>
      {t("table.noneMatchText")}
    </EmptyState>
  );
}

function useColumns(): Column<Member>[] {
  const { t } = useTranslation("identity");
  const { user } = useSession();
  return [
    {
      id: "name",
      header: t("members.name"),
      main: true,
      render: (member) => (
        <span className="person-cell">
          <Avatar name={nameOf(member)} />
          <span className="person-words">
            <span>
              {nameOf(member)}
              {member.userId === user.id && (
                <>
                  {" "}
                  <Badge icon={false}>{t("members.you")}</Badge>
                </>
              )}
            </span>
            <span className="cell-sub truncate">{member.email}</span>
          </span>
        </span>
      ),
    },
    { id: "role", header: t("members.role"), render: (member) => <RoleControl member={member} /> },
    {
      id: "joined",
      header: t("members.joined"),
      sort: "joinedAt",
      phone: "hide",
      render: (member) => <ExactTime at={member.joinedAt} as="date" />,
    },
    {
      id: "seen",
      header: t("members.lastSeen"),
      render: ({ lastSeenAt }) => (lastSeenAt ? <RelativeTime at={lastSeenAt} /> : <span className="soft">{t("members.never")}</span>),
    },
  ];
}
