/** Times and money as people read them; the exact instant with its zone is one hover away and in `datetime`. */
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DateStyle, MoneyValue } from "../lib/format.ts";
import { useFormat } from "../lib/use-format.ts";

/** Milliseconds; a minute is the finest step the words have. */
const TICK = 60_000;

export function RelativeTime({ at }: { at: string | null }) {
  const format = useFormat();
  const { t } = useTranslation("ui");
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  if (at === null) return <span className="soft">{t("time.never")}</span>;
  return (
    <time dateTime={at} title={format.instant(at, "exact")}>
      {format.relative(at, now)}
    </time>
  );
}

export function ExactTime({ at, style = "dateTime" }: { at: string; style?: DateStyle }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.instant(at, "exact")} className="numeric">
      {format.instant(at, style)}
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
