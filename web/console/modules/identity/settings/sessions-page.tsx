/** Sessions: where a person is signed in, in words they recognise; each can be ended. */
import { Laptop, LogOut, Smartphone, Tablet, Terminal, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { authApi } from "../../../../../workers/modules/identity/api.ts";
import type { Session } from "../../../../../workers/modules/identity/schemas.ts";
import { call } from "../../../../lib/api.ts";
import { useInvalidate, useRoute, useRouteMutation } from "../../../../lib/query.ts";
import { toast, toastError } from "../../../../lib/toast.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { useNow } from "../../../../lib/use-now.ts";
import { Button } from "../../../../ui/button.tsx";
import { ConfirmDialog } from "../../../../ui/dialog.tsx";
import { ErrorState, SkeletonText } from "../../../../ui/states.tsx";
import { Badge, Card, PageHeader } from "../../../../ui/status.tsx";
import "../identity.css";
import "./settings.css";
import { deviceOf, type Device } from "./user-agent.ts";

const ICONS: Record<Device["kind"], LucideIcon> = { computer: Laptop, phone: Smartphone, tablet: Tablet, program: Terminal };

export function SessionsPage() {
  const { t } = useTranslation("settings");
  const { t: words } = useTranslation("console");
  const sessions = useRoute(authApi.listSessions, {});
  const all = (sessions.data?.data ?? []).toSorted(
    (a, b) => Number(b.current) - Number(a.current) || b.lastSeenAt.localeCompare(a.lastSeenAt),
  );
  const others = all.filter(({ current }) => !current);
  return (
    <>
      <PageHeader title={words("rooms.sessions")} context={t("sessions.context")} />
      <Card flush footer={others.length > 0 && <EndOthers others={others} />}>
        {sessions.isPending && (
          <div className="card-body">
            <SkeletonText lines={6} />
          </div>
        )}
        {sessions.error && all.length === 0 && <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />}
        {all.length > 0 && (
          <ul className="session-list">
            {all.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        )}
      </Card>
      {all.length === 1 && <p className="soft settings-note">{t("sessions.alone")}</p>}
    </>
  );
}

function useDeviceName(): (device: Device) => string {
  const { t } = useTranslation("settings");
  return ({ kind, browser, system }) => {
    if (kind === "program") return t("sessions.program", { name: browser });
    if (browser && system) return t("sessions.on", { browser, system });
    return browser ?? system ?? t("sessions.unknown");
  };
}

function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation("settings");
  const { instant, relative } = useFormat();
  const now = useNow();
  const device = deviceOf(session.userAgent);
  const name = useDeviceName()(device);
  const Icon = ICONS[device.kind];
  const revoke = useRouteMutation(authApi.revokeSession, {
    invalidates: [authApi.listSessions],
    onSuccess: () => toast(t("sessions.ended", { device: name })),
  });
  return (
    <li className="session">
      <span className="session-icon" data-current={session.current ? "" : undefined}>
        <Icon aria-hidden="true" />
      </span>
      <div className="session-words">
        <span className="row">
          <strong title={session.userAgent ?? undefined}>{name}</strong>
          {session.current && <Badge tone="ok">{t("sessions.current")}</Badge>}
        </span>
        <span className="soft session-facts">
          <time dateTime={session.lastSeenAt} title={instant(session.lastSeenAt, "exact")}>
            {t("sessions.lastSeen", { when: relative(session.lastSeenAt, now) })}
          </time>
          <span>{t("sessions.signedIn", { date: instant(session.createdAt) })}</span>
          <span>{t("sessions.ends", { date: instant(session.expiresAt) })}</span>
          {session.ip && <span>{t("sessions.ip", { ip: session.ip })}</span>}
        </span>
      </div>
      {!session.current && (
        <Button
          size="small"
          icon={<LogOut />}
          busy={revoke.isPending}
          aria-label={t("sessions.endLabel", { device: name })}
          onClick={() => revoke.mutate({ args: { params: { id: session.id } } })}
        >
          {t("sessions.end")}
        </Button>
      )}
    </li>
  );
}

function EndOthers({ others }: { others: readonly Session[] }) {
  const { t } = useTranslation("settings");
  const invalidate = useInvalidate();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const end = async () => {
    setBusy(true);
    const answers = await Promise.allSettled(others.map(({ id }) => call(authApi.revokeSession, { params: { id } })));
    const failed = answers.find((answer) => answer.status === "rejected");
    const ended = answers.filter((answer) => answer.status === "fulfilled").length;
    if (ended > 0) toast(t("sessions.othersEnded", { count: ended }));
    if (failed) toastError(failed.reason);
    setBusy(false);
    setAsking(false);
    await invalidate(authApi.listSessions);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("sessions.endOthers")}</Button>
      {asking && (
        <ConfirmDialog
          title={t("sessions.endOthersTitle")}
          confirm={t("sessions.endOthers")}
          danger
          busy={busy}
          onClose={() => setAsking(false)}
          onConfirm={() => void end()}
        >
          <p>{t("sessions.endOthersText", { count: others.length })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
