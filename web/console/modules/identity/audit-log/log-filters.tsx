/** The filters of the audit log as chips. */
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { tenantApi } from "../../../../../workers/modules/identity/api.ts";
import { useRoute } from "../../../../lib/query.ts";
import { useUrlState } from "../../../../lib/use-url-state.ts";
import { FilterChips, type Filter } from "../../../../ui/filter-chips.tsx";
import { nameOf } from "../members/member-name.ts";
import { ACTIONS, RESOURCE_TYPES } from "./action-words.ts";
import { PeriodChip } from "./period-chip.tsx";

export function LogFilters() {
  const { t } = useTranslation("identity");
  const { t: ui } = useTranslation("ui");
  const url = useUrlState();
  const members = useRoute(tenantApi.listMembers, { query: { limit: 100 } });
  const people = members.data?.data.map((member) => ({ value: member.userId, label: nameOf(member) })) ?? [];
  const actor = url.get("actor");
  // A link may name someone who has left, or an automatic actor.
  const stranger = actor !== undefined && members.data && !people.some(({ value }) => value === actor);
  const filters: Filter[] = [
    { name: "actor", label: t("log.actor"), options: stranger ? [...people, { value: actor, label: t("log.someone") }] : people },
    {
      name: "action",
      label: t("log.action"),
      options: Object.entries(ACTIONS).map(([value, word]) => ({ value, label: t(`words.${word}`) })),
    },
    { name: "resourceType", label: t("log.resource"), options: RESOURCE_TYPES.map((value) => ({ value, label: t(`kindNames.${value}`) })) },
  ];
  const resourceId = url.get("resourceId");
  return (
    <FilterChips filters={filters}>
      <PeriodChip />
      {resourceId !== undefined && (
        <button type="button" className="chip" data-on="" title={resourceId} onClick={() => url.clear("resourceId")}>
          {t("log.oneThing", { id: resourceId.slice(0, 13) })}
          <X aria-hidden="true" />
          <span className="visually-hidden">{ui("clear")}</span>
        </button>
      )}
    </FilterChips>
  );
}
