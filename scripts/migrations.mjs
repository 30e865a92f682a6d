// Regenerates what is missing in migrations/ from the one schema: `npm run migrations -- <name>`.
import { spawnSync } from "node:child_process";

const name = process.argv[2] ?? "change";
const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};
run("node", ["scripts/schema-exports.mjs"]);
for (const target of ["control", "d1", "pg"]) run("drizzle-kit", ["generate", `--config=drizzle.${target}.config.ts`, `--name=${name}`]);
