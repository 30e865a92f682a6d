// Builds the web app when its sources changed: `npm run build`, and a step of `npm start`.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { quiet, root } from "./local.mjs";

const STAMP = join(root, "dist/client/.sources");
const SOURCES = [
  "web/**/*.{ts,tsx,css,html,js,svg,json,png,webp,jpg}",
  "workers/**/{api,*.api,schemas,route,access,errors,problem}.ts",
  "vite.config.ts",
  "package-lock.json",
];

export async function build() {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root })).sort())
    hash.update(file).update(readFileSync(join(root, file)));
  const sources = hash.digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  const { status, stderr, stdout } = spawnSync("vite", ["build", "--logLevel", "warn"], { cwd: root, env: quiet, encoding: "utf8" });
  if (status !== 0) throw new Error(`the web app did not build:\n${stdout}${stderr}`);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, sources);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
