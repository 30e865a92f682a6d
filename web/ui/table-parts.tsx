/** The cells of a Table: sortable headers, rows with their link and checkbox, rows to come. */
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Skeleton } from "./states.tsx";
import type { Column } from "./table.tsx";

type HeaderProps<Item> = { column: Column<Item>; sort: string | undefined; onSort: ((sort: string) => void) | undefined };

export function HeaderCell<Item>({ column, sort, onSort }: HeaderProps<Item>) {
  const field = column.sort;
  if (field === undefined || !onSort)
    return (
      <th scope="col" data-align={column.align}>
        <span>{column.header}</span>
      </th>
    );
  const direction = sort === `${field}:asc` ? "ascending" : sort === `${field}:desc` ? "descending" : "none";
  const Icon = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }[direction];
  return (
    <th scope="col" data-align={column.align} aria-sort={direction}>
      <button type="button" onClick={() => onSort(`${field}:${direction === "ascending" ? "desc" : "asc"}`)}>
        {column.header}
        <Icon aria-hidden="true" />
      </button>
    </th>
  );
}

export function SelectAllCell({ all, chosen, onChange }: { all: number; chosen: number; onChange: (on: boolean) => void }) {
  const { t } = useTranslation("ui");
  return (
    <th className="cell-select" scope="col">
      <span>
        <input
          type="checkbox"
          className="checkbox"
          aria-label={t("table.selectAll")}
          checked={all > 0 && chosen === all}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < all;
          }}
          onChange={(event) => onChange(event.target.checked)}
        />
      </span>
    </th>
  );
}

type RowProps<Item> = {
  id: string;
  name: string;
  href: string | undefined;
  columns: readonly Column<Item>[];
  mainId: string | undefined;
  item: Item;
  selection: { on: boolean; toggle: () => void } | undefined;
};

export function Row<Item>({ id, name, href, columns, mainId, item, selection }: RowProps<Item>) {
  const { t } = useTranslation("ui");
  return (
    <tr data-key={id} data-selected={selection?.on ? "" : undefined}>
      {selection && (
        <td className="cell-select">
          <input
            type="checkbox"
            className="checkbox"
            aria-label={t("table.selectRow", { name })}
            checked={selection.on}
            onChange={selection.toggle}
          />
        </td>
      )}
      {columns.map((column) => {
        const main = column.id === mainId;
        return (
          <td
            key={column.id}
            data-label={column.header}
            data-align={column.align}
            data-phone={column.phone}
            data-main={main ? "" : undefined}
          >
            {main && href !== undefined ? (
              <Link to={href} className="row-link" preventScrollReset>
                {column.render(item)}
              </Link>
            ) : (
              column.render(item)
            )}
          </td>
        );
      })}
    </tr>
  );
}

export const SkeletonRows = ({ columns }: { columns: number }) =>
  Array.from({ length: 8 }, (_row, row) => (
    <tr key={row}>
      {Array.from({ length: columns }, (_cell, cell) => (
        <td key={cell}>
          <Skeleton />
        </td>
      ))}
    </tr>
  ));
