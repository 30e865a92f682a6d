/** Portable SQL fragments: the only place where the engines' SQL differs. */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

export interface Dialect {
  /** `column in (values)` with one bound parameter, so that D1's limit of 100 never bites. */
  inList(column: SQLWrapper, values: readonly (string | number)[]): SQL;
  /** Case-insensitive containment of plain text. */
  contains(column: SQLWrapper, needle: string): SQL;
  /** The value a failed insert proposed, inside `on conflict do update`. */
  excluded(column: string): SQL;
  /** Whether a JSON array column holds this string. */
  jsonHas(column: SQLWrapper, value: string): SQL;
  /** Rows per multi-row insert of `columns` columns. */
  rowsPerInsert(columns: number): number;
}

const excluded = (column: string) => sql`excluded.${sql.identifier(column)}`;

export const d1Dialect: Dialect = {
  excluded,
  inList: (column, values) => sql`${column} in (select value from json_each(${JSON.stringify(values)}))`,
  contains: (column, needle) => sql`instr(lower(${column}), ${needle.toLowerCase()}) > 0`, // LIKE patterns end at 50 bytes on D1
  jsonHas: (column, value) => sql`exists (select 1 from json_each(${column}) where json_each.value = ${value})`,
  rowsPerInsert: (columns) => Math.max(1, Math.floor(100 / columns)),
};

export const pgDialect: Dialect = {
  excluded,
  inList: (column, values) => sql`${column} = any(${sql.param([...values])})`,
  contains: (column, needle) => sql`position(${needle.toLowerCase()} in lower(${column})) > 0`,
  jsonHas: (column, value) => sql`${column} @> ${JSON.stringify([value])}::jsonb`,
  rowsPerInsert: (columns) => Math.max(1, Math.floor(10_000 / columns)),
};
