/** A drawer's address typed by someone whose role has no such button gets the reason instead of a form that would be refused. */
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Permission } from "../../../../../workers/platform/access.ts";
import { ApiError } from "../../../../lib/api.ts";
import { Drawer } from "../../../../ui/dialog.tsx";
import { ErrorState } from "../../../../ui/states.tsx";
import { useCan, useSession } from "../../../session.tsx";

const forbidden = new ApiError({ type: "about:blank", title: "Forbidden", status: 403 });

export function permitted(permission: Permission, Inside: ComponentType): ComponentType {
  return function Permitted() {
    const may = useCan();
    return may(permission) ? <Inside /> : <Refused />;
  };
}

function Refused() {
  const { t } = useTranslation("ui");
  const { tenant } = useSession();
  const navigate = useNavigate();
  return (
    <Drawer title={t("error.forbiddenTitle")} onClose={() => void navigate("..", { preventScrollReset: true })}>
      <ErrorState error={forbidden} company={tenant.name} />
    </Drawer>
  );
}
