// `npm test`: the quick gate, then every test. The last line is `N passed, N failed`; extra arguments go to vitest.
import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { quiet, root } from "./local.mjs";
import { verify } from "./verify.mjs";

const filters = process.argv.slice(2);
await build();
const failed = filters.length > 0 ? [] : await verify();
const child = spawn("vitest", ["run", ...filters], {
  cwd: root,
  env: { ...quiet, MAINSTREET_GATE_FAILURES: failed.join("|") },
  stdio: "inherit",
});
child.once("exit", (code) => process.exit(failed.length > 0 ? 1 : (code ?? 1)));
