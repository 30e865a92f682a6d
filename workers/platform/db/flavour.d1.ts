/** What TypeScript sees behind `#flavour` in the second type-check pass (tsconfig.d1.json). */
import type { DrizzleD1Database } from "drizzle-orm/d1";
import type { d1Kit } from "./kit.d1.ts";

export type Kit = typeof d1Kit;
export type Drizzle = DrizzleD1Database;
