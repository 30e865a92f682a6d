// Installs what is missing. Runs on any Node ≥ 18, before the pinned Node 24 (an npm package) is there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const at = (path) => new URL(path, root);
const wanted = createHash("sha256")
  .update(readFileSync(at("package-lock.json")))
  .update(`${process.platform}-${process.arch}`)
  .digest("hex");
const stamp = at("node_modules/.mainstreet-setup");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  console.log("Installing dependencies (npm ci) …");
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.env.npm_node_execpath ?? process.execPath, [npm, "ci"]] : ["npm", ["ci"]];
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: !npm });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}
// Local secrets; simulators stand in for every vendor, so none of them is real.
if (!existsSync(at(".dev.vars"))) copyFileSync(at(".dev.vars.example"), at(".dev.vars"));
