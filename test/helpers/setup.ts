/** Before the tests of each file inside workerd: empty storage, both D1 databases migrated. */
import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { TestEnv } from "./env.ts";

const { CONTROL, DB, CONTROL_MIGRATIONS, D1_MIGRATIONS } = env as unknown as TestEnv;
await reset();
await applyD1Migrations(CONTROL, CONTROL_MIGRATIONS);
await applyD1Migrations(DB, D1_MIGRATIONS);
