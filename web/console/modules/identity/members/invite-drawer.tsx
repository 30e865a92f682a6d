/** Invite a person: an address and a role, with what the role may do said beside it. */
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { recordsApi, tenantApi } from "../../../../../workers/modules/identity/api.ts";
import { toast } from "../../../../lib/toast.ts";
import { Button } from "../../../../ui/button.tsx";
import { Drawer } from "../../../../ui/dialog.tsx";
import { TextField } from "../../../../ui/field.tsx";
import { Form } from "../../../../ui/form.tsx";
import { ErrorState } from "../../../../ui/states.tsx";
import { useRouteForm } from "../../../../ui/use-route-form.ts";
import { ApiError } from "../../../../lib/api.ts";
import { useCan, useSession } from "../../../session.tsx";
import { useRolesToGive } from "./role-control.tsx";

const FORM = "invite";
const forbidden = new ApiError({ type: "about:blank", title: "Forbidden", status: 403 });

export function InviteDrawer() {
  const { t } = useTranslation("identity");
  const { t: ui } = useTranslation("ui");
  const navigate = useNavigate();
  const may = useCan();
  const { tenant } = useSession();
  const close = (to = "/members") => void navigate(to, { preventScrollReset: true });
  const form = useRouteForm({
    route: tenantApi.inviteMember,
    values: { email: "", role: "member" },
    invalidates: [tenantApi.listInvitations, recordsApi.listAuditLog],
    onDone: ({ email }) => {
      toast(t("invite.sent", { email }));
      close("/members?tab=invitations");
    },
    onProblem: ({ status }) => {
      if (status !== 409) return false;
      form.form.setError("email", { message: t("invite.member") }, { shouldFocus: true });
      return true;
    },
  });
  const { setFocus } = form.form;
  useEffect(() => setFocus("email"), [setFocus]);
  if (!may("members:manage"))
    return (
      <Drawer title={t("invite.title")} onClose={() => close()}>
        <ErrorState error={forbidden} company={tenant.name} />
      </Drawer>
    );
  return (
    <Drawer
      title={t("invite.title")}
      description={t("invite.text")}
      onClose={() => close()}
      footer={
        <>
          <Button onClick={() => close()}>{ui("cancel")}</Button>
          <Button kind="primary" type="submit" form={FORM} busy={form.busy}>
            {t("invite.send")}
          </Button>
        </>
      }
    >
      <Form form={form} id={FORM}>
        <TextField label={t("invite.email")} type="email" autoComplete="off" {...form.text("email")} />
        <RoleChoice control={form.form.register("role")} />
      </Form>
    </Drawer>
  );
}

function RoleChoice({
  control,
}: {
  control: ReturnType<ReturnType<typeof useRouteForm<typeof tenantApi.inviteMember>>["form"]["register"]>;
}) {
  const { t } = useTranslation("identity");
  const { t: words } = useTranslation("console");
  return (
    <fieldset className="role-choice">
      <legend className="field-label">{t("invite.role")}</legend>
      {useRolesToGive().map((role) => (
        <label key={role} className="role-option">
          <input type="radio" className="radio" value={role} {...control} />
          <span>
            <strong>{words(`roles.${role}`)}</strong>
            <span className="soft">{t(`roles.about.${role}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
