/** A D1 database behind the bridge: the part of its interface that Drizzle and the migrations use. */
import type { Ask, Question, Statement, Stored } from "./bridge.ts";

type Rows = Extract<Question, { do: "query" }>["rows"];

export function bridgedD1(store: string, ask: Ask): D1Database {
  const run = (statements: readonly Statement[], rows: Rows = "objects") => ask<unknown[]>({ do: "query", store, statements, rows });
  const only = async (statement: Statement, rows?: Rows): Promise<unknown> => (await run([statement], rows))[0];
  const statementOf = (statement: Statement) => ({
    ...statement,
    bind: (...params: Stored[]) => statementOf({ ...statement, params }),
    all: () => only(statement),
    run: () => only(statement),
    raw: () => only(statement, "raw"),
  });
  const db = {
    prepare: (text: string) => statementOf({ text, params: [] }),
    batch: (statements: readonly Statement[]) => run(statements.map(({ text, params }) => ({ text, params }))),
    /** One process reads and writes: every read sees every earlier write. */
    withSession: () => db,
  };
  return asD1(db);
}

/** The members above are all that platform/db and scripts/prepare-state.mjs call. */
const asD1 = (part: Pick<Record<keyof D1Database, unknown>, "prepare" | "batch" | "withSession">): D1Database =>
  part as unknown as D1Database;
