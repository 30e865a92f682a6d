/** Times and money as people read them; the exact instant with its zone is one hover away and in `datetime`. */
import { useTranslation } from "react-i18next";
import type { DateStyle, MoneyValue } from "../lib/format.ts";
import { useNow } from "../lib/use-now.ts";
import { useFormat } from "../lib/use-format.ts";

export function RelativeTime({ at }: { at: string | null }) {
  const format = useFormat();
  const { t } = useTranslation("ui");
  const now = useNow();
  if (at === null) return <span className="soft">{t("time.never")}</span>;
  return (
    <time dateTime={at} title={format.instant(at, "exact")}>
      {format.relative(at, now)}
    </time>
  );
}

export function ExactTime({ at, as = "dateTime" }: { at: string; as?: DateStyle }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.instant(at, "exact")} className="numeric">
      {format.instant(at, as)}
    </time>
  );
}

/** A calendar date, or a span of two. */
export function CalendarDays({ from, to }: { from: string; to?: string | null }) {
  const format = useFormat();
  return (
    <span className="numeric">
      <time dateTime={from}>{format.calendarDate(from)}</time>
      {to && to !== from && (
        <>
          {" – "}
          <time dateTime={to}>{format.calendarDate(to)}</time>
        </>
      )}
    </span>
  );
}

export function Money({ value, compact = false }: { value: MoneyValue | null; compact?: boolean }) {
  const format = useFormat();
  const { t } = useTranslation("ui");
  if (value === null) return <span className="soft">{t("notSet")}</span>;
  return (
    <span className="numeric" title={compact ? format.money(value) : undefined}>
      {format.money(value, { compact })}
    </span>
  );
}
