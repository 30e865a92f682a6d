// `npm run env:check [-- file]`: validates the variables of wrangler.toml and .dev.vars, naming each bad one and how to get it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { unstable_readConfig } from "wrangler";
import { readConfig } from "../workers/platform/env.ts";
import { root } from "./local.mjs";

const silent = process.argv.includes("--quiet");
const [environment = "local", file = join(root, ".dev.vars")] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const config = unstable_readConfig({ config: join(root, "wrangler.toml"), ...(environment !== "local" && { env: environment }) });
let secrets = {};
try {
  secrets = environment === "local" ? parseEnv(readFileSync(file, "utf8")) : process.env;
} catch {
  console.error(`${file} is missing; copy .dev.vars.example.`);
}
try {
  readConfig({ ...config.vars, ...secrets });
  if (!silent) console.log(`The ${environment} environment is complete.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
