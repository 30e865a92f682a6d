/** Runs once before all tests: a real Postgres, migrated, with the application's role. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { TestProject } from "vitest/node";
import { migratePostgres } from "../../scripts/migrate-postgres.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** Superuser and owner. */
    pgOwnerUrl: string;
    /** The application's role: row-level security binds it. */
    pgAppUrl: string;
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

export default async function ({ provide }: TestProject) {
  const port = await freePort();
  const server = spawn(process.execPath, ["scripts/postgres.mjs", String(port)], { stdio: ["pipe", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (line) => resolve(String(line).trim().replace("ready ", "")));
    server.once("exit", () => reject(new Error("postgres did not start")));
  });
  await migratePostgres(url);
  provide("pgOwnerUrl", url);
  provide("pgAppUrl", `postgres://mainstreet_app:app@127.0.0.1:${port}/postgres`);
  return () =>
    new Promise<void>((resolve) => {
      server.once("exit", () => resolve());
      server.stdin.end();
    });
}
