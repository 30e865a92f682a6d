/** A tenant handle on D1: every statement passes the guard when its parameters are bound; a unit is one batch. */
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { BatchItem } from "drizzle-orm/batch";
import { d1Dialect } from "./dialect.ts";
import { guardWith } from "./guard.ts";
import { tenantTables } from "./tables.ts";
import { type Builder, ExpectationError, isExpectation, queryOf, refuseJoins, type Statement, type TenantDb } from "./tenant-db.ts";

type D1Like = Pick<D1Database, "prepare" | "batch"> & Partial<Pick<D1DatabaseSession, "getBookmark">>;

const guard = guardWith(tenantTables);

export function openD1(d1: D1Like, tenantId: string): TenantDb {
  const db = drizzle(guarded(d1, tenantId) as D1Database, { casing: "snake_case" });
  const handle = {
    engine: "d1" as const,
    tenantId,
    sql: d1Dialect,
    bookmark: () => d1.getBookmark?.() ?? undefined,
    async atomic(build: (tx: Builder) => readonly Statement[]) {
      const statements = refuseJoins(build(db as unknown as Builder));
      const batch: unknown[] = [];
      const positions: number[] = [];
      statements.forEach((statement, i) => {
        positions.push(batch.length);
        batch.push(queryOf(statement));
        if (isExpectation(statement)) batch.push(db.all(changesMustBe(statement.rows, i)));
      });
      if (batch.length === 0) return [];
      try {
        // Drizzle wants a non-empty tuple of its own builders; TenantDb's Query is that by construction.
        const results = await db.batch(batch as [BatchItem<"sqlite">, ...BatchItem<"sqlite">[]]);
        return positions.map((position) => results[position]);
      } catch (error) {
        throw expectationOf(error) ?? error;
      }
    },
  };
  return Object.assign(db as unknown as Builder, handle) as unknown as TenantDb;
}

/** SQLite has no assertion: an impossible JSON path aborts the batch and carries the statement's number in its message. */
const changesMustBe = (rows: number, index: number) =>
  sql.raw(`select case when changes() = ${rows} then 1 else json_extract('{}', 'expect#${index}') end`);

function expectationOf(error: unknown): ExpectationError | undefined {
  for (let e = error as { message?: string; cause?: unknown } | undefined; e; e = e.cause as typeof e) {
    const index = /expect#(\d+)'?"?(?!.*case when)/.exec(e.message ?? "")?.[1];
    if (index !== undefined && /JSON path|json/i.test(e.message ?? "")) return new ExpectationError(Number(index));
  }
  return undefined;
}

/** Only `bind` is reachable on a prepared statement, because Drizzle's D1 session always binds. */
function guarded(d1: D1Like, tenantId: string): Pick<D1Database, "prepare" | "batch"> {
  return {
    prepare: (text: string) => {
      const statement = d1.prepare(text);
      const bind = (...params: unknown[]) => {
        guard(text, params, tenantId);
        return statement.bind(...params);
      };
      return { bind } as unknown as D1PreparedStatement;
    },
    batch: (statements) => d1.batch(statements),
  };
}
