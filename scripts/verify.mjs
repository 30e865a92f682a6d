// `npm run verify`: the quick gate. Format, lint, types on both engines and the web, import rules, dead code, doc links, budgets.
import { spawn } from "node:child_process";
import { quiet, root } from "./local.mjs";

/** Name → command. All run at once, two at a time; each failure prints its own output. */
const checks = {
  format: ["oxfmt", "--check"],
  lint: ["oxlint", "--type-aware", "--quiet"],
  "types (Postgres flavour)": ["tsc", "-p", "tsconfig.json"],
  "types (D1 flavour)": ["tsc", "-p", "tsconfig.d1.json"],
  "types (web)": ["tsc", "-p", "web/tsconfig.json"],
  "dead code": ["knip", "--no-progress", "--exclude", "types"],
  documents: ["node", "scripts/check-docs.mjs"],
  budgets: ["node", "scripts/check-budgets.mjs"],
};

/** Resolves to the failures, by name. */
export async function verify() {
  const waiting = Object.entries(checks);
  const failed = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, [command, ...args]] = next;
      const started = Date.now();
      const { code, output } = await run(command, args);
      console.log(`${code === 0 ? "✓" : "✗"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      if (code === 0) continue;
      failed.push(name);
      console.log(output);
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: quiet, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.once("error", (error) => resolve({ code: 1, output: String(error) }));
    child.once("exit", (code) => resolve({ code, output: output.slice(0, 6000) }));
  });
}

if (import.meta.filename === process.argv[1]) {
  const failed = await verify();
  if (failed.length > 0) {
    console.log(`verify failed: ${failed.join(", ")}`);
    process.exit(1);
  }
}
