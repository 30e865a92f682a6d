/** Three kinds of test by file name: *.node.test.ts (pure), *.workers.test.ts (inside workerd), *.e2e.test.ts (the running product). */
import { existsSync, readFileSync } from "node:fs";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-pool-workers";
import { buildSync } from "esbuild";
import { defineConfig } from "vitest/config";
import { vendors } from "./test/helpers/vendors.ts";

const at = (path: string): string => new URL(path, import.meta.url).pathname;
const flavour = { alias: { "#flavour": at("./workers/platform/db/flavour.pg.ts") } };
const insideWorkerd = { alias: { ...flavour.alias, pg: bundledPg() } };

/** pg is CommonJS and finds its socket by the export condition `workerd`; wrangler's bundler applies it, vitest does not. */
function bundledPg(): string {
  const { version } = JSON.parse(readFileSync(at("./node_modules/pg/package.json"), "utf8")) as { version: string };
  const outfile = at(`./node_modules/.cache/pg-${version}-in-workerd.mjs`);
  if (existsSync(outfile)) return outfile;
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire("/");' };
  const { builtinModules } = process.getBuiltinModule("node:module");
  const external = [...builtinModules, "node:*", "cloudflare:*", "pg-native"];
  buildSync({
    stdin: { contents: 'export { default } from "pg";', resolveDir: at("./") },
    bundle: true,
    format: "esm",
    conditions: ["workerd"],
    external,
    banner,
    outfile,
    logLevel: "error",
  });
  return outfile;
}

export default defineConfig({
  test: {
    reporters: [["default", { summary: false }], "./test/helpers/summary.ts"],
    fsModuleCache: false,
    silent: "passed-only",
    projects: [
      {
        resolve: flavour,
        test: {
          name: "node",
          include: ["test/node/**/*.node.test.{ts,tsx}"],
          environment: "node",
          setupFiles: ["./test/helpers/properties.ts"],
          fsModuleCache: false,
          testTimeout: 60_000,
        },
      },
      {
        resolve: insideWorkerd,
        // Nothing is optimised on the way: a dependency found late would reload the runner under the tests of a first run.
        optimizeDeps: { noDiscovery: true },
        ssr: { optimizeDeps: { noDiscovery: true } },
        plugins: [
          cloudflareTest(async ({ inject }) => ({
            wrangler: { configPath: "./wrangler.toml" },
            remoteBindings: false,
            miniflare: {
              bindings: {
                CONTROL_MIGRATIONS: await readD1Migrations("./migrations/control"),
                D1_MIGRATIONS: await readD1Migrations("./migrations/d1"),
                AUTH_SECRET: "test-secret-test-secret-test-secret-test",
                LEDGER_SECRET: "test-ledger-test-ledger-test-ledger-test",
                EMAIL_API_KEY: "re_test",
                PG_OWNER_URL: inject("pgOwnerUrl"),
              },
              hyperdrives: { PG: inject("pgAppUrl") },
              outboundService: vendors,
            },
          })),
        ],
        test: {
          name: "workers",
          include: ["test/workers/**/*.workers.test.ts"],
          globalSetup: ["./test/helpers/global.ts"],
          setupFiles: ["./test/helpers/setup.ts", "./test/helpers/properties.ts"],
          isolate: false,
          maxWorkers: 1,
          fsModuleCache: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          onUnhandledError: (error) => (error.message === "This socket has been closed." ? false : undefined),
        },
      },
      {
        resolve: flavour,
        test: {
          name: "e2e",
          include: ["test/{e2e,faults}/**/*.e2e.test.ts"],
          environment: "node",
          fsModuleCache: false,
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
    coverage: { provider: "istanbul", include: ["workers/**", "durable-objects/**"], reporter: ["text-summary"] },
  },
});
