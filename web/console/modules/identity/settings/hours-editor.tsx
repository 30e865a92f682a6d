/** Opening hours by weekday: switch a day on, type its times, copy it to others; a bar shows the day at a glance. */
import { Copy, Moon, Plus, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../../lib/use-format.ts";
import { Button, IconButton } from "../../../../ui/button.tsx";
import { Switch, TextField } from "../../../../ui/field.tsx";
import { Menu } from "../../../../ui/menu.tsx";
import {
  addTo,
  closeDay,
  closesBeforeOpen,
  copyTo,
  hoursOf,
  minutesOf,
  overlaps,
  splitAtMidnight,
  totalHours,
  WEEK,
  WEEKDAYS,
  type Hours,
} from "./hours.ts";

type Props = { week: readonly Hours[]; onChange: (week: Hours[]) => void };

/** The first of January 2023 was a Sunday. */
const dateOf = (day: number): Date => new Date(Date.UTC(2023, 0, 1 + day));

export function HoursEditor({ week, onChange }: Props) {
  const { t } = useTranslation("settings");
  const { number } = useFormat();
  const hours = number(totalHours(week), { style: "unit", unit: "hour", unitDisplay: "long", maximumFractionDigits: 1 });
  return (
    <div>
      <ul className="hours">
        {WEEK.map((day) => (
          <DayRow key={day} day={day} week={week} onChange={onChange} />
        ))}
      </ul>
      <p className="soft hours-total">{t("profile.weekTotal", { hours })}</p>
    </div>
  );
}

function DayRow({ day, week, onChange }: Props & { day: number }) {
  const { t } = useTranslation("settings");
  const { language } = useFormat();
  const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(dateOf(day));
  const spans = hoursOf(week, day);
  const open = spans.length > 0;
  return (
    <li className="hours-day" data-open={open ? "" : undefined}>
      <div className="hours-name">
        <Switch
          label={<span className="hours-weekday">{name}</span>}
          aria-label={t("profile.openOn", { day: name })}
          checked={open}
          onChange={(event) => onChange(event.target.checked ? addTo(week, day) : closeDay(week, day))}
        />
      </div>
      <DayBar spans={spans.map(({ hours }) => hours)} />
      <div className="hours-spans">
        {!open && <span className="soft">{t("profile.closed")}</span>}
        {spans.map(({ hours, index }) => (
          <Span key={index} name={name} hours={hours} index={index} week={week} onChange={onChange} />
        ))}
      </div>
      <div className="hours-tools">
        {open && (
          <>
            <IconButton size="small" label={t("profile.add", { day: name })} onClick={() => onChange(addTo(week, day))}>
              <Plus />
            </IconButton>
            <Menu
              align="end"
              sections={[
                {
                  label: t("profile.copyTo"),
                  items: [
                    { label: t("profile.weekdays"), run: () => onChange(copyTo(week, day, WEEKDAYS)) },
                    { label: t("profile.allDays"), run: () => onChange(copyTo(week, day, WEEK)) },
                  ],
                },
              ]}
              renderTrigger={(props) => (
                <button
                  {...props}
                  type="button"
                  className="button"
                  data-kind="quiet"
                  data-size="small"
                  data-icon-only=""
                  aria-label={t("profile.copy", { day: name })}
                  title={t("profile.copy", { day: name })}
                >
                  <Copy />
                </button>
              )}
            />
          </>
        )}
      </div>
    </li>
  );
}

function Span({ name, hours, index, week, onChange }: Props & { name: string; hours: Hours; index: number }) {
  const { t } = useTranslation("settings");
  const set = (change: Partial<Hours>) => onChange(week.map((other, at) => (at === index ? { ...other, ...change } : other)));
  const backwards = closesBeforeOpen(hours);
  const crossing = overlaps(week, index);
  return (
    <div className="hours-span">
      <TextField
        label={t("profile.from", { day: name })}
        hideLabel
        type="time"
        value={hours.open}
        aria-invalid={backwards || crossing || undefined}
        onChange={(event) => set({ open: event.target.value })}
      />
      <span aria-hidden="true">–</span>
      <TextField
        label={t("profile.to", { day: name })}
        hideLabel
        type="time"
        value={hours.close}
        aria-invalid={backwards || crossing || undefined}
        onChange={(event) => set({ close: event.target.value })}
      />
      <IconButton
        size="small"
        label={t("profile.remove", { day: name })}
        onClick={() => onChange(week.filter((_other, at) => at !== index))}
      >
        <X />
      </IconButton>
      {backwards && (
        <p className="field-error hours-error">
          <span>{t("profile.closesBefore")}</span>
          {hours.close < hours.open && (
            <Button size="small" icon={<Moon />} onClick={() => onChange(splitAtMidnight(week, index))}>
              {t("profile.split")}
            </Button>
          )}
        </p>
      )}
      {!backwards && crossing && <p className="field-error hours-error">{t("profile.overlap")}</p>}
    </div>
  );
}

/** Midnight to midnight; the numbers stand beside it. */
function DayBar({ spans }: { spans: readonly Hours[] }) {
  const day = 24 * 60;
  return (
    <svg className="hours-bar" viewBox={`0 0 ${day} 60`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="hours-bar-track" width={day} height={60} rx={30} />
      {spans
        .filter((span) => !closesBeforeOpen(span))
        .map(({ open, close }) => (
          <rect
            key={`${open} ${close}`}
            className="hours-bar-open"
            x={minutesOf(open)}
            width={minutesOf(close) - minutesOf(open)}
            height={60}
          />
        ))}
      <path className="hours-bar-noon" d="M720 0v60" />
    </svg>
  );
}
