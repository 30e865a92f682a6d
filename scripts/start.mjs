// `npm start`: builds, migrates, seeds, starts the Worker and the simulators, and says where to click.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { answering, quiet, root, start, stop, wranglerDev } from "./local.mjs";

const port = Number(process.env.PORT ?? 8787);
const simPort = Number(process.env.SIM_PORT ?? 8788);
const state = process.env.MAINSTREET_STATE ?? join(root, ".wrangler/state");
const product = `http://127.0.0.1:${port}`;
const simulators = `http://127.0.0.1:${simPort}`;
const verbose = process.argv.includes("--verbose");
const children = [];

async function main() {
  mkdirSync(state, { recursive: true });
  // Migrating and seeding have a process of their own, so that the databases are closed before the Worker opens them.
  await Promise.all([build(), script("env-check.mjs", "--quiet"), script("prepare-state.mjs", state)]);
  const simulator = launch("wrangler", wranglerDev("workers/simulators/wrangler.toml", simPort, join(state, "simulators")));
  const variables = {
    PUBLIC_URL: product,
    EMAIL_API_URL: `${simulators}/vendors/email`,
    OPENAI_BASE_URL: `${simulators}/vendors/openai/v1`,
  };
  const overrides = Object.entries(variables).flatMap(([name, value]) => (process.env[name] ? [] : ["--var", `${name}:${value}`]));
  const worker = launch("wrangler", wranglerDev("wrangler.toml", port, state, overrides));
  await Promise.all([answering(`${simulators}/health`, simulator), answering(`${product}/readyz`, worker)]);
  keepTime();
  console.log(`
  Mainstreet            ${product}
  The outside world     ${simulators}   (e-mail inbox, faults, what vendors were asked)
  API reference         ${product}/docs

  Sign in               owner@harbor-pine.example   demo-password-2026
  A second business     owner@lakeside.example      demo-password-2026

  Stop with Ctrl+C; \`npm run reset\` empties the state.
`);
  console.log(`ready ${product}`);
}

/** Resolves when a script of ours ends well; what it prints is shown. */
function script(name, ...args) {
  return new Promise((resolve, reject) => {
    const child = start("node", [`scripts/${name}`, ...args], { stdio: ["ignore", "inherit", "inherit"], env: quiet });
    child.once("exit", (code) => (code === 0 ? resolve(undefined) : reject(new Error(`scripts/${name} failed`))));
  });
}

function launch(command, args) {
  const child = start(command, args);
  children.push(child);
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => verbose && process.stdout.write(chunk));
  child.stderr.on("data", (chunk) => !verbose && /error/i.test(String(chunk)) && process.stderr.write(chunk));
  child.once("exit", (code) => void end(code ?? 1));
  return child;
}

/** The local runtime fires no crons by itself: this is its clock, at start and then every minute. */
function keepTime() {
  const tick = () => void fetch(`${product}/cdn-cgi/local/scheduled?cron=${encodeURIComponent("* * * * *")}`).catch(() => undefined);
  tick();
  setInterval(tick, Number(process.env.MAINSTREET_CRON_MS ?? 60_000)).unref();
}

let ending = false;
async function end(code) {
  if (ending) return;
  ending = true;
  await Promise.all(children.map((child) => stop(child)));
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end(0));

main().catch((error) => {
  console.error(error.message);
  void end(1);
});
