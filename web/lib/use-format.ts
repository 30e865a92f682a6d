/** The formatters bound to the reader's language and the company's time zone. */
import { createContext, useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import {
  formatBytes,
  formatCalendarDate,
  formatInstant,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRelative,
  type DateStyle,
  type MoneyValue,
} from "./format.ts";

/** The company's zone once known; the device's before sign-in. */
export const TimeZoneContext = createContext(Intl.DateTimeFormat().resolvedOptions().timeZone);

export type Format = {
  language: string;
  timeZone: string;
  money: (value: MoneyValue, options?: { compact?: boolean }) => string;
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  percent: (share: number) => string;
  bytes: (bytes: number) => string;
  instant: (iso: string, style?: DateStyle) => string;
  calendarDate: (date: string) => string;
  /** "just now", "3 hours ago", or the date. */
  relative: (iso: string, now?: number) => string;
  list: (items: readonly string[]) => string;
};

export function useFormat(): Format {
  const { i18n, t } = useTranslation("ui");
  const language = i18n.language;
  const timeZone = useContext(TimeZoneContext);
  return useMemo(
    () => ({
      language,
      timeZone,
      money: (value, options) => formatMoney(value, language, options),
      number: (value, options) => formatNumber(value, language, options),
      percent: (share) => formatPercent(share, language),
      bytes: (bytes) => formatBytes(bytes, language),
      instant: (iso, style) => formatInstant(iso, language, timeZone, style),
      calendarDate: (date) => formatCalendarDate(date, language),
      relative: (iso, now = Date.now()) => {
        const words = formatRelative(iso, now, language);
        return words === "" ? t("time.justNow") : (words ?? formatInstant(iso, language, timeZone, "date"));
      },
      list: (items) => new Intl.ListFormat(language).format(items),
    }),
    [language, timeZone, t],
  );
}
