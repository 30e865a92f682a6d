// What start, tests and benchmarks share: where state lies, quiet wrangler, waiting, stopping whole process groups.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** Wrangler without metrics, update checks, banners or log files; offline. */
export const quiet = {
  ...process.env,
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_WRITE_LOGS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  NO_COLOR: "1",
};

/** A child in a process group of its own, so that workerd goes with its wrangler. */
export function start(command, args, options = {}) {
  return spawn(command, args, { cwd: root, env: quiet, detached: true, stdio: ["ignore", "pipe", "pipe"], ...options });
}

export function stop(child, signal = "SIGTERM") {
  if (child.exitCode !== null || child.pid === undefined) return Promise.resolve();
  const gone = new Promise((resolve) => child.once("exit", resolve));
  try {
    process.kill(-child.pid, signal);
  } catch {
    // already gone
  }
  return gone;
}

/** Resolves when the address answers 200; rejects when `child` ends first or the deadline passes. */
export async function answering(url, child, deadlineMs = 60_000) {
  const until = Date.now() + deadlineMs;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`a process ended before ${url} answered`);
    const ok = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within ${deadlineMs / 1000} s`);
}

export const wranglerDev = (config, port, state, more = []) => [
  "dev",
  "--config",
  config,
  "--local",
  "--ip",
  "127.0.0.1",
  "--port",
  String(port),
  "--persist-to",
  state,
  "--inspector-port",
  "0",
  "--show-interactive-dev-session",
  "false",
  "--log-level",
  "warn",
  ...more,
];
