/** What tests inside workerd find in `env`, beyond the Worker's own bindings. */
import type { Env } from "../../workers/platform/env.ts";

export type D1Migration = { name: string; queries: string[] };
export type TestEnv = Env & {
  CONTROL_MIGRATIONS: D1Migration[];
  D1_MIGRATIONS: D1Migration[];
  /** Superuser of the test Postgres: for what the application's role may not do. */
  PG_OWNER_URL: string;
};
