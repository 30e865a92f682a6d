/** Every night: companies whose grace is over go, data first and then their place in the control database. */
import type { BaseCtx } from "../../../platform/context.ts";
import { purgeTenant } from "../../../platform/db/purge.ts";
import { forgetTenantFacts } from "../public.ts";
import { forgetTenant, tenantsToPurge } from "../repository/tenants.ts";

/** Companies per night; the next night takes the rest. */
const LIMIT = 50;

export async function purgeTenants(ctx: BaseCtx): Promise<void> {
  for (const { id } of await tenantsToPurge(ctx.control, ctx.now(), LIMIT)) {
    try {
      await purgeTenant(ctx.bindings, id);
      await ctx.control.batch(forgetTenant(ctx.control, id));
      forgetTenantFacts(id);
      ctx.log.info("company purged", { tenantId: id });
    } catch (error) {
      ctx.log.error("purge failed; it goes on tomorrow", error, { tenantId: id });
    }
  }
}
