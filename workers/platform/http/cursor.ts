/** Opaque cursors for keyset paging: the sort value and id of the last row, so inserts never shift a page. */
import { and, asc, type Column, desc, eq, gt, isNull, lt, or, type SQL } from "drizzle-orm";
import { fromBase64Url, toBase64Url } from "../crypto/encoding.ts";
import { invalidField } from "../errors.ts";

type Value = string | number | null;
export type Keyset = { value: Value; id: string };
export type Sort = { field: string; direction: "asc" | "desc" };

export const encodeCursor = (sort: Sort, { value, id }: Keyset): string =>
  toBase64Url(new TextEncoder().encode(JSON.stringify([sort.field, sort.direction, value, id])));

/** AppError `invalid` for a cursor that is not ours or belongs to another sort order. */
export function decodeCursor(cursor: string | undefined, sort: Sort): Keyset | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [field, direction, value, id] = JSON.parse(
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(fromBase64Url(cursor)),
    );
    const known = value === null || typeof value === "string" || Number.isFinite(value);
    if (field === sort.field && direction === sort.direction && known && typeof id === "string" && !id.includes("\0")) return { value, id };
  } catch {
    // falls through to the one answer for every bad cursor
  }
  throw badCursor();
}

const badCursor = () => invalidField("cursor", "bad-cursor", "This cursor is not valid for this list and sort order.");
/** The last instant both engines know. */
const MAX_TIME = Date.UTC(9999, 11, 31);
const maxOf = (column: Column): number => (column.columnType === "PgInteger" ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER);

/** A forged cursor may carry anything: only a value that the column can hold reaches the database. */
function valueFor(column: Column, value: string | number): string | number | Date {
  const type = column.dataType;
  if (type === "date" && typeof value === "number" && Math.abs(value) <= MAX_TIME) return new Date(value);
  if (type === "string" && typeof value === "string" && !value.includes("\0")) return value;
  if (type === "number" && typeof value === "number" && Math.abs(value) <= maxOf(column)) return value;
  throw badCursor();
}

export const sortOf = (sort: string | undefined, fallback: Sort): Sort => {
  const [field, direction] = (sort ?? "").split(":");
  return field && (direction === "asc" || direction === "desc") ? { field, direction } : fallback;
};

/** Condition and order of the page after `after`. `column` sorts, `id` breaks ties; nulls come last in both directions. */
export function pageAfter(column: Column, id: Column, sort: Sort, after: Keyset | undefined): { where: SQL | undefined; orderBy: SQL[] } {
  const [order, beyond] = sort.direction === "asc" ? [asc, gt] : [desc, lt];
  const orderBy = column.notNull ? [order(column), order(id)] : [asc(isNull(column)), order(column), order(id)];
  if (!after) return { where: undefined, orderBy };
  if (after.value === null) return { where: and(isNull(column), beyond(id, after.id)), orderBy };
  const value = valueFor(column, after.value);
  const later = or(beyond(column, value), and(eq(column, value), beyond(id, after.id)));
  return { where: column.notNull ? later : or(later, isNull(column)), orderBy };
}

/** Cuts the extra row that was read to see whether there is more. */
export function pageOfRows<R>(
  rows: readonly R[],
  limit: number,
  sort: Sort,
  keyOf: (row: R) => Keyset,
): { data: R[]; nextCursor: string | null } {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(sort, keyOf(last)) : null };
}
