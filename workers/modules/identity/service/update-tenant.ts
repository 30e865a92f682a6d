/** Change the company's details. */
import type { Ctx } from "../../../platform/context.ts";
import { AppError, invalidField } from "../../../platform/errors.ts";
import type { Input } from "../../../platform/http/route.ts";
import { validateZoneName } from "../../../platform/time/zone.ts";
import type { tenantApi } from "../api.ts";
import type { TenantRow } from "../repository/tenants.ts";
import type { Tenant } from "../schemas.ts";
import { changeTenant } from "./change-tenant.ts";
import { tenantRow } from "./get-tenant.ts";

export async function updateTenant(ctx: Ctx, { body, ifMatch }: Input<typeof tenantApi.updateTenant>): Promise<Tenant> {
  const row = await tenantRow(ctx);
  if (ifMatch !== undefined && ifMatch !== row.version) {
    throw new AppError("version-mismatch", `The company is at version ${row.version} now. Read it again.`);
  }
  const { timeZone, ...rest } = body;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<TenantRow>;
  return changeTenant(ctx, row, "tenant.updated", { ...given, ...(timeZone !== undefined && { timeZone: zoneOf(timeZone) }) });
}

function zoneOf(name: string): string {
  const zone = validateZoneName(name);
  if (zone === undefined) throw invalidField("timeZone", "unknown-zone", "This time zone is not known.");
  return zone;
}
