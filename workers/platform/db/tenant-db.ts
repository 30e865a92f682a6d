/** The port to a tenant's data: one handle, two engines (open-d1.ts, open-pg.ts). No raw SQL, no interactive transaction. */
import type { SQLWrapper } from "drizzle-orm";
import type { Drizzle } from "#flavour";
import type { Dialect } from "./dialect.ts";
import type { Engine } from "./tables.ts";

export type Builder = Pick<Drizzle, "select" | "selectDistinct" | "insert" | "update" | "delete" | "$with" | "with">;

export type Query<T = unknown> = PromiseLike<T> & SQLWrapper;
/** A write that must touch exactly `rows` rows, else the whole unit rolls back with an ExpectationError. */
export type Expectation<T = unknown> = { readonly query: Query<T>; readonly rows: number };
export type Statement = Query | Expectation;
export type Outcomes<T extends readonly Statement[]> = {
  -readonly [K in keyof T]: T[K] extends Expectation<infer R> ? R : T[K] extends PromiseLike<infer R> ? R : never;
};

export class ExpectationError extends Error {
  override readonly name = "ExpectationError";
  /** Position of the statement in its unit. */
  readonly index: number;
  constructor(index: number) {
    super(`statement ${index} touched another number of rows than expected`);
    this.index = index;
  }
}

export const expectRows = <T>(query: Query<T>, rows = 1): Expectation<T> => ({ query, rows });
export const isExpectation = (statement: Statement): statement is Expectation => "rows" in statement && "query" in statement;
export const queryOf = (statement: Statement): Query => (isExpectation(statement) ? statement.query : statement);

export interface TenantDb extends Builder {
  readonly engine: Engine;
  readonly tenantId: string;
  /** The few SQL fragments in which the engines differ. */
  readonly sql: Dialect;
  /** All or nothing. Statements are built first, so none can depend on another's result in JavaScript. */
  atomic<const T extends readonly Statement[]>(build: (tx: Builder) => T): Promise<Outcomes<T>>;
  /** Position in the database's history for read-your-writes (D1 sessions); undefined elsewhere. */
  bookmark(): string | undefined;
}

/** D1's batch returns rows as objects, in which two joined columns of one name overwrite each other. */
export function refuseJoins(statements: readonly Statement[]): readonly Statement[] {
  for (const statement of statements) {
    const { config } = queryOf(statement) as { config?: { joins?: unknown[]; fields?: unknown } };
    if (config?.fields && config.joins?.length) throw new TypeError("a select with joins cannot be part of atomic()");
  }
  return statements;
}

type DatabaseError = { message?: string; code?: string; constraint?: string; cause?: unknown };

/** Name of the violated unique constraint (Postgres) or its columns (SQLite); undefined for any other error. */
export function uniqueViolation(error: unknown): string | undefined {
  for (let e = error as DatabaseError | undefined; e; e = e.cause as DatabaseError | undefined) {
    if (e.code === "23505") return e.constraint ?? "unique";
    const columns = /UNIQUE constraint failed: ([^:]+)/.exec(e.message ?? "")?.[1];
    if (columns) return columns.trim();
  }
  return undefined;
}
