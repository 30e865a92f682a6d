/** Delete the company: an owner confirms with its name, then everything goes after a grace in which it can be taken back. */
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { AppError, invalidField } from "../../../platform/errors.ts";
import type { Tenant } from "../schemas.ts";
import { changeTenant } from "./change-tenant.ts";
import { tenantRow } from "./get-tenant.ts";
import { tenantView } from "./views.ts";

const GRACE_MS = 30 * 24 * 3600 * 1000;

export async function deleteTenant(ctx: Ctx, { confirm }: { confirm: string }): Promise<Tenant> {
  requireOwner(ctx);
  const row = await tenantRow(ctx);
  if (confirm.trim() !== row.name) throw invalidField("confirm", "name-mismatch", "Type the company's name exactly as it is written.");
  if (row.deletesAt) return tenantView(row);
  return changeTenant(ctx, row, "tenant.deletion-requested", { deletesAt: new Date(ctx.now().getTime() + GRACE_MS) });
}

/** AppError `conflict` where no deletion is pending. */
export async function restoreTenant(ctx: Ctx): Promise<Tenant> {
  requireOwner(ctx);
  const row = await tenantRow(ctx);
  if (!row.deletesAt) throw new AppError("conflict", "No deletion is pending.");
  return changeTenant(ctx, row, "tenant.restored", { deletesAt: null });
}

function requireOwner(ctx: Ctx): void {
  requirePermission(ctx, "settings:manage");
  if (ctx.actor.kind === "user" && ctx.actor.role !== "owner")
    throw new AppError("forbidden", "Only an owner can delete or restore the company.");
}
