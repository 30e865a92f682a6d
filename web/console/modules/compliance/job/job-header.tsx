/** The head of a job's page: picture, name, status, place, and the one thing to do next. */
import {
  Activity,
  Ban,
  ChevronDown,
  CircleCheck,
  Ellipsis,
  MapPin,
  PencilLine,
  RefreshCw,
  ShieldCheck,
  Trash2,
  UsersRound,
} from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { evidenceApi, jobsApi } from "../../../../../workers/modules/compliance/api.ts";
import { useHotkey } from "../../../../lib/hotkeys.ts";
import { useRouteList, useRouteMutation } from "../../../../lib/query.ts";
import { toast } from "../../../../lib/toast.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Button, LinkButton } from "../../../../ui/button.tsx";
import { ConfirmDialog } from "../../../../ui/dialog.tsx";
import { Menu, type MenuItem } from "../../../../ui/menu.tsx";
import { PageHeader } from "../../../../ui/status.tsx";
import { CalendarDays } from "../../../../ui/time.tsx";
import { useCan } from "../../../session.tsx";
import { useChangeStatus } from "../jobs/use-change-status.ts";
import { useDrawerLink } from "../shared/drawer-navigation.ts";
import { EvidenceImage } from "../shared/evidence-image.tsx";
import { JobStatusBadge } from "../shared/signs.tsx";
import { useJobPage } from "./job-context.ts";

export function JobHeader() {
  const { job } = useJobPage();
  const { t } = useTranslation("compliance");
  const { money } = useFormat();
  return (
    <div className="job-head">
      <EvidenceImage id={job.coverPhotoId} shape="cover" />
      <PageHeader
        back={{ to: "/jobs", label: t("jobs.title") }}
        title={job.name}
        badge={<JobStatusBadge status={job.status} />}
        context={
          <>
            <span className="with-icon">
              <MapPin aria-hidden="true" />
              {job.location.address}
            </span>
            <CalendarDays from={job.startDate} to={job.endDate} />
            {job.crewSize !== null && (
              <span className="with-icon">
                <UsersRound aria-hidden="true" />
                {t("job.crew", { count: job.crewSize })}
              </span>
            )}
            {job.estimatedValue && <span className="numeric">{money(job.estimatedValue, { compact: true })}</span>}
          </>
        }
        actions={<Actions />}
      />
    </div>
  );
}

function Actions() {
  const { job } = useJobPage();
  const { t } = useTranslation(["compliance", "ui"]);
  const may = useCan();
  const link = useDrawerLink();
  const navigate = useNavigate();
  const edit = () => void navigate(link(`/jobs/${job.id}/edit`), { preventScrollReset: true });
  useHotkey("e", edit, { label: t("compliance:job.editTitle"), enabled: may("work:write") });
  return (
    <>
      {may("work:write") && (
        <>
          <MoreMenu />
          <LinkButton icon={<PencilLine />} to={link(`/jobs/${job.id}/edit`)} preventScrollReset>
            {t("ui:edit")}
          </LinkButton>
        </>
      )}
      {may("audits:run") && job.status !== "cancelled" && <RunAudit />}
    </>
  );
}

/** While an audit runs, the button leads to it. */
function RunAudit() {
  const { audit, job } = useJobPage();
  const { t } = useTranslation("compliance");
  const { percent } = useFormat();
  useHotkey("a", () => audit.start(), { label: t("audit.run"), enabled: !audit.active && !audit.starting });
  if (audit.active)
    return (
      <LinkButton
        kind="primary"
        icon={
          <span className="run-spinner" aria-hidden="true">
            <span className="spinner" />
          </span>
        }
        to={`/jobs/${job.id}?tab=audit`}
        preventScrollReset
      >
        {t("audit.running", { percent: percent(audit.active.progress) })}
      </LinkButton>
    );
  return (
    <span className="split-button">
      <Button kind="primary" icon={<ShieldCheck />} busy={audit.starting} onClick={() => audit.start()}>
        {t("audit.run")}
      </Button>
      <Menu
        align="end"
        sections={[{ items: [{ label: t("audit.force"), icon: <RefreshCw />, run: () => audit.start(true) }] }]}
        renderTrigger={(props) => (
          <button {...props} type="button" className="button" data-kind="primary" data-icon-only="" aria-label={t("audit.more")}>
            <ChevronDown aria-hidden="true" />
          </button>
        )}
      />
    </span>
  );
}

type Asking = "cancel" | "delete";

function MoreMenu() {
  const { job } = useJobPage();
  const { t } = useTranslation(["compliance", "ui"]);
  const { change, busy } = useChangeStatus();
  const [asking, setAsking] = useState<Asking>();
  // A job with a record is cancelled; only an untouched one can be deleted.
  const evidence = useRouteList(evidenceApi.listEvidence, { params: { id: job.id }, query: { limit: 1 } });
  const untouched = job.lastAuditAt === null && !evidence.isPending && evidence.items.length === 0;
  const mark = (status: "active" | "completed", icon: MenuItem["icon"]): MenuItem[] =>
    job.status === status ? [] : [{ label: t(`compliance:jobs.mark.${status}`), icon, run: () => void change([job], status) }];
  return (
    <>
      <Menu
        align="end"
        sections={[
          { items: [...mark("active", <Activity />), ...mark("completed", <CircleCheck />)] },
          {
            items: [
              ...(job.status === "cancelled"
                ? []
                : [{ label: t("compliance:jobs.mark.cancelled"), icon: <Ban />, run: () => setAsking("cancel") }]),
              ...(untouched
                ? [{ label: t("compliance:job.delete"), icon: <Trash2 />, tone: "bad" as const, run: () => setAsking("delete") }]
                : []),
            ],
          },
        ]}
        renderTrigger={(props) => (
          <button
            {...props}
            type="button"
            className="button"
            data-kind="secondary"
            data-icon-only=""
            aria-label={t("ui:more")}
            title={t("ui:more")}
          >
            <Ellipsis aria-hidden="true" />
          </button>
        )}
      />
      {asking === "cancel" && (
        <ConfirmDialog
          title={t("compliance:job.cancelTitle", { name: job.name })}
          confirm={t("compliance:jobs.mark.cancelled")}
          danger
          busy={busy}
          onConfirm={() => void change([job], "cancelled").then(() => setAsking(undefined))}
          onClose={() => setAsking(undefined)}
        >
          <p>{t("compliance:job.cancelText")}</p>
        </ConfirmDialog>
      )}
      {asking === "delete" && <DeleteDialog onClose={() => setAsking(undefined)} />}
    </>
  );
}

function DeleteDialog({ onClose }: { onClose: () => void }) {
  const { job } = useJobPage();
  const { t } = useTranslation("compliance");
  const navigate = useNavigate();
  const remove = useRouteMutation(jobsApi.deleteJob, {
    invalidates: [jobsApi.listJobs],
    onSuccess: () => {
      toast(t("job.deleted", { name: job.name }));
      void navigate("/jobs");
    },
    onError: onClose,
  });
  return (
    <ConfirmDialog
      title={t("job.deleteTitle", { name: job.name })}
      confirm={t("job.delete")}
      danger
      busy={remove.isPending}
      onConfirm={() => remove.mutate({ args: { params: { id: job.id } } })}
      onClose={onClose}
    >
      <p>{t("job.deleteText")}</p>
    </ConfirmDialog>
  );
}
