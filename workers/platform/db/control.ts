/** The control database: what belongs to no tenant. Always D1; reachable from identity and the platform only. */
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

export const openControl = (d1: D1Database) => drizzle(d1, { casing: "snake_case" });
export type ControlDb = ReturnType<typeof openControl>;

/** Batch item after a write: the whole batch rolls back unless exactly `rows` rows changed. */
export const changesMustBe = (db: ControlDb, rows: number) =>
  db.all(sql.raw(`select case when changes() = ${rows} then 1 else json_extract('{}', 'expect#0') end`));

/** Whether a batch failed because a `changesMustBe` did not hold. */
export function expectationFailed(error: unknown): boolean {
  for (let e = error as { message?: string; cause?: unknown } | undefined; e; e = e.cause as typeof e) {
    if (/JSON path.*expect#/i.test(e.message ?? "") || /bad JSON path/i.test(e.message ?? "")) return true;
  }
  return false;
}
