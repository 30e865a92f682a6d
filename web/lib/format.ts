/** Money, numbers and times in words, by Intl. Pure: language, zone and now are given. */

export type MoneyValue = { amount: number; currency: string };
type Spelling = Intl.DateTimeFormatOptions;

/** Formatters are dear to make (0.05–0.1 ms each), so each is kept. */
const kept = new Map<string, unknown>();
function keep<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

/** Minor units → "$1,299.90"; the currency decides how many digits follow the point. */
export function formatMoney({ amount, currency }: MoneyValue, language: string, { compact = false } = {}): string {
  const code = currency.toUpperCase();
  const format = keep(
    `money ${language} ${code} ${compact}`,
    () =>
      new Intl.NumberFormat(language, {
        style: "currency",
        currency: code,
        currencyDisplay: "narrowSymbol",
        ...(compact && { notation: "compact", maximumFractionDigits: 1 }),
      }),
  );
  return format.format(amount / 10 ** minorDigits(code));
}

/** Digits after the point of a currency: 2 for usd, 0 for jpy. */
export const minorDigits = (currency: string): number =>
  keep(
    `digits ${currency}`,
    () => new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2,
  );

export const formatNumber = (value: number, language: string, options: Intl.NumberFormatOptions = {}): string =>
  keep(`number ${language} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(language, options)).format(value);

export const formatPercent = (share: number, language: string): string =>
  formatNumber(share, language, { style: "percent", maximumFractionDigits: 0 });

/** 1536 → "1.5 kB". Decimal units, as phones and file managers show them. */
export function formatBytes(bytes: number, language: string): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return formatNumber(bytes / 1000 ** power, language, {
    style: "unit",
    unit: units[power] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: power > 0 ? 1 : 0,
  });
}

const STYLES = {
  day: { month: "short", day: "numeric" },
  date: { dateStyle: "medium" },
  time: { timeStyle: "short" },
  dateTime: { dateStyle: "medium", timeStyle: "short" },
  /** With zone: what a hover shows. */
  exact: { dateStyle: "full", timeStyle: "long" },
} as const satisfies Record<string, Spelling>;
export type DateStyle = keyof typeof STYLES;

/** An instant in a zone. */
export const formatInstant = (iso: string, language: string, timeZone: string, style: DateStyle = "dateTime"): string =>
  keep(`instant ${language} ${timeZone} ${style}`, () => new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone })).format(
    new Date(iso),
  );

/** A calendar date has no zone and must not shift. */
export const formatCalendarDate = (date: string, language: string): string =>
  keep(`date ${language}`, () => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" })).format(
    new Date(`${date}T00:00:00Z`),
  );

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
];
/** Past a week "7 days ago" says less than the date. Seconds. */
const RELATIVE_UP_TO = 7 * 86_400;

/** "3 hours ago", "in 2 days"; undefined where a date says it better; "" within the last minute. */
export function formatRelative(iso: string, now: number, language: string): string | undefined {
  const seconds = (Date.parse(iso) - now) / 1000;
  const size = Math.abs(seconds);
  if (size < 60) return "";
  if (size >= RELATIVE_UP_TO) return undefined;
  const [unit, length] = STEPS.findLast(([, seconds]) => size >= seconds) ?? ["minute", 60];
  return keep(`relative ${language}`, () => new Intl.RelativeTimeFormat(language, { numeric: "auto" })).format(
    Math.round(seconds / length),
    unit,
  );
}
