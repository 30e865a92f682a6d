/** What the keys do here and now, from the registry. */
import { useTranslation } from "react-i18next";
import { hotkeys, keyNames } from "../../lib/hotkeys.ts";
import { useStore } from "../../lib/store.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Kbd } from "../../ui/status.tsx";

export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("console");
  const registered = useStore(hotkeys);
  const unique = [...new Map(registered.map((hotkey) => [hotkey.keys, hotkey])).values()];
  return (
    <Dialog title={t("help.title")} description={t("help.text")} onClose={onClose}>
      <dl className="key-list">
        {unique.map(({ keys, label }) => (
          <div key={keys}>
            <dt>{label}</dt>
            <dd>
              <Kbd keys={keyNames(keys)} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
