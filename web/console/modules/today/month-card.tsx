/** How the month goes: audits, findings opened and closed, day by day, with the same numbers as a table. */
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/use-format.ts";
import { SkeletonText } from "../../../ui/states.tsx";
import { Card } from "../../../ui/status.tsx";
import { useCan } from "../../session.tsx";
import { DayBars } from "./day-bars.tsx";
import "./month.css";
import type { Month, Sums } from "./month.ts";
import { useMonth } from "./use-today.ts";

const FIGURES = ["audits", "opened", "closed"] as const;
type Figure = (typeof FIGURES)[number];
const TONES: Record<Figure, "accent" | "bad" | "ok"> = { audits: "accent", opened: "bad", closed: "ok" };

export function MonthCard({ today }: { today: string }) {
  const { language } = useFormat();
  const { t } = useTranslation("today");
  const may = useCan();
  const { month, error } = useMonth(today);
  if (!may("events:read") || error) return null;
  const name = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(today));
  return (
    <Card title={t("month", { month: name })}>
      {month ? (
        <>
          <div className="today-month">
            {FIGURES.map((figure) => (
              <FigureRow key={figure} figure={figure} month={month} monthName={name} />
            ))}
          </div>
          <MonthTable month={month} />
        </>
      ) : (
        <div className="today-month-ghost">
          <SkeletonText lines={5} />
        </div>
      )}
    </Card>
  );
}

function FigureRow({ figure, month, monthName }: { figure: Figure; month: Month; monthName: string }) {
  const { t } = useTranslation("today");
  const { number, calendarDate } = useFormat();
  const sum = month.sums[figure];
  return (
    <div className="today-figure" data-tone={TONES[figure]}>
      <div>
        <span className="today-figure-label">{t(`figures.${figure}`)}</span>
        <span className="today-figure-sum">{number(sum)}</span>
        <Change figure={figure} now={month.sums} before={month.lastMonth} />
      </div>
      <DayBars
        label={t("barsLabel", { figure: t(`figures.${figure}`), month: monthName, sum: number(sum) })}
        bars={month.days.map((day) => ({ label: `${calendarDate(day.day)}: ${number(day[figure])}`, value: day[figure] }))}
      />
    </div>
  );
}

function Change({ figure, now, before }: { figure: Figure; now: Sums; before: Sums | undefined }) {
  const { t } = useTranslation("today");
  if (!before) return null;
  const change = now[figure] - before[figure];
  const words = change === 0 ? t("sameAsLast") : change > 0 ? t("moreThanLast", { count: change }) : t("fewerThanLast", { count: -change });
  return <span className="today-figure-change">{words}</span>;
}

/** Days on which nothing happened say nothing. */
function MonthTable({ month }: { month: Month }) {
  const { t } = useTranslation("today");
  const { t: ui } = useTranslation("ui");
  const { calendarDate, number } = useFormat();
  const days = month.days.filter(({ audits }) => audits > 0);
  if (days.length === 0) return null;
  return (
    <details className="today-table">
      <summary>{ui("chart.table")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("day")}</th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col">
                {t(`figures.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day}>
              <th scope="row">{calendarDate(day.day)}</th>
              {FIGURES.map((figure) => (
                <td key={figure}>{number(day[figure])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
