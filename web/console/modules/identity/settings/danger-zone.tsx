/** Deleting the company: the name is typed, thirty days are left to change one's mind, an owner takes it back. */
import { Hourglass, Trash2, Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { recordsApi, tenantApi } from "../../../../../workers/modules/identity/api.ts";
import type { Tenant } from "../../../../../workers/modules/identity/schemas.ts";
import { calendarDayOf, daysBetween } from "../../../../lib/calendar-day.ts";
import { useRouteMutation } from "../../../../lib/query.ts";
import { toast } from "../../../../lib/toast.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { useNow } from "../../../../lib/use-now.ts";
import { Button } from "../../../../ui/button.tsx";
import { ConfirmDialog } from "../../../../ui/dialog.tsx";
import { TextField } from "../../../../ui/field.tsx";
import { Card } from "../../../../ui/status.tsx";
import { me } from "../../../session-routes.ts";
import { useSession } from "../../../session.tsx";

const invalidates = [tenantApi.getTenant, recordsApi.listAuditLog, me];

export function DangerZone({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation("settings");
  const [asking, setAsking] = useState(false);
  return (
    <Card className="danger" title={t("company.danger")} description={t("company.dangerText")}>
      <Button icon={<Trash2 />} className="danger-button" onClick={() => setAsking(true)}>
        {t("company.delete")}
      </Button>
      {asking && <DeleteDialog tenant={tenant} onClose={() => setAsking(false)} />}
    </Card>
  );
}

function DeleteDialog({ tenant, onClose }: { tenant: Tenant; onClose: () => void }) {
  const { t } = useTranslation("settings");
  const { instant } = useFormat();
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const company = tenant.name;
  const remove = useRouteMutation(tenantApi.deleteTenant, {
    invalidates,
    onSuccess: ({ deletesAt }) => {
      toast(t("company.deleteAsked", { company, date: deletesAt ? instant(deletesAt, "date") : "" }), { tone: "warn" });
      onClose();
      // What replaces this card stands at the top of the page.
      window.scrollTo({ top: 0 });
    },
  });
  const fits = typed.trim() === company;
  return (
    <ConfirmDialog
      title={t("company.deleteTitle", { company })}
      confirm={t("company.deleteConfirm")}
      danger
      busy={remove.isPending}
      disabled={!fits}
      onClose={onClose}
      onConfirm={() => remove.mutate({ args: { body: { confirm: typed } } })}
    >
      <div className="stack">
        <p>{t("company.deleteText")}</p>
        <TextField
          label={t("company.deleteType", { company })}
          ref={field}
          value={typed}
          autoComplete="off"
          error={typed.trim().length >= company.length && !fits ? t("company.wrongName") : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
    </ConfirmDialog>
  );
}

export function GoingNotice({ tenant, deletesAt }: { tenant: Tenant; deletesAt: string }) {
  const { t } = useTranslation("settings");
  const { instant, timeZone } = useFormat();
  const { role } = useSession();
  const now = useNow();
  const restore = useRouteMutation(tenantApi.restoreTenant, {
    invalidates,
    onSuccess: () => toast(t("company.restored", { company: tenant.name })),
  });
  const days = daysBetween(calendarDayOf(now, timeZone), calendarDayOf(deletesAt, timeZone));
  return (
    <section className="going" role="status">
      <Hourglass aria-hidden="true" />
      <div>
        <strong>{t("company.going", { count: Math.max(0, days), date: instant(deletesAt, "date") })}</strong>
        {role !== "owner" && <p>{t("company.goingOwner")}</p>}
      </div>
      {role === "owner" && (
        <Button kind="primary" icon={<Undo2 />} busy={restore.isPending} onClick={() => restore.mutate({ args: {} })}>
          {t("company.restore")}
        </Button>
      )}
    </section>
  );
}
