/** The audit log: who changed what; beside it the hash-chained events. */
import { useTranslation } from "react-i18next";
import { useUrlState } from "../../../../lib/use-url-state.ts";
import { PageHeader } from "../../../../ui/status.tsx";
import { Tabs } from "../../../../ui/tabs.tsx";
import { useCan } from "../../../session.tsx";
import "../identity.css";
import "./audit-log.css";
import "./event-chain.css";
import { Changes } from "./changes.tsx";
import { EventChain } from "./event-chain.tsx";
import { ExportButton } from "./export-button.tsx";

export function AuditLogPage() {
  const { t } = useTranslation("identity");
  const { t: words } = useTranslation("console");
  const may = useCan();
  const url = useUrlState();
  const readsLog = may("audit-log:read");
  const onChanges = readsLog && url.get("tab") !== "chain";
  const tabs = [
    ...(readsLog ? [{ id: "changes", label: t("log.changes"), content: <Changes /> }] : []),
    { id: "chain", label: t("log.chain"), content: <EventChain /> },
  ];
  return (
    <>
      <PageHeader
        title={words("rooms.auditLog")}
        context={t(onChanges ? "log.context" : "log.contextChain")}
        actions={onChanges && <ExportButton />}
      />
      {tabs.length > 1 ? <Tabs label={t("log.tabs")} tabs={tabs} /> : <EventChain />}
    </>
  );
}
