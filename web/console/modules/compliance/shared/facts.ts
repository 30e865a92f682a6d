/** The facts an inspection can state, by key, and their values as people read them. */
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { regulationsApi } from "../../../../../workers/modules/compliance/api.ts";
import type { FactValue } from "../../../../../workers/modules/compliance/schemas.ts";
import type { Result } from "../../../../../workers/platform/http/route.ts";
import { useRoute } from "../../../../lib/query.ts";
import { useFormat } from "../../../../lib/use-format.ts";

export type FactDefinition = Result<typeof regulationsApi.listFacts>["data"][number];

/** They change only with a release. */
const HOUR = 3_600_000;

export function useFacts() {
  const query = useRoute(regulationsApi.listFacts, {}, { staleTime: HOUR });
  const facts = query.data?.data;
  const byKey = useMemo(() => new Map((facts ?? []).map((fact) => [fact.key, fact])), [facts]);
  return { query, facts: facts ?? [], byKey };
}

const UNITS = ["ft", "in", "lb", "gal", "kV", "dBA", "ug/m3", "f/cc", "ppm", "fc", "%", "months", "people", "count"] as const;
type Unit = (typeof UNITS)[number];
const isUnit = (unit: string): unit is Unit => UNITS.some((known) => known === unit);

/** "ft" → "ft" or « pi »; empty for plain counts. */
export function useUnitName(): (unit: string | null) => string {
  const { t } = useTranslation("compliance");
  return useCallback((unit) => (unit === null ? "" : isUnit(unit) ? t(`units.${unit}`) : unit), [t]);
}

/** "14 ft", "yes", "personal fall arrest system". */
export function useFactWords(): (fact: FactDefinition | undefined, value: FactValue) => string {
  const { t } = useTranslation("ui");
  const { number } = useFormat();
  const unitName = useUnitName();
  return useCallback(
    (fact, value) => {
      if (typeof value === "boolean") return t(value ? "yes" : "no");
      if (typeof value === "number") return `${number(value)} ${unitName(fact?.unit ?? null)}`.trim();
      return fact?.allowedValues?.find((allowed) => allowed.value === value)?.label ?? value;
    },
    [t, number, unitName],
  );
}
