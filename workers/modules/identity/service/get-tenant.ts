/** The company a request works in. */
import type { Ctx } from "../../../platform/context.ts";
import { notFound } from "../../../platform/errors.ts";
import { tenantById, type TenantRow } from "../repository/tenants.ts";
import type { Tenant } from "../schemas.ts";
import { tenantView } from "./views.ts";

export async function tenantRow(ctx: Ctx): Promise<TenantRow> {
  const row = await tenantById(ctx.control, ctx.tenantId);
  if (!row) throw notFound("The company");
  return row;
}

export const getTenant = async (ctx: Ctx): Promise<Tenant> => tenantView(await tenantRow(ctx));
