/** The top bar: which company, search and commands, help, the person. */
import { ChevronsUpDown, CircleHelp, Search } from "lucide-react";
import { useTranslation } from "react-i18next";
import { keyNames } from "../../lib/hotkeys.ts";
import { useRouteMutation } from "../../lib/query.ts";
import { IconButton } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Avatar } from "../../ui/status.tsx";
import { switchTenant } from "../session-routes.ts";
import { useSession } from "../session.tsx";
import { PersonMenu } from "./person-menu.tsx";

export function TopBar({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }) {
  const { t } = useTranslation("console");
  return (
    <header className="top-bar">
      <TenantSwitcher />
      <button type="button" className="search-button" aria-keyshortcuts="Meta+K Control+K" onClick={onSearch}>
        <Search aria-hidden="true" />
        <span>{t("palette.open")}</span>
        <kbd className="kbd" aria-hidden="true">
          {keyNames("mod+k")}
        </kbd>
      </button>
      <div className="top-bar-end">
        <span className="wide-only">
          <IconButton label={t("person.keys")} onClick={onHelp}>
            <CircleHelp />
          </IconButton>
        </span>
        <PersonMenu onHelp={onHelp} />
      </div>
    </header>
  );
}

function TenantSwitcher() {
  const { t } = useTranslation("console");
  const { tenant, tenants } = useSession();
  // A full load: every cached answer belongs to the company that is left.
  const change = useRouteMutation(switchTenant, { onSuccess: () => location.assign("/app/") });
  if (tenants.length < 2)
    return (
      <div className="tenant">
        <Avatar name={tenant.name} shape="square" />
        <span className="truncate">{tenant.name}</span>
      </div>
    );
  return (
    <Menu
      sections={[
        {
          label: t("tenant.yours"),
          items: tenants.map(({ id, name, role }) => ({
            label: name,
            icon: <Avatar name={name} shape="square" />,
            hint: t(`roles.${role}`),
            checked: id === tenant.id,
            run: () => {
              if (id !== tenant.id) change.mutate({ args: { body: { tenantId: id } } });
            },
          })),
        },
      ]}
      renderTrigger={(props) => (
        <button
          {...props}
          type="button"
          className="tenant"

          title={t("tenant.switch")}
        >
          <Avatar name={tenant.name} shape="square" />
          <span className="truncate">{tenant.name}</span>
          <ChevronsUpDown aria-hidden="true" />
        </button>
      )}
    />
  );
}
