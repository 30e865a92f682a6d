/** People of the company. */
import type { Ctx } from "../../../platform/context.ts";
import { decodeCursor, pageOfRows, type Sort, sortOf } from "../../../platform/http/cursor.ts";
import type { Input } from "../../../platform/http/route.ts";
import type { tenantApi } from "../api.ts";
import { membersPage } from "../repository/memberships.ts";
import type { Member } from "../schemas.ts";
import { memberView } from "./views.ts";

const FIRST_COME: Sort = { field: "joinedAt", direction: "asc" };

export async function listMembers(
  ctx: Ctx,
  { limit, cursor, sort: order, role }: Input<typeof tenantApi.listMembers>["query"],
): Promise<{ data: Member[]; nextCursor: string | null }> {
  const sort = sortOf(order, FIRST_COME);
  const rows = await membersPage(ctx.control, ctx.tenantId, { role, sort, after: decodeCursor(cursor, sort), limit: limit + 1 });
  const page = pageOfRows(rows, limit, sort, (row) => ({ value: row.joinedAt.getTime(), id: row.membershipId }));
  return { ...page, data: page.data.map(memberView) };
}
