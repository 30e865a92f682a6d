/** Names behind the ids of people, for "by whom"; the company's members, read once. */
import { useMemo } from "react";
import { tenantApi } from "../../../../../workers/modules/identity/api.ts";
import type { Member } from "../../../../../workers/modules/identity/schemas.ts";
import { useRouteList } from "../../../../lib/query.ts";

/** The contract's largest page; companies with more people see ids of the rest as "someone else". */
const MOST = 100;

export function useMembers(): { members: readonly Member[]; isPending: boolean } {
  const { items, isPending } = useRouteList(tenantApi.listMembers, { query: { limit: MOST } }, { staleTime: 5 * 60_000 });
  return { members: items, isPending };
}

/** `undefined` for people who have left and for machines. */
export function useNameOf(): (userId: string) => string | undefined {
  const { members } = useMembers();
  return useMemo(() => {
    const names = new Map(members.map(({ userId, firstName, lastName }) => [userId, `${firstName} ${lastName}`]));
    return (userId) => names.get(userId);
  }, [members]);
}
