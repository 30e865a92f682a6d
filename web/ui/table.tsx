/** Lists of things: sticky header, sort, selection with a bulk bar, J/K/Enter/X, cursor paging, cards on phones. */
import { ArrowDown, ArrowUp, ChevronsUpDown, X } from "lucide-react";
import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { RouteList } from "../lib/query.ts";
import { useHotkey } from "../lib/hotkeys.ts";
import { Button, IconButton } from "./button.tsx";
import { ErrorState, Skeleton } from "./states.tsx";
import "./table.css";

export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Field name of `?sort=field:asc`; the header becomes a button. */
  sort?: string;
  align?: "end";
  /** The cell that names the row and carries its link; the first column unless told. */
  main?: true;
  phone?: "hide";
};

export type TableProps<Row> = {
  label: string;
  columns: readonly Column<Row>[];
  list: Pick<RouteList<Row>, "items" | "isPending" | "error" | "hasMore" | "isLoadingMore" | "loadMore" | "refetch">;
  rowKey: (row: Row) => string;
  /** What the row is called, for screen readers. */
  rowName: (row: Row) => string;
  /** Where Enter and a click lead, usually a drawer's URL. */
  rowHref?: (row: Row) => string;
  sort?: string;
  onSort?: (sort: string) => void;
  /** Turns selection on: the buttons of the bar for the chosen rows. */
  bulk?: (rows: Row[], clear: () => void) => ReactNode;
  empty: ReactNode;
};

export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, list, rowKey, rowName, rowHref, sort, onSort, bulk, empty } = props;
  const { t } = useTranslation("ui");
  const body = useRef<HTMLTableSectionElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { items } = list;

  const chosen = items.filter((row) => selected.has(rowKey(row)));
  const toggle = (key: string) => setSelected((before) => before.symmetricDifference(new Set([key])));
  useRowKeys(body, bulk ? toggle : undefined);

  if (list.error && items.length === 0) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (!list.isPending && items.length === 0) return empty;

  const mainId = (columns.find((column) => column.main) ?? columns[0])?.id;
  return (
    <div className="table-box">
      <table className="table" role="table" aria-label={label} aria-busy={list.isPending || undefined}>
        <thead role="rowgroup">
          <tr role="row">
            {bulk && (
              <th className="cell-select" role="columnheader" scope="col">
                <span>
                  <input
                    type="checkbox"
                    className="checkbox"
                    aria-label={t("table.selectAll")}
                    checked={items.length > 0 && chosen.length === items.length}
                    ref={(box) => {
                      if (box) box.indeterminate = chosen.length > 0 && chosen.length < items.length;
                    }}
                    onChange={(event) => setSelected(new Set(event.target.checked ? items.map(rowKey) : []))}
                  />
                </span>
              </th>
            )}
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} {...(sort !== undefined && { sort })} {...(onSort && { onSort })} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} role="rowgroup">
          {list.isPending ? (
            <SkeletonRows columns={columns.length + (bulk ? 1 : 0)} />
          ) : (
            items.map((row) => {
              const key = rowKey(row);
              return (
                <tr key={key} role="row" data-key={key} aria-selected={bulk ? selected.has(key) : undefined}>
                  {bulk && (
                    <td className="cell-select" role="cell">
                      <input
                        type="checkbox"
                        className="checkbox"
                        aria-label={t("table.selectRow", { name: rowName(row) })}
                        checked={selected.has(key)}
                        onChange={() => toggle(key)}
                      />
                    </td>
                  )}
                  {columns.map((column) => (
                    <td
                      key={column.id}
                      role="cell"
                      data-label={column.header}
                      data-align={column.align}
                      data-phone={column.phone}
                      data-main={column.id === mainId ? "" : undefined}
                    >
                      {column.id === mainId && rowHref ? (
                        <Link to={rowHref(row)} className="row-link" preventScrollReset>
                          {column.cell(row)}
                        </Link>
                      ) : (
                        column.cell(row)
                      )}
                    </td>
                  ))}
                </tr>
              );
            })
          )}
        </tbody>
      </table>
      {!list.isPending && (
        <div className="table-foot">
          <span>{t("table.end", { count: items.length })}</span>
          {list.hasMore && (
            <Button size="small" busy={list.isLoadingMore} onClick={list.loadMore}>
              {t("table.loadMore")}
            </Button>
          )}
        </div>
      )}
      {bulk && chosen.length > 0 && (
        <div className="bulk-bar" role="toolbar" aria-label={t("table.selected", { count: chosen.length })}>
          <strong>{t("table.selected", { count: chosen.length })}</strong>
          {bulk(chosen, () => setSelected(new Set()))}
          <IconButton size="small" label={t("table.clearSelection")} onClick={() => setSelected(new Set())}>
            <X />
          </IconButton>
        </div>
      )}
    </div>
  );
}

function HeaderCell<Row>({ column, sort, onSort }: { column: Column<Row>; sort?: string; onSort?: (sort: string) => void }) {
  const [field, direction] = (sort ?? "").split(":");
  const active = column.sort !== undefined && field === column.sort;
  if (column.sort === undefined || !onSort)
    return (
      <th role="columnheader" scope="col" data-align={column.align}>
        <span>{column.header}</span>
      </th>
    );
  const Icon = active ? (direction === "desc" ? ArrowDown : ArrowUp) : ChevronsUpDown;
  return (
    <th
      role="columnheader"
      scope="col"
      data-align={column.align}
      aria-sort={active ? (direction === "desc" ? "descending" : "ascending") : "none"}
    >
      <button type="button" onClick={() => onSort(`${column.sort}:${active && direction === "asc" ? "desc" : "asc"}`)}>
        {column.header}
        <Icon aria-hidden="true" />
      </button>
    </th>
  );
}

const SkeletonRows = ({ columns }: { columns: number }) => (
  <>
    {Array.from({ length: 8 }, (_row, row) => (
      <tr key={row} role="row">
        {Array.from({ length: columns }, (_cell, cell) => (
          <td key={cell} role="cell">
            <Skeleton />
          </td>
        ))}
      </tr>
    ))}
  </>
);

/** J and K walk the rows' links (Enter follows one by itself), X selects the row that has the focus. */
function useRowKeys(body: { current: HTMLElement | null }, toggle: ((key: string) => void) | undefined): void {
  const { t } = useTranslation("ui");
  const walk = (by: number) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>(".row-link") ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
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
