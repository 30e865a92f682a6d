/** One conditional write on the company's row, with its audit entry and event; what each use case of it shares. */
import type { Ctx } from "../../../platform/context.ts";
import { changesMustBe, expectationFailed } from "../../../platform/db/control.ts";
import { AppError } from "../../../platform/errors.ts";
import { commitControl } from "../../../platform/relay.ts";
import { identityEvent } from "../events.ts";
import { forgetTenantFacts } from "../public.ts";
import { type TenantRow, updateTenantRow } from "../repository/tenants.ts";
import type { Tenant } from "../schemas.ts";
import { tenantView } from "./views.ts";

type TenantAction = "tenant.updated" | "tenant.deletion-requested" | "tenant.restored";

/** AppError `version-mismatch` when the row is no longer the one that was read. */
export async function changeTenant(ctx: Ctx, row: TenantRow, action: TenantAction, change: Partial<TenantRow>): Promise<Tenant> {
  const after = { ...row, ...change, updatedAt: ctx.now(), version: row.version + 1 };
  const { version, ...values } = { ...change, updatedAt: after.updatedAt, version: row.version };
  const audit = { action, resourceType: "tenant", resourceId: row.id, ...difference(row, change) };
  const event = identityEvent(`identity.${action}`, { tenantId: row.id });
  try {
    await commitControl(
      ctx,
      [updateTenantRow(ctx.control, row.id, version, values), changesMustBe(ctx.control, 1)],
      [{ tenantId: row.id, actor: ctx.actor, audit, event }],
    );
  } catch (error) {
    if (expectationFailed(error)) throw new AppError("version-mismatch", "Somebody else changed the company meanwhile. Read it again.");
    throw error;
  }
  forgetTenantFacts(row.id);
  return tenantView(after);
}

/** Only what changed; the tax number is nobody's to read in a log. */
function difference(row: TenantRow, change: Partial<TenantRow>): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const keys = (Object.keys(change) as (keyof TenantRow)[]).filter((key) => String(row[key]) !== String(change[key]));
  const shown = (source: Partial<TenantRow>) =>
    Object.fromEntries(keys.map((key) => [key, key === "ein" && source.ein ? `***${source.ein.slice(-2)}` : (source[key] ?? null)]));
  return { before: shown(row), after: shown(change) };
}
