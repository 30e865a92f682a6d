/** Every table of the product, per engine: what drizzle-kit reads and what the schema test walks over. */
import { complianceTables } from "./modules/compliance/tables.ts";
import { identityControlTables, identityTables } from "./modules/identity/tables.ts";
import { controlTables, platformTables } from "./platform/db/platform-tables.ts";

export const tenantSets = [platformTables, identityTables, complianceTables] as const;
export const d1Tables = Object.assign({}, ...tenantSets.map((set) => set.d1));
export const pgTables = Object.assign({}, ...tenantSets.map((set) => set.pg));
export const allControlTables = { ...controlTables, ...identityControlTables };
