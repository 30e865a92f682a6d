/** Invitations: who has not answered yet; send again or take back. */
import { MailPlus, UserPlus } from "lucide-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { recordsApi, tenantApi } from "../../../../../workers/modules/identity/api.ts";
import type { Invitation } from "../../../../../workers/modules/identity/schemas.ts";
import { useRoute, useRouteList, useRouteMutation, type RouteList } from "../../../../lib/query.ts";
import { toast } from "../../../../lib/toast.ts";
import { Button, LinkButton } from "../../../../ui/button.tsx";
import { ConfirmDialog } from "../../../../ui/dialog.tsx";
import { EmptyState } from "../../../../ui/states.tsx";
import { Badge, Card, type Tone } from "../../../../ui/status.tsx";
import { Table, type Column } from "../../../../ui/table.tsx";
import { ExactTime, RelativeTime } from "../../../../ui/time.tsx";
import { nameOf } from "./member-name.ts";
import { useRolesToGive } from "./role-control.tsx";

const TONES: Record<Invitation["status"], Tone> = { pending: "info", expired: "warn", accepted: "ok", revoked: "neutral" };

/** The newest invitation of each address; who has joined is a member and no longer listed. */
export function useInvitations(enabled: boolean): { list: RouteList<Invitation>; waiting: number } {
  const list = useRouteList(tenantApi.listInvitations, { query: { limit: 100 } }, { enabled });
  const items = useMemo(() => {
    const newest = new Map<string, Invitation>();
    for (const invitation of list.items) {
      const known = newest.get(invitation.email);
      if (!known || known.createdAt < invitation.createdAt) newest.set(invitation.email, invitation);
    }
    return [...newest.values()].filter(({ status }) => status !== "accepted");
  }, [list.items]);
  const waiting = items.filter(({ status }) => status === "pending" || status === "expired").length;
  return { list: { ...list, items }, waiting };
}

export function Invitations({ list }: { list: RouteList<Invitation> }) {
  const { t } = useTranslation("identity");
  return (
    <Card flush className="invitations">
      <Table
        label={t("members.invitations")}
        columns={useColumns()}
        list={list}
        rowKey={({ id }) => id}
        rowName={({ email }) => email}
        empty={
          <EmptyState
            scene="people"
            title={t("invitations.empty")}
            actions={
              <LinkButton to="invite" icon={<UserPlus />} preventScrollReset>
                {t("members.invite")}
              </LinkButton>
            }
          >
            {t("invitations.emptyText")}
          </EmptyState>
        }
      />
    </Card>
  );
}

function useColumns(): Column<Invitation>[] {
  const { t } = useTranslation("identity");
  const { t: words } = useTranslation("console");
  const members = useRoute(tenantApi.listMembers, { query: { limit: 100 } });
  const names = new Map(members.data?.data.map((member) => [member.userId, nameOf(member)]));
  return [
    { id: "email", header: t("members.email"), main: true, render: ({ email }) => <strong className="invitation-email">{email}</strong> },
    { id: "role", header: t("members.role"), render: ({ role }) => words(`roles.${role}`) },
    {
      id: "status",
      header: t("invitations.statusHead"),
      render: ({ status }) => <Badge tone={TONES[status]}>{t(`invitations.status.${status}`)}</Badge>,
    },
    {
      id: "sent",
      header: t("invitations.sent"),
      render: ({ createdAt, invitedBy }) => (
        <span>
          <RelativeTime at={createdAt} />
          {names.has(invitedBy) && <span className="cell-sub">{t("invitations.sentBy", { name: names.get(invitedBy) })}</span>}
        </span>
      ),
    },
    {
      id: "until",
      header: t("invitations.until"),
      phone: "hide",
      render: ({ status, expiresAt }) => (status === "pending" ? <ExactTime at={expiresAt} as="date" /> : <span className="soft">–</span>),
    },
    { id: "actions", header: t("invitations.actions"), align: "end", render: (invitation) => <Actions invitation={invitation} /> },
  ];
}

function Actions({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation("identity");
  const { email, role, status } = invitation;
  const roles = useRolesToGive();
  const [asking, setAsking] = useState(false);
  const invalidates = [tenantApi.listInvitations, recordsApi.listAuditLog];
  const invite = useRouteMutation(tenantApi.inviteMember, { invalidates, onSuccess: () => toast(t("invitations.resent", { email })) });
  const revoke = useRouteMutation(tenantApi.revokeInvitation, {
    invalidates,
    onSuccess: () => toast(t("invitations.revoked", { email })),
    onError: () => setAsking(false),
  });
  return (
    <>
      <span className="invitation-actions">
        {roles.includes(role) && (
          <Button
            size="small"
            icon={<MailPlus />}
            busy={invite.isPending}
            onClick={() => invite.mutate({ args: { body: { email, role } } })}
          >
            {t(status === "revoked" ? "members.inviteAgain" : "invitations.resend")}
            <span className="visually-hidden"> {email}</span>
          </Button>
        )}
        {status === "pending" && (
          <Button size="small" kind="quiet" onClick={() => setAsking(true)}>
            {t("invitations.revoke")}
            <span className="visually-hidden"> {email}</span>
          </Button>
        )}
      </span>
      {asking && (
        <ConfirmDialog
          title={t("invitations.revokeTitle")}
          confirm={t("invitations.revoke")}
          danger
          busy={revoke.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() => revoke.mutate({ args: { params: { id: invitation.id } } })}
        >
          <p>{t("invitations.revokeText", { email })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
