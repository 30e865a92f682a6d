/** Opens a tenant's data wherever the shard directory says it lies: a D1 binding, or Postgres through Hyperdrive. */
import { eq } from "drizzle-orm";
import type { Client, QueryResult } from "pg";
import type { Bindings } from "../env.ts";
import { AppError } from "../errors.ts";
import { openControl } from "./control.ts";
import { openD1 } from "./open-d1.ts";
import { openPg } from "./open-pg.ts";
import { controlTables } from "./platform-tables.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Shard = "d1" | `d1-${string}` | "pg";

export interface OpenTenant {
  readonly db: TenantDb;
  /** Ends a Postgres connection; call it when the response is out. */
  close(): Promise<void>;
}

const DIRECTORY_TTL_MS = 60_000;
const directory = new Map<string, { shard: Shard; until: number }>();

/** The shard of a tenant; AppError `not-found` for a tenant that is not in the directory. */
export async function shardOf(env: Bindings, tenantId: string): Promise<Shard> {
  const known = directory.get(tenantId);
  if (known && known.until > Date.now()) return known.shard;
  const { tenantDirectory } = controlTables;
  const [row] = await openControl(env.CONTROL)
    .select({ shard: tenantDirectory.shard })
    .from(tenantDirectory)
    .where(eq(tenantDirectory.tenantId, tenantId))
    .limit(1);
  if (!row) throw new AppError("not-found", "This company does not exist.");
  const shard = row.shard as Shard;
  if (directory.size > 10_000) directory.clear();
  directory.set(tenantId, { shard, until: Date.now() + DIRECTORY_TTL_MS });
  return shard;
}

/**
 * `bookmark` (D1) opens a session: a replica that has seen it may answer, and `db.bookmark()` is where the session got to.
 * Without one the primary answers, which everyone needs who cannot carry a bookmark to the next request.
 */
export async function openTenant(env: Bindings, tenantId: string, bookmark?: string): Promise<OpenTenant> {
  const shard = await shardOf(env, tenantId);
  if (shard === "pg") return openPostgres(env, tenantId);
  const primary = d1Binding(env, shard);
  return { db: openD1(bookmark === undefined ? primary : primary.withSession(bookmark), tenantId), close: async () => {} };
}

/** `d1` → DB, `d1-02` → DB_02. */
export function d1Binding(env: Bindings, shard: Shard): D1Database {
  const name = shard === "d1" ? "DB" : `DB_${shard.slice(3)}`;
  const binding = (env as unknown as Record<string, D1Database | undefined>)[name];
  if (!binding) throw new Error(`shard ${shard} has no binding ${name}`);
  return binding;
}

/** The connection opens with the first statement and serves this request only: clients are never shared between requests. */
function openPostgres(env: Bindings, tenantId: string): OpenTenant {
  let client: Promise<Client> | undefined;
  const connect = () => (client ??= connectPostgres(env.PG.connectionString));
  const query = async (...args: unknown[]) => (await connect()).query(...(args as [string, unknown[]])) as unknown as QueryResult;
  return {
    db: openPg({ query }, tenantId),
    close: async () => {
      if (client) await (await client).end();
    },
  };
}

export async function connectPostgres(connectionString: string): Promise<Client> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString, pipeline: true });
  client.on("error", () => undefined); // workerd ends the stream with an error that nobody awaits
  await client.connect();
  return client;
}
