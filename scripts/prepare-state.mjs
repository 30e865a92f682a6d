// Migrates both local D1 databases and seeds the demo businesses once. `node scripts/prepare-state.mjs <state folder>`
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openLocalStores } from "../migrations/seed/local-stores/stores.ts";
import { root } from "./local.mjs";

/** Migrates the databases in `state`, a folder as given to wrangler's --persist-to, and seeds unless told not to. */
export async function prepare(state, { seed: seeding = true } = {}) {
  const { env, dispose } = await openLocalStores(join(root, "scripts/state.wrangler.toml"), join(state, "v3"));
  try {
    await migrate(env.CONTROL, "control");
    await migrate(env.DB, "d1");
    if (!seeding) return;
    const { seed } = await import("../migrations/seed/seed.ts");
    await seed(env);
  } finally {
    await dispose();
  }
}

/** As `wrangler d1 migrations apply` does, with the same table, but in milliseconds. */
async function migrate(db, folder) {
  await db
    .prepare(
      "CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)",
    )
    .run();
  const { results } = await db.prepare("SELECT name FROM d1_migrations").all();
  const applied = new Set(results.map((row) => row.name));
  const path = join(root, "migrations", folder);
  for (const name of readdirSync(path)
    .filter((file) => file.endsWith(".sql"))
    .sort()) {
    if (applied.has(name)) continue;
    const statements = readFileSync(join(path, name), "utf8")
      .split("--> statement-breakpoint")
      .map((text) => text.trim())
      .filter(Boolean);
    await db.batch([...statements.map((text) => db.prepare(text)), db.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name)]);
  }
}

if (import.meta.filename === process.argv[1])
  await prepare(process.argv[2] ?? join(root, ".wrangler/state"), { seed: process.env.MAINSTREET_SEED !== "none" });
