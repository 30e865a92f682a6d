/** Hosts a bundled Worker in Miniflare on a direct socket: `wrangler dev`'s proxy would cost thirty times the work measured. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { quiet, root } from "../../scripts/local.mjs";

export type Hosted = { url: URL; pid: number; stop(): Promise<void> };
type HostOptions = { config: string; bindings?: Record<string, string>; state?: string };

/** `config`: a wrangler.toml below the project root. */
export async function host({ config, bindings = {}, state }: HostOptions): Promise<Hosted> {
  const folder = mkdtempSync(join(tmpdir(), "mainstreet-bench-"));
  execFileSync("wrangler", ["deploy", "--dry-run", "--minify", "--config", config, "--outdir", folder], {
    cwd: root,
    env: quiet,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(root, config));
  const { modulesRules: _rules, ...options } = workerOptions as Record<string, unknown> & { bindings?: Record<string, unknown> };
  const modules = readdirSync(folder)
    .filter((name) => /\.(js|wasm)$/.test(name))
    .sort((name) => (name === "index.js" ? -1 : 1))
    .map((name) => ({ type: name.endsWith(".js") ? "ESModule" : "CompiledWasm", path: join(folder, name) }));
  const port = await freePort();
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      log: new Log(LogLevel.ERROR),
      host: "127.0.0.1",
      port: 0,
      cf: false,
      resourcePersistencePath: state ?? join(folder, "state"),
      workers: [
        {
          ...options,
          name: "bench",
          bindings: { ...options.bindings, ...bindings },
          modulesRoot: folder,
          modules,
          unsafeDirectSockets: [{ host: "127.0.0.1", port }],
        },
      ],
    } as never),
  );
  await miniflare.ready;
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    pid: workerdPid(),
    stop: async () => {
      await miniflare.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** The youngest workerd among our own children. */
function workerdPid(): number {
  const pids = execFileSync("pgrep", ["-P", String(process.pid), "-n", "workerd"], { encoding: "utf8" });
  return Number(pids.trim());
}
