/** Idempotency keys are kept for a day, as clients retry within minutes; then they go, tenant by tenant. */
import { and, eq, lt } from "drizzle-orm";
import type { BaseCtx } from "../context.ts";
import { tenantsDue } from "../db/cross-tenant.ts";
import { controlTables, platformTables } from "../db/platform-tables.ts";
import type { OpenSystemCtx } from "../module.ts";

const KEPT_MS = 24 * 3600 * 1000;

export async function forgetIdempotencyKeys(base: BaseCtx, inTenant: OpenSystemCtx): Promise<void> {
  const before = new Date(base.now().getTime() - KEPT_MS);
  const { publicIdempotencyKeys } = controlTables;
  await base.control.delete(publicIdempotencyKeys).where(lt(publicIdempotencyKeys.createdAt, before));
  for (const tenantId of await tenantsDue(base.bindings, platformTables.d1.idempotencyKeys, "createdAt", before)) {
    await inTenant(tenantId, async ({ db }) => {
      const { idempotencyKeys } = platformTables(db);
      await db.delete(idempotencyKeys).where(and(eq(idempotencyKeys.tenantId, tenantId), lt(idempotencyKeys.createdAt, before)));
    });
  }
}
