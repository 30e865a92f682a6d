/** Invitations of the company: the list, newest first, and one of them. */
import type { Ctx } from "../../../platform/context.ts";
import { notFound } from "../../../platform/errors.ts";
import { decodeCursor, pageOfRows, type Sort, sortOf } from "../../../platform/http/cursor.ts";
import type { Input } from "../../../platform/http/route.ts";
import type { tenantApi } from "../api.ts";
import { invitationById, invitationsPage } from "../repository/invitations.ts";
import type { Invitation } from "../schemas.ts";
import { invitationView } from "./views.ts";

const NEWEST: Sort = { field: "createdAt", direction: "desc" };

export async function listInvitations(
  ctx: Ctx,
  { limit, cursor, sort: order }: Input<typeof tenantApi.listInvitations>["query"],
): Promise<{ data: Invitation[]; nextCursor: string | null }> {
  const sort = sortOf(order, NEWEST);
  const rows = await invitationsPage(ctx.control, ctx.tenantId, { sort, after: decodeCursor(cursor, sort), limit: limit + 1 });
  const page = pageOfRows(rows, limit, sort, (row) => ({ value: row.createdAt.getTime(), id: row.id }));
  return { ...page, data: page.data.map((row) => invitationView(row, ctx.now())) };
}

export async function readInvitation(ctx: Ctx, id: string): Promise<Invitation> {
  const row = await invitationById(ctx.control, ctx.tenantId, id);
  if (!row) throw notFound("The invitation");
  return invitationView(row, ctx.now());
}
