/** Starts the real product as `npm start` does, on ports and state of its own; for end-to-end and fault tests. */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quiet, root, start, stop } from "../../scripts/local.mjs";

export type Product = {
  url: string;
  simulators: string;
  /** Kills the Worker, its runtime and the simulators at once, as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

export const temporaryState = (): { folder: string; remove(): void } => {
  const folder = mkdtempSync(join(tmpdir(), "mainstreet-state-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** `seed: "none"` starts with empty databases. Resolves when the product says it is ready. */
export async function startProduct(
  state: string,
  { seed = "demo", environment = {} }: { seed?: "demo" | "none"; environment?: Record<string, string> } = {},
): Promise<Product> {
  const [port, simPort] = [await freePort(), await freePort()];
  const env = { ...quiet, PORT: String(port), SIM_PORT: String(simPort), MAINSTREET_STATE: state, MAINSTREET_SEED: seed, ...environment };
  const child: ChildProcess = start("node", ["scripts/start.mjs"], { cwd: root, env });
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready after 150 s:\n${output}`)), 150_000);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        output += String(chunk);
        if (output.includes(`ready http://127.0.0.1:${port}`)) {
          clearTimeout(late);
          resolve();
        }
      });
    }
    child.once("exit", () => reject(new Error(`the product ended:\n${output}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    simulators: `http://127.0.0.1:${simPort}`,
    kill: async () => {
      const pids = childrenOf(child.pid ?? 0);
      for (const pid of [...pids, child.pid ?? 0]) killQuietly(pid);
      await new Promise<void>((resolve) =>
        child.exitCode === null && child.signalCode === null ? child.once("exit", () => resolve()) : resolve(),
      );
    },
    stop: () => stop(child) as Promise<void>,
  };
}

/** Every descendant: wrangler, esbuild and workerd lead process groups of their own. */
function childrenOf(pid: number): number[] {
  const { execFileSync } = process.getBuiltinModule("node:child_process");
  const table = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found: number[] = [];
  const walk = (parent: number) => {
    for (const [child = 0, ppid = 0] of table) if (ppid === parent) (found.push(child), walk(child));
  };
  walk(pid);
  return found;
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // gone already
  }
}
