/**
 * A tenant handle on Postgres (through Hyperdrive), pg with `pipeline: true`: begin, set_config, statements and commit leave
 * in one flight. Row-level security reads `app.tenant_id`; the guard checks the same statements before they are sent.
 */
import { drizzle } from "drizzle-orm/node-postgres";
import type { Client, QueryResult } from "pg";
import { pgDialect } from "./dialect.ts";
import { guardWith } from "./guard.ts";
import { tenantTables } from "./tables.ts";
import { type Builder, ExpectationError, isExpectation, queryOf, refuseJoins, type Statement, type TenantDb } from "./tenant-db.ts";

type Sent = { config: { text: string }; params: unknown[] };
type PgClient = Pick<Client, "query">;
/** Throws to roll the unit back. */
type Check = (results: readonly QueryResult[]) => void;

const guard = guardWith(tenantTables);

export function openPg(client: PgClient, tenantId: string): TenantDb {
  const unit = unitsOn(client, tenantId);
  const db = database(async (config, params) => (await unit([{ config, params }]))[0] as QueryResult);
  const handle = {
    engine: "pg" as const,
    tenantId,
    sql: pgDialect,
    bookmark: () => undefined,
    async atomic(build: (tx: Builder) => readonly Statement[]) {
      const queue: Sent[] = [];
      const replies: PromiseWithResolvers<QueryResult>[] = [];
      const recorder = database((config, params) => {
        queue.push({ config, params });
        const reply = Promise.withResolvers<QueryResult>();
        replies.push(reply);
        return reply.promise;
      });
      const statements = refuseJoins(build(recorder as unknown as Builder));
      if (statements.length === 0) return [];
      const outcomes = statements.map((statement) => (queryOf(statement) as unknown as { execute(): Promise<unknown> }).execute());
      if (queue.length !== statements.length) throw new Error("the driver did not send the statements in order");
      const check = checkOf(statements);
      try {
        const results = await unit(queue, check);
        results.forEach((result, i) => replies[i]?.resolve(result));
      } catch (error) {
        for (const reply of replies) reply.reject(error);
        await Promise.allSettled(outcomes);
        throw error;
      }
      return Promise.all(outcomes);
    },
  };
  return Object.assign(db as unknown as Builder, handle) as unknown as TenantDb;
}

type Send = (config: { text: string }, params: unknown[]) => Promise<QueryResult>;

/** Drizzle over a function instead of a connection. */
function database(send: Send) {
  const client = { query: (config: { text: string }, params?: unknown[]) => send(config, params ?? []) };
  return drizzle({ client: client as unknown as Client, casing: "snake_case" });
}

function checkOf(statements: readonly Statement[]): Check | undefined {
  if (!statements.some(isExpectation)) return undefined;
  return (results) =>
    statements.forEach((statement, i) => {
      if (isExpectation(statement) && results[i]?.rowCount !== statement.rows) throw new ExpectationError(i);
    });
}

/** The last unit with a check on each connection: it keeps its transaction open for a second flight, so others must wait. */
const open = new WeakMap<PgClient, Promise<void>>();

function unitsOn(client: PgClient, tenantId: string) {
  return async (queries: readonly Sent[], check?: Check): Promise<QueryResult[]> => {
    for (const { config, params } of queries) guard(config.text, params, tenantId);
    const before = open.get(client);
    const turn = Promise.withResolvers<void>();
    if (check) open.set(client, turn.promise);
    if (before) await before;
    try {
      return check ? await checked(client, tenantId, queries, check) : await pipelined(client, tenantId, queries);
    } finally {
      turn.resolve();
    }
  };
}

const flight = (client: PgClient, tenantId: string, queries: readonly Sent[]) => [
  client.query("begin"),
  client.query("select set_config('app.tenant_id', $1, true)", [tenantId]),
  ...queries.map(({ config, params }) => client.query(config as never, params) as unknown as Promise<QueryResult>),
];

/** One round trip: a failed statement turns the commit that follows it into a rollback. */
async function pipelined(client: PgClient, tenantId: string, queries: readonly Sent[]): Promise<QueryResult[]> {
  return results(await Promise.allSettled([...flight(client, tenantId, queries), client.query("commit")]), queries.length);
}

async function checked(client: PgClient, tenantId: string, queries: readonly Sent[], check: Check): Promise<QueryResult[]> {
  try {
    const answers = results(await Promise.allSettled(flight(client, tenantId, queries)), queries.length);
    check(answers);
    await client.query("commit");
    return answers;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}

function results(settled: PromiseSettledResult<QueryResult>[], count: number): QueryResult[] {
  const failed = settled.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
  return settled.slice(2, 2 + count).map((outcome) => (outcome as PromiseFulfilledResult<QueryResult>).value);
}
