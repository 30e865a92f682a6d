/** What TypeScript sees behind `#flavour` in the first type-check pass (tsconfig.json). */
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { pgKit } from "./kit.pg.ts";

export type Kit = typeof pgKit;
export type Drizzle = PgDatabase<PgQueryResultHKT>;
