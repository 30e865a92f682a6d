/** Who am I, where, and what may I do: what the console asks first. */
import { can, PERMISSIONS } from "../../../platform/access.ts";
import type { PersonCtx } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { companiesOf } from "../repository/memberships.ts";
import { personById } from "../repository/people.ts";
import { tenantById } from "../repository/tenants.ts";
import type { Me } from "../schemas.ts";
import { tenantView, userView } from "./views.ts";

export async function whoAmI({ control, actor, tenantId }: PersonCtx): Promise<Me> {
  const [person, tenant, tenants] = await Promise.all([
    personById(control, actor.id),
    tenantId === null ? undefined : tenantById(control, tenantId),
    companiesOf(control, actor.id),
  ]);
  if (!person) throw new AppError("unauthenticated", "This account is gone.");
  const { role } = actor;
  return {
    user: userView(person),
    tenant: tenant ? tenantView(tenant) : null,
    role,
    permissions: role ? PERMISSIONS.filter((permission) => can(role, permission)) : [],
    tenants,
  };
}
