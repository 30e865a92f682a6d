/** Both engines for repository tests: a tenant handle on D1 and one on the real Postgres, closed when the test ends. */
import { env } from "cloudflare:workers";
import type { Client } from "pg";
import { onTestFinished } from "vitest";
import { openD1 } from "../../workers/platform/db/open-d1.ts";
import { openPg } from "../../workers/platform/db/open-pg.ts";
import { connectPostgres } from "../../workers/platform/db/shards.ts";
import type { TenantDb } from "../../workers/platform/db/tenant-db.ts";
import { newId } from "../../workers/platform/ids.ts";
import type { TestEnv } from "./env.ts";

const bindings = env as unknown as TestEnv;

export type OpenEngine = { name: "d1" | "pg"; open: (tenantId?: string) => Promise<TenantDb> };

export const engines: OpenEngine[] = [
  { name: "d1", open: async (tenantId = newId()) => openD1(bindings.DB, tenantId) },
  { name: "pg", open: async (tenantId = newId()) => openPg(await connected(bindings.PG.connectionString), tenantId) },
];

async function connected(connectionString: string): Promise<Client> {
  const client = await connectPostgres(connectionString);
  onTestFinished(() => client.end());
  return client;
}

/** The application's role without guard or handle. */
export const appClient = () => connected(bindings.PG.connectionString);
/** Superuser: what no application may do. */
export const ownerClient = () => connected(bindings.PG_OWNER_URL);

/** Raw SQL past all walls, as an attacker with the database in hand. Resolves to rows. */
export async function rawSql(engine: "d1" | "pg", text: string): Promise<Record<string, unknown>[]> {
  if (engine === "d1") return (await bindings.DB.prepare(text).all()).results;
  return (await (await ownerClient()).query(text)).rows;
}
