/** The filters of the audit log: they stand in the URL, and become the query of the list and of the export. */
import { useMemo } from "react";
import { addDays, startOfDay } from "../../../../lib/calendar-day.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { useUrlState } from "../../../../lib/use-url-state.ts";

export type LogQuery = { actor?: string; action?: string; resourceType?: string; resourceId?: string; from?: string; to?: string };

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** `from` and `to` are days of the company in the URL, both included, and instants in the query. */
export function useLogQuery(): LogQuery {
  const url = useUrlState();
  const { timeZone } = useFormat();
  const [actor, action, resourceType, resourceId] = [url.get("actor"), url.get("action"), url.get("resourceType"), url.get("resourceId")];
  const [from, to] = [url.get("from"), url.get("to")];
  return useMemo(
    () => ({
      ...(actor && { actor }),
      ...(action && { action }),
      ...(resourceType && { resourceType }),
      ...(resourceId && { resourceId }),
      ...(isDay(from) && { from: startOfDay(from, timeZone) }),
      ...(isDay(to) && { to: startOfDay(addDays(to, 1), timeZone) }),
    }),
    [actor, action, resourceType, resourceId, from, to, timeZone],
  );
}
