/** Tabs after the ARIA practice; the chosen one lives in the URL (`?tab=`) so that a link leads to it. */
import { useId, type KeyboardEvent, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import "./tabs.css";

export type Tab = { id: string; label: string; count?: number; content: ReactNode };

export function Tabs({ label, tabs, param = "tab" }: { label: string; tabs: readonly Tab[]; param?: string }) {
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const current = tabs.find((tab) => tab.id === search.get(param)) ?? tabs[0];
  if (!current) return null;

  const choose = (tab: Tab) =>
    setSearch(
      (before) => {
        before.set(param, tab.id);
        if (tab === tabs[0]) before.delete(param);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const onKey = (event: KeyboardEvent) => {
    const at = tabs.indexOf(current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs.at(to % tabs.length);
    if (!tab) return;
    choose(tab);
    document.getElementById(`${id}-${tab.id}`)?.focus();
  };

  return (
    <div>
      <div role="tablist" aria-label={label} className="tabs">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={tab === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => choose(tab)}
            onKeyDown={onKey}
          >
            {tab.label}
            {tab.count !== undefined && <span className="tab-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current.id}`} className="tab-panel">
        {current.content}
      </div>
    </div>
  );
}
