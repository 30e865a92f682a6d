/** Filters of a list as chips; what is chosen stands in the URL. */
import { ChevronDown, Search, X } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useUrlState } from "../lib/use-url-state.ts";
import { Button } from "./button.tsx";
import { TextField, type Option } from "./field.tsx";
import { Menu } from "./menu.tsx";
import "./table.css";

/** `name` is the query parameter and the route's filter. */
export type Filter = { name: string; label: string; options: readonly Option[] };

/** Milliseconds of quiet before a search starts. */
const PAUSE = 250;

export function FilterChips({
  filters,
  search,
  children,
}: {
  filters: readonly Filter[];
  search?: { name: string; label: string };
  children?: ReactNode;
}) {
  const { t } = useTranslation("ui");
  const url = useUrlState();
  const names = [...filters.map((filter) => filter.name), ...(search ? [search.name] : [])];
  const anyOn = names.some((name) => url.get(name) !== undefined);
  return (
    <div className="chips">
      {search && <SearchBox {...search} />}
      {filters.map((filter) => (
        <FilterChip key={filter.name} filter={filter} />
      ))}
      {children}
      {anyOn && (
        <Button kind="quiet" size="small" icon={<X />} onClick={() => url.clear(...names)}>
          {t("table.clearFilters")}
        </Button>
      )}
    </div>
  );
}

function FilterChip({ filter: { name, label, options } }: { filter: Filter }) {
  const { t } = useTranslation("ui");
  const url = useUrlState();
  const chosen = options.find((option) => option.value === url.get(name));
  const items = [
    { label: t("filter.any"), checked: chosen === undefined, run: () => url.set(name, undefined) },
    ...options.map((option) => ({ label: option.label, checked: option === chosen, run: () => url.set(name, option.value) })),
  ];
  return (
    <Menu
      sections={[{ label, items }]}
      renderTrigger={(props) => (
        <button {...props} type="button" className="chip" data-on={chosen ? "" : undefined}>
          {chosen ? t("filter.chosen", { label, value: chosen.label }) : label}
          <ChevronDown aria-hidden="true" />
        </button>
      )}
    />
  );
}

function SearchBox({ name, label }: { name: string; label: string }) {
  const url = useUrlState();
  const inUrl = url.get(name) ?? "";
  const [text, setText] = useState(inUrl);
  const [seen, setSeen] = useState(inUrl);
  if (inUrl !== seen) {
    setSeen(inUrl);
    setText(inUrl);
  }
  useEffect(() => {
    if (text === inUrl) return;
    const timer = setTimeout(() => url.set(name, text.trim() || undefined), PAUSE);
    return () => clearTimeout(timer);
  });
  return (
    <div className="chip-search">
      <TextField
        label={label}
        hideLabel
        type="search"
        placeholder={label}
        prefixIcon={<Search />}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  );
}
