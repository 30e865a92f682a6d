/** What other modules and the application may ask identity. */
import type { Ctx } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { BoundedMap } from "./auth/bounded-map.ts";
import { memberIdsAmong, namesOf } from "./repository/people.ts";
import { tenantById, type TenantRow } from "./repository/tenants.ts";

export { identify } from "./auth/identify.ts";

export type TenantFacts = Pick<TenantRow, "id" | "slug" | "name" | "industry" | "timeZone" | "currency" | "plan">;

/** How long a change of zone or currency made in another isolate may stay unseen here. */
const REMEMBERED_MS = 30_000;
const remembered = new BoundedMap<string, { tenant: TenantRow; until: number }>(2000);

/** The company's own facts. AppError `not-found` for one that is gone. */
export async function tenantOf(ctx: Pick<Ctx, "tenantId" | "control" | "now">): Promise<TenantFacts> {
  const now = ctx.now().getTime();
  const known = remembered.get(ctx.tenantId);
  if (known && known.until > now) return known.tenant;
  const tenant = await tenantById(ctx.control, ctx.tenantId);
  if (!tenant) throw new AppError("not-found", "This company does not exist.");
  remembered.set(ctx.tenantId, { tenant, until: now + REMEMBERED_MS });
  return tenant;
}

/** After a change in this isolate. */
export const forgetTenantFacts = (tenantId: string): void => remembered.delete(tenantId);

/** Display names by id, also of people who have left; ids that are nobody's are missing. At most a few hundred ids at once. */
export async function memberNames(ctx: Pick<Ctx, "control">, ids: readonly string[]): Promise<Map<string, string>> {
  const unique = [...new Set(ids)];
  return unique.length === 0 ? new Map() : namesOf(ctx.control, unique);
}

/** Those of `ids` who are members of this company now. */
export async function membersAmong(ctx: Pick<Ctx, "control" | "tenantId">, ids: readonly string[]): Promise<Set<string>> {
  return ids.length === 0 ? new Set() : memberIdsAmong(ctx.control, ctx.tenantId, ids);
}
