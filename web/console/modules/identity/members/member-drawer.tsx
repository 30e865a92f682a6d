/** One member: role, what it allows, what they did lately, and the way out. */
import { Check, LogOut, UserMinus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import { recordsApi, tenantApi } from "../../../../../workers/modules/identity/api.ts";
import type { Member } from "../../../../../workers/modules/identity/schemas.ts";
import { ApiError } from "../../../../lib/api.ts";
import { useRoute, useRouteMutation } from "../../../../lib/query.ts";
import { toast } from "../../../../lib/toast.ts";
import { Button } from "../../../../ui/button.tsx";
import { CopyValue } from "../../../../ui/copy-button.tsx";
import { ConfirmDialog, Drawer } from "../../../../ui/dialog.tsx";
import { ErrorState, SkeletonText } from "../../../../ui/states.tsx";
import { Facts, Notice } from "../../../../ui/status.tsx";
import { ExactTime, RelativeTime } from "../../../../ui/time.tsx";
import { useCan, useSession } from "../../../session.tsx";
import { useActionWords } from "../audit-log/action-words.ts";
import { nameOf } from "./member-name.ts";
import { RoleControl, useProtection } from "./role-control.tsx";
import { PERMISSION_WORDS, permissionsOf } from "./role-permissions.ts";

const notFound = new ApiError({ type: "about:blank", title: "Not found", status: 404 });

export function MemberDrawer() {
  const { t } = useTranslation("identity");
  const { userId } = useParams();
  const navigate = useNavigate();
  const close = () => void navigate({ pathname: "/members", search: location.search }, { preventScrollReset: true });
  const members = useRoute(tenantApi.listMembers, { query: { limit: 100 } });
  const member = members.data?.data.find((one) => one.userId === userId);
  if (member) return <Shown member={member} onClose={close} />;
  return (
    <Drawer title={t("members.name")} onClose={close}>
      {members.isPending ? <SkeletonText lines={6} /> : <ErrorState error={members.error ?? notFound} />}
    </Drawer>
  );
}

function Shown({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useTranslation("identity");
  const { t: words } = useTranslation("console");
  const may = useCan();
  const manages = may("members:manage");
  const protection = useProtection(member);
  return (
    <Drawer
      title={nameOf(member)}
      description={words(`roles.${member.role}`)}
      onClose={onClose}
      footer={manages && !protection && <Removal member={member} onDone={onClose} />}
    >
      <div className="stack">
        {manages && protection && <Notice>{t(protection === "only-owner" ? "members.onlyOwner" : "members.ownersOnly")}</Notice>}
        <Facts
          items={[
            { label: t("members.email"), value: <CopyValue value={member.email} /> },
            { label: t("members.role"), value: <RoleControl member={member} /> },
            { label: t("members.joined"), value: <ExactTime at={member.joinedAt} /> },
            {
              label: t("members.lastSeen"),
              value: member.lastSeenAt ? <RelativeTime at={member.lastSeenAt} /> : <span className="soft">{t("members.never")}</span>,
            },
          ]}
        />
        <section className="drawer-part">
          <h3>{t("members.may", { role: words(`roles.${member.role}`) })}</h3>
          <ul className="may-list">
            {permissionsOf(member.role).map(({ permission, scope }) => (
              <li key={permission}>
                <Check aria-hidden="true" />
                <span>{t(`roles.may.${PERMISSION_WORDS[permission]}`)}</span>
                {scope === "own" && <span className="soft">{t("roles.own")}</span>}
              </li>
            ))}
          </ul>
        </section>
        {may("audit-log:read") && <Recently userId={member.userId} />}
      </div>
    </Drawer>
  );
}

function Recently({ userId }: { userId: string }) {
  const { t } = useTranslation("identity");
  const wordsOf = useActionWords();
  const entries = useRoute(recordsApi.listAuditLog, { query: { actor: userId, limit: 6 } });
  return (
    <section className="drawer-part">
      <h3>{t("members.recent")}</h3>
      {entries.isPending && <SkeletonText lines={4} />}
      {entries.data?.data.length === 0 && <p className="soft">{t("members.recentNone")}</p>}
      {entries.data && entries.data.data.length > 0 && (
        <>
          <ul className="recent-list">
            {entries.data.data.map(({ id, action, at }) => (
              <li key={id}>
                <span>{wordsOf(action)}</span>
                <span className="soft">
                  <RelativeTime at={at} />
                </span>
              </li>
            ))}
          </ul>
          <Link to={`/audit-log?actor=${userId}`}>{t("members.recentAll")}</Link>
        </>
      )}
    </section>
  );
}

function Removal({ member, onDone }: { member: Member; onDone: () => void }) {
  const { t } = useTranslation("identity");
  const { user, tenant } = useSession();
  const [asking, setAsking] = useState(false);
  const name = nameOf(member);
  const mine = member.userId === user.id;
  const invite = useRouteMutation(tenantApi.inviteMember, {
    invalidates: [tenantApi.listInvitations],
    onSuccess: ({ email }) => toast(t("invite.sent", { email })),
  });
  const remove = useRouteMutation(tenantApi.removeMember, {
    invalidates: mine ? [] : [tenantApi.listMembers, recordsApi.listAuditLog],
    onSuccess: () => {
      // Who has left has no business in this company's pages any more: a full load decides anew.
      if (mine) return location.assign("/app/");
      const { email, role } = member;
      toast(t("members.removed", { name }), {
        action: { label: t("members.inviteAgain"), run: () => invite.mutate({ args: { body: { email, role } } }) },
      });
      onDone();
    },
    onError: () => setAsking(false),
  });
  return (
    <>
      <Button kind="secondary" icon={mine ? <LogOut /> : <UserMinus />} onClick={() => setAsking(true)}>
        {t(mine ? "members.leave" : "members.remove")}
      </Button>
      {asking && (
        <ConfirmDialog
          title={mine ? t("members.leaveTitle", { company: tenant.name }) : t("members.removeTitle", { name })}
          confirm={t(mine ? "members.leaveConfirm" : "members.removeConfirm")}
          danger
          busy={remove.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() => remove.mutate({ args: { params: { userId: member.userId } } })}
        >
          <p>{mine ? t("members.leaveText") : t("members.removeText", { name })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
