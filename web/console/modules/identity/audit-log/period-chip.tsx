/** A span of days as a chip: the usual ones at a click, any other by two dates. */
import { CalendarRange, ChevronDown } from "lucide-react";
import { useId, useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { addDays, calendarDayOf } from "../../../../lib/calendar-day.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { useNow } from "../../../../lib/use-now.ts";
import { Button } from "../../../../ui/button.tsx";
import { TextField } from "../../../../ui/field.tsx";
import { placeElement } from "../../../../ui/placement.ts";

/** Days back from today. */
const PERIODS = [
  ["today", 0],
  ["week", 6],
  ["month", 29],
] as const;

export function PeriodChip() {
  const { t } = useTranslation("identity");
  const { calendarDate, timeZone } = useFormat();
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  // Both ends change in one step; two steps would each forget the other.
  const [search, setSearch] = useSearchParams();
  const [from, to] = [search.get("from") ?? undefined, search.get("to") ?? undefined];
  const today = calendarDayOf(useNow(), timeZone);
  const named = PERIODS.find(([, days]) => from === addDays(today, -days) && (to === undefined || to === today));
  const on = from !== undefined || to !== undefined;
  const words = named
    ? t(`log.periods.${named[0]}`)
    : t("log.datesChosen", { from: from ? calendarDate(from) : "…", to: to ? calendarDate(to) : "…" });

  const choose = (start: string | undefined, end: string | undefined) => {
    setSearch(
      (before) => {
        for (const [name, value] of [
          ["from", start],
          ["to", end],
        ] as const)
          if (value === undefined) before.delete(name);
          else before.set(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
    popover.current?.hidePopover();
    document.getElementById(`${id}-button`)?.focus();
  };
  return (
    <>
      <button
        id={`${id}-button`}
        type="button"
        className="chip"
        data-on={on ? "" : undefined}
        popoverTarget={`${id}-popover`}
        aria-haspopup="dialog"
      >
        <CalendarRange aria-hidden="true" />
        {on ? words : t("log.dates")}
        <ChevronDown aria-hidden="true" />
      </button>
      <div
        ref={popover}
        id={`${id}-popover`}
        popover="auto"
        role="dialog"
        aria-label={t("log.period")}
        className="popover period"
        onToggle={(event) => {
          const anchor = document.getElementById(`${id}-button`);
          if (event.newState === "open" && anchor) placeElement(anchor, event.currentTarget);
        }}
      >
        <div className="period-usual">
          {PERIODS.map(([name, days]) => (
            <Button key={name} size="small" aria-pressed={named?.[0] === name} onClick={() => choose(addDays(today, -days), undefined)}>
              {t(`log.periods.${name}`)}
            </Button>
          ))}
        </div>
        <OwnPeriod key={`${from} ${to}`} from={from} to={to} today={today} onChosen={choose} />
      </div>
    </>
  );
}

type OwnProps = {
  from: string | undefined;
  to: string | undefined;
  today: string;
  onChosen: (from: string | undefined, to: string | undefined) => void;
};

function OwnPeriod({ from, to, today, onChosen }: OwnProps) {
  const { t } = useTranslation("identity");
  const { t: ui } = useTranslation("ui");
  const [start, setStart] = useState(from ?? "");
  const [end, setEnd] = useState(to ?? "");
  const wrong = start !== "" && end !== "" && end < start;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrong) onChosen(start || undefined, end || undefined);
  };
  return (
    <form className="stack-tight" onSubmit={submit}>
      <div className="form-row">
        <TextField label={t("log.from")} type="date" max={today} value={start} onChange={(event) => setStart(event.target.value)} />
        <TextField
          label={t("log.to")}
          type="date"
          max={today}
          value={end}
          error={wrong ? t("log.wrongOrder") : undefined}
          onChange={(event) => setEnd(event.target.value)}
        />
      </div>
      <div className="row period-foot">
        <Button size="small" kind="quiet" onClick={() => onChosen(undefined, undefined)}>
          {ui("clear")}
        </Button>
        <Button size="small" kind="primary" type="submit">
          {t("log.apply")}
        </Button>
      </div>
    </form>
  );
}
