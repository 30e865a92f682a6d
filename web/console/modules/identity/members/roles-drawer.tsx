/** What each role may do: the very matrix the server decides by, as a table. */
import { Check, CircleUserRound, Minus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { PERMISSIONS, ROLES, scopeOf, type Scope } from "../../../../../workers/platform/access.ts";
import { Drawer } from "../../../../ui/dialog.tsx";
import { useSession } from "../../../session.tsx";
import { PERMISSION_WORDS } from "./role-permissions.ts";

export function RolesDrawer() {
  const { t } = useTranslation("identity");
  const { t: words } = useTranslation("console");
  const { role: mine } = useSession();
  const navigate = useNavigate();
  return (
    <Drawer
      title={t("roles.title")}
      description={t("roles.text")}
      size="wide"
      onClose={() => void navigate({ pathname: "/members", search: location.search }, { preventScrollReset: true })}
    >
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="matrix-box" role="region" aria-label={t("roles.title")} tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{t("roles.permission")}</th>
              {ROLES.map((role) => (
                <th key={role} scope="col" data-mine={role === mine ? "" : undefined}>
                  {words(`roles.${role}`)}
                  {role === mine && <span className="matrix-mine">{t("roles.yours")}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PERMISSIONS.map((permission) => (
              <tr key={permission}>
                <th scope="row">{t(`roles.may.${PERMISSION_WORDS[permission]}`)}</th>
                {ROLES.map((role) => (
                  <td key={role} data-mine={role === mine ? "" : undefined}>
                    <Mark scope={scopeOf(role, permission)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className="role-about">
        {ROLES.map((role) => (
          <div key={role}>
            <dt>{words(`roles.${role}`)}</dt>
            <dd>{t(`roles.about.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </Drawer>
  );
}

function Mark({ scope }: { scope: Scope | undefined }) {
  const { t } = useTranslation("identity");
  if (scope === "own")
    return (
      <span className="matrix-own">
        <CircleUserRound aria-hidden="true" />
        {t("roles.own")}
      </span>
    );
  const Icon = scope ? Check : Minus;
  return (
    <span className="matrix-mark" data-on={scope ? "" : undefined}>
      <Icon aria-hidden="true" />
      <span className="visually-hidden">{t(scope ? "roles.yes" : "roles.no")}</span>
    </span>
  );
}
