// `npm run deploy -- staging|production`: checks, migrates both engines, deploys. Production only from a tag v*.
import { execFileSync } from "node:child_process";
import { build } from "./build.mjs";
import { quiet, root } from "./local.mjs";
import { migratePostgres } from "./migrate-postgres.mjs";

const environment = process.argv[2];
if (environment !== "staging" && environment !== "production") {
  console.error("usage: npm run deploy -- staging|production");
  process.exit(1);
}
const tags = execFileSync("git", ["tag", "--points-at", "HEAD"], { cwd: root, encoding: "utf8" }).split("\n");
if (environment === "production" && !tags.some((tag) => /^v\d/.test(tag))) {
  console.error("Production is deployed from a tag v* only: tag this commit and push the tag.");
  process.exit(1);
}
const run = (command, args) => execFileSync(command, args, { cwd: root, env: quiet, stdio: "inherit" });

await build();
// Migrations are additive, so the old Worker goes on serving between here and the end.
for (const database of ["CONTROL", "DB"]) run("wrangler", ["d1", "migrations", "apply", database, "--remote", "--env", environment]);
if (process.env.DATABASE_URL) await migratePostgres(process.env.DATABASE_URL);
run("wrangler", ["deploy", "--minify", "--env", environment]);
