/** Lists of things: sticky header, sort, selection with a bulk bar, J/K/Enter/X, cursor paging, cards on phones. */
import { X } from "lucide-react";
import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RouteList } from "../lib/query.ts";
import { useHotkey } from "../lib/hotkeys.ts";
import { Button, IconButton } from "./button.tsx";
import { ErrorState } from "./states.tsx";
import { HeaderCell, Row, SelectAllCell, SkeletonRows } from "./table-parts.tsx";
import "./table.css";

export type Column<Item> = {
  id: string;
  header: string;
  render: (item: Item) => ReactNode;
  /** Field name of `?sort=field:asc`; the header becomes a button. */
  sort?: string;
  align?: "end";
  /** The cell that names the row and carries its link; the first column unless told. */
  main?: true;
  phone?: "hide";
};

export type TableProps<Item> = {
  label: string;
  columns: readonly Column<Item>[];
  list: Pick<RouteList<Item>, "items" | "isPending" | "error" | "hasMore" | "isLoadingMore" | "loadMore" | "refetch">;
  rowKey: (item: Item) => string;
  /** What the row is called, for screen readers. */
  rowName: (item: Item) => string;
  /** Where Enter and a click lead, usually a drawer's URL. */
  rowHref?: (item: Item) => string;
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  /** Turns selection on: the buttons of the bar for the chosen rows. */
  bulk?: (items: Item[], clear: () => void) => ReactNode;
  empty: ReactNode;
};

export function Table<Item>(props: TableProps<Item>) {
  const { label, columns, list, rowKey, bulk, empty } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { items } = list;
  const chosen = items.filter((item) => selected.has(rowKey(item)));
  const toggle = (key: string) => setSelected((before) => before.symmetricDifference(new Set([key])));
  useRowKeys(body, bulk ? toggle : undefined);

  if (list.error && items.length === 0) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (!list.isPending && items.length === 0) return empty;

  const mainId = (columns.find((column) => column.main) ?? columns[0])?.id;
  return (
    <div className="table-box">
      <table className="table" aria-label={label} aria-busy={list.isPending || undefined}>
        <thead>
          <tr>
            {bulk && (
              <SelectAllCell
                all={items.length}
                chosen={chosen.length}
                onChange={(on) => setSelected(new Set(on ? items.map(rowKey) : []))}
              />
            )}
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {list.isPending && <SkeletonRows columns={columns.length + (bulk ? 1 : 0)} />}
          {items.map((item) => {
            const key = rowKey(item);
            const selection = bulk && { on: selected.has(key), toggle: () => toggle(key) };
            return (
              <Row
                key={key}
                id={key}
                name={props.rowName(item)}
                href={props.rowHref?.(item)}
                columns={columns}
                mainId={mainId}
                item={item}
                selection={selection}
              />
            );
          })}
        </tbody>
      </table>
      {!list.isPending && <Foot list={list} />}
      {bulk && chosen.length > 0 && (
        <BulkBar count={chosen.length} onClear={() => setSelected(new Set())}>
          {bulk(chosen, () => setSelected(new Set()))}
        </BulkBar>
      )}
    </div>
  );
}

function Foot({ list }: { list: Pick<RouteList<unknown>, "items" | "hasMore" | "isLoadingMore" | "loadMore"> }) {
  const { t } = useTranslation("ui");
  return (
    <div className="table-foot">
      <span>{t("table.end", { count: list.items.length })}</span>
      {list.hasMore && (
        <Button size="small" busy={list.isLoadingMore} onClick={list.loadMore}>
          {t("table.loadMore")}
        </Button>
      )}
    </div>
  );
}

function BulkBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const { t } = useTranslation("ui");
  return (
    <div className="bulk-bar" role="toolbar" aria-label={t("table.selected", { count })}>
      <strong>{t("table.selected", { count })}</strong>
      {children}
      <IconButton size="small" label={t("table.clearSelection")} onClick={onClear}>
        <X />
      </IconButton>
    </div>
  );
}

/** J and K walk the rows' links (Enter follows one by itself), X selects the row that has the focus. */
function useRowKeys(body: { current: HTMLElement | null }, toggle: ((key: string) => void) | undefined): void {
  const { t } = useTranslation("ui");
  const walk = (by: number) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>(".row-link") ?? [])];
    const at = links.findIndex((link) => link.closest("tr")?.contains(document.activeElement));
    links.at(Math.max(0, Math.min(links.length - 1, at + by)))?.focus();
  };
  useHotkey("j", () => walk(1), { label: t("keys.nextRow") });
  useHotkey("k", () => walk(-1), { label: t("keys.previousRow") });
  useHotkey(
    "x",
    () => {
      const key = document.activeElement?.closest<HTMLElement>("tr[data-key]")?.dataset.key;
      if (key !== undefined) toggle?.(key);
    },
    { label: t("keys.selectRow"), enabled: toggle !== undefined },
  );
}
