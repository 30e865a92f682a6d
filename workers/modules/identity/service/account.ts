/** My account: read it, change my name or language. */
import type { PersonCtx } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import type { Input } from "../../../platform/http/route.ts";
import { maskName } from "../../../platform/masking.ts";
import { commitControl } from "../../../platform/relay.ts";
import type { authApi } from "../api.ts";
import { personById, type PersonRow, updatePerson } from "../repository/people.ts";
import type { User } from "../schemas.ts";
import { userView } from "./views.ts";

export const getUser = async (ctx: PersonCtx): Promise<User> => userView(await me(ctx));

export async function updateUser(ctx: PersonCtx, change: Input<typeof authApi.updateUser>["body"]): Promise<User> {
  const before = await me(ctx);
  const { firstName = before.firstName, lastName = before.lastName, locale = before.locale } = change;
  const after = { ...before, firstName, lastName, locale, updatedAt: ctx.now() };
  const write = updatePerson(ctx.control, before.id, { firstName, lastName, locale, updatedAt: after.updatedAt });
  const audit = { action: "user.updated", resourceType: "user", resourceId: before.id, before: masked(before), after: masked(after) };
  await commitControl(ctx, [write], ctx.tenantId ? [{ tenantId: ctx.tenantId, actor: ctx.actor, audit }] : []);
  return userView(after);
}

async function me(ctx: PersonCtx): Promise<PersonRow> {
  const person = await personById(ctx.control, ctx.actor.id);
  if (!person) throw new AppError("unauthenticated", "This account is gone.");
  return person;
}

const masked = ({ firstName, lastName, locale }: PersonRow) => ({ firstName: maskName(firstName), lastName: maskName(lastName), locale });
