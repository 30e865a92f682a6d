// Migrates a Postgres shard and renews row-level security. `node scripts/migrate-postgres.mjs postgres://owner@host/database`
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

const folder = (path) => fileURLToPath(new URL(`../migrations/${path}`, import.meta.url));
/** Any number, the same for everyone who migrates. */
const LOCK = 727_272;

export async function migratePostgres(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query(`do $$ begin create role mainstreet_app login password 'app'; exception when duplicate_object then null; end $$`);
    await migrate(drizzle(client), { migrationsFolder: folder("postgres") });
    await client.query(readFileSync(folder("rls.sql"), "utf8"));
    const open = await client.query(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'purge_permits'
         and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    if (open.rowCount) throw new Error(`no row-level security on ${open.rows.map((row) => row.relname).join(", ")}`);
  } finally {
    await client.end();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = process.argv[2];
  if (!target) throw new Error("usage: node scripts/migrate-postgres.mjs <connection string of the owner>");
  await migratePostgres(target);
  console.log("migrated");
}
